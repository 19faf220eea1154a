/// Reads Word documents of the formats that came with Office 2007.
struct DOCXReader: FormatReader {
  var format: DocumentFormat { .docx }

  func recognises(_ content: SourceContent) -> Bool { ZipContainer.isZip(content.bytes) }

  func read(_ content: SourceContent) throws(ReadingError) -> Document {
    let limits = content.limits
    let container = try ZipContainer(content.bytes, limits: limits)
    let root = try PackageRelationships.of("", in: container, limits: limits)
    let main = root.part("officeDocument") ?? "word/document.xml"
    if let other = try otherFormat(of: container, main: main) {
      throw .unsupported(kind: other.kind, advice: other.advice)
    }
    guard let bytes = try container.part(main, closedByZero: true) else { throw .missingPart(name: main) }
    let package = try WordPackage(main: main, bytes: bytes, container: container, limits: limits)
    var document = try package.document(leavesOutContents: true, in: container)
    // A table of contents without an end would hide the act behind it.
    if document == nil { document = try package.document(leavesOutContents: false, in: container) }
    guard var document else { throw .empty }
    document.headersAndFooters = try package.headersAndFooters(in: container)
    return document
  }

  /// What the archive is when it is no Word document.
  private func otherFormat(of container: borrowing ZipContainer, main: String) throws(ReadingError) -> ForeignFormat? {
    if container.has("mimetype"), let type = try container.part("mimetype") {
      if type.contains("opendocument") {
        return ForeignFormat(kind: "OpenDocument", advice: "нужен текстовый документ; сохраните его как DOCX")
      }
      if type.contains("epub") { return ForeignFormat(kind: "EPUB", advice: ForeignFormat.saveAsDOCX) }
    }
    if main.hasPrefix("xl/") || container.has("xl/workbook.xml") {
      return ForeignFormat(kind: "XLSX", advice: "это таблица Excel; скопируйте текст акта в Word и сохраните как DOCX")
    }
    if main.hasPrefix("ppt/") || container.has("ppt/presentation.xml") {
      return ForeignFormat(kind: "PPTX", advice: "это презентация; скопируйте текст акта в Word и сохраните как DOCX")
    }
    guard !container.has("[Content_Types].xml"), !container.has("_rels/.rels"), !container.has(main) else { return nil }
    return ForeignFormat(kind: "«архив»", advice: "распакуйте его и проверьте документы по одному")
  }
}
