internal import Russian

/// On what a duty depends.
extension SentenceParser {
  /// The words that make a clause depend on something: «при необходимости», «если …», «по запросу семьи».
  ///
  /// - Parameter chunks: those of the sentence.
  func condition(of tokens: Range<Int>, _ chunks: [SentenceChunk]) -> Range<Int>? {
    let qualifier =
      !traits.contains(.qualifier)
      ? nil
      : index.mentions(in: tokens).first {
        index.vocabulary.isQualifier(index.mentions[$0]) && index.mentions[$0].concept != index.vocabulary.may
          && !isNegatedWord(index.mentions[$0])
      }
    if let qualifier { return index.mentions[qualifier].tokens }
    if let chunk = chunks.first(where: {
      $0.kind == .subordinate && tokens.contains($0.tokens.lowerBound)
        && index.isWord($0.tokens.lowerBound, .conditions)
    }) {
      let last = chunk.tokens.upperBound - 1
      return index.tokens[last].kind == .mark ? chunk.tokens.lowerBound..<last : chunk.tokens
    }
    guard signs.contains(.conditionBeginnings) else { return nil }
    for token in tokens where index.isWord(token, .conditionBeginnings) && beginsCondition(token, tokens) {
      return token..<endOfPhrase(from: token + 1, tokens)
    }
    return nil
  }

  /// «при наличии», «в случае», «в период», «по запросу».
  private func beginsCondition(_ token: Int, _ tokens: Range<Int>) -> Bool {
    if index.isWord(token, SentenceParser.at) {
      return index.isWord(token + 1, SentenceParser.circumstances)
    }
    if index.isWord(token, SentenceParser.into) { return index.isWord(token + 1, SentenceParser.cases) }
    return index.isWord(token, SentenceParser.by) && index.isWord(token + 1, SentenceParser.requests)
  }

  /// The end of a phrase: the next mark or verb, or eight words.
  private func endOfPhrase(from start: Int, _ tokens: Range<Int>) -> Int {
    var token = start
    while token < tokens.upperBound, token < start + 8 {
      if index.tokens[token].kind == .mark, !index.isMark(token, .hyphen) { break }
      let isVerb = index.mentions(in: token..<token + 1).contains {
        !index.mentions[$0].form.isDisjoint(with: .predicates) && index.mentions[$0].form.isDisjoint(with: .noun)
      }
      let isSubject = index.mentions(in: token..<token + 1).contains {
        index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.contains(.nominative)
      }
      if token > start, isVerb || isSubject || index.finiteForm(of: token) != nil { break }
      token += 1
    }
    return max(token, start)
  }

  static let beginnings = WordClass(joining: [at, into, by])
  static let at = ActWords.hashes("при")
  static let by = ActWords.hashes("по")
  static let circumstances = ActWords.hashes(
    "наличии отсутствии возникновении неполадках сбоях нарушении нарушениях отказе болезни утрате объявлении изменении смене увольнении поступлении обнаружении невозможности карантине технической"
  )
  static let cases = ActWords.hashes("случае случаях период периоды отсутствие")
  static let requests = ActWords.hashes(
    "запросу запросам просьбе просьбам обращению обращениям заявлению требованию согласованию инициативе")
}
