/// Hands the events of an OpenDocument file to the styles or to the body, whichever they belong to.
struct ODTContent: ODTHandler {
  private var styles: ODTStyles
  private var body: ODTBody?
  private let hasPages: Bool
  private let limits: ReadingLimits

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - styles: what other parts of the package define; the file adds its own.
  ///   - hasPages: whether the file can say on which page a paragraph stands.
  init(styles: ODTStyles, hasPages: Bool, limits: ReadingLimits) {
    self.styles = styles
    self.hasPages = hasPages
    self.limits = limits
  }

  /// The document of everything that was read.
  mutating func finish() throws(ReadingError) -> Document {
    if body == nil { body = ODTBody(styles: styles, hasPages: hasPages, limits: limits) }
    guard let document = try body?.finish() else { throw .missingPart(name: "office:body") }
    return document
  }

  mutating func start(_ element: ODTElement, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool {
    if body != nil { return try body?.start(element, attributes) ?? true }
    if element == .officeBody {
      body = ODTBody(styles: styles, hasPages: hasPages, limits: limits)
      return true
    }
    return styles.start(element, attributes)
  }

  mutating func end(_ element: ODTElement) throws(ReadingError) {
    if body == nil { styles.end(element) } else { try body?.end(element) }
  }

  mutating func text(_ bytes: Span<UInt8>) { body?.text(bytes) }
}
