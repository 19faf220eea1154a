internal import Compliance
internal import Documents
internal import Regulations

/// Finds where wording goes, in which form, and under which number.
struct InsertionPlanner {
  let bundle: Bundle
  let results: [RuleResult]

  /// A proposal, and the number that was typed before it, `nil` where the program counts or nothing does.
  struct Plan: Hashable {
    var insertion: DocumentRevision.Insertion
    var number: String?
  }

  /// A clause with which wording belongs, and whether that speaks of the same person.
  private struct Anchor {
    var clause: Int
    var isOfGroup: Bool
  }

  /// What may be proposed for a requirement that nothing meets, the best first.
  ///
  /// Nothing where its wording is no clause or has no place.
  func plans(for result: RuleResult) -> [Plan] {
    guard result.status == .missing, let remedy = result.remedy, remedy.isClause,
      let wording = ProposedWording(remedy.text, of: result.rule), let anchor = anchor(for: result, result.scope)
    else { return [] }
    let clauses = ClauseOrder(bundle)
    let isItem = wording.isItem && anchor.isOfGroup
    return [
      isItem ? itemPlan(wording, anchor.clause, clauses) : nil, clausePlan(wording, anchor.clause, clauses),
    ].compactMap { $0 }
  }

  private func anchor(for result: RuleResult, _ scope: RuleScope) -> Anchor? {
    let group = ProposedWording.group(of: result.rule)
    if let behind = result.remedy?.behind, fits(behind.place, scope), let clause = clause(of: behind.place) {
      return Anchor(clause: clause, isOfGroup: ProposedWording.group(of: behind.rule) == group)
    }
    let kin = results.filter { ProposedWording.group(of: $0.rule) == group && $0.status != .violated }
    let last = kin.flatMap(\.places).filter { fits($0, scope) }.max { $0.tokens.lowerBound < $1.tokens.lowerBound }
    if let clause = last.flatMap(clause) { return Anchor(clause: clause, isOfGroup: true) }
    if let near = result.nearest?.place, fits(near, scope), let clause = clause(of: near) {
      return Anchor(clause: clause, isOfGroup: false)
    }
    guard let act = FittingAct.index(for: scope, in: bundle) else { return nil }
    let order = ClauseOrder(bundle)
    let general = Self.general.contains(group) ? order.last(ofFirstSectionOf: act) : nil
    return (general ?? order.last(ofAct: act)).map { Anchor(clause: $0, isOfGroup: false) }
  }

  /// What groups of rules ask for in the general provisions.
  private static let general: Set<String> = ["basis", "purpose", "platform"]

  /// Whether wording of this scope goes beside a place: into the regulation rather than into its order, if both are there.
  private func fits(_ place: Place, _ scope: RuleScope) -> Bool {
    guard scope.counts(bundle.acts[place.act]) else { return false }
    return scope == .order || bundle.acts[place.act].kind != .order || !bundle.hasOwn(.regulation)
  }

  /// The clause in which a place stands, `nil` outside of clauses.
  private func clause(of place: Place) -> Int? {
    let start = place.tokens.lowerBound
    let found = bundle.clauses.lastIndex { !$0.tokens.isEmpty && $0.tokens.lowerBound <= start }
    return found.flatMap { bundle.clauses[$0].kind == .frame ? nil : $0 }
  }

  /// A further item of the list in which the anchor stands, `nil` where it stands in none that takes the words.
  private func itemPlan(_ wording: ProposedWording, _ anchor: Int, _ clauses: ClauseOrder) -> Plan? {
    guard clauses.isItem(anchor), bundle.document.blocks[bundle.clauses[anchor].block].cell == nil,
      wording.fits(besides: bundle.string(of: bundle.clauses[anchor].tokens))
    else { return nil }
    let typed = clauses.typedNumber(of: anchor)
    let isCounted = typed.map { $0.next != $0 } ?? false
    let model = isCounted ? clauses.lastSibling(of: anchor) : anchor
    let number = isCounted ? clauses.typedNumber(of: model)?.next : typed
    if isCounted, number == nil { return nil }
    let text = wording.item(closedBy: clauses.endsWithStop(model) ? "." : ";")
    return plan(text, number, isCounted, model, clauses)
  }

  /// A clause of its own beside the one in which the anchor stands.
  private func clausePlan(_ wording: ProposedWording, _ anchor: Int, _ clauses: ClauseOrder) -> Plan? {
    let block = bundle.clauses[anchor].block
    let table = bundle.document.blocks[block].cell?.table
    guard let beside = clauses.clause(around: anchor) else {
      // A table without a clause before it: plain text behind it.
      return Plan(insertion: .init(after: block, like: nil, text: wording.sentence), number: nil)
    }
    let typed = clauses.typedNumber(of: beside)
    let isCounted = typed?.number != nil
    let model = isCounted ? clauses.lastSibling(of: beside) : beside
    let number = isCounted ? clauses.typedNumber(of: model)?.next : typed
    guard var plan = plan(wording.sentence, number, isCounted, model, clauses) else { return nil }
    if table != nil { plan.insertion.after = max(plan.insertion.after, block) }
    return plan
  }

  private func plan(
    _ text: String, _ number: TypedNumber?, _ isCounted: Bool, _ model: Int, _ clauses: ClauseOrder
  ) -> Plan? {
    let insertion = DocumentRevision.Insertion(
      after: bundle.clauses[clauses.end(of: model)].block, like: bundle.clauses[model].block,
      text: (number?.text ?? "") + text)
    let shown = number?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Plan(insertion: insertion, number: isCounted ? shown : nil)
  }
}
