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

  /// The sentences in which each part of a pattern stands.
  private struct Parts {
    /// What the pattern is about: its objects and what it wants named besides; at least one must stand in the sentence.
    var specifics: [SentenceSet]
    /// `nil` where the pattern asks for none.
    var actions: SentenceSet?
    var roles: SentenceSet?

    /// How near a sentence comes, by what of the pattern stands in it.
    func score(_ sentence: Int) -> Int {
      var score = 0
      for specific in specifics where specific.contains(sentence) { score += 3 }
      if actions?.contains(sentence) ?? false { score += 2 }
      if roles?.contains(sentence) ?? false { score += 2 }
      return score
    }

    /// The score of a sentence in which everything stands.
    var highest: Int { specifics.count * 3 + (actions == nil ? 0 : 2) + (roles == nil ? 0 : 2) }
  }

  /// Less than this is not near.
  private static let lowestScore = 3

  func nearest(to patterns: [CompiledPattern]) -> Candidate? {
    var best: (sentence: Int, pattern: CompiledPattern, parts: Parts)?
    var bestScore = NearestFinder.lowestScore - 1
    for pattern in patterns {
      let parts = parts(of: pattern)
      guard parts.highest > bestScore else { continue }
      for sentence in candidates(pattern, parts) {
        let score = parts.score(sentence)
        guard score > bestScore, score < parts.highest || isDenied(sentence) else { continue }
        best = (sentence, pattern, parts)
        bestScore = score
      }
    }
    return best.map { Candidate(sentence: $0.sentence, lacks: lacks($0.sentence, $0.pattern, $0.parts)) }
  }

  private func parts(of pattern: CompiledPattern) -> Parts {
    let index = file.sentences
    func holding(_ concepts: ConceptSet, _ table: SentenceTable) -> SentenceSet {
      var sentences = SentenceSet(count: file.bundle.sentences.count)
      sentences.formUnion(holding: concepts, in: table)
      return sentences
    }
    return Parts(
      specifics: specifics(pattern).map { holding($0, index.namingThemselves) },
      actions: pattern.actions.isEmpty ? nil : holding(pattern.actions, index.doing),
      roles: pattern.roles.isEmpty ? nil : holding(pattern.roles, index.speakingOf))
  }

  private func specifics(_ pattern: CompiledPattern) -> [ConceptSet] {
    pattern.objects.isEmpty ? pattern.mentions : [pattern.objects] + pattern.mentions
  }

  /// A sentence counts as near when it has at least the object, or role and action, of the pattern.
  private func candidates(_ pattern: CompiledPattern, _ parts: Parts) -> SentenceSet {
    var sentences = file.sentences.counted(in: scope, pattern.pattern.act)
    sentences.subtract(file.sentences.definitions)
    guard var specific = parts.specifics.first else { return sentences }
    for other in parts.specifics.dropFirst() { specific.formUnion(other) }
    sentences.formIntersection(specific)
    return sentences
  }

  private func isDenied(_ number: Int) -> Bool {
    let sentence = file.bundle.sentences[number]
    return sentence.isProhibition || sentence.propositions.contains { file.bundle.propositions[$0].isNegated }
  }

  private func lacks(_ sentence: Int, _ pattern: CompiledPattern, _ parts: Parts) -> [String] {
    var lacks: [String] = []
    for (concepts, sentences) in zip(specifics(pattern), parts.specifics) where !sentences.contains(sentence) {
      lacks.append("предмет: " + labels(concepts))
    }
    if let actions = parts.actions, !actions.contains(sentence) {
      lacks.append("действие: " + labels(pattern.actions))
    }
    if let roles = parts.roles, !roles.contains(sentence) {
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
