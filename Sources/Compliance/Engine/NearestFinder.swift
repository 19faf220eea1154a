internal import Regulations
internal import Russian

/// Finds the sentence that comes nearest to a pattern nothing matches, and says what it lacks.
struct NearestFinder {
  let file: IndexedBundle
  let lexicon: Lexicon
  /// The acts that count, by the scope of the rule.
  let scope: RuleScope

  struct Candidate {
    var sentence: Int
    var lacks: [String]
  }

  /// Less than this is not near.
  private static let lowestScore = 3
  private static let scoreOfSpecific = 3
  private static let scoreOfActor = 2

  func nearest(to patterns: [CompiledPattern]) -> Candidate? {
    var best: (sentence: Int, pattern: CompiledPattern)?
    var bestScore = NearestFinder.lowestScore - 1
    for pattern in patterns {
      let highest = highest(pattern)
      guard highest > bestScore else { continue }
      visitCandidates(pattern) { sentence in
        let score = score(sentence, pattern)
        guard score > bestScore, score < highest || isDenied(sentence) else { return }
        best = (sentence, pattern)
        bestScore = score
      }
    }
    return best.map { Candidate(sentence: $0.sentence, lacks: lacks($0.sentence, $0.pattern)) }
  }

  /// How near a sentence comes, by what of the pattern stands in it.
  private func score(_ sentence: Int, _ pattern: CompiledPattern) -> Int {
    let rows = file.rows
    var score = 0
    for specific in pattern.specifics where rows.row(specific.row, holds: sentence) {
      score += NearestFinder.scoreOfSpecific
    }
    if let row = pattern.actionRow, rows.row(row, holds: sentence) { score += NearestFinder.scoreOfActor }
    if let row = pattern.roleRow, rows.row(row, holds: sentence) { score += NearestFinder.scoreOfActor }
    return score
  }

  /// The score of a sentence in which everything stands.
  private func highest(_ pattern: CompiledPattern) -> Int {
    pattern.specifics.count * NearestFinder.scoreOfSpecific
      + (pattern.actionRow == nil ? 0 : NearestFinder.scoreOfActor)
      + (pattern.roleRow == nil ? 0 : NearestFinder.scoreOfActor)
  }

  /// A sentence counts as near when it has at least the object, or role and action, of the pattern.
  private func visitCandidates(_ pattern: CompiledPattern, _ visitor: (Int) -> Void) {
    let rows = file.rows
    let counted = rows.counted(in: scope, pattern.act)
    for word in 0..<rows.width {
      var left = counted[word] & ~rows.definitions(word)
      if !pattern.specifics.isEmpty, left != 0 {
        left &= pattern.specifics.reduce(0) { $0 | rows.word(word, ofRow: $1.row) }
      }
      while left != 0 {
        visitor(word * 64 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }

  private func isDenied(_ number: Int) -> Bool {
    let sentence = file.bundle.sentences[number]
    return sentence.isProhibition || sentence.propositions.contains { file.bundle.propositions[$0].isNegated }
  }

  private func lacks(_ sentence: Int, _ pattern: CompiledPattern) -> [String] {
    let rows = file.rows
    var lacks: [String] = []
    for (concepts, row) in pattern.specifics where !rows.row(row, holds: sentence) {
      lacks.append("предмет: " + labels(concepts))
    }
    if let row = pattern.actionRow, !rows.row(row, holds: sentence) {
      lacks.append("действие: " + labels(pattern.actions))
    }
    if let row = pattern.roleRow, !rows.row(row, holds: sentence) {
      lacks.append("кто: " + labels(pattern.roles, limit: 1))
    }
    if isDenied(sentence) { lacks.append("утверждения: сказано с отрицанием") }
    return lacks
  }

  private func labels(_ concepts: ConceptSet, limit: Int = 3) -> String {
    let known = concepts.numbers.map { lexicon.concepts[$0] }
    // A role of the model is called by the concept it is named after: «педагогический работник», not «воспитатель».
    let named = known.filter { $0.role == $0.name } + known.filter { $0.role != $0.name }
    return named.prefix(limit).map(\.label).joined(separator: ", или ")
  }
}
