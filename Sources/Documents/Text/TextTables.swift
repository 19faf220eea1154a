/// Finds tables in plain text whose cells are divided by tabs; ``ColumnRun`` finds those divided by gaps.
enum TextTables {
  /// One cell's worth of text on one line.
  struct Part: Hashable, Sendable {
    /// Which line of the run, counted from 0.
    var line: Int
    /// Counts from 0.
    var row: Int
    /// Counts from 0.
    var column: Int
    /// The bytes of the part in the text.
    var range: Range<Int>
  }

  /// The cells of the run of tabbed lines that begins at `start`, and the line after it.
  static func tabbed(_ lines: [TextLine], from start: Int, in text: [UInt8]) -> (parts: [Part], end: Int)? {
    guard isTabbed(lines[start], in: text) else { return nil }
    var end = start + 1
    while end < lines.count, lines[end].blankBefore == 0, isTabbed(lines[end], in: text) { end += 1 }
    guard end - start >= 2 else { return nil }
    var parts: [Part] = []
    for index in start..<end {
      let line = lines[index]
      var column = line.startsWithTab ? 1 : 0
      var begin = line.range.lowerBound
      for position in line.range.lowerBound...line.range.upperBound
      where position == line.range.upperBound || text[position] == 0x09 {
        parts.append(Part(line: index, row: index - start, column: column, range: begin..<position))
        column += 1
        begin = position + 1
      }
    }
    return (parts, end)
  }

  /// Whether tabs divide the line, beyond the one that may follow a list label.
  private static func isTabbed(_ line: TextLine, in text: [UInt8]) -> Bool {
    guard line.tabs > 0 else { return false }
    guard line.tabs == 1 else { return true }
    switch LineOpening(of: text, in: line.range) {
    case .number, .bullet, .dash, .hollow: return false
    default: return true
    }
  }
}
