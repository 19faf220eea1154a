/// A set of sentences of one file, a bit for each.
struct SentenceSet: Sendable {
  private(set) var words: [UInt64]

  /// An empty set with room for so many sentences.
  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ sentence: Int) { words[sentence / 64] |= 1 << UInt64(sentence % 64) }

  func contains(_ sentence: Int) -> Bool { words[sentence / 64] >> UInt64(sentence % 64) & 1 == 1 }

  mutating func formUnion(_ other: SentenceSet) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  mutating func formIntersection(_ other: SentenceSet) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  mutating func subtract(_ other: SentenceSet) {
    for word in words.indices { words[word] &= ~other.words[word] }
  }
}

extension SentenceSet: Sequence {
  /// The numbers of the sentences, in ascending order.
  struct Iterator: IteratorProtocol {
    fileprivate let words: [UInt64]
    fileprivate var word = 0
    fileprivate var left: UInt64 = 0

    mutating func next() -> Int? {
      while left == 0 {
        guard word < words.count else { return nil }
        left = words[word]
        word += 1
      }
      let bit = left.trailingZeroBitCount
      left &= left - 1
      return (word - 1) * 64 + bit
    }
  }

  func makeIterator() -> Iterator { Iterator(words: words) }
}
