/// Tells at once that no word of a lexicon looks like a word that was read.
///
/// Letters that recognition prints in place of each other count as one letter here, so that all readings of a damaged
/// word have the same key. A clean text has hundreds of words that the lexicon does not know; trying all their readings
/// would take longer than everything else that is done with them.
struct LikenessSieve: Sendable, Hashable {
  /// A bit for each key; the number of bits is a power of two.
  private(set) var bits: [UInt64]

  /// A sieve that lets nothing pass.
  init() { bits = [] }

  /// A sieve for the words that have these keys; one of 16 others or fewer passes by chance.
  init(keys: Set<UInt64>) {
    var count = 1
    while count * 64 < keys.count * 16 { count *= 2 }
    bits = [UInt64](repeating: 0, count: count)
    for key in keys {
      let (place, bit) = place(of: key)
      bits[place] |= bit
    }
  }

  /// A sieve read back from a compiled lexicon; `nil` when these are no bits of one.
  init?(bits: [UInt64]) {
    guard bits.isEmpty || bits.count.nonzeroBitCount == 1 else { return nil }
    self.bits = bits
  }

  /// Whether a word of this key may be in the lexicon; when not, none is.
  func passes(_ key: WordHash) -> Bool {
    guard !bits.isEmpty else { return false }
    let (place, bit) = place(of: key.value)
    return bits[place] & bit != 0
  }

  private func place(of key: UInt64) -> (place: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: key >> 6 ^ key >> 32) & (bits.count - 1), 1 << (key & 63))
  }

  /// The key of the folded letter codes of a word.
  static func key(of codes: some Sequence<UInt8>) -> WordHash {
    var key = WordHash()
    for code in codes { key.add(commonLetter[Int(code)]) }
    return key
  }

  /// Of each letter code the one that stands for all letters which recognition confuses with it, directly or by way of
  /// others.
  static let commonLetter: [UInt8] = {
    var table = (0..<UInt8(Confusions.letters.count)).map { $0 }
    for code in table.indices where !Confusions.foreignLetters.contains(UInt8(code)) {
      for other in Confusions.letters[code] {
        let (first, second) = (table[code], table[Int(other)])
        for index in table.indices where table[index] == first { table[index] = second }
      }
    }
    return table
  }()
}
