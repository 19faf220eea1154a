/// Writes the body of a document: paragraphs, tables, the page.
struct WordBodyPart {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A4 with margins of 3, 1.5, 2 and 2 cm, in twentieths of a point.
  private static let page = (width: 11906, height: 16838, left: 1701, right: 851, above: 1134, below: 1134)
  private static let textWidth = page.width - page.left - page.right

  private let document: WordDocument

  init(_ document: WordDocument) { self.document = document }

  func xml() throws(XMLWritingError) -> [UInt8] {
    let writer = try XMLWriter()
    writer.element("w:document", ["xmlns:w": Self.namespace, "xmlns:r": Self.relationships]) {
      writer.element("w:body") {
        for (number, block) in document.blocks.enumerated() {
          switch block {
          case .paragraph(let paragraph): write(paragraph, writer)
          case .table(let table):
            write(table, writer)
            // Word joins tables that touch, and wants a paragraph behind the last.
            if number + 1 == document.blocks.count || document.blocks[number + 1].isTable {
              write(WordDocument.Paragraph(.plain), writer)
            }
          }
        }
        section(writer)
      }
    }
    return try writer.finish()
  }

  /// The header of all pages but the first: the number of the page.
  static func pageNumber() throws(XMLWritingError) -> [UInt8] {
    let writer = try XMLWriter()
    writer.element("w:hdr", ["xmlns:w": namespace]) {
      writer.element("w:p") {
        writer.element("w:pPr") { writer.element("w:pStyle", ["w:val": "Centred"]) }
        writer.element("w:fldSimple", ["w:instr": " PAGE "]) {
          writer.element("w:r") { writer.element("w:t", isMixed: true) { writer.text("2") } }
        }
      }
    }
    return try writer.finish()
  }

  private func section(_ writer: XMLWriter) {
    let page = Self.page
    writer.element("w:sectPr") {
      writer.element("w:headerReference", ["w:type": "default", "r:id": "rId4"])
      writer.element("w:pgSz", ["w:w": "\(page.width)", "w:h": "\(page.height)"])
      writer.element(
        "w:pgMar",
        [
          "w:top": "\(page.above)", "w:right": "\(page.right)", "w:bottom": "\(page.below)", "w:left": "\(page.left)",
          "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ])
      writer.element("w:titlePg")
    }
  }

  private func write(_ paragraph: WordDocument.Paragraph, _ writer: XMLWriter) {
    writer.element("w:p") {
      writer.element("w:pPr") {
        if let style = paragraph.style.identifier { writer.element("w:pStyle", ["w:val": style]) }
        if paragraph.keepsWithNext { writer.element("w:keepNext") }
        if paragraph.startsPage { writer.element("w:pageBreakBefore") }
        if let numbering = paragraph.numbering {
          writer.element("w:numPr") {
            writer.element("w:ilvl", ["w:val": "\(numbering.level)"])
            writer.element("w:numId", ["w:val": "\(WordNumberingWriter.number(of: numbering))"])
          }
        }
        if paragraph.endsAtRightMargin {
          writer.element("w:tabs") {
            writer.element("w:tab", ["w:val": "right", "w:pos": "\(Self.textWidth)"])
          }
        }
        if paragraph.spaceBefore > 0 {
          writer.element("w:spacing", ["w:before": "\(paragraph.spaceBefore * 20)"])
        }
      }
      for run in paragraph.runs { write(run, writer) }
    }
  }

  private func write(_ run: WordDocument.Run, _ writer: XMLWriter) {
    writer.element("w:r") {
      if run.isHighlighted {
        writer.element("w:rPr") { writer.element("w:highlight", ["w:val": "yellow"]) }
      }
      for (number, piece) in run.text.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
        if number > 0 { writer.element("w:tab") }
        guard !piece.isEmpty else { continue }
        writer.element("w:t", ["xml:space": "preserve"], isMixed: true) { writer.text(String(piece)) }
      }
    }
  }

  private func write(_ table: WordDocument.Table, _ writer: XMLWriter) {
    let whole = max(table.columns.reduce(0, +), 1)
    let widths = table.columns.map { $0 * Self.textWidth / whole }
    writer.element("w:tbl") {
      writer.element("w:tblPr") {
        writer.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
        if table.isBordered {
          writer.element("w:tblBorders") {
            let line: KeyValuePairs<StaticString, String?> = [
              "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto",
            ]
            for edge in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] as [StaticString] {
              writer.element(edge, line)
            }
          }
        }
        writer.element("w:tblLayout", ["w:type": "fixed"])
      }
      writer.element("w:tblGrid") {
        for width in widths { writer.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      for (number, row) in table.rows.enumerated() {
        writer.element("w:tr") {
          writer.element("w:trPr") {
            writer.element("w:cantSplit")
            if table.rowHeight > 0 {
              writer.element("w:trHeight", ["w:val": "\(table.rowHeight * 20)", "w:hRule": "atLeast"])
            }
            if number == 0, table.hasHeader { writer.element("w:tblHeader") }
          }
          for (width, cell) in zip(widths, row) {
            writer.element("w:tc") {
              writer.element("w:tcPr") { writer.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"]) }
              for paragraph in cell.isEmpty ? [.init(.plain)] : cell { write(paragraph, writer) }
            }
          }
        }
      }
    }
  }
}

extension WordDocument.Block {
  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }
}
