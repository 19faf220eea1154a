/// Finds tables in plain text whose cells are divided by tabs or by bars; ``ColumnRun`` finds those divided by gaps.
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
    /// Whether a rule of hyphens stands below its row.
    var isHeader = false
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

  /// The cells of the run of lines between bars that begins at `start`, «| кто | что |», and the line after it.
  static func barred(_ lines: [TextLine], from start: Int, in text: [UInt8]) -> (parts: [Part], end: Int)? {
    guard isBarred(lines[start], in: text) else { return nil }
    var end = start + 1
    while end < lines.count, lines[end].blankBefore == 0, isBarred(lines[end], in: text) { end += 1 }
    guard end - start >= 2 else { return nil }
    var parts: [Part] = []
    var row = 0
    for index in start..<end {
      if isRule(lines[index], in: text) {
        for part in parts.indices where parts[part].row == row - 1 { parts[part].isHeader = true }
        continue
      }
      let inner = lines[index].range.lowerBound + 1..<lines[index].range.upperBound - 1
      for (column, cell) in text[inner].split(separator: bar, omittingEmptySubsequences: false).enumerated() {
        parts.append(
          Part(line: index, row: row, column: column, range: trimmed(cell.startIndex..<cell.endIndex, in: text)))
      }
      row += 1
    }
    return (parts, end)
  }

  private static let bar = UInt8(ascii: "|")

  /// A line with more bars or tabs is no row: each cell is found from the beginning of its line.
  private static let mostDividers = 256

  /// Whether the line begins and ends with a bar and has one more at least.
  private static func isBarred(_ line: TextLine, in text: [UInt8]) -> Bool {
    guard line.range.count >= 5, text[line.range.lowerBound] == bar, text[line.range.upperBound - 1] == bar else {
      return false
    }
    return (3...mostDividers).contains(text[line.range].count { $0 == bar })
  }

  /// «| --- | :-: |».
  private static func isRule(_ line: TextLine, in text: [UInt8]) -> Bool {
    text[line.range].allSatisfy { [bar, UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " ")].contains($0) }
  }

  private static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var range = range
    while let first = range.first, text[first] == UInt8(ascii: " ") || text[first] == 0x09 { range.removeFirst() }
    while let last = range.last, text[last] == UInt8(ascii: " ") || text[last] == 0x09 { range.removeLast() }
    return range
  }

  /// Whether tabs divide the line, beyond the one that may follow a list label.
  private static func isTabbed(_ line: TextLine, in text: [UInt8]) -> Bool {
    guard (1...mostDividers).contains(line.tabs) else { return false }
    guard line.tabs == 1 else { return true }
    switch LineOpening(of: text, in: line.range) {
    case .number, .bullet, .dash, .hollow: return false
    default: return true
    }
  }
}
