/// Reads OpenDocument texts, as packages (ODT) and as single XML files (FODT).
struct ODTReader: FormatReader {
  var format: DocumentFormat { .odt }

  func recognises(_ content: SourceContent) -> Bool {
    if let text = content.text { return Self.isFlat(text) }
    // The names of an archive's entries stand in it as they are, and so does the type of an OpenDocument; most other
    // archives need not be opened twice.
    guard content.bytes.holds("content.xml", rare: 8) || content.bytes.holds("opendocument.text", rare: 15) else {
      return false
    }
    // Bounds that the archive breaks are reported by the reader that takes what is left.
    guard let container = try? ZipContainer(content.bytes, limits: content.limits) else { return false }
    return (try? Self.isText(container)) ?? false
  }

  func read(_ content: SourceContent) throws(ReadingError) -> Document {
    let limits = content.limits
    guard content.text == nil else { return try readFlat(content) }
    let container = try ZipContainer(content.bytes, limits: limits)
    if let manifest = try container.part(Self.manifest), manifest.contains("encryption-data") {
      throw .unsupported(kind: "«ODT с паролем»", advice: "снимите пароль и сохраните документ ещё раз")
    }
    var styles = ODTStyles()
    if let part = try container.part("styles.xml", closedByZero: true) {
      styles = try XMLEvents.parse(part, part: "styles.xml", limits: limits, into: styles)
    }
    guard let main = try container.part("content.xml", closedByZero: true) else {
      throw .missingPart(name: "content.xml")
    }
    return try read(main, part: "content.xml", styles: styles, limits: limits)
  }

  private func readFlat(_ content: SourceContent) throws(ReadingError) -> Document {
    if let text = content.text, !Self.head(of: text).contains("opendocument.text") {
      throw .unsupported(kind: "OpenDocument", advice: "нужен текстовый документ; сохраните его как DOCX")
    }
    // The parser itself follows the encoding that the file declares.
    return try read(content.bytes + [0], part: "FODT", styles: ODTStyles(), limits: content.limits)
  }

  private func read(
    _ bytes: [UInt8], part: String, styles: ODTStyles, limits: ReadingLimits
  ) throws(ReadingError) -> Document {
    let hasPages = bytes.contains("soft-page-break") || styles.breakPages || bytes.contains("break-before=\"page\"")
    var content = ODTContent(styles: styles, hasPages: hasPages, limits: limits)
    content = try XMLEvents.parse(bytes, part: part, limits: limits, into: content)
    return try content.finish()
  }

  private static let manifest = "META-INF/manifest.xml"

  /// Whether the package says that it is a text; its name does not count.
  private static func isText(_ container: borrowing ZipContainer) throws(ReadingError) -> Bool {
    if container.has("mimetype"), let type = try container.part("mimetype") {
      return type.contains("opendocument.text")
    }
    guard container.has("content.xml"), let manifest = try container.part(manifest) else { return false }
    return manifest.contains("opendocument.text")
  }

  private static func isFlat(_ text: [UInt8]) -> Bool {
    let head = head(of: text)
    return head.first == 0x3C && head.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0")
      && head.contains(":mimetype=")
  }

  /// Enough of a file to hold its root element with all the namespaces that LibreOffice declares.
  private static func head(of text: [UInt8]) -> ArraySlice<UInt8> {
    text.prefix(8192).drop { $0.isBlank }
  }
}
