/// A table of an OpenDocument file while it is read.
struct ODTTable: Sendable {
  /// Counts the tables of the document from 0.
  var number: Int
  var row = -1
  var column = 0
  var nextColumn = 0
  /// How many rows the current one stands for.
  var rowRepeat = 1
  var headers = 0

  /// The place of the cell that is being read.
  var cell: TableCell { TableCell(table: number, row: max(row, 0), column: column, isHeader: headers > 0) }

  /// A row begins that stands for `count` rows.
  mutating func startRow(repeated count: Int?) {
    row += row < 0 ? 1 : rowRepeat
    rowRepeat = Self.bounded(count)
    nextColumn = 0
  }

  /// A cell begins that stands for `count` cells.
  mutating func startCell(repeated count: Int?) {
    column = nextColumn
    nextColumn += Self.bounded(count)
  }

  private static func bounded(_ count: Int?) -> Int { min(max(count ?? 1, 1), 1000) }
}
