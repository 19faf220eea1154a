internal import Documents
internal import Russian

/// What stands before and around a mention.
extension SentenceParser {
  /// Whether the mention stands inside quotes: the name of a role or of a group, not somebody who acts.
  func isQuoted(_ mention: Mention) -> Bool {
    let first = Int(mention.firstToken)
    var depth = 0
    for token in max(0, first - 8)..<first where index.tokens[token].kind == .mark {
      if index.isMark(token, .openQuote) { depth += 1 }
      if index.isMark(token, .closeQuote) || index.isMark(token, .lineFeed) { depth = 0 }
    }
    return depth > 0 || index.isMark(first - 1, .straightQuote)
  }

  /// Whether the mention stands in brackets of the sentence being read.
  func isBracketed(_ mention: Mention, _ range: Range<Int>) -> Bool {
    traits.contains(.openBracket) && isInBrackets(mention, range)
  }

  func isInBrackets(_ mention: Mention, _ range: Range<Int>) -> Bool {
    var depth = 0
    for token in range.lowerBound..<max(range.lowerBound, Int(mention.firstToken))
    where index.tokens[token].kind == .mark {
      if index.isMark(token, .openBracket) { depth += 1 }
      if index.isMark(token, .closeBracket) { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// The preposition that governs a mention, adjectives passed over.
  func preposition(before mention: Mention, from start: Int) -> Int? {
    var token = Int(mention.firstToken) - 1
    var steps = 0
    while token >= start, steps < 6 {
      let passedOver: Bool
      if index.tokens[token].kind == .word {
        if index.isWord(token, .prepositions) { return token }
        passedOver =
          (index.looksAdjectival(token) && !index.isWord(token, .relatives) || isAgreeing(token))
          && mayAgree(token, mention)
      } else {
        passedOver =
          index.isMark(token, .openQuote) || index.isMark(token, .straightQuote) || index.isMark(token, .hyphen)
      }
      guard passedOver else { return nil }
      token -= 1
      steps += 1
    }
    return nil
  }

  /// «в выходные педагог»: an adjective in the plural belongs to no noun in the singular; «после этого администратор»: one
  /// in the genitive to none in the nominative.
  private func mayAgree(_ adjective: Int, _ mention: Mention) -> Bool {
    if index.isWord(adjective, .genitives), mention.form.isDisjoint(with: [.genitive, .accusative]) {
      return false
    }
    return mention.form.contains(.plural) || mention.form.isDisjoint(with: .singular)
      || !index.endsLikePluralAdjective(adjective)
  }

  func isGoverned(_ mention: Mention, from start: Int) -> Bool { preposition(before: mention, from: start) != nil }

  /// «свой», «его», «каждый», «все» between a preposition and its noun.
  func isAgreeing(_ token: Int) -> Bool {
    index.isWord(token, .determiners)
  }

  func isNegatedWord(_ mention: Mention) -> Bool {
    index.isWord(Int(mention.firstToken) - 1, .negations)
  }
}
