internal import Documents
internal import Regulations
internal import Russian

/// What detectors ask of the acts of one scope again and again, found once.
///
/// A class, since what one detector has asked for is there for the next.
final class OwnText {
  private let bundle: Bundle
  private let scope: RuleScope
  private let registry: ActRegistry

  init(_ bundle: Bundle, scope: RuleScope, registry: ActRegistry) {
    self.bundle = bundle
    self.scope = scope
    self.registry = registry
  }

  /// The clauses of the acts, in order; sheets and marks of signatures have no text of the act.
  private(set) lazy var clauses: [OwnClause] = {
    let counts = bundle.acts.map { scope.counts($0) && $0.kind != .sheet && $0.kind != .other }
    return bundle.clauses.indices.filter { counts[bundle.clauses[$0].act] }.map { OwnClause(bundle.clauses[$0]) }
  }()

  private lazy var starts = ClauseStarts(bundle.clauses)

  /// The act that a token stands in.
  func act(ofToken token: Int) -> Int? { starts.clause(ofToken: token).map { bundle.clauses[$0].act } }

  /// The dates of the acts; marks of signatures and sheets have dates of their own.
  private(set) lazy var dates: [PrintedDate] = bundle.dates.filter { date in
    guard let number = act(ofToken: date.tokens.lowerBound) else { return false }
    let act = bundle.acts[number]
    return scope.counts(act) && act.kind != .sheet && act.kind != .other
  }

  /// Whether a token stands in the title of a cited act.
  func isInCitedTitle(_ token: Int) -> Bool {
    // Titles stand in the order of the text and do not overlap: the last that begins before the token decides.
    var low = 0
    var high = citedTitles.count
    while low < high {
      let middle = (low + high) / 2
      if citedTitles[middle].lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 && citedTitles[low - 1].contains(token)
  }

  /// The citations of the text; letterhead and stamps name the school's own order.
  private(set) lazy var citations: [Citation] = bundle.citations.filter {
    let clause = bundle.clauses[$0.clause]
    let act = bundle.acts[clause.act]
    return scope.counts(act) && (clause.kind != .frame || act.kind == .order) && act.kind != .sheet
  }

  /// The citations with the act of the registry that each means.
  private(set) lazy var resolvedCitations: [(citation: Citation, resolution: ActResolution?)] = citations.map {
    ($0, registry.resolve($0))
  }

  /// The sentence, of any act, in which a stretch of tokens begins or which begins in it; `nil` where there is none.
  func sentence(around tokens: Range<Int>) -> Range<Int>? {
    // Sentences stand in the order of the text and do not overlap: the first that ends behind the beginning decides.
    var low = 0
    var high = bundle.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if bundle.sentences[middle].tokens.upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < bundle.sentences.count, bundle.sentences[low].tokens.overlaps(tokens) else { return nil }
    return bundle.sentences[low].tokens
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
    var traits: [(trait: OrganisationTrait, isInFrame: Bool)] = []
    for (range, isFrame) in stretches {
      for trait in finder.traits(in: range) where !trait.tokens.contains(where: isInCitedTitle) {
        traits.append((trait, isFrame))
      }
    }
    return traits
  }()

  /// The clauses, with the lines of letterhead and stamps that follow each other as one: names run over several of them.
  private var stretches: [(tokens: Range<Int>, isFrame: Bool)] {
    var stretches: [(tokens: Range<Int>, isFrame: Bool)] = []
    var last: OwnClause?
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
