/// The lines of a Markdown file, to find the place of each piece of text again.
///
/// cmark's own columns are wrong behind the first line of a paragraph, so a piece is looked up in its line, behind the
/// piece before it.
struct MarkdownSource: Sendable {
  private let text: [UInt8]
  private let starts: [Int]
  private var cursor = 0

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

  /// The column of the piece in its line, counted from 1 in Unicode scalars.
  mutating func column(of piece: ArraySlice<UInt8>, line: Int) -> Int? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] : text.count
    let from = min(max(cursor, start), end)
    let found = text[..<end].firstIndex(of: piece, from: from)
    let place = found ?? from
    if found != nil { cursor = place + piece.count }
    return text[start..<place].count { $0 & 0xC0 != 0x80 } + 1
  }

  /// Goes on behind the place in a line where a block begins.
  mutating func move(line: Int, byteColumn: Int) {
    guard line >= 1, line <= starts.count else { return }
    cursor = max(cursor, starts[line - 1] + max(byteColumn, 1) - 1)
  }
}
