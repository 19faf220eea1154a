/// Counts what in a text without a telling name shows that it is Markdown.
struct MarkdownSigns: Hashable, Sendable {
  /// Lines such as «## Общие положения».
  private(set) var headings = 0
  /// Lines that begin or end with «**».
  private(set) var boldLines = 0
  /// Backslashes before a mark that Markdown would read, such as «\_» and «1\.».
  private(set) var escapes = 0

  /// Looks through the whole text.
  init(in text: [UInt8]) {
    let span = text.span
    var start = 0
    while start < span.count {
      var end = start
      var slash: Int?
      while end < span.count, span[end] != 0x0A, span[end] != 0x0D {
        if span[end] == 0x5C, slash == nil { slash = end }
        end += 1
      }
      count(span, start, end, slash)
      start = end + 1
    }
  }

  /// Counts in the line from `start` to `end`, which has its first backslash at `slash`.
  private mutating func count(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ slash: Int?) {
    var behindMarks = start
    while behindMarks < end, text[behindMarks] == 0x23 { behindMarks += 1 }
    if (1...6).contains(behindMarks - start), behindMarks < end, text[behindMarks] == 0x20 { headings += 1 }
    if end - start >= 2,
      text[start] == 0x2A && text[start + 1] == 0x2A || text[end - 2] == 0x2A && text[end - 1] == 0x2A
    {
      boldLines += 1
    }
    guard let slash, slash + 1 < end else { return }
    switch text[slash + 1] {
    case 0x2E, 0x5F, 0x23, 0x2A, 0x2D, 0x5B: escapes += 1
    default: break
    }
  }

  /// Whether the text has one of the marks without which signs are never convincing; few texts have any.
  static func mayConvince(in text: [UInt8]) -> Bool { text.holds("#", rare: 0) || text.holds("\\", rare: 0) }

  /// Whether there are too many signs for chance.
  var areConvincing: Bool { headings >= 2 || headings == 1 && boldLines + escapes >= 1 || escapes >= 4 }
}
