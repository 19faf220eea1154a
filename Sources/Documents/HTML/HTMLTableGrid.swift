/// Counts rows and columns of a table whose cells may span several of both.
struct HTMLTableGrid {
  /// The row being filled, counted from 0.
  private(set) var row = 0
  private var column = 0
  /// Of each column the row from which on it is free again.
  private var freeFrom: [Int] = []

  /// The widest span that is followed; what is wider is no table for reading.
  private static let widestSpan = 1000

  /// The column of the next cell of the row, behind those that cells of earlier rows reach down into.
  mutating func place(_ cell: HTMLElement) -> Int {
    while column < freeFrom.count, freeFrom[column] > row { column += 1 }
    let first = column
    let below = row + span(cell, "rowspan")
    for _ in 0..<span(cell, "colspan") {
      if column < freeFrom.count { freeFrom[column] = below } else { freeFrom.append(below) }
      column += 1
    }
    return first
  }

  /// Goes on to the next row.
  mutating func endRow() {
    row += 1
    column = 0
  }

  private func span(_ cell: HTMLElement, _ name: String) -> Int {
    max(1, min(cell.attributes[name].flatMap { Int($0) } ?? 1, HTMLTableGrid.widestSpan))
  }
}
