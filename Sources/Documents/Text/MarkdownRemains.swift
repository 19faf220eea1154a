/// What a text that was once Markdown may still have of it.
struct MarkdownRemains: Hashable, Sendable {
  /// Whether «**» stands in the text at least twice, so that it is no footnote mark.
  let hasBold: Bool

  /// Looks through the whole text.
  init(in text: [UInt8]) {
    let first = text.place(of: "**", rare: 0, from: 0)
    hasBold = first.map { text.place(of: "**", rare: 0, from: $0 + 2) != nil } ?? false
  }
}
