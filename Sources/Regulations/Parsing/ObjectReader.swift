internal import Russian

/// Reads what an action is done to.
struct ObjectReader {
  private let index: TextIndex

  init(_ index: TextIndex) { self.index = index }

  /// The words of the object: what the lexicon knows as one, else the noun phrase behind the verb, up to the next
  /// preposition, mark or conjunction; `nil` where nothing stands there.
  func object(of statement: Statement) -> Range<Int>? {
    guard !statement.predicate.isEmpty else { return nil }
    let behind = statement.predicate.upperBound..<max(statement.predicate.upperBound, statement.tokens.upperBound)
    return phrase(in: behind) ?? known(in: statement.tokens.lowerBound..<statement.predicate.lowerBound)
  }

  private func phrase(in tokens: Range<Int>) -> Range<Int>? {
    var start = tokens.lowerBound
    // «вносит, редактирует информацию», «создаёт и направляет ссылки»: the object stands behind the last verb.
    while start < tokens.upperBound, isPassedOver(start) { start += 1 }
    var end = start
    var words = 0
    while end < tokens.upperBound, words < 6 {
      if index.isMark(end, .openQuote) {
        guard let close = (end..<min(tokens.upperBound, end + 12)).first(where: { index.isMark($0, .closeQuote) })
        else {
          break
        }
        end = close + 1
        words += 1
        continue
      }
      if index.tokens[end].kind == .mark, !index.isMark(end, .hyphen) { break }
      if index.isWord(end, .prepositions) || index.isWord(end, .conjunctions) { break }
      if index.isWord(end, .adverbs) || index.isWord(end, .relatives) { break }
      end += 1
      words += 1
    }
    if index.isWord(start, .instrumentalPronouns) { return nil }
    guard end > start, !isPerson(start..<end) else { return nil }
    return start..<end
  }

  private func isPassedOver(_ token: Int) -> Bool {
    if index.isMark(token, .comma) || index.isWord(token, .conjunctions)
      || index.isWord(token, .adverbs)
    {
      return true
    }
    return index.mentions(in: token..<token + 1).contains {
      index.vocabulary.isAction(index.mentions[$0]) && !index.mentions[$0].form.isDisjoint(with: .predicates)
        && index.mentions[$0].form.isDisjoint(with: .noun)
    }
  }

  /// The subject behind a verb is no object, nor is the person to whom something is given.
  private func isPerson(_ tokens: Range<Int>) -> Bool {
    index.mentions(in: tokens).contains {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].firstToken == tokens.lowerBound
        && index.mentions[$0].form.isDisjoint(with: .accusative)
    }
  }

  private func known(in tokens: Range<Int>) -> Range<Int>? {
    index.mentions(in: tokens).last {
      let mention = index.mentions[$0]
      return !index.vocabulary.isRole(mention) && !index.vocabulary.isAction(mention)
        && mention.form.contains(.noun) && !mention.form.isDisjoint(with: [.accusative, .nominative])
        && !index.isWord(Int(mention.firstToken) - 1, .prepositions)
    }.map { index.mentions[$0].tokens }
  }
}
