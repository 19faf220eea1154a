public import Regulations
public import Russian

/// Judges the acts of one file by rules.
public struct RuleEngine: Sendable {
  private let rules: [CompiledRule]
  private let catalogue: QuestionCatalogue
  private let circumstances: Judgement.Circumstances
  /// The concept of the platform's own name.
  private let sferum: ConceptID?

  /// Makes an engine.
  ///
  /// - Parameters:
  ///   - context: further rules, which are not reported, behind whose places wording may go.
  ///   - asOf: the day on which an undated document is judged.
  ///   - organisationType: the type to judge by, where the document's own is not to decide.
  ///   - registry: the acts of law that the document may cite.
  ///   - ownNames: names that the organisation has or had besides those in the document.
  public init(
    _ rules: [Rule], context: [Rule] = [], lexicon: Lexicon, asOf: CalendarDate,
    organisationType: Organisation.OrganisationType? = nil, registry: ActRegistry = ActRegistry(),
    ownNames: [String] = []
  ) {
    var catalogue = QuestionCatalogue()
    let questions = rules.map { catalogue.number(of: $0) }
    let own = Dictionary(zip(rules.map(\.id), questions)) { first, _ in first }
    let others = Dictionary(context.map { ($0.id, $0) }) { first, _ in first }
    self.rules = zip(rules, questions).map { rule, question in
      var after: [CompiledRule.Neighbour] = []
      for id in rule.remedy?.after ?? [] {
        guard let question = own[id] ?? others[id].map({ catalogue.number(of: $0) }) else { continue }
        after.append(.init(rule: id, question: question))
      }
      return CompiledRule(rule, question: question, after: after)
    }
    self.catalogue = catalogue
    circumstances = Judgement.Circumstances(
      lexicon: lexicon, asOf: asOf, organisationType: organisationType, registry: registry,
      ownNames: ownNames)
    sferum = lexicon.concept("sferum")
  }

  /// One result for every rule, in order of the rules.
  public func judge(_ bundle: Bundle) -> [RuleResult] {
    var judgement = Judgement(bundle, catalogue, circumstances)
    let names = DocumentNames(bundle, sferum: sferum)
    var results: [RuleResult] = []
    results.reserveCapacity(rules.count)
    for compiled in rules {
      let verdict = judgement.verdict(compiled.question)
      var result = result(compiled.rule, verdict, advice(compiled, verdict.status, names, bundle, &judgement))
      if verdict.status == .missing { result.searched = judgement.searched(compiled.rule.scope) }
      results.append(result)
    }
    return results
  }

  private func advice(
    _ compiled: CompiledRule, _ status: Status, _ names: DocumentNames, _ bundle: Bundle, _ judgement: inout Judgement
  ) -> RuleResult.Advice? {
    guard status.isFinding, let wording = compiled.wording else { return nil }
    var behind: RuleResult.Behind?
    if status == .missing {
      // The clause behind which the wording goes: one of an act on which the rule is judged.
      let scope = compiled.rule.scope
      for neighbour in compiled.after {
        let place = judgement.verdict(neighbour.question).places.first {
          !$0.clause.isEmpty && scope.counts(bundle.acts[$0.act])
        }
        guard let place else { continue }
        behind = .init(place: place, rule: neighbour.rule)
        break
      }
    }
    return .init(
      text: wording.filled(with: names), after: behind?.place.clause, behind: behind,
      isClause: compiled.rule.wordingIsClause)
  }

  /// What is said of a status: the pack's words where the requirement is missing or violated, the engine's elsewhere.
  private func message(_ rule: Rule, _ status: Status) -> LocalizedText {
    switch status {
    case .missing, .violated: rule.message
    case .partly: LocalizedText(russian: "Сказано не всё, что нужно.", english: "Some of what is needed is missing.")
    case .weakened:
      LocalizedText(
        russian: "Обязанность названа, но оговорка делает её необязательной, а она обязательна.",
        english: "The duty is there, but a qualifier makes it optional where it is obligatory.")
    case .met: LocalizedText(russian: "Требование выполнено.", english: "The requirement is met.")
    case .notApplicable:
      LocalizedText(russian: "К этому документу не применяется.", english: "Does not apply to this document.")
    }
  }

  private func result(_ rule: Rule, _ verdict: Verdict, _ remedy: RuleResult.Advice?) -> RuleResult {
    RuleResult(
      rule: rule.id, title: rule.title, severity: rule.severity, status: verdict.status,
      message: message(rule, verdict.status), basis: rule.basis, places: verdict.places, nearest: verdict.nearest,
      remedy: remedy, details: verdict.details,
      isDoubtful: !verdict.doubts.isEmpty, doubts: verdict.doubts, scope: rule.scope)
  }
}
