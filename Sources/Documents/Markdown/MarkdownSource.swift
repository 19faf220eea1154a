/// The lines of a Markdown file, to find the place of each piece of text again.
///
/// cmark's own columns are wrong behind the first line of a paragraph, so a piece is looked up in its line, behind the
/// piece before it.
struct MarkdownSource: Sendable {
  private let text: [UInt8]
  private let starts: [Int]
  private var cursor = 0
  private var lineStart = 0
  private var lineEnd = 0
  private var countedLine = 0
  private var countedTo = 0
  private var counted = 0

  /// Indexes the lines of `text`.
  init(_ text: [UInt8]) {
    self.text = text
    var starts = [0]
    for index in text.indices {
      let isReturn = text[index] == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A)
      if text[index] == 0x0A || isReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The bytes of a line, counted from 1, from a column counted from 1 in bytes.
  func bytes(line: Int, byteColumn: Int = 1) -> ArraySlice<UInt8> {
    guard line >= 1, line <= starts.count else { return [] }
    let end = line < starts.count ? starts[line] : text.count
    return text[min(starts[line - 1] + max(byteColumn, 1) - 1, end)..<end]
  }

  /// Goes to where the piece begins in its line, behind what was found before.
  mutating func find(_ piece: ArraySlice<UInt8>, line: Int) {
    guard line >= 1, line <= starts.count else { return }
    lineStart = starts[line - 1]
    lineEnd = line < starts.count ? starts[line] : text.count
    cursor = min(max(cursor, lineStart), lineEnd)
    let plain = piece.prefix { $0 >= 0x80 || $0 == 0x20 || Scalars.isLetter(UInt32($0)) || Scalars.isDigit(UInt32($0)) }
    for candidate in [piece, plain] where !candidate.isEmpty {
      let window = text[..<min(lineEnd, cursor + 4096 + candidate.count)]
      if let found = window.firstIndex(of: candidate, from: cursor) {
        cursor = found
        return
      }
    }
  }

  /// Takes the next character of the piece: its column, counted from 1 in Unicode scalars.
  ///
  /// Backslashes before a character are skipped; an entity stands for the character at its beginning.
  mutating func take(_ scalar: ArraySlice<UInt8>) -> Int {
    if cursor + 1 < lineEnd, text[cursor] == 0x5C, text[(cursor + 1)..<lineEnd].starts(with: scalar) { cursor += 1 }
    if !text[cursor..<lineEnd].starts(with: scalar) {
      if cursor < lineEnd, text[cursor] == 0x26, let end = text[cursor..<min(lineEnd, cursor + 40)].firstIndex(of: 0x3B)
      {
        defer { cursor = end + 1 }
        return column(of: cursor)
      }
      let window = text[..<min(lineEnd, cursor + 4096)]
      guard let found = window.firstIndex(of: scalar, from: cursor) else { return column(of: cursor) }
      cursor = found
    }
    defer { cursor += scalar.count }
    return column(of: cursor)
  }

  /// Goes on behind the address of a link, which may look like text.
  mutating func skipAddress() {
    guard cursor + 1 < lineEnd, text[cursor] == 0x5D, text[cursor + 1] == 0x28,
      let end = text[cursor..<min(lineEnd, cursor + 4096)].firstIndex(of: 0x29)
    else { return }
    cursor = end + 1
  }

  private mutating func column(of place: Int) -> Int {
    // Counted on from the last answer, so that a long line is walked through once.
    if countedLine != lineStart || countedTo > place { (countedLine, countedTo, counted) = (lineStart, lineStart, 0) }
    for index in countedTo..<place where text[index] & 0xC0 != 0x80 { counted += 1 }
    countedTo = place
    return counted + 1
  }

  /// Goes on behind the place in a line where a block begins.
  mutating func move(line: Int, byteColumn: Int) {
    guard line >= 1, line <= starts.count else { return }
    cursor = max(cursor, starts[line - 1] + max(byteColumn, 1) - 1)
  }
}
