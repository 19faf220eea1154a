/// Writes the styles of a document; they have the names that Word gives its own, so that people find them.
enum WordStylesWriter {
  static func xml() throws(XMLWritingError) -> [UInt8] {
    let writer = try XMLWriter()
    writer.element("w:styles", ["xmlns:w": WordBodyPart.namespace]) {
      writer.element("w:docDefaults") {
        writer.element("w:rPrDefault") {
          writer.element("w:rPr") {
            writer.element(
              "w:rFonts",
              [
                "w:ascii": "Times New Roman", "w:hAnsi": "Times New Roman", "w:eastAsia": "Times New Roman",
                "w:cs": "Times New Roman",
              ])
            writer.element("w:sz", ["w:val": "24"])
            writer.element("w:szCs", ["w:val": "24"])
            writer.element("w:lang", ["w:val": "ru-RU", "w:eastAsia": "ru-RU", "w:bidi": "ar-SA"])
          }
        }
        writer.element("w:pPrDefault") {
          writer.element("w:pPr") {
            writer.element("w:spacing", ["w:after": "0", "w:line": "240", "w:lineRule": "auto"])
          }
        }
      }
      for style in WordDocument.Paragraph.Style.allCases { write(style, writer) }
    }
    return try writer.finish()
  }

  private static func write(_ style: WordDocument.Paragraph.Style, _ writer: XMLWriter) {
    let isDefault = style == .normal
    writer.element(
      "w:style",
      ["w:type": "paragraph", "w:default": isDefault ? "1" : nil, "w:styleId": style.identifier ?? "Normal"]
    ) {
      writer.element("w:name", ["w:val": style.name])
      if !isDefault { writer.element("w:basedOn", ["w:val": "Normal"]) }
      writer.element("w:qFormat")
      writer.element("w:pPr") {
        if style == .title || style == .heading {
          writer.element("w:keepNext")
          writer.element("w:spacing", ["w:before": "240", "w:after": "120"])
        }
        writer.element("w:ind", ["w:left": isDefault ? nil : "0", "w:firstLine": isDefault ? "709" : "0"])
        writer.element("w:jc", ["w:val": style.alignment])
        if style == .heading { writer.element("w:outlineLvl", ["w:val": "0"]) }
      }
      if style == .title || style == .heading { writer.element("w:rPr") { writer.element("w:b") } }
    }
  }
}

extension WordDocument.Paragraph.Style {
  /// What paragraphs name the style by; `nil` for that of paragraphs that name none.
  var identifier: String? {
    switch self {
    case .title: "Title"
    case .heading: "Heading1"
    case .normal: nil
    case .centred: "Centred"
    case .plain: "Plain"
    }
  }

  fileprivate var name: String {
    switch self {
    case .title: "Title"
    case .heading: "heading 1"
    case .normal: "Normal"
    case .centred: "По центру"
    case .plain: "Без отступа"
    }
  }

  fileprivate var alignment: String {
    switch self {
    case .title, .heading, .centred: "center"
    case .normal: "both"
    case .plain: "left"
    }
  }
}
