internal import Regulations
internal import Russian

/// The rows of a ``RowCatalogue`` for one file: which sentences hold which group of concepts, a bit for each sentence.
struct SentenceRows: Sendable {
  /// How many words of 64 sentences a row has.
  let width: Int
  private let bits: [UInt64]
  /// The sentences of the acts that count for each scope and each kind of act that patterns ask for.
  private let counted: [[UInt64]]
  private let definitions: [UInt64]

  private static let kinds: [Act.Kind?] = [nil, .order, .regulation]

  init(_ bundle: Bundle, _ catalogue: RowCatalogue, _ lexicon: Lexicon) {
    let index = SentenceIndex(bundle, lexicon)
    let width = (bundle.sentences.count + 63) / 64
    var bits = [UInt64](repeating: 0, count: catalogue.rows.count * width)
    for (number, row) in catalogue.rows.enumerated() {
      index[row.table].join(row.concepts, into: &bits, at: number * width)
    }
    self.width = width
    self.bits = bits
    definitions = index.definitions.words
    counted = RuleScope.allCases.flatMap { scope in
      SentenceRows.kinds.map { index.counted(in: scope, $0).words }
    }
  }

  /// The sentences of the acts that count for a scope, or of those of one kind.
  func counted(in scope: RuleScope, _ kind: Act.Kind?) -> [UInt64] {
    counted[scope.position * SentenceRows.kinds.count + (SentenceRows.kinds.firstIndex(of: kind) ?? 0)]
  }

  /// One word of a row.
  @inline(__always)
  func word(_ word: Int, ofRow row: Int) -> UInt64 { bits[row * width + word] }

  /// One word of the sentences that define a term.
  @inline(__always)
  func definitions(_ word: Int) -> UInt64 { definitions[word] }

  func row(_ row: Int, holds sentence: Int) -> Bool {
    bits[row * width + sentence / 64] >> UInt64(sentence % 64) & 1 == 1
  }
}
