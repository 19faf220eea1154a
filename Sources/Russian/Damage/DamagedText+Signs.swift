extension DamagedText {
  /// How many signs of damage make a text OCR, in words out of a thousand; a clean act shows none.
  static let signsPerThousand = 2
  /// How many words out of a thousand must be one confused letter away from the lexicon; in clean acts at most 4 are.
  static let repairsPerThousand = 15

  /// How many of those words, at all and out of a thousand, must be no words of the language, where that is known.
  static let fewestUnreal = 3
  static let unrealPerThousand = 3

  /// Whether the text shows the damage that recognition leaves.
  ///
  /// - Parameter unknown: the places of the words that the lexicon does not know, as ``MentionFinder`` finds them.
  public func isDamaged(_ text: [UInt8], _ tokens: [Token], unknown: [Int32]) -> Bool {
    var words = 0
    var signs = 0
    for (index, token) in tokens.enumerated() where token.kind == .word {
      words += 1
      if token.flags.contains(.mixedCase), token.length > 12 { signs += 1 }
      if token.flags.contains(.foreignLetter), token.length >= 6 { signs += 1 }
      if isGluedToDigit(tokens, index) { signs += 1 }
    }
    guard words > 0 else { return false }
    if signs >= 3, signs * 1000 >= words * DamagedText.signsPerThousand { return true }
    // Without those signs the text counts as damaged when many words are one confused letter from the lexicon's.
    func areMany(_ repairs: Int) -> Bool { repairs >= 6 && repairs * 1000 >= words * DamagedText.repairsPerThousand }
    let readings = readings(of: unknown, in: tokens, of: text)
    // Most texts have too few words that may be damaged, so that these need not be read.
    guard areMany(readings.cut.count + readings.confused.count) else { return false }
    let damaged = readings.cut + read(readings.confused, in: tokens, of: text)
    guard areEnough(damaged.count, of: words) else { return false }
    guard let dictionary = self.words.dictionary else { return areMany(damaged.count) }
    // It tells damaged words from real ones («труппа», «сказано»), so that fewer are enough.
    return areEnough(damaged.count { !dictionary.contains(WordHash(value: tokens[$0].value)) }, of: words)
  }

  private func areEnough(_ damaged: Int, of words: Int) -> Bool {
    damaged >= DamagedText.fewestUnreal && damaged * 1000 >= words * DamagedText.unrealPerThousand
  }

  /// Those of the words that are indeed read as a word of the lexicon.
  private func read(_ possible: [Int], in tokens: [Token], of text: [UInt8]) -> [Int] {
    let confused = ConfusedWord(lexicon: lexicon)
    let glued = GluedWords(lexicon: lexicon)
    var known: [UInt64: Bool] = [:]
    return possible.filter { index in
      let token = tokens[index]
      if let before = known[token.value] { return before }
      let codes = LetterCodes.of(token, in: text)
      let isRead = confused.match(codes) != nil || Int(token.length) == codes.count * 2 && glued.cut(codes) != nil
      known[token.value] = isRead
      return isRead
    }
  }

  /// The words that may be read as a word of the lexicon, and the others that are two words run together.
  private func readings(of unknown: [Int32], in tokens: [Token], of text: [UInt8]) -> (confused: [Int], cut: [Int]) {
    let confused = ConfusedWord(lexicon: lexicon)
    let glued = GluedWords(lexicon: lexicon)
    var possible: [Int] = []
    var cut: [Int] = []
    var codes: [UInt8] = []
    for index in unknown where tokens[Int(index)].length >= 6 {
      let token = tokens[Int(index)]
      LetterCodes.read(&codes, of: token, in: text)
      guard codes.count >= ConfusedWord.shortestWord else { continue }
      if confused.isPossible(token, codes) {
        possible.append(Int(index))
      } else if Int(token.length) == codes.count * 2, glued.cut(codes) != nil {
        cut.append(Int(index))
      }
    }
    return (possible, cut)
  }

  /// «О4», «0З»: a letter that is a digit.
  private func isGluedToDigit(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].length == 2, !tokens[index].flags.contains(.latin) else { return false }
    let next =
      index + 1 < tokens.count && tokens[index + 1].kind == .number && !tokens[index + 1].flags.contains(.spaceBefore)
    let previous = index > 0 && tokens[index - 1].kind == .number && !tokens[index].flags.contains(.spaceBefore)
    guard next || previous else { return false }
    return DamagedText.digitLike.contains(tokens[index].value)
  }

  private static let digitLike = ["з", "о"].compactMap { WordHash($0)?.value }
}
