/// Hands the events of an OpenDocument file to the styles or to the body, whichever they belong to.
final class ODTContent: XMLHandler {
  var failure: ReadingError? { body.failure }
  var wantsText: Bool { isInBody && body.wantsText }

  private let styles: ODTStyles
  private let body: ODTBody
  private var isInBody = false

  init(styles: ODTStyles, body: ODTBody) {
    self.styles = styles
    self.body = body
  }

  func start(_ name: String, _ namespace: XMLNamespace, _ attributes: XMLAttributes) {
    if isInBody {
      body.start(name, namespace, attributes)
    } else if namespace == .office, name == "body" {
      isInBody = true
    } else {
      styles.start(name, namespace, attributes)
    }
  }

  func end(_ name: String, _ namespace: XMLNamespace) {
    if isInBody {
      body.end(name, namespace)
    } else {
      styles.end(name, namespace)
    }
  }

  func text(_ bytes: [UInt8]) { body.text(bytes) }
}
