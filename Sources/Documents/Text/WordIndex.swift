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
    var index = range.lowerBound
    var letters: [UInt32] = []
    var isCompound = false
    var isFirst = true
    func usable(at end: Int) -> Bool { !(isFirst && skipFirst) && !(skipLast && end + 2 >= range.upperBound) }
    while index < range.upperBound {
      let (scalar, length) = Scalars.at(index, in: text)
      if Scalars.isLetter(scalar) {
        letters.append(Scalars.folded(scalar))
      } else if scalar == 0x2D, !letters.isEmpty {
        letters.append(scalar)
        isCompound = true
      } else if !letters.isEmpty {
        if usable(at: index) { insert(letters, isCompound) }
        letters.removeAll(keepingCapacity: true)
        isCompound = false
        isFirst = false
      }
      index += length
    }
    if !letters.isEmpty, usable(at: index), !skipLast { insert(letters, isCompound) }
  }

  private mutating func insert(_ letters: [UInt32], _ isCompound: Bool) {
    if isCompound { compounds.insert(Self.hash(letters)) } else { whole.insert(Self.hash(letters)) }
  }

  private static func hash(_ word: some Sequence<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in word { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return hash
  }
}
