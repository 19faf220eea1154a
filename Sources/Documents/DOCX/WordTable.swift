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

  /// The place of the cell that is being read.
  var cell: TableCell { TableCell(table: number, row: max(row, 0), column: column, isHeader: isHeader) }
}
