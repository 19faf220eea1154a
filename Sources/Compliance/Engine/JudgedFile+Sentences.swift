internal import Regulations

extension JudgedFile {
  /// The sentences of the acts that the rule is judged on.
  var ownSentences: [Sentence] {
    bundle.sentences.filter { counts(act: bundle.clauses[$0.clause].act) }
  }

  /// The stretch of letterhead, stamps and title that a token stands in.
  func frame(ofToken token: Int) -> Range<Int> {
    guard let first = bundle.clauses.lastIndex(where: { $0.tokens.lowerBound <= token && !$0.tokens.isEmpty }) else {
      return token..<token
    }
    var last = first
    while last + 1 < bundle.clauses.count,
      bundle.clauses[last + 1].kind == .frame || bundle.clauses[last + 1].kind == .cell
    {
      last += 1
    }
    return bundle.clauses[first].tokens.lowerBound..<max(token, bundle.clauses[last].tokens.upperBound)
  }

  /// What acts call themselves, and changes of them.
  static let ownAct = WordClass(
    "положение положения положением положению порядок порядка порядком регламент регламента регламентом правила правил правилами акт акта актом изменения изменений дополнения"
  )
}
