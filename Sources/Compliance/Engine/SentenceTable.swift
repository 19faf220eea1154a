internal import Russian

/// Of each concept the sentences that hold it in one way, a row of bits for each concept.
struct SentenceTable: Sendable {
  /// How many words of 64 sentences a row has.
  private let width: Int
  private var bits: [UInt64]
  /// Of each concept whether any sentence holds it: most concepts of the lexicon stand in no sentence of a file.
  private var isHeld: [Bool]

  init(concepts: Int, sentences: Int) {
    width = (sentences + 63) / 64
    bits = [UInt64](repeating: 0, count: concepts * width)
    isHeld = [Bool](repeating: false, count: concepts)
  }

  @inline(__always)
  mutating func insert(_ sentence: Int, holding concept: ConceptID) {
    isHeld[Int(concept.rawValue)] = true
    bits[Int(concept.rawValue) * width + sentence / 64] |= 1 << UInt64(sentence % 64)
  }

  /// Adds the sentences that hold any of the concepts to the row that begins at a place.
  func join(_ concepts: ConceptSet, into rows: inout [UInt64], at place: Int) {
    for number in concepts.numbers where isHeld[number] {
      let start = number * width
      for word in 0..<width { rows[place + word] |= bits[start + word] }
    }
  }
}
