internal import Regulations
internal import Russian

/// Finds the sentences of a bundle that a pattern matches.
struct PatternMatcher {
  let bundle: Bundle
  /// The acts that count, by the scope of the rule.
  let scope: RuleScope

  /// A sentence that matches, and the tokens to show.
  struct Match {
    var sentence: Int
    var tokens: Range<Int>
    var qualifier: Range<Int>?
  }

  func matches(_ pattern: Pattern) -> [Match] {
    var matches: [Match] = []
    for (number, sentence) in bundle.sentences.enumerated() {
      guard counts(sentence, pattern), namesAll(pattern.mentions, sentence) else { continue }
      if pattern.actions.isEmpty {
        if matchesNaming(pattern, sentence) {
          matches.append(Match(sentence: number, tokens: sentence.tokens, qualifier: sentence.qualifier))
        }
        continue
      }
      for position in sentence.propositions where fits(pattern, bundle.propositions[position], sentence) {
        matches.append(Match(sentence: number, tokens: sentence.tokens, qualifier: sentence.qualifier))
        break
      }
    }
    return matches
  }

  /// Whether the sentence stands in an act that counts for the rule and the pattern.
  func counts(_ sentence: Sentence, _ pattern: Pattern) -> Bool {
    let act = bundle.clauses[sentence.clause].act
    if let kind = pattern.act, kind != bundle.acts[act].kind { return false }
    return counts(act: act)
  }

  /// Whether the act is one on which the rule is judged.
  func counts(act number: Int) -> Bool {
    let act = bundle.acts[number]
    guard act.isOwn else { return false }
    switch scope {
    case .bundle: return true
    case .regulation: return act.kind != .order
    case .order: return act.kind == .order
    }
  }

  func names(_ concepts: Set<ConceptID>, _ range: Range<Int>) -> Bool {
    range.contains { concepts.contains(bundle.mentions[$0].concept) && !bundle.isDenied[$0] }
  }

  private func namesAll(_ groups: [Set<ConceptID>], _ sentence: Sentence) -> Bool {
    groups.allSatisfy {
      names($0, sentence.mentions) || names($0, sentence.continuation) || names($0, sentence.antecedent)
    }
  }

  private func matchesNaming(_ pattern: Pattern, _ sentence: Sentence) -> Bool {
    if pattern.isDenied {
      guard sentence.isProhibition || isDenied(pattern, sentence) else { return false }
      return !names(pattern.without, sentence.mentions) && isOfRole(pattern, sentence.holders, sentence)
    }
    guard !sentence.isProhibition, !names(pattern.without, sentence.mentions) else { return false }
    return isOfRole(pattern, sentence.holders, sentence) && !isDenied(pattern, sentence)
  }

  private func isOfRole(_ pattern: Pattern, _ holders: Set<ConceptID>, _ sentence: Sentence) -> Bool {
    pattern.roles.isEmpty || !sentence.isDefinition && !holders.isDisjoint(with: pattern.roles)
  }

  /// Whether something that the pattern names stands with a verb that is denied.
  private func isDenied(_ pattern: Pattern, _ sentence: Sentence) -> Bool {
    let named = sentence.mentions.filter { position in
      pattern.mentions.contains { $0.contains(bundle.mentions[position].concept) }
    }
    return sentence.propositions.contains { position in
      let proposition = bundle.propositions[position]
      return proposition.isNegated
        && named.contains { proposition.arguments.contains(Int(bundle.mentions[$0].firstToken)) }
    }
  }

  private func fits(_ pattern: Pattern, _ proposition: Proposition, _ sentence: Sentence) -> Bool {
    guard proposition.isNegated == pattern.isDenied, hasAction(pattern, proposition),
      isOfRole(pattern, proposition.holders, sentence)
    else { return false }
    return hasObject(pattern.objects, proposition, sentence) && !hasUnwanted(pattern, proposition, sentence)
  }

  func hasAction(_ pattern: Pattern, _ proposition: Proposition) -> Bool {
    proposition.actions.contains { pattern.actions.contains(bundle.mentions[$0].concept) }
  }

  func hasObject(_ objects: Set<ConceptID>, _ proposition: Proposition, _ sentence: Sentence) -> Bool {
    guard !objects.isEmpty else { return true }
    if !proposition.patients.isDisjoint(with: objects) || names(objects, proposition.antecedent) { return true }
    return sentence.mentions.contains {
      let mention = bundle.mentions[$0]
      return objects.contains(mention.concept) && proposition.arguments.contains(Int(mention.firstToken))
        && !bundle.isGoverned[$0] && !proposition.subjectMentions.contains($0)
        && !proposition.actions.contains { bundle.mentions[$0].tokens.overlaps(mention.tokens) }
    }
  }

  private func hasUnwanted(_ pattern: Pattern, _ proposition: Proposition, _ sentence: Sentence) -> Bool {
    sentence.mentions.contains {
      let mention = bundle.mentions[$0]
      return pattern.without.contains(mention.concept) && proposition.arguments.contains(Int(mention.firstToken))
    }
  }
}
