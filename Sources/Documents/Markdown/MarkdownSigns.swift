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
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let marks = line.prefix { $0 == 0x23 }.count
      if (1...6).contains(marks), line.dropFirst(marks).first == 0x20 { headings += 1 }
      if line.starts(with: [0x2A, 0x2A]) || line.suffix(2).elementsEqual([0x2A, 0x2A]) { boldLines += 1 }
      guard let slash = line.firstIndex(of: 0x5C), slash + 1 < line.endIndex else { continue }
      if [0x2E, 0x5F, 0x23, 0x2A, 0x2D, 0x5B].contains(line[slash + 1]) { escapes += 1 }
    }
  }

  /// Whether there are too many signs for chance.
  var areConvincing: Bool { headings >= 2 || headings == 1 && boldLines + escapes >= 1 || escapes >= 4 }
}
