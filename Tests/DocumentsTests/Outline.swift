import Documents

/// A document as one line for each block: kind, place in a table, label, text.
func outline(_ document: Document) -> [String] {
  document.blocks.map { block in
    var line =
      switch block.kind {
      case .paragraph: ""
      case .heading(let level): "H\(level) "
      case .listItem(let depth): "L\(depth) "
      }
    if let cell = block.cell { line += "[\(cell.table).\(cell.row).\(cell.column)\(cell.isHeader ? "h" : "")] " }
    if let label = block.label { line += "{\(label)} " }
    return line + document.string(of: block)
  }
}

/// The outline of a text.
func outline(_ text: String, name: String = "akt.txt") throws -> [String] {
  outline(try DocumentReader().read(bytes: Array(text.utf8), name: name))
}
