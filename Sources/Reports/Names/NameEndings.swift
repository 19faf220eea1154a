/// Endings of words, compared as bytes.
struct NameEndings: Sendable {
  private let endings: [ArraySlice<UInt8>]
  /// A bit for the lowest six bits of each last byte, which tells most words without comparing any ending.
  private let sieve: UInt64

  /// The endings that stand in `text` in lower case, divided by spaces.
  init(_ text: String) {
    endings = NameEndings.words(text)
    sieve = endings.reduce(0) { $0 | 1 << UInt64(($1.last ?? 0) & 63) }
  }

  /// Words divided by spaces, in UTF-8.
  static func words(_ text: String) -> [ArraySlice<UInt8>] { Array(text.utf8).split(separator: UInt8(ascii: " ")) }

  /// Whether a word in lower case ends so.
  func end(_ word: ArraySlice<UInt8>) -> Bool { first(of: word) { _ in true } != nil }

  /// The length in bytes of the first of the endings that a word in lower case has and that may be taken.
  func first(of word: ArraySlice<UInt8>, where mayBeTaken: (Int) -> Bool) -> Int? {
    guard let last = word.last, sieve >> UInt64(last & 63) & 1 == 1 else { return nil }
    return endings.first { $0.last == last && mayBeTaken($0.count) && word.suffix($0.count).elementsEqual($0) }?.count
  }
}
