/// The parts of a Word document, each found through its relationship.
struct WordPackage {
  private let main: String
  private let bytes: [UInt8]
  private let links: PackageRelationships
  private let limits: ReadingLimits
  private let styles: WordStyles

  /// Reads what the text depends on.
  ///
  /// - Parameters:
  ///   - main: the name of the main part.
  ///   - bytes: the main part.
  init(
    main: String, bytes: [UInt8], container: borrowing ZipContainer, limits: ReadingLimits
  ) throws(ReadingError) {
    self.main = main
    self.bytes = bytes
    self.limits = limits
    links = try PackageRelationships.of(main, in: container, limits: limits)
    var styles = WordStyles()
    if let name = links.part("styles"), let part = try container.part(name, closedByZero: true) {
      styles = try XMLEvents.parse(WordStylesPart.trimmed(part), part: name, limits: limits, into: styles)
      styles.resolve()
    }
    self.styles = styles
  }

  /// The document, or `nil` when it ends in a table of contents that was to be left out.
  func document(leavesOutContents: Bool, in container: borrowing ZipContainer) throws(ReadingError) -> Document? {
    // The counters of lists move, so that each reading has its own.
    var numbering = WordNumbering(styles: styles)
    if let name = links.part("numbering"), let part = try container.part(name, closedByZero: true) {
      numbering = try XMLEvents.parse(part, part: name, limits: limits, into: numbering)
    }
    var notes = WordNotes()
    if let name = links.part("footnotes"), bytes.holds("footnoteReference", rare: 8) {
      notes.footnotes = try body(of: name, in: container)?.notes ?? [:]
    }
    if let name = links.part("endnotes"), bytes.holds("endnoteReference", rare: 7) {
      notes.endnotes = try body(of: name, in: container)?.notes ?? [:]
    }
    let hasRenderedPages = bytes.holds("lastRenderedPageBreak", rare: 16)
    var body = WordBody(
      styles: styles, links: links,
      writer: WordWriter(
        styles: styles, numbering: numbering, notes: notes, expectedBytes: bytes.count / 2, limits: limits),
      hasRenderedPages: hasRenderedPages, hasPages: hasRenderedPages || bytes.holds("type=\"page\"", rare: 8),
      leavesOutContents: leavesOutContents)
    body = try XMLEvents.parse(bytes, part: main, limits: limits, into: body)
    return body.hasEndlessContents ? nil : try body.finish()
  }

  /// The texts of headers and footers, each once; page numbers and the like are left out.
  func headersAndFooters(in container: borrowing ZipContainer) throws(ReadingError) -> [String] {
    var texts: [String] = []
    var known: Set<String> = []
    for name in links.parts(["header"]) + links.parts(["footer"]) {
      guard let body = try body(of: name, in: container) else { continue }
      for paragraph in body.collected.flatMap({ [$0] + $0.boxes }) {
        let words = String(decoding: paragraph.text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let text = words.joined(separator: " ")
        if text.contains(where: \.isLetter), known.insert(text).inserted { texts.append(text) }
      }
    }
    return texts
  }

  private func body(of name: String, in container: borrowing ZipContainer) throws(ReadingError) -> WordBody? {
    guard let part = try container.part(name, closedByZero: true) else { return nil }
    var body = WordBody(styles: styles, links: try PackageRelationships.of(name, in: container, limits: limits))
    body = try XMLEvents.parse(part, part: name, limits: limits, into: body)
    _ = try body.finish()
    return body
  }
}
