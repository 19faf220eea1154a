internal import Russian

/// Splits a clause into sentences; a semicolon ends one too, since acts list whole duties between them.
struct SentenceSplitter {
  private let index: TextIndex

  init(_ index: TextIndex) { self.index = index }

  /// How many tokens a sentence has before a comma ends it.
  ///
  /// Who acts is sought all over a sentence, so that the work for one grows with the square of its length; the longest
  /// sentences of acts have about 300 tokens.
  static let longest = 1_000
  /// How many it has where no comma stands, before any token ends it.
  static let longestWithoutComma = 1_200

  /// The sentences of a range of tokens, closing marks included.
  func sentences(of range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var brackets = 0
    for token in range {
      let length = token + 1 - start
      var ends = length >= SentenceSplitter.longestWithoutComma
      if index.tokens[token].kind == .mark {
        if index.isMark(token, .openBracket) { brackets += 1 }
        if index.isMark(token, .closeBracket) { brackets = max(0, brackets - 1) }
        ends =
          ends || length >= SentenceSplitter.longest && index.isMark(token, .comma)
          || (brackets == 0 || length > 201) && endsSentence(token, range)
      }
      guard ends else { continue }
      sentences.append(start..<token + 1)
      start = token + 1
      brackets = 0
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  private func endsSentence(_ token: Int, _ range: Range<Int>) -> Bool {
    if index.isMark(token, .semicolon) { return true }
    if index.isMark(token, .question) || index.isMark(token, .exclamation) { return true }
    guard index.isMark(token, .fullStop), token + 1 < range.upperBound else { return false }
    let next = index.tokens[token + 1]
    guard next.flags.contains(.spaceBefore), next.kind == .word || next.kind == .mark else { return false }
    if next.kind == .word, !next.flags.contains(.capitalised) { return false }
    if next.kind == .mark, !next.isMark(.openQuote), !next.isMark(.dash) { return false }
    guard token > range.lowerBound else { return false }
    let previous = index.tokens[token - 1]
    if previous.kind == .number { return !isDatePart(token) }
    // One or two letters before the full stop are an initial or an abbreviation: «И. О.», «г.», «ст.», «им.».
    if previous.kind == .word, previous.length <= 4, !index.isWord(token - 1, SentenceSplitter.shortWords) {
      return false
    }
    return !index.isWord(token - 1, SentenceSplitter.abbreviations)
  }

  private func isDatePart(_ token: Int) -> Bool {
    index.tokens[token - 1].length <= 2 && index.tokens[token + 1].kind == .number
  }

  /// Short words that abbreviate nothing, and what addresses end with: «подаёт он же», «info@sferum.ru».
  private static let shortWords = ActWords.hashes("же он их ее ей ли да бы ru com рф org net")
  private static let abbreviations = ActWords.hashes("ред рис табл корп стр обл тел прил разд абз")
}
