/// What the callbacks of one parse share; the parser reaches it by its address, so that nothing is counted or checked
/// for each event.
struct XMLParserState: ~Copyable {
  typealias Start = (UInt8, borrowing XMLAttributes) throws(ReadingError) -> Bool
  typealias End = (UInt8) throws(ReadingError) -> Void
  typealias Text = (Span<UInt8>) -> Void

  private let part: String
  private let depthLimit: Int
  private let codeOf: (_ name: String, _ namespace: String) -> UInt8
  private let handleStart: Start
  private let handleEnd: End
  private let handleText: Text
  private var codes = XMLNameCodes()
  /// The numbers of the open elements.
  private var open: [UInt8] = []
  /// How many elements are open inside one that is of no interest, with that one.
  private var skipped = 0
  /// Why the part cannot be read, if it cannot.
  private(set) var failure: ReadingError?

  /// Starts a parse of a part of this name, whose events go to the closures.
  init(
    part: String, depthLimit: Int, codeOf: @escaping (_ name: String, _ namespace: String) -> UInt8,
    start: @escaping Start, end: @escaping End, text: @escaping Text
  ) {
    self.part = part
    self.depthLimit = depthLimit
    self.codeOf = codeOf
    handleStart = start
    handleEnd = end
    handleText = text
    open.reserveCapacity(64)
  }

  /// Takes the beginning of an element and says whether to go on; the keys stand for its name and namespace while the
  /// parser lives.
  mutating func start(
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
    let code: UInt8
    if let known = codes.code(nameKey, namespaceKey) {
      code = known
    } else {
      let (name, namespace) = spelled()
      code = codeOf(name, namespace)
      codes.remember(code, nameKey, namespaceKey)
    }
    do throws(ReadingError) {
      if try handleStart(code, attributes) { open.append(code) } else { skipped = 1 }
      return true
    } catch {
      failure = error
      return false
    }
  }

  /// Takes the end of an element and says whether to go on.
  mutating func end() -> Bool {
    guard failure == nil else { return false }
    guard skipped == 0 else {
      skipped -= 1
      return true
    }
    guard let code = open.popLast() else { return true }
    do throws(ReadingError) {
      try handleEnd(code)
      return true
    } catch {
      failure = error
      return false
    }
  }

  /// Takes text.
  mutating func text(_ bytes: Span<UInt8>) {
    if skipped == 0, failure == nil { handleText(bytes) }
  }

  /// Keeps the first mistake that the parser reports.
  mutating func note(line: Int, reason: String) {
    let text = reason.split(separator: "\n").first.map(String.init) ?? reason
    failure = failure ?? .malformedXML(part: part, line: line, reason: text)
  }

  /// Keeps that the part declares a document type.
  mutating func refuseDTD() {
    failure =
      failure ?? .malformedXML(part: part, line: 1, reason: "объявление DOCTYPE не допускается")
  }
}
