internal import Documents
internal import Regulations

extension AkomaNtosoWriter {
  /// The widest gap in a row of a table that is filled with empty cells, in columns.
  private static let widestGap = 64

  /// Paragraphs and tables, without hierarchy.
  ///
  /// - Parameter title: the block of the document's title.
  mutating func blocks(_ nodes: [Int], _ outline: ActOutline, title: Int? = nil, _ parent: String) {
    for node in nodes.map({ outline.nodes[$0] }) {
      guard node.kind != .table else {
        table(node.blocks, parent)
        continue
      }
      for block in node.blocks { paragraph(block, isTitle: block == title) }
    }
  }

  /// The text of a block with the marks that lie in it.
  func text(_ printed: PrintedBlock) {
    if !printed.label.isEmpty { xml.text("\(printed.label.printable) ") }
    var offset = printed.text.lowerBound
    for mark in marks(in: printed.text) {
      run(offset..<mark.bytes.lowerBound)
      switch mark.meaning {
      case .role(let role): xml.element("role", ["refersTo": "#\(role.rawValue)"]) { run(mark.bytes) }
      case .citation(let address): xml.element("ref", ["href": address]) { run(mark.bytes) }
      }
      offset = mark.bytes.upperBound
    }
    run(offset..<printed.text.upperBound)
  }
}

extension AkomaNtosoWriter {
  private func paragraph(_ block: Int, isTitle: Bool = false) {
    let printed = PrintedBlock(bundle.document.blocks[block], of: bundle, clause: nil)
    xml.element("p", isMixed: true) {
      if isTitle { xml.element("docTitle") { text(printed) } } else { text(printed) }
    }
  }

  /// The cells of a table; cells without text, which a document does not keep, are filled in.
  private mutating func table(_ blocks: Range<Int>, _ parent: String) {
    let identifier = identifiers.next("table", below: parent)
    xml.element("table", ["eId": identifier]) {
      for row in runs(of: blocks, by: { $0.row }) {
        xml.element("tr") {
          var column = 0
          for cell in runs(of: row, by: { $0.column }) {
            guard let place = bundle.document.blocks[cell.lowerBound].cell else { continue }
            for _ in 0..<min(max(0, place.column - column), AkomaNtosoWriter.widestGap) { xml.element("td") }
            xml.element(place.isHeader ? "th" : "td") { for block in cell { paragraph(block) } }
            column = place.column + 1
          }
        }
      }
    }
  }

  /// The blocks in stretches whose cells have the same row or column.
  private func runs(of blocks: Range<Int>, by place: (TableCell) -> Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var last: Int?
    for block in blocks {
      let current = bundle.document.blocks[block].cell.map(place)
      if let run = runs.last, current == last {
        runs[runs.count - 1] = run.lowerBound..<block + 1
      } else {
        runs.append(block..<block + 1)
      }
      last = current
    }
    return runs
  }

  /// The marks that lie wholly in a stretch of the text.
  private func marks(in bytes: Range<Int>) -> ArraySlice<InlineMark> {
    let marks = metadata.marks
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].bytes.lowerBound < bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return marks[low...].prefix { $0.bytes.upperBound <= bytes.upperBound }
  }

  private func run(_ bytes: Range<Int>) {
    let text = bundle.document.text[bytes].map { $0 == 0x0A ? 0x20 : $0 }
    xml.text(String(decoding: text, as: UTF8.self).printable)
  }
}
