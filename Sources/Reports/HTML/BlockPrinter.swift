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
  func parts(_ range: Range<Int>, title: Int?) -> Markup {
    var parts: Markup = ""
    var index = range.lowerBound
    while index < range.upperBound {
      if let table = blocks[index].cell?.table {
        let end = blocks[index..<range.upperBound].firstIndex { $0.cell?.table != table } ?? range.upperBound
        write(table: index..<end, number: table, to: &parts)
        index = end
      } else {
        write(block: index, isTitle: index == title, to: &parts)
        index += 1
      }
    }
    return parts
  }
}

extension BlockPrinter {
  private func write(table range: Range<Int>, number: Int, to markup: inout Markup) {
    let label = "\(text.words.table) \(number + 1)"
    markup += "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\"><table>\n"
    var index = range.lowerBound
    while index < range.upperBound, let row = blocks[index].cell?.row {
      let end = blocks[index..<range.upperBound].firstIndex { $0.cell?.row != row } ?? range.upperBound
      markup += "<tr>"
      write(row: index..<end, isHeader: blocks[index].cell?.isHeader ?? false, to: &markup)
      markup += "</tr>\n"
      index = end
    }
    markup += "</table></div>\n"
  }

  private func write(row range: Range<Int>, isHeader: Bool, to markup: inout Markup) {
    let (opening, closing): (Markup, Markup) = isHeader ? ("<th scope=\"col\">", "</th>") : ("<td>", "</td>")
    var cells = 0
    var index = range.lowerBound
    while index < range.upperBound, let column = blocks[index].cell?.column {
      let end = blocks[index..<range.upperBound].firstIndex { $0.cell?.column != column } ?? range.upperBound
      while cells < min(column, BlockPrinter.widestTable) {
        markup += opening
        markup += closing
        cells += 1
      }
      markup += opening
      for block in index..<end { write(block: block, isTitle: false, to: &markup) }
      markup += closing
      cells += 1
      index = end
    }
  }

  private func write(block index: Int, isTitle: Bool, to markup: inout Markup) {
    let block = blocks[index]
    markup += "<p class=\"b \(style(of: index, isTitle: isTitle))\" id=\"\(text.id(ofBlock: index))\">"
    let margin = margin(of: index)
    if !margin.isEmpty { markup += "<span class=\"cl\">\(margin)</span>" }
    if let label = block.label?.printable, !label.isEmpty { markup += "<span class=\"ll\">\(label)</span> " }
    let bytes = Array(text.bundle.document.text[block.range])
    let names = text.mask.names(in: bytes).map {
      $0.lowerBound + block.range.lowerBound..<$0.upperBound + block.range.lowerBound
    }
    if let marks = marks[index], !marks.isEmpty {
      for piece in MarkedPieces.pieces(of: block.range, marks) {
        guard let look = piece.look else {
          markup += "\(string(piece.range, names))"
          continue
        }
        markup += "<mark class=\"m-\(look.name)\">"
        for mark in piece.opening { markup += BlockPrinter.link(marks[mark]) }
        markup += "\(string(piece.range, names))</mark>"
      }
    } else {
      markup += "\(string(block.range, names))"
    }
    for insert in inserts(index) {
      markup += """
         <a class="ref insert" href="#\(insert.target)" aria-label="\(insert.label)">+\(insert.number)</a>
        """
    }
    markup += "</p>\n"
  }

  /// The link from a mark to the card of its result.
  private static func link(_ mark: TextMark) -> Markup {
    let (kind, status) =
      switch mark.look {
      case .near: ("near-to", "")
      case .met: ("", mark.look.name)
      case .partly, .weakened, .missing, .violated: ("finds", mark.look.name)
      }
    return """
      <a class="ref \(kind) st-\(status)" id="\(mark.id)" href="#\(mark.target)" aria-label="\(mark.label)">\
      <span>\(mark.number)</span></a>
      """
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
