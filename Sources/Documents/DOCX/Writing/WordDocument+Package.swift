extension WordDocument {
  /// The document as a DOCX file; the same document gives the same bytes.
  public func docx() throws(WordWritingError) -> [UInt8] {
    let parts: [(name: String, bytes: [UInt8])]
    do throws(XMLWritingError) {
      parts = [
        ("[Content_Types].xml", try contentTypes()),
        ("_rels/.rels", try Self.relationships(Self.packageRelationships)),
        ("docProps/core.xml", try coreProperties()),
        ("word/document.xml", try WordBodyPart(self).xml()),
        ("word/_rels/document.xml.rels", try Self.relationships(Self.documentRelationships)),
        ("word/styles.xml", try WordStylesWriter.xml()),
        ("word/numbering.xml", try WordNumberingWriter.xml(for: self)),
        ("word/settings.xml", try Self.settings()),
        ("word/header1.xml", try WordBodyPart.pageNumber()),
      ]
    } catch {
      throw .xml(error)
    }
    return try ZipWriter.archive(parts)
  }

  private typealias Relationship = (type: String, target: String)

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"

  private static let packageRelationships: [Relationship] = [
    (office + "officeDocument", "word/document.xml"),
    (package + "relationships/metadata/core-properties", "docProps/core.xml"),
  ]
  /// The header has the identifier `rId4`, by which the body names it.
  private static let documentRelationships: [Relationship] = [
    (office + "styles", "styles.xml"), (office + "numbering", "numbering.xml"), (office + "settings", "settings.xml"),
    (office + "header", "header1.xml"),
  ]

  private static func relationships(_ relationships: [Relationship]) throws(XMLWritingError) -> [UInt8] {
    let writer = try XMLWriter()
    writer.element("Relationships", ["xmlns": package + "relationships"]) {
      for (number, relationship) in relationships.enumerated() {
        writer.element(
          "Relationship",
          ["Id": "rId\(number + 1)", "Type": relationship.type, "Target": relationship.target])
      }
    }
    return try writer.finish()
  }

  private func contentTypes() throws(XMLWritingError) -> [UInt8] {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let overrides = [
      ("/word/document.xml", word + "document.main+xml"), ("/word/styles.xml", word + "styles+xml"),
      ("/word/numbering.xml", word + "numbering+xml"), ("/word/settings.xml", word + "settings+xml"),
      ("/word/header1.xml", word + "header+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    let writer = try XMLWriter()
    writer.element("Types", ["xmlns": Self.package + "content-types"]) {
      writer.element(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      writer.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (part, type) in overrides { writer.element("Override", ["PartName": part, "ContentType": type]) }
    }
    return try writer.finish()
  }

  private func coreProperties() throws(XMLWritingError) -> [UInt8] {
    let writer = try XMLWriter()
    writer.element(
      "cp:coreProperties",
      [
        "xmlns:cp": Self.package + "metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) {
      writer.element("dc:title", isMixed: true) { writer.text(title) }
      writer.element("dc:language", isMixed: true) { writer.text("ru-RU") }
    }
    return try writer.finish()
  }

  private static func settings() throws(XMLWritingError) -> [UInt8] {
    let writer = try XMLWriter()
    writer.element("w:settings", ["xmlns:w": WordBodyPart.namespace]) {
      writer.element("w:defaultTabStop", ["w:val": "709"])
      writer.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
      // Without it Word opens the file as one of 2007, «in compatibility mode».
      writer.element("w:compat") {
        writer.element(
          "w:compatSetting",
          ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
      }
    }
    return try writer.finish()
  }
}
