/// Endings by which a word is told, compared as bytes with the end of the printed word.
struct WordEndings: Sendable {
  private let endings: [[UInt8]]
  /// A bit for the lowest six bits of each last byte, which tells most words without comparing any ending.
  private let sieve: UInt64

  /// The endings that stand in `text`, divided by spaces.
  init(_ text: String) {
    endings = Array(text.utf8).split(separator: UInt8(ascii: " ")).map { Array($0) }
    sieve = endings.reduce(0) { $0 | 1 << UInt64(($1.last ?? 0) & 63) }
  }

  /// Whether the word that stands at `range` of `text` ends so and is longer than the ending.
  func end(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard let last = range.last, sieve >> UInt64(text[last] & 63) & 1 == 1 else { return false }
    return endings.contains { ending in
      guard range.count > ending.count else { return false }
      var place = ending.count - 1
      while place >= 0, ending[place] == text[last - (ending.count - 1 - place)] { place -= 1 }
      return place < 0
    }
  }
}
