internal import Documents
internal import Regulations

extension JudgedFile {
  /// The signs of organisations in the text, in order; titles of cited acts are left out.
  var organisationTraits: [(trait: OrganisationTrait, isInFrame: Bool)] {
    let finder = OrganisationTraitFinder(text: bundle.document.text, tokens: bundle.tokens)
    let titles = citedTitles
    var traits: [(trait: OrganisationTrait, isInFrame: Bool)] = []
    for (range, isFrame) in stretches {
      for trait in finder.traits(in: range) where !titles.contains(where: { $0.overlaps(trait.tokens) }) {
        traits.append((trait, isFrame))
      }
    }
    return traits
  }

  /// The clauses, with the lines of letterhead and stamps that follow each other as one: names run over several of them.
  private var stretches: [(tokens: Range<Int>, isFrame: Bool)] {
    var stretches: [(tokens: Range<Int>, isFrame: Bool)] = []
    var last: Clause?
    for clause in clauses where !clause.tokens.isEmpty {
      let isLine = clause.kind == .frame && bundle.document.blocks[clause.block].cell == nil
      if let previous = last, isLine, previous.act == clause.act, clause.block == previous.block + 1, !stretches.isEmpty
      {
        let start = stretches[stretches.count - 1].tokens.lowerBound
        stretches[stretches.count - 1].tokens = start..<clause.tokens.upperBound
      } else {
        stretches.append((clause.tokens, clause.kind == .frame))
      }
      last = isLine ? clause : nil
    }
    return stretches
  }

  /// Whether the sentence speaks of other organisations on purpose: partners, schools that pupils come from.
  func speaksOfOthers(_ tokens: Range<Int>) -> Bool {
    sentenceTokens(around: tokens).contains { isWord($0, OrganisationWords.others) }
  }
}
