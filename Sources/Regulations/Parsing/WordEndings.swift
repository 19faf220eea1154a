/// Endings by which a word is told, compared as bytes with the end of the printed word.
struct WordEndings: Sendable {
  /// All endings one behind the other.
  private let letters: [UInt8]
  /// Where each stands in ``letters``.
  private let endings: [Range<Int>]
  /// A bit for the lowest six bits of each last byte, which tells most words without comparing any ending.
  private let sieve: UInt64

  /// The endings that stand in `text`, divided by spaces.
  init(_ text: String) {
    let parts = Array(text.utf8).split(separator: UInt8(ascii: " "))
    letters = Array(parts.joined())
    var start = 0
    endings = parts.map { part in
      defer { start += part.count }
      return start..<start + part.count
    }
    sieve = parts.reduce(0) { $0 | 1 << UInt64(($1.last ?? 0) & 63) }
  }

  /// Whether the word that stands at `range` of `text` ends so and is longer than the ending.
  func end(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard let last = range.last, sieve >> UInt64(text[last] & 63) & 1 == 1 else { return false }
    for ending in endings where range.count > ending.count {
      var place = ending.upperBound - 1
      while place >= ending.lowerBound, letters[place] == text[last - (ending.upperBound - 1 - place)] { place -= 1 }
      if place < ending.lowerBound { return true }
    }
    return false
  }
}
