internal import Documents
internal import Russian

/// Whom a clause means that begins with a pronoun.
extension SentenceParser {
  /// Of whom the clause before speaks, where this one begins with a pronoun: «Также она …».
  func antecedent(of clause: Int) -> Context? {
    guard clauses[clause].kind == .clause, let pronoun = leadingPronoun(clauses[clause].tokens),
      let before = clauses[..<clause].lastIndex(where: { $0.parent == clauses[clause].parent && $0.kind != .frame }),
      clauses[before].kind == .clause, clauses[before].act == clauses[clause].act,
      let mention = contexts[before].mention
    else { return nil }
    let form = index.mentions[mention].form
    let isPlural = form.contains(.plural) && !form.contains(.singular) || contexts[before].holders.count > 1
    // «им» of many is a dative.
    return index.isWord(pronoun, SentenceParser.theyAsSubject) == isPlural ? contexts[before] : nil
  }

  /// The pronoun that a clause begins with, adverbs passed over.
  private func leadingPronoun(_ tokens: Range<Int>) -> Int? {
    for token in tokens.prefix(4) {
      if index.isWord(token, SentenceParser.personal) { return token }
      guard index.isWord(token, .adverbs) || index.isWord(token, .conjunctions) || index.isMark(token, .comma) else {
        return nil
      }
    }
    return nil
  }

  private static let personal = ActWords.hashes("он она они им ею")
  private static let theyAsSubject = ActWords.hashes("они")
}
