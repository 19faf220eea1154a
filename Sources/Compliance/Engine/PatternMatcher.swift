internal import Regulations
internal import Russian

/// Finds the sentences of a bundle that a pattern matches.
struct PatternMatcher {
  private let bundle: Bundle
  private let index: SentenceIndex
  /// The acts that count, by the scope of the rule.
  private let scope: RuleScope

  init(_ file: IndexedBundle, scope: RuleScope) {
    bundle = file.bundle
    index = file.sentences
    self.scope = scope
  }

  /// The numbers of the sentences that a pattern matches, in ascending order.
  func matches(_ pattern: CompiledPattern) -> [Int] { candidates(pattern).filter { matches(pattern, sentence: $0) } }

  /// Whether a pattern matches any sentence.
  func hasMatch(_ pattern: CompiledPattern) -> Bool {
    candidates(pattern).contains { matches(pattern, sentence: $0) }
  }

  /// The sentences that name all that a pattern asks for, in acts that count for rule and pattern.
  private func candidates(_ pattern: CompiledPattern) -> SentenceSet {
    var sentences = index.counted(in: scope, pattern.pattern.act)
    for group in pattern.mentions { sentences.formIntersection(holding: group, in: index.naming) }
    if !pattern.actions.isEmpty {
      sentences.formIntersection(holding: pattern.actions, in: index.doing)
    } else if !pattern.roles.isEmpty {
      sentences.formIntersection(holding: pattern.roles, in: index.speakingOf)
    }
    if !pattern.roles.isEmpty { sentences.subtract(index.definitions) }
    return sentences
  }

  private func matches(_ pattern: CompiledPattern, sentence number: Int) -> Bool {
    let sentence = bundle.sentences[number]
    guard !pattern.actions.isEmpty else { return matchesNaming(pattern, sentence) }
    return sentence.propositions.contains { fits(pattern, bundle.propositions[$0], sentence) }
  }

  private func matchesNaming(_ pattern: CompiledPattern, _ sentence: Sentence) -> Bool {
    if names(pattern.without, sentence.mentions) { return false }
    let isDenied = sentence.isProhibition || isDenied(pattern, sentence)
    return isDenied == pattern.pattern.isDenied
  }

  private func names(_ concepts: ConceptSet, _ mentions: Range<Int>) -> Bool {
    !concepts.isEmpty
      && mentions.contains { concepts.contains(bundle.mentions[$0].concept) && !bundle.isDenied[$0] }
  }

  /// Whether something that the pattern names stands with a verb that is denied.
  private func isDenied(_ pattern: CompiledPattern, _ sentence: Sentence) -> Bool {
    sentence.propositions.contains { position in
      guard bundle.propositions[position].isNegated else { return false }
      let arguments = bundle.propositions[position].arguments
      return sentence.mentions.contains { number in
        let mention = bundle.mentions[number]
        return arguments.contains(Int(mention.firstToken))
          && pattern.mentions.contains { $0.contains(mention.concept) }
      }
    }
  }

  private func fits(_ pattern: CompiledPattern, _ proposition: Proposition, _ sentence: Sentence) -> Bool {
    guard proposition.isNegated == pattern.pattern.isDenied,
      proposition.actions.contains(where: { pattern.actions.contains(bundle.mentions[$0].concept) }),
      pattern.roles.isEmpty || !pattern.roles.isDisjoint(with: proposition.holders)
    else { return false }
    return hasObject(pattern.objects, proposition, sentence) && !hasUnwanted(pattern.without, proposition, sentence)
  }

  private func hasObject(_ objects: ConceptSet, _ proposition: Proposition, _ sentence: Sentence) -> Bool {
    guard !objects.isEmpty else { return true }
    if !objects.isDisjoint(with: proposition.patients) || names(objects, proposition.antecedent) { return true }
    // «Классный руководитель заводит: – чат учеников; – чат родителей»: the objects are the items.
    if proposition.arguments.upperBound >= sentence.tokens.upperBound,
      sentence.continuation.contains(where: {
        objects.contains(bundle.mentions[$0].concept) && !bundle.isGoverned[$0] && headsItem(bundle.mentions[$0])
      })
    {
      return true
    }
    return sentence.mentions.contains {
      let mention = bundle.mentions[$0]
      return objects.contains(mention.concept) && proposition.arguments.contains(Int(mention.firstToken))
        && !bundle.isGoverned[$0] && !proposition.subjectMentions.contains($0)
        && !proposition.actions.contains { bundle.mentions[$0].tokens.overlaps(mention.tokens) }
    }
  }

  /// Whether the mention is the first noun of its item: «чат учеников», «общий чат», not «регистрация педагогов».
  private func headsItem(_ mention: Mention) -> Bool {
    let first = Int(mention.firstToken)
    guard first > 1, bundle.tokens[first - 1].kind == .word else { return true }
    return mention.form.contains(.nominative) && bundle.tokens[first - 2].kind == .mark
  }

  private func hasUnwanted(_ unwanted: ConceptSet, _ proposition: Proposition, _ sentence: Sentence) -> Bool {
    !unwanted.isEmpty
      && sentence.mentions.contains {
        let mention = bundle.mentions[$0]
        return unwanted.contains(mention.concept) && proposition.arguments.contains(Int(mention.firstToken))
      }
  }
}
