/// The columns of a table of a web page that cells of higher rows still cover.
struct HTMLGrid: Sendable {
  /// How many more rows each column is covered.
  private var covered: [Int: Int] = [:]
  private var column = 0

  /// A row begins.
  mutating func startRow() { column = 0 }

  /// The column of the next cell.
  mutating func startCell(_ cell: HTMLElement) -> Int {
    while covered[column, default: 0] > 0 { column += 1 }
    defer {
      let rows = Self.span(cell.attributes["rowspan"])
      for _ in 0..<Self.span(cell.attributes["colspan"]) {
        // One more than the rows below, because the end of this row takes one away.
        if rows > 1 { covered[column] = rows }
        column += 1
      }
    }
    return column
  }

  /// A row ends.
  mutating func endRow() {
    covered = covered.compactMapValues { $0 > 1 ? $0 - 1 : nil }
  }

  private static func span(_ text: String?) -> Int { max(1, min(text.flatMap { Int($0) } ?? 1, 1000)) }
}
