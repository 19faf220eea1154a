extension ColumnRun {
  /// The text of one cell, line by line.
  struct Cell: Sendable {
    /// Counts from 0.
    var row: Int
    /// Counts from 0.
    var column: Int
    var lines: [TextLine]
    /// Whether each line is a paragraph of its own, as in a stamp.
    var keepsLines: Bool
  }

  /// The cells in the order of reading: stamps from left to right, tables row by row.
  func cells(in text: [UInt8]) -> [Cell] {
    if gutters.count == 1 || isStamps(in: text) {
      return (0...gutters.count).map { column in
        Cell(row: 0, column: column, lines: rows.compactMap { $0[column] }, keepsLines: true)
      }
    }
    var cells: [[Cell]] = []
    for row in rows {
      let isFull = row[0] != nil && row.count { $0 != nil } * 2 >= row.count
      if isFull || cells.isEmpty {
        cells.append(
          row.indices.map { Cell(row: cells.count, column: $0, lines: [], keepsLines: false) })
      }
      for (column, part) in row.enumerated() {
        if let part { cells[cells.count - 1][column].lines.append(part) }
      }
    }
    return cells.joined().filter { !$0.lines.isEmpty }
  }

  /// Whether the columns begin with the words of approval stamps.
  private func isStamps(in text: [UInt8]) -> Bool {
    rows[0].compactMap { $0 }.contains { part in
      let start = Array(text[part.range].prefix(24))
      return Self.stampWords.contains { start.starts(with: $0) }
    }
  }

  private static let stampWords = [
    "УТВЕРЖД", "СОГЛАСОВАН", "ПРИНЯТ", "РАССМОТРЕН", "ОДОБРЕН", "УЧТЕН", "Утвержд", "Согласован", "Принят",
    "Рассмотрен",
    "Одобрен", "Учтен", "«Утвержд", "«Согласован", "«Принят",
  ].map { Array($0.utf8) }
}
