/// What a text that was once Markdown may still have of it.
struct MarkdownRemains: Hashable, Sendable {
  /// Whether «**» stands in the text at least twice, so that it is no footnote mark.
  let hasBold: Bool

  /// Looks through the whole text.
  init(in text: [UInt8]) {
    let span = text.span
    var pairs = 0
    var index = 1
    while index < span.count {
      if span[index] == 0x2A, span[index - 1] == 0x2A {
        pairs += 1
        if pairs == 2 { break }
        index += 1
      }
      index += 1
    }
    hasBold = pairs >= 2
  }
}
