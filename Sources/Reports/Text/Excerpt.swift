/// A quote cut to the columns there are, around the words it is shown for.
struct Excerpt: Hashable {
  /// The quote, with an ellipsis where it was cut.
  var text: String
  /// Where the words stand in ``text``, in columns from 0; empty where there are none.
  var marked: Range<Int>

  /// How much of a cut quote is shown before the words, in columns.
  private static let lead = 20
  /// How far back a cut looks for the end of a word, in characters.
  private static let longestWord = 20

  /// Cuts `quote` to `width` columns so that the characters `words` stay in sight.
  init(_ quote: [Character], words: Range<Int>?, width: Int) {
    let widths = quote.map(DisplayWidth.of)
    func columns(_ range: Range<Int>) -> Int { widths[range].reduce(0, +) }
    var start = 0
    if let words, columns(0..<words.upperBound) > width - 1 {
      start = words.lowerBound
      var shown = 0
      let room = min(Excerpt.lead, width - 2 - columns(words))
      while start > 0, shown + widths[start - 1] <= room {
        start -= 1
        shown += widths[start]
      }
      if start > 0, let space = quote[start..<words.lowerBound].firstIndex(of: " ") { start = space + 1 }
    }
    let opening = start > 0 ? "…" : ""
    var end = start
    var used = opening.count
    while end < quote.count, used + widths[end] <= width {
      used += widths[end]
      end += 1
    }
    var closing = ""
    if end < quote.count {
      while end > start, used + 1 > width {
        end -= 1
        used -= widths[end]
      }
      let earliest = max(words?.upperBound ?? start, end - Excerpt.longestWord, start)
      if earliest < end, let space = quote[earliest...end].lastIndex(of: " ") { end = space }
      closing = "…"
    }
    text = opening + String(quote[start..<end]) + closing
    guard let words, words.lowerBound < end else {
      marked = 0..<0
      return
    }
    let first = opening.count + columns(start..<words.lowerBound)
    marked = first..<first + columns(words.lowerBound..<min(words.upperBound, end))
  }
}
