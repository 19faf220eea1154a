internal import Regulations
internal import Russian

/// Which sentences of a file name, do or concern which concepts, found once for all rules.
///
/// Each table only says where to look: what a pattern asks beyond it, is asked of the sentences that are left.
struct SentenceIndex {
  /// Sentences that name a concept, themselves, in their items or by a pronoun, and do not deny it.
  let naming: SentenceTable
  /// Sentences that name a concept themselves and do not deny it.
  let namingThemselves: SentenceTable
  /// Sentences with a proposition of the action, denied or not.
  let doing: SentenceTable
  /// Sentences that speak of a role.
  let speakingOf: SentenceTable
  let definitions: SentenceSet
  /// The sentences of the school's own acts of each kind.
  private let ofKind: [Act.Kind: SentenceSet]
  private let none: SentenceSet

  /// - Parameter concepts: how many concepts the lexicon has.
  init(_ bundle: Bundle, concepts: Int) {
    let count = bundle.sentences.count
    let empty = SentenceTable(concepts: concepts, sentences: count)
    var (naming, namingThemselves, doing, speakingOf) = (empty, empty, empty, empty)
    var definitions = SentenceSet(count: count)
    var ofKind: [Act.Kind: SentenceSet] = [:]
    for act in bundle.acts where act.isOwn { ofKind[act.kind] = SentenceSet(count: count) }
    for number in bundle.sentences.indices {
      let sentence = bundle.sentences[number]
      for mention in sentence.mentions where !bundle.isDenied[mention] {
        namingThemselves.insert(number, holding: bundle.mentions[mention].concept)
      }
      for range in [sentence.mentions, sentence.continuation, sentence.antecedent] {
        for mention in range where !bundle.isDenied[mention] {
          naming.insert(number, holding: bundle.mentions[mention].concept)
        }
      }
      for proposition in sentence.propositions {
        for mention in bundle.propositions[proposition].actions {
          doing.insert(number, holding: bundle.mentions[mention].concept)
        }
      }
      for holder in sentence.holders { speakingOf.insert(number, holding: holder) }
      if sentence.isDefinition { definitions.insert(number) }
      let act = bundle.acts[bundle.clauses[sentence.clause].act]
      if act.isOwn { ofKind[act.kind]?.insert(number) }
    }
    (self.naming, self.namingThemselves, self.doing, self.speakingOf) = (naming, namingThemselves, doing, speakingOf)
    self.definitions = definitions
    self.ofKind = ofKind
    none = SentenceSet(count: count)
  }

  /// The sentences of the acts that count for a scope, or of those of one kind.
  func counted(in scope: RuleScope, _ kind: Act.Kind?) -> SentenceSet {
    var sentences = none
    for (known, own) in ofKind where scope.counts(known) && kind ?? known == known { sentences.formUnion(own) }
    return sentences
  }
}
