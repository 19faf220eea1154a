internal import Documents
internal import Regulations
internal import Russian

/// What detectors ask of the acts of one scope again and again, found once.
///
/// A class, since what one detector has asked for is there for the next.
final class OwnText {
  private let bundle: Bundle
  private let scope: RuleScope

  init(_ bundle: Bundle, scope: RuleScope) {
    self.bundle = bundle
    self.scope = scope
  }

  /// The clauses of the acts, in order; sheets and marks of signatures have no text of the act.
  private(set) lazy var clauses: [Clause] = bundle.clauses.filter {
    let act = bundle.acts[$0.act]
    return scope.counts(act) && act.kind != .sheet && act.kind != .other
  }

  /// The citations of the text; letterhead and stamps name the school's own order.
  private(set) lazy var citations: [Citation] = bundle.citations.filter {
    let clause = bundle.clauses[$0.clause]
    let act = bundle.acts[clause.act]
    return scope.counts(act) && (clause.kind != .frame || act.kind == .order) && act.kind != .sheet
  }

  /// How many tokens date and title of a citation have at most.
  private static let longestCitation = 180

  /// The titles in quotation marks behind the numbers of cited acts: words of others.
  private(set) lazy var citedTitles: [Range<Int>] = citations.compactMap { citation in
    guard !citation.title.isEmpty else { return nil }
    let end = bundle.clauses[citation.clause].tokens.upperBound
    let reach = citation.tokens.upperBound..<min(end, citation.tokens.upperBound + Self.longestCitation)
    let open = reach.first { bundle.tokens[$0].isMark(.openQuote) || bundle.tokens[$0].isMark(.straightQuote) }
    guard let open, open + 1 < bundle.tokens.count else { return nil }
    let last = Int(bundle.tokens[open + 1].start) + citation.title.utf8.count
    let close = (open + 1..<reach.upperBound).first { Int(bundle.tokens[$0].start) >= last } ?? reach.upperBound
    return open..<close
  }

  /// The signs of organisations in the text, in order; titles of cited acts are left out.
  private(set) lazy var organisationTraits: [(trait: OrganisationTrait, isInFrame: Bool)] = {
    let finder = OrganisationTraitFinder(text: bundle.document.text, tokens: bundle.tokens)
    let titles = citedTitles
    var traits: [(trait: OrganisationTrait, isInFrame: Bool)] = []
    for (range, isFrame) in stretches {
      for trait in finder.traits(in: range) where !titles.contains(where: { $0.overlaps(trait.tokens) }) {
        traits.append((trait, isFrame))
      }
    }
    return traits
  }()

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
}
