/// Writes the lists of a document, which Word counts itself.
enum WordNumberingWriter {
  /// The number of the list of dashes; those of orders and regulations follow it.
  private static let dashes = 1
  /// What the three kinds of list are made of.
  private enum Kind: Int, CaseIterable { case dash, order, regulation }

  /// The number by which paragraphs name a list.
  static func number(of numbering: WordDocument.Paragraph.Numbering) -> Int {
    switch numbering {
    case .dash: dashes
    case .order(let list): dashes + 1 + 2 * list
    case .section(let list), .clause(let list): dashes + 2 + 2 * list
    }
  }

  static func xml(for document: WordDocument) throws(XMLWritingError) -> [UInt8] {
    let writer = try XMLWriter()
    writer.element("w:numbering", ["xmlns:w": WordBodyPart.namespace]) {
      for kind in Kind.allCases { define(kind, writer) }
      // Every list that is used restarts at 1.
      for (list, kind) in lists(of: document).sorted(by: { $0.key < $1.key }) {
        writer.element("w:num", ["w:numId": "\(list)"]) {
          writer.element("w:abstractNumId", ["w:val": "\(kind.rawValue)"])
          if kind != .dash {
            for level in 0..<levels(of: kind).count {
              writer.element("w:lvlOverride", ["w:ilvl": "\(level)"]) {
                writer.element("w:startOverride", ["w:val": "1"])
              }
            }
          }
        }
      }
    }
    return try writer.finish()
  }

  private static func lists(of document: WordDocument) -> [Int: Kind] {
    var lists: [Int: Kind] = [:]
    for case .paragraph(let paragraph) in document.blocks {
      guard let numbering = paragraph.numbering else { continue }
      switch numbering {
      case .dash: lists[number(of: numbering)] = .dash
      case .order: lists[number(of: numbering)] = .order
      case .section, .clause: lists[number(of: numbering)] = .regulation
      }
    }
    return lists
  }

  /// What one level prints, and its indents in twentieths of a point.
  private struct Level {
    var text: String
    var isDash = false
    /// The indent of the first line; the other lines begin at the margin.
    var firstLine = 709
  }

  private static func levels(of kind: Kind) -> [Level] {
    switch kind {
    case .dash: [Level(text: "–", isDash: true)]
    case .order: [Level(text: "%1.")]
    case .regulation: [Level(text: "%1.", firstLine: 0), Level(text: "%1.%2.")]
    }
  }

  private static func define(_ kind: Kind, _ writer: XMLWriter) {
    writer.element("w:abstractNum", ["w:abstractNumId": "\(kind.rawValue)"]) {
      writer.element("w:multiLevelType", ["w:val": kind == .regulation ? "multilevel" : "singleLevel"])
      for (number, level) in levels(of: kind).enumerated() {
        writer.element("w:lvl", ["w:ilvl": "\(number)"]) {
          writer.element("w:start", ["w:val": "1"])
          writer.element("w:numFmt", ["w:val": level.isDash ? "bullet" : "decimal"])
          writer.element("w:suff", ["w:val": "space"])
          writer.element("w:lvlText", ["w:val": level.text])
          writer.element("w:lvlJc", ["w:val": "left"])
          writer.element("w:pPr") {
            writer.element("w:ind", ["w:left": "0", "w:firstLine": "\(level.firstLine)"])
          }
        }
      }
    }
  }
}

extension WordDocument.Paragraph.Numbering {
  var level: Int {
    if case .clause = self { 1 } else { 0 }
  }
}
