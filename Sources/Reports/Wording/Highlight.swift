internal import Compliance

/// The words of a quote that a report points at.
enum Highlight {
  /// The qualifier that weakens a duty, as a range of the characters of `quote`; `nil` where it stands elsewhere.
  static func words(of result: RuleResult, in quote: [Character]) -> Range<Int>? {
    guard result.status == .weakened else { return nil }
    for detail in result.details {
      let words = Array(detail.printable.filter { $0 != "«" && $0 != "»" })
      guard !words.isEmpty, words.count <= quote.count else { continue }
      let starts = 0...(quote.count - words.count)
      if let start = starts.first(where: { quote[$0..<$0 + words.count].elementsEqual(words) }) {
        return start..<start + words.count
      }
    }
    return nil
  }
}
