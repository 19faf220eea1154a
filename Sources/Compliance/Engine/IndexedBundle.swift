internal import Regulations
internal import Russian

/// The model of a file while all rules are judged: what they ask of it again and again is found once.
///
/// A class, since the places that one rule has shown are there for the next.
final class IndexedBundle {
  let bundle: Bundle
  let rows: SentenceRows
  private let clauses: ClauseStarts
  private let citations: [String: [Int]]
  private var places: [Range<Int>: Place?] = [:]
  private var sentencePlaces: [Place?]
  private var texts: [RuleScope: OwnText] = [:]
  private var searchedActs: [RuleScope: [SearchedAct]] = [:]

  private let registry: ActRegistry

  init(_ bundle: Bundle, _ catalogue: RowCatalogue, _ lexicon: Lexicon, registry: ActRegistry) {
    self.bundle = bundle
    self.registry = registry
    sentencePlaces = Array(repeating: nil, count: bundle.sentences.count)
    rows = SentenceRows(bundle, catalogue, lexicon)
    clauses = ClauseStarts(bundle.clauses)
    citations = Dictionary(grouping: bundle.citations.indices) { bundle.citations[$0].number }
  }

  /// The clause that a token stands in.
  func clause(ofToken token: Int) -> Int? { clauses.clause(ofToken: token) }

  /// The acts in which rules of a scope look for what they ask.
  func searched(_ scope: RuleScope) -> [SearchedAct] {
    if let known = searchedActs[scope] { return known }
    let acts = bundle.acts.indices.filter { number in
      let act = bundle.acts[number]
      return scope.counts(act) && act.kind != .sheet && act.kind != .other
    }
    var searched = acts.map { SearchedAct(act: $0, sections: [], clauses: 0) }
    for clause in bundle.clauses {
      guard let place = acts.firstIndex(of: clause.act) else { continue }
      if clause.kind == .section {
        if !clause.number.isEmpty { searched[place].sections.append(clause.number) }
      } else if clause.kind != .frame {
        searched[place].clauses += 1
      }
    }
    searchedActs[scope] = searched
    return searched
  }

  /// The place of a sentence, `nil` for an empty one.
  func place(ofSentence sentence: Int) -> Place? {
    if let known = sentencePlaces[sentence] { return known }
    let place = bundle.place(ofTokens: bundle.sentences[sentence].tokens, clauses)
    sentencePlaces[sentence] = place
    return place
  }

  /// The place of a stretch of tokens, `nil` for an empty one.
  func place(ofTokens range: Range<Int>) -> Place? {
    if let known = places[range] { return known }
    let place = bundle.place(ofTokens: range, clauses)
    places.updateValue(place, forKey: range)
    return place
  }

  /// The text of the acts on which a rule is judged, as detectors ask for it.
  func text(_ scope: RuleScope) -> OwnText {
    if let known = texts[scope] { return known }
    let text = OwnText(bundle, scope: scope, registry: registry)
    texts[scope] = text
    return text
  }

  /// The tokens of the citations with one of the numbers, in order of the text.
  func citations(of numbers: [String]) -> [Range<Int>] {
    Set(numbers.flatMap { citations[$0] ?? [] }).sorted().map { bundle.citations[$0].tokens }
  }
}
