/// Finds tables in plain text: lines divided by tabs, and two columns divided by a wide gap.
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

  /// The two columns of the run of lines that begins at `start`, left column first, and the line after it.
  static func columns(_ lines: [TextLine], from start: Int, in text: [UInt8]) -> (parts: [Part], end: Int)? {
    guard let gap = gap(in: lines[start], text) else { return nil }
    var left: [Part] = []
    var right: [Part] = []
    var end = start
    while end < lines.count {
      let line = lines[end]
      guard end == start || line.blankBefore == 0 else { break }
      if let own = self.gap(in: line, text) {
        guard abs(own.column - gap.column) <= 3 else { break }
        left.append(Part(line: end, row: 0, column: 0, range: line.range.lowerBound..<own.left))
        right.append(Part(line: end, row: 0, column: 1, range: own.right..<line.range.upperBound))
      } else if line.column >= gap.column - 3 {
        right.append(Part(line: end, row: 0, column: 1, range: line.range))
      } else if line.column + line.width <= gap.column {
        left.append(Part(line: end, row: 0, column: 0, range: line.range))
      } else {
        break
      }
      end += 1
    }
    guard right.count >= 2 else { return nil }
    return (left + right, end)
  }

  /// The only gap of four spaces or more: where the left text ends, where the right one begins, and at which column.
  private static func gap(in line: TextLine, _ text: [UInt8]) -> (left: Int, right: Int, column: Int)? {
    guard line.hasGap, line.width <= 160 else { return nil }
    var spaces = 0
    var column = line.column
    var found: (left: Int, right: Int, column: Int)?
    for index in line.range {
      let byte = text[index]
      if byte == 0x20 {
        spaces += 1
      } else {
        if spaces >= 4 {
          guard found == nil else { return nil }
          found = (index - spaces, index, column)
        }
        spaces = 0
      }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    return found
  }
}
