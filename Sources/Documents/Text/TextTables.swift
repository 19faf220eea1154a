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

  /// The cells of the table drawn in bars and rules that begins at the rule `start`, «+---+---+», and the line after it.
  ///
  /// A row goes from rule to rule, so its cells may have many lines: each becomes one paragraph, or one for each item.
  static func drawn(
    _ lines: [TextLine], from start: Int, in text: [UInt8]
  ) -> (cells: [ColumnRun.Cell], end: Int)? {
    guard isBorder(lines[start], in: text), start + 1 < lines.count, isBarred(lines[start + 1], in: text) else {
      return nil
    }
    var cells: [ColumnRun.Cell] = []
    var columns: [[TextLine]] = []
    var row = 0
    var end = start + 1
    while end < lines.count, lines[end].blankBefore == 0 {
      if isBorder(lines[end], in: text) {
        cells += paragraphs(of: columns, row: row, in: text)
        if !columns.isEmpty { row += 1 }
        columns = []
      } else if isBarred(lines[end], in: text) {
        for (column, part) in parts(of: lines[end], in: text).enumerated() {
          if column == columns.count { columns.append([]) }
          if !part.range.isEmpty { columns[column].append(part) }
        }
      } else {
        break
      }
      end += 1
    }
    return (cells + paragraphs(of: columns, row: row, in: text), end)
  }

  /// The paragraphs of one row: a line goes on with the one above unless it begins an item.
  private static func paragraphs(of columns: [[TextLine]], row: Int, in text: [UInt8]) -> [ColumnRun.Cell] {
    var cells: [ColumnRun.Cell] = []
    for (column, lines) in columns.enumerated() {
      // A dash may also stand inside a sentence; where the cell begins with one, dashes label its items.
      let hasDashes = lines.first.map { LineOpening(of: text, in: $0.range) == .dash } ?? false
      for (index, line) in lines.enumerated() {
        let opening = LineOpening(of: text, in: line.range)
        if index == 0 || opening.isItem || hasDashes && opening == .dash {
          cells.append(ColumnRun.Cell(row: row, column: column, lines: [], keepsLines: false))
        }
        cells[cells.count - 1].lines.append(line)
      }
    }
    return cells
  }

  /// What stands between the bars of a line.
  private static func parts(of line: TextLine, in text: [UInt8]) -> [TextLine] {
    let inner = line.range.lowerBound + 1..<line.range.upperBound - 1
    var column = line.column
    var counted = line.range.lowerBound
    return text[inner].split(separator: bar, omittingEmptySubsequences: false).map { cell in
      var part = line
      part.range = trimmed(cell.startIndex..<cell.endIndex, in: text)
      column += text[counted..<part.range.lowerBound].count { $0 & 0xC0 != 0x80 }
      counted = part.range.lowerBound
      part.column = column
      part.width = text[part.range].count { $0 & 0xC0 != 0x80 }
      part.hasGap = false
      return part
    }
  }

  /// «+-----+-----+», «+=====+=====+».
  private static func isBorder(_ line: TextLine, in text: [UInt8]) -> Bool {
    let corner = UInt8(ascii: "+")
    guard line.range.count >= 5, text[line.range.lowerBound] == corner, text[line.range.upperBound - 1] == corner else {
      return false
    }
    return text[line.range].allSatisfy { [corner, UInt8(ascii: "-"), UInt8(ascii: "=")].contains($0) }
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
