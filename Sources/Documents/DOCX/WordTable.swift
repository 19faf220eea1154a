/// A table of a Word document while it is read.
struct WordTable: Sendable {
  /// Counts the tables of the document from 0.
  var number: Int
  var row = -1
  var nextColumn = 0
  var column = 0
  var span = 1
  var isHeader = false
  /// Whether the row was deleted with tracked changes.
  var rowIsDeleted = false
  /// Whether the cell was deleted, or belongs to the cell above or before and so is not seen.
  var cellIsUnseen = false

  /// The place of the cell that is being read.
  var cell: TableCell { TableCell(table: number, row: max(row, 0), column: column, isHeader: isHeader) }
}

/// The tables that are open at a place of a Word document.
struct WordTables: Sendable {
  private var open: [WordTable] = []
  private var count = 0
  /// Whether the place is in a row or cell that is not seen.
  private(set) var hideText = false

  /// The cell of the place, or `nil` outside tables.
  var cell: TableCell? { open.last?.cell }

  /// Takes the beginning of an element of a table or a property of one.
  mutating func start(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    if element == .tbl {
      open.append(WordTable(number: count))
      count += 1
      return
    }
    guard !open.isEmpty else { return }
    let last = open.count - 1
    switch element {
    case .tr:
      open[last].row += 1
      (open[last].nextColumn, open[last].isHeader) = (0, false)
      (open[last].rowIsDeleted, open[last].cellIsUnseen) = (false, false)
    case .tc: (open[last].column, open[last].span, open[last].cellIsUnseen) = (open[last].nextColumn, 1, false)
    case .gridSpan: open[last].span = min(max(attributes.int("val") ?? 1, 1), 1000)
    case .gridBefore: open[last].nextColumn = min(max(attributes.int("val") ?? 0, 0), 1000)
    case .tblHeader: open[last].isHeader = attributes.isOn
    case .del: open[last].rowIsDeleted = true
    case .cellDel: open[last].cellIsUnseen = true
    case .vMerge, .hMerge: if !attributes.has("val", "restart") { open[last].cellIsUnseen = true }
    default: return
    }
    update()
  }

  /// Takes the end of a table or of a cell.
  mutating func end(_ element: WordElement) {
    guard let table = open.last else { return }
    if element == .tbl {
      open.removeLast()
    } else {
      open[open.count - 1].nextColumn = table.column + table.span
      open[open.count - 1].cellIsUnseen = false
    }
    update()
  }

  /// Goes back to the tables of an earlier place, and counts on.
  mutating func restore(_ earlier: WordTables) {
    open = earlier.open
    update()
  }

  private mutating func update() { hideText = open.contains { $0.rowIsDeleted || $0.cellIsUnseen } }
}
