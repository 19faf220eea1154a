internal import Documents
internal import Regulations

/// Prints blocks as paragraphs and tables with their marks.
struct BlockPrinter {
  let text: DocumentText
  /// The first clause of each block that has one.
  let clauses: [Int: Int]
  let marks: [Int: [TextMark]]
  /// What is to be added behind a block.
  let inserts: (Int) -> [TextMark]

  private var blocks: [Block] { text.bundle.document.blocks }

  /// The widest table that is filled up with empty cells, in columns.
  private static let widestTable = 64

  /// Paragraphs and whole tables, in order.
  func parts(_ range: Range<Int>, title: Int?) -> [Fields] {
    var parts: [Fields] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var part = Fields()
      if let table = blocks[index].cell?.table {
        let end = blocks[index..<range.upperBound].firstIndex { $0.cell?.table != table } ?? range.upperBound
        part[fields: "table"] = self.table(index..<end, number: table)
        index = end
      } else {
        part[fields: "block"] = block(index, isTitle: index == title)
        index += 1
      }
      parts.append(part)
    }
    return parts
  }
}

extension BlockPrinter {
  private func table(_ range: Range<Int>, number: Int) -> Fields {
    var table = Fields()
    table[text: "label"] = "\(text.words.table) \(number + 1)"
    var rows: [Fields] = []
    var index = range.lowerBound
    while index < range.upperBound, let row = blocks[index].cell?.row {
      let end = blocks[index..<range.upperBound].firstIndex { $0.cell?.row != row } ?? range.upperBound
      var fields = Fields()
      let isHeader = blocks[index].cell?.isHeader ?? false
      fields[list: isHeader ? "header" : "cells"] = cells(index..<end)
      rows.append(fields)
      index = end
    }
    table[list: "rows"] = rows
    return table
  }

  private func cells(_ range: Range<Int>) -> [Fields] {
    var cells: [Fields] = []
    var index = range.lowerBound
    while index < range.upperBound, let column = blocks[index].cell?.column {
      let end = blocks[index..<range.upperBound].firstIndex { $0.cell?.column != column } ?? range.upperBound
      while cells.count < min(column, BlockPrinter.widestTable) { cells.append(Fields()) }
      var cell = Fields()
      cell[list: "blocks"] = (index..<end).map { block($0, isTitle: false) }
      cells.append(cell)
      index = end
    }
    return cells
  }

  private func block(_ index: Int, isTitle: Bool) -> Fields {
    let block = blocks[index]
    var fields = Fields()
    fields[text: "id"] = text.id(ofBlock: index)
    fields[text: "style"] = style(of: index, isTitle: isTitle)
    fields[text: "listLabel"] = block.label?.printable
    fields[text: "clause"] = margin(of: index)
    let bytes = Array(text.bundle.document.text[block.range])
    let names = text.mask.names(in: bytes).map {
      $0.lowerBound + block.range.lowerBound..<$0.upperBound + block.range.lowerBound
    }
    let marks = marks[index] ?? []
    if marks.isEmpty {
      fields[text: "plain"] = string(block.range, names)
    } else {
      fields[list: "pieces"] = MarkedPieces.pieces(of: block.range, marks).map { piece in
        var fields = Fields()
        guard let look = piece.look else {
          fields[text: "bare"] = string(piece.range, names)
          return fields
        }
        fields[flag: "marked"] = true
        fields[text: "look"] = look.name
        fields[text: "text"] = string(piece.range, names)
        fields[list: "anchors"] = piece.opening.map { BlockPrinter.link(marks[$0]) }
        return fields
      }
    }
    fields[list: "inserts"] = inserts(index).map(BlockPrinter.link)
    return fields
  }

  private static func link(_ mark: TextMark) -> Fields {
    var link = Fields()
    link[text: "status"] = mark.look == .near ? nil : mark.look.name
    link[text: "kind"] =
      switch mark.look {
      case .near: "near-to"
      case .met: nil
      case .partly, .weakened, .missing, .violated: "finds"
      }
    link[text: "id"] = mark.id
    link[text: "target"] = mark.target
    link[text: "number"] = mark.number
    link[text: "label"] = mark.label
    return link
  }

  /// The text of a range with the names in it hidden; a name is printed where it begins.
  private func string(_ range: Range<Int>, _ names: [Range<Int>]) -> String {
    let bytes = text.bundle.document.text
    var shown: [UInt8] = []
    var start = range.lowerBound
    for name in names where name.overlaps(range) {
      if name.lowerBound > start { shown += bytes[start..<name.lowerBound] }
      if range.contains(name.lowerBound) { shown += NameMask.replacement.utf8 }
      start = max(start, min(name.upperBound, range.upperBound))
    }
    return String(decoding: shown + bytes[start..<range.upperBound], as: UTF8.self).printable
  }

  /// How a block looks: a title, the head of a section, an item of a list, what stands outside the clauses.
  private func style(of index: Int, isTitle: Bool) -> String {
    if isTitle { return "title" }
    if case .heading = blocks[index].kind { return "head" }
    guard let number = clauses[index] else { return "frame" }
    let clause = text.bundle.clauses[number]
    switch clause.kind {
    case .section: return "head"
    case .frame: return "frame"
    case .clause, .paragraph, .cell: return ""
    case .item:
      let parent = clause.parent.map { text.bundle.clauses[$0].kind }
      return parent == .item ? "in2" : "in1"
    }
  }

  /// What stands in the margin: the clause, where the text itself does not print it, else the line or the paragraph.
  private func margin(of index: Int) -> String {
    if let label = clauseLabel(of: index) { return label }
    guard text.bundle.document.format.hasLines else { return "¶\u{A0}\(index + 1)" }
    let position = text.bundle.document.sourceMap.position(
      of: blocks[index].range.lowerBound, in: text.bundle.document.text)
    return position?.line.map(String.init) ?? ""
  }

  /// What people call a clause that the text does not number: «2.1 · 4» for the fourth bullet of 2.1.
  private func clauseLabel(of index: Int) -> String? {
    guard let number = clauses[index] else { return nil }
    let clause = text.bundle.clauses[number]
    guard DocumentText.hasLabel(clause) else { return nil }
    let printed = blocks[index].label.map { Array($0.utf8) } ?? Array(text.bundle.document.text[blocks[index].range])
    if clause.kind != .item, printed.starts(with: clause.number.utf8) { return nil }
    let label = text.bundle.label(ofClause: number).printable
    return label.replacing("(пункт списка ", with: "· ").replacing("пункт списка ", with: "· ").replacing(")", with: "")
  }
}
