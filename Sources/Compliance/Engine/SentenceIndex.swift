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

  init(_ bundle: Bundle, _ lexicon: Lexicon) {
    let count = bundle.sentences.count
    let empty = SentenceTable(concepts: lexicon.concepts.count, sentences: count)
    var (naming, namingThemselves, doing, speakingOf) = (empty, empty, empty, empty)
    var definitions = SentenceSet(count: count)
    var ofKind: [Act.Kind: SentenceSet] = [:]
    for act in bundle.acts where act.isOwn { ofKind[act.kind] = SentenceSet(count: count) }
    let ownKinds = bundle.acts.map { $0.isOwn ? $0.kind : nil }
    for number in bundle.sentences.indices {
      for mention in bundle.sentences[number].mentions where !bundle.isDenied[mention] {
        namingThemselves.insert(number, holding: bundle.mentions[mention].concept)
        naming.insert(number, holding: bundle.mentions[mention].concept)
      }
      for mention in bundle.sentences[number].continuation where !bundle.isDenied[mention] {
        naming.insert(number, holding: bundle.mentions[mention].concept)
      }
      for mention in bundle.sentences[number].antecedent where !bundle.isDenied[mention] {
        naming.insert(number, holding: bundle.mentions[mention].concept)
      }
      for proposition in bundle.sentences[number].propositions {
        for mention in bundle.propositions[proposition].actions {
          doing.insert(number, holding: bundle.mentions[mention].concept)
        }
      }
      for holder in bundle.sentences[number].holders { speakingOf.insert(number, holding: holder) }
      if bundle.sentences[number].isDefinition { definitions.insert(number) }
      if let kind = ownKinds[bundle.clauses[bundle.sentences[number].clause].act] { ofKind[kind]?.insert(number) }
    }
    // A date in figures behind «с» stands for words such as «с даты».
    if let fromMoment = lexicon.concept("from-moment") {
      for number in SentenceIndex.sentencesWithStartInFigures(bundle) { naming.insert(number, holding: fromMoment) }
    }
    (self.naming, self.namingThemselves, self.doing, self.speakingOf) = (naming, namingThemselves, doing, speakingOf)
    self.definitions = definitions
    self.ofKind = ofKind
    none = SentenceSet(count: count)
  }

  subscript(table: RowCatalogue.Table) -> SentenceTable {
    switch table {
    case .naming: naming
    case .namingThemselves: namingThemselves
    case .doing: doing
    case .speakingOf: speakingOf
    }
  }

  /// The sentences with a date in figures behind «с»: «с 10.02.2025».
  private static func sentencesWithStartInFigures(_ bundle: Bundle) -> [Int] {
    var number = 0
    return bundle.dates.compactMap { date in
      let first = date.tokens.lowerBound
      guard first > 0, with.contains(bundle.tokens[first - 1].value), bundle.tokens[first - 1].kind == .word,
        !date.tokens.contains(where: { bundle.tokens[$0].kind == .word })
      else { return nil }
      while number < bundle.sentences.count, bundle.sentences[number].tokens.upperBound <= first { number += 1 }
      guard number < bundle.sentences.count, bundle.sentences[number].tokens.contains(first) else { return nil }
      return number
    }
  }

  private static let with = WordClass("с со")

  /// The sentences of the acts that count for a scope, or of those of one kind.
  func counted(in scope: RuleScope, _ kind: Act.Kind?) -> SentenceSet {
    var sentences = none
    for (known, own) in ofKind where scope.counts(known) && kind ?? known == known { sentences.formUnion(own) }
    return sentences
  }
}
