/// What the callbacks of one parse share: the handler, the depth and the first failure.
final class XMLParserState {
  private let part: String
  private let depthLimit: Int
  private let handler: any XMLHandler
  private var depth = 0
  private var namespaces: [UInt: XMLNamespace] = [:]
  private(set) var failure: ReadingError?

  init(part: String, depthLimit: Int, handler: any XMLHandler) {
    self.part = part
    self.depthLimit = depthLimit
    self.handler = handler
  }

  /// Whether nothing has gone wrong so far.
  var isRunning: Bool { failure == nil }

  /// Whether the handler takes text just now.
  var wantsText: Bool { failure == nil && handler.wantsText }

  func start(_ name: String, namespace: XMLNamespace, _ attributes: XMLAttributes) {
    depth += 1
    guard depth < depthLimit else {
      failure = .tooDeep(limit: depthLimit)
      return
    }
    handler.start(name, namespace, attributes)
    failure = failure ?? handler.failure
  }

  func end(_ name: String, namespace: XMLNamespace) {
    depth -= 1
    handler.end(name, namespace)
    failure = failure ?? handler.failure
  }

  func text(_ bytes: [UInt8]) { handler.text(bytes) }

  func refuseDTD() {
    failure =
      failure ?? .malformedXML(part: part, line: 1, reason: "объявление DOCTYPE не допускается")
  }

  /// Keeps the first mistake that the parser reports.
  func note(line: Int, reason: String) {
    let text = reason.split(separator: "\n").first.map(String.init) ?? reason
    failure = failure ?? .malformedXML(part: part, line: line, reason: text)
  }

  /// The namespace of a name that the parser keeps at one address.
  func namespace(key: UInt, name: () -> String) -> XMLNamespace {
    if let known = namespaces[key] { return known }
    let namespace = XMLNamespace(uri: name())
    namespaces[key] = namespace
    return namespace
  }
}
