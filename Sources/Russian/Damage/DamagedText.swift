/// Recognises text that came through OCR and reads its damaged words as the lexicon's words they are nearest to.
///
/// Clean text is left alone: nothing is repaired unless the text as a whole shows the damage of recognition. A word is
/// replaced only when it is no word of the language, and every lexicon word that is as near is a form of the same lemma.
public struct DamagedText: Sendable {
  let lexicon: Lexicon
  let words: GeneralWords

  /// One word of a text that was read as another, or as several.
  public struct Repair: Sendable, Hashable {
    /// The first token of what it was read as.
    public var token: Int
    /// How many tokens it was read as.
    public var tokenCount: Int
    /// What it was read as.
    public var replacement: String
  }

  /// Makes a reader of damaged words.
  ///
  /// - Parameter words: which words are real ones; asked only where a text is damaged. Where it is not known, only
  ///   confused letters and words run together are repaired.
  public init(_ lexicon: Lexicon, words: GeneralWords = .none) {
    self.lexicon = lexicon
    self.words = words
  }
}

extension DamagedText {
  /// Repairs the words of a damaged text in place, so that they are looked up in their right spelling.
  ///
  /// - Returns: every repair, in order of the text.
  public func repair(_ text: [UInt8], _ tokens: inout [Token]) -> [Repair] {
    var reader = DamagedWord(lexicon, words.dictionary)
    let broken = BrokenWords(reader: reader)
    var repairs: [Repair] = []
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind != .mark, let whole = broken.whole(tokens, at: index, text) {
        var joined = token
        joined.kind = .word
        joined.length = UInt32(tokens[whole.endToken - 1].range.upperBound) - token.start
        joined.value = WordHash(codes: whole.spelling).value
        joined.flags.insert(.repaired)
        repairs.append(Repair(token: result.count, tokenCount: 1, replacement: LetterCodes.spelling(whole.spelling)))
        result.append(joined)
        index = whole.endToken
        continue
      }
      index += 1
      guard token.kind == .word, token.length >= 6, !reader.isReal(WordHash(value: token.value)) else {
        result.append(token)
        continue
      }
      let codes = LetterCodes.of(token, in: text)
      if let parts = reader.parts(of: token, codes, text) {
        let replacement = parts.map { LetterCodes.spelling($0.spelling) }.joined(separator: " ")
        repairs.append(Repair(token: result.count, tokenCount: parts.count, replacement: replacement))
        append(parts, of: token, text, to: &result)
      } else if codes.count < ConfusedWord.shortestWord, let word = functionWord(codes) {
        repairs.append(Repair(token: result.count, tokenCount: 1, replacement: LetterCodes.spelling(word)))
        append([.init(letters: codes.count, spelling: word)], of: token, text, to: &result)
      } else {
        result.append(token)
      }
    }
    tokens = result
    return repairs
  }

  private func append(_ parts: [DamagedWord.Part], of token: Token, _ text: [UInt8], to tokens: inout [Token]) {
    var start = token.range.lowerBound
    for (number, part) in parts.enumerated() {
      var end = start
      for _ in 0..<part.letters { end += text[end] < 0x80 ? 1 : 2 }
      var own = token
      own.start = UInt32(start)
      own.length = UInt32(end - start)
      own.value = WordHash(codes: part.spelling).value
      own.flags.insert(.repaired)
      if number > 0 {
        own.flags.insert(.spaceBefore)
        own.flags.remove(.capitalised)
        if text[start] >= 0x80, Letters.isCapital(text[start], text[start + 1]) { own.flags.insert(.capitalised) }
      }
      tokens.append(own)
      start = end
    }
  }

  /// A short word that one confused letter makes a word of a fixed phrase: «прн» in «прн необходимости».
  private func functionWord(_ codes: [UInt8]) -> [UInt8]? {
    var found: [[UInt8]] = []
    for position in codes.indices {
      for letter in Confusions.letters[Int(codes[position])] {
        var other = codes
        other[position] = letter
        let range = lexicon.senseRange(WordHash(codes: other).value)
        if range.contains(where: { lexicon.senses[$0].form == .fixed }) { found.append(other) }
      }
    }
    return found.count == 1 ? found.first : nil
  }
}
