/// What the callbacks of one parse share: the handler, the open elements and the first failure.
final class XMLParserState {
  private let part: String
  private let depthLimit: Int
  private let handler: any XMLHandler
  private var codes = XMLNameCodes()
  /// The numbers of the open elements.
  private var open: [UInt8] = []
  /// How many elements are open inside one that is of no interest, with that one.
  private var skipped = 0
  private(set) var failure: ReadingError?

  init(part: String, depthLimit: Int, handler: any XMLHandler) {
    self.part = part
    self.depthLimit = depthLimit
    self.handler = handler
    open.reserveCapacity(64)
  }

  /// Takes the beginning of an element and says whether to go on; the keys stand for its name and namespace while the
  /// parser lives.
  func start(
    nameKey: UInt, namespaceKey: UInt, _ attributes: borrowing XMLAttributes,
    spelled: () -> (name: String, namespace: String)
  ) -> Bool {
    guard failure == nil else { return false }
    guard open.count + skipped + 1 < depthLimit else {
      failure = .tooDeep(limit: depthLimit)
      return false
    }
    guard skipped == 0 else {
      skipped += 1
      return true
    }
    let code = codes.code(nameKey, namespaceKey) {
      let (name, namespace) = spelled()
      return handler.code(of: name, in: namespace)
    }
    do throws(ReadingError) {
      if try handler.start(code, attributes) { open.append(code) } else { skipped = 1 }
      return true
    } catch {
      failure = error
      return false
    }
  }

  /// Takes the end of an element and says whether to go on.
  func end() -> Bool {
    guard failure == nil else { return false }
    guard skipped == 0 else {
      skipped -= 1
      return true
    }
    guard let code = open.popLast() else { return true }
    do throws(ReadingError) {
      try handler.end(code)
      return true
    } catch {
      failure = error
      return false
    }
  }

  func text(_ bytes: Span<UInt8>) {
    if skipped == 0, failure == nil { handler.text(bytes) }
  }

  func refuseDTD() {
    failure =
      failure ?? .malformedXML(part: part, line: 1, reason: "объявление DOCTYPE в документе Word не допускается")
  }

  /// Keeps the first mistake that the parser reports.
  func note(line: Int, reason: String) {
    let text = reason.split(separator: "\n").first.map(String.init) ?? reason
    failure = failure ?? .malformedXML(part: part, line: line, reason: text)
  }
}
