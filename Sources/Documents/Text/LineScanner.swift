/// Cuts decoded text into lines that have something in them.
enum LineScanner {
  /// All lines with text, in order.
  static func lines(of text: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(text.count / 80)
    let span = text.span
    let count = span.count
    var number = 1
    var page = 1
    var column = 1
    var blank = 0
    var start = 0
    while start < count {
      var end = start
      while end < count {
        let byte = span[end]
        if byte <= 0x0D, byte == 0x0A || byte == 0x0D || byte == 0x0C { break }
        // Most characters are Cyrillic letters of two bytes.
        end &+= byte & 0xFE == 0xD0 ? 2 : 1
      }
      end = min(end, count)
      if let line = line(
        in: text, from: start, to: end, number: number, column: column, page: page, blankBefore: blank)
      {
        lines.append(line)
        blank = 0
      } else {
        blank += 1
      }
      guard end < count else { break }
      if span[end] == 0x0C {
        page += 1
        column += scalars(of: span, from: start, to: end) + 1
        blank = max(blank - 1, 0)
        start = end + 1
        continue
      }
      start = span[end] == 0x0D && end + 1 < count && span[end + 1] == 0x0A ? end + 2 : end + 1
      number += 1
      column = 1
    }
    // Without a form feed nothing is known of pages.
    if page == 1 { for index in lines.indices { lines[index].page = nil } }
    return lines
  }

  private static func line(
    in text: [UInt8], from start: Int, to end: Int, number: Int, column: Int, page: Int, blankBefore: Int
  ) -> TextLine? {
    var first = start
    var indent = 0
    while first < end {
      let (scalar, length) = Scalars.at(first, in: text)
      guard Scalars.isSpace(scalar) || Scalars.isInvisible(scalar) else { break }
      first += length
      indent += 1
    }
    guard first < end else { return nil }
    var last = end
    while let (scalar, length) = Scalars.before(last, in: text, from: first),
      Scalars.isSpace(scalar) || Scalars.isInvisible(scalar)
    {
      if scalar == 0xAD { break }
      last -= length
    }
    var line = TextLine(
      range: first..<last, number: number, column: column + indent, page: page, width: 0, blankBefore: blankBefore,
      tabs: 0, startsWithTab: start < end && text[start] == 0x09, hasGap: false, isPlain: true)
    measure(&line, in: text.span, to: end)
    return line
  }

  private static func measure(_ line: inout TextLine, in span: Span<UInt8>, to end: Int) {
    var spaces = 0
    var width = 0
    var index = line.range.lowerBound
    let last = line.range.upperBound
    while index < last {
      let byte = span[index]
      width += 1
      if byte & 0xFE == 0xD0 {
        spaces = 0
        index += 2
        continue
      }
      if byte == 0x20 {
        spaces += 1
        if spaces == 2 { line.isPlain = false }
        if spaces == 4 { line.hasGap = true }
      } else if byte < 0x20 {
        if byte == 0x09 { line.tabs += 1 }
        line.isPlain = false
      } else {
        spaces = 0
        if byte >= 0x80 {
          let (scalar, length) = Scalars.at(index, in: span)
          if Scalars.isSpace(scalar) || Scalars.isInvisible(scalar) { line.isPlain = false }
          index += length
          continue
        }
        if TextWriter.isSpecial(byte) { line.isPlain = false }
      }
      index += 1
    }
    line.width = width
    for index in line.range.upperBound..<end where span[index] == 0x09 { line.tabs += 1 }
  }

  private static func scalars(of span: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var count = 0
    for index in start..<end where span[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
