internal import Regulations
internal import Russian

/// Finds the sentences of a bundle that a pattern matches.
///
/// A class, so that the model it holds is not copied for each question.
final class PatternMatcher {
  private let file: IndexedBundle
  private let rows: SentenceRows
  /// The acts that count, by the scope of the rule.
  private let scope: RuleScope
  private let bundle: Bundle

  init(_ file: IndexedBundle, scope: RuleScope) {
    self.file = file
    rows = file.rows
    bundle = file.bundle
    self.scope = scope
  }

  /// The numbers of the sentences that a pattern matches, in ascending order.
  func matches(_ pattern: CompiledPattern) -> [Int] {
    var found: [Int] = []
    visit(pattern) {
      found.append($0)
      return true
    }
    return found
  }

  /// Whether a pattern matches any sentence.
  func hasMatch(_ pattern: CompiledPattern) -> Bool {
    var found = false
    visit(pattern) { _ in
      found = true
      return false
    }
    return found
  }

  /// Whether all that the patterns match in these sentences is put on somebody whom only the title of a section names.
  func rests(onTitlesFor patterns: [CompiledPattern], in sentences: [Int]) -> Bool {
    var isFound = false
    for sentence in sentences {
      for pattern in patterns where standsInRows(of: pattern, sentence) && matches(pattern, sentence: sentence) {
        guard pattern.roleRow != nil, !pattern.actions.isEmpty else { return false }
        for proposition in bundle.sentences[sentence].propositions where fits(pattern, proposition, sentence) {
          guard let holder = bundle.propositions[proposition].holderMention, standsInTitle(bundle.mentions[holder])
          else {
            return false
          }
          isFound = true
        }
      }
    }
    return isFound
  }

  private func standsInRows(of pattern: CompiledPattern, _ sentence: Int) -> Bool {
    pattern.rows.allSatisfy { rows.row($0, holds: sentence) }
  }

  private func standsInTitle(_ mention: Mention) -> Bool {
    file.clause(ofToken: Int(mention.firstToken)).map { bundle.clauses[$0].kind == .section } ?? false
  }

  /// Visits the sentences that match until the visitor has seen enough.
  ///
  /// Only sentences that name all that the pattern asks for, in acts that count for rule and pattern, are looked at.
  private func visit(_ pattern: CompiledPattern, _ visitor: (Int) -> Bool) {
    let counted = rows.counted(in: scope, pattern.act)
    for word in 0..<rows.width {
      var left = counted[word]
      for row in pattern.rows where left != 0 { left &= rows.word(word, ofRow: row) }
      if pattern.roleRow != nil { left &= ~rows.definitions(word) }
      while left != 0 {
        let sentence = word * 64 + left.trailingZeroBitCount
        left &= left - 1
        if matches(pattern, sentence: sentence), !visitor(sentence) { return }
      }
    }
  }

  private func matches(_ pattern: CompiledPattern, sentence: Int) -> Bool {
    guard !pattern.actions.isEmpty else { return matchesNaming(pattern, sentence) }
    for proposition in bundle.sentences[sentence].propositions where fits(pattern, proposition, sentence) {
      return true
    }
    return false
  }

  private func matchesNaming(_ pattern: CompiledPattern, _ sentence: Int) -> Bool {
    if names(pattern.without, bundle.sentences[sentence].mentions) { return false }
    let isDenied = bundle.sentences[sentence].isProhibition || isDenied(pattern, sentence)
    return isDenied == pattern.isDenied
  }

  private func names(_ concepts: ConceptSet, _ mentions: Range<Int>) -> Bool {
    guard !concepts.isEmpty else { return false }
    return mentions.contains { concepts.contains(bundle.mentions[$0].concept) && !bundle.isDenied[$0] }
  }

  /// Whether something that the pattern names stands with a verb that is denied.
  private func isDenied(_ pattern: CompiledPattern, _ sentence: Int) -> Bool {
    for position in bundle.sentences[sentence].propositions where bundle.propositions[position].isNegated {
      let arguments = bundle.propositions[position].arguments
      let isNamed = bundle.sentences[sentence].mentions.contains { number in
        arguments.contains(Int(bundle.mentions[number].firstToken))
          && pattern.mentions.contains { $0.contains(bundle.mentions[number].concept) }
      }
      if isNamed { return true }
    }
    return false
  }

  private func fits(_ pattern: CompiledPattern, _ proposition: Int, _ sentence: Int) -> Bool {
    guard bundle.propositions[proposition].isNegated == pattern.isDenied else { return false }
    let isDone = bundle.propositions[proposition].actions.contains {
      pattern.actions.contains(bundle.mentions[$0].concept)
    }
    guard isDone, pattern.roles.isEmpty || !pattern.roles.isDisjoint(with: bundle.propositions[proposition].holders)
    else { return false }
    return hasObject(pattern.objects, proposition, sentence) && !hasUnwanted(pattern.without, proposition, sentence)
  }

  private func hasObject(_ objects: ConceptSet, _ number: Int, _ sentence: Int) -> Bool {
    guard !objects.isEmpty else { return true }
    if !objects.isDisjoint(with: bundle.propositions[number].patients)
      || names(objects, bundle.propositions[number].antecedent)
    {
      return true
    }
    let arguments = bundle.propositions[number].arguments
    // «Классный руководитель заводит: – чат учеников; – чат родителей»: the objects are the items.
    if arguments.upperBound >= bundle.sentences[sentence].tokens.upperBound,
      bundle.sentences[sentence].continuation.contains(where: {
        objects.contains(bundle.mentions[$0].concept) && !bundle.isGoverned[$0] && headsItem(bundle.mentions[$0])
      })
    {
      return true
    }
    return bundle.sentences[sentence].mentions.contains {
      let mention = bundle.mentions[$0]
      return objects.contains(mention.concept) && arguments.contains(Int(mention.firstToken))
        && !bundle.isGoverned[$0] && !bundle.propositions[number].subjectMentions.contains($0)
        && !bundle.propositions[number].actions.contains { bundle.mentions[$0].tokens.overlaps(mention.tokens) }
    }
  }

  /// Whether the mention is the first noun of its item: «чат учеников», «общий чат», not «регистрация педагогов».
  private func headsItem(_ mention: Mention) -> Bool {
    let first = Int(mention.firstToken)
    guard first > 1, bundle.tokens[first - 1].kind == .word else { return true }
    return mention.form.contains(.nominative) && bundle.tokens[first - 2].kind == .mark
  }

  /// Who acts does not count among what is unwanted.
  private func hasUnwanted(_ unwanted: ConceptSet, _ proposition: Int, _ sentence: Int) -> Bool {
    guard !unwanted.isEmpty else { return false }
    let arguments = bundle.propositions[proposition].arguments
    return bundle.sentences[sentence].mentions.contains {
      unwanted.contains(bundle.mentions[$0].concept) && arguments.contains(Int(bundle.mentions[$0].firstToken))
        && !bundle.propositions[proposition].subjectMentions.contains($0)
    }
  }
}
