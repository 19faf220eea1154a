/// A stretch of a line without two spaces in a row.
struct LineSegment: Hashable, Sendable {
  /// The bytes of the segment in the text.
  var range: Range<Int>
  /// The columns that it takes, counted as in ``TextLine``.
  var columns: Range<Int>

  /// The segments of a line from left to right.
  static func segments(of line: TextLine, in text: [UInt8]) -> [LineSegment] {
    var segments: [LineSegment] = []
    var spaces = 0
    var column = line.column
    var start = (index: line.range.lowerBound, column: column)
    for index in line.range {
      let byte = text[index]
      if byte == 0x20 {
        spaces += 1
      } else if byte & 0xC0 != 0x80 {
        if spaces >= 2 {
          segments.append(
            LineSegment(range: start.index..<(index - spaces), columns: start.column..<(column - spaces)))
          start = (index, column)
        }
        spaces = 0
      }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    segments.append(LineSegment(range: start.index..<line.range.upperBound, columns: start.column..<column))
    return segments
  }
}
