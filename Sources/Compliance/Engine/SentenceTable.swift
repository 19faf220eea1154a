internal import Russian

/// Of each concept the sentences that hold it in one way, a row of bits for each concept.
struct SentenceTable: Sendable {
  /// How many words of 64 sentences a row has.
  private let width: Int
  private var bits: [UInt64]

  init(concepts: Int, sentences: Int) {
    width = (sentences + 63) / 64
    bits = [UInt64](repeating: 0, count: concepts * width)
  }

  mutating func insert(_ sentence: Int, holding concept: ConceptID) {
    bits[Int(concept.rawValue) * width + sentence / 64] |= 1 << UInt64(sentence % 64)
  }

  /// The sentences of one word of the rows that hold any of the concepts.
  func word(_ word: Int, of concepts: ConceptSet) -> UInt64 {
    var union: UInt64 = 0
    for number in concepts.numbers { union |= bits[number * width + word] }
    return union
  }
}
