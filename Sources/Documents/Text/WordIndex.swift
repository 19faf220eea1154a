/// The words of a text, to decide whether a hyphen at a line end belongs to its word.
struct WordIndex: Sendable {
  private var whole: Set<UInt64> = []
  private var compounds: Set<UInt64> = []

  /// Indexes the words of all lines except the halves that a line end cuts off.
  init(text: [UInt8], lines: [TextLine]) {
    var cutBefore = false
    for line in lines {
      let cutAfter = LineEnding(of: text, in: line.range).isHyphen
      index(text, line.range, skipFirst: cutBefore, skipLast: cutAfter)
      cutBefore = cutAfter
    }
  }

  /// Whether the word stands in the text without a hyphen.
  func contains(_ word: some Sequence<UInt32>) -> Bool { whole.contains(Self.hash(word)) }

  /// Whether the word of two parts stands in the text with a hyphen.
  func containsCompound(_ word: some Sequence<UInt32>) -> Bool { compounds.contains(Self.hash(word)) }

  private mutating func index(_ text: [UInt8], _ range: Range<Int>, skipFirst: Bool, skipLast: Bool) {
    let span = text.span
    var index = range.lowerBound
    var hash = Self.hashOfNothing
    var isCompound = false
    var isFirst = true
    func usable(at end: Int) -> Bool { !(isFirst && skipFirst) && !(skipLast && end + 2 >= range.upperBound) }
    while index < range.upperBound {
      let (scalar, length) = Scalars.at(index, in: span)
      if Scalars.isLetter(scalar) {
        Self.add(Scalars.folded(scalar), to: &hash)
      } else if hash != Self.hashOfNothing {
        if scalar == 0x2D {
          Self.add(scalar, to: &hash)
          isCompound = true
        } else {
          if usable(at: index) { insert(hash, isCompound) }
          hash = Self.hashOfNothing
          isCompound = false
          isFirst = false
        }
      }
      index += length
    }
    if hash != Self.hashOfNothing, usable(at: index), !skipLast { insert(hash, isCompound) }
  }

  private mutating func insert(_ hash: UInt64, _ isCompound: Bool) {
    if isCompound { compounds.insert(hash) } else { whole.insert(hash) }
  }

  private static let hashOfNothing: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ letter: UInt32, to hash: inout UInt64) {
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  private static func hash(_ word: some Sequence<UInt32>) -> UInt64 {
    var hash = hashOfNothing
    for letter in word { add(letter, to: &hash) }
    return hash
  }
}
