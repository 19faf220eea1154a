internal import Regulations
internal import Russian

/// Finds the sentence that comes nearest to a pattern nothing matches, and says what it lacks.
struct NearestFinder {
  let bundle: Bundle
  let lexicon: Lexicon
  let matcher: PatternMatcher

  struct Candidate {
    var sentence: Int
    var score: Int
    var lacks: [String]
  }

  func nearest(to patterns: [Pattern]) -> Candidate? {
    var best: Candidate?
    for pattern in patterns {
      for (number, sentence) in bundle.sentences.enumerated()
      where matcher.counts(sentence, pattern) && !sentence.isDefinition {
        guard let candidate = candidate(number, sentence, pattern) else { continue }
        if candidate.score > best?.score ?? 0 { best = candidate }
      }
    }
    return best
  }

  /// A sentence counts as near when it has at least the object, or role and action, of the pattern.
  private func candidate(_ number: Int, _ sentence: Sentence, _ pattern: Pattern) -> Candidate? {
    var score = 0
    var lacks: [String] = []
    let specifics = pattern.objects.isEmpty ? pattern.mentions : [pattern.objects] + pattern.mentions
    var hasSpecific = specifics.isEmpty
    for group in specifics {
      if matcher.names(group, sentence.mentions) {
        score += 3
        hasSpecific = true
      } else {
        lacks.append("предмет: " + labels(group))
      }
    }
    guard hasSpecific else { return nil }
    if !pattern.actions.isEmpty {
      if sentence.propositions.contains(where: { matcher.hasAction(pattern, bundle.propositions[$0]) }) {
        score += 2
      } else {
        lacks.append("действие: " + labels(pattern.actions))
      }
    }
    if !pattern.roles.isEmpty {
      if !sentence.holders.isDisjoint(with: pattern.roles) {
        score += 2
      } else {
        lacks.append("кто: " + labels(pattern.roles, limit: 1))
      }
    }
    if sentence.isProhibition || sentence.propositions.contains(where: { bundle.propositions[$0].isNegated }) {
      lacks.append("утверждения: сказано с отрицанием")
    }
    guard score >= 3, !lacks.isEmpty else { return nil }
    return Candidate(sentence: number, score: score, lacks: lacks)
  }

  private func labels(_ concepts: Set<ConceptID>, limit: Int = 3) -> String {
    // A role of the model is called by the concept it is named after: «педагогический работник», not «воспитатель».
    let named = concepts.sorted().sorted { isNamesake($0) && !isNamesake($1) }
    return named.prefix(limit).map { lexicon[$0].label }.joined(separator: ", или ")
  }

  private func isNamesake(_ concept: ConceptID) -> Bool {
    lexicon[concept].role == lexicon[concept].name
  }
}
