public import Regulations
public import Russian

/// Judges the acts of one file by rules.
public struct RuleEngine: Sendable {
  private let lexicon: Lexicon
  private let rules: [Rule]
  /// Rules that are not reported; their places only show where wording goes.
  private let context: [RuleID: Rule]
  private let asOf: CalendarDate
  private let organisationType: Organisation.OrganisationType?
  private let registry: ActRegistry

  /// Makes an engine.
  ///
  /// - Parameters:
  ///   - context: further rules, which are not reported, behind whose places wording may go.
  ///   - asOf: the day on which an undated document is judged.
  ///   - organisationType: the type to judge by, where the document's own is not to decide.
  ///   - registry: the acts of law that the document may cite.
  public init(
    _ rules: [Rule], context: [Rule] = [], lexicon: Lexicon, asOf: CalendarDate,
    organisationType: Organisation.OrganisationType? = nil, registry: ActRegistry = ActRegistry()
  ) {
    self.registry = registry
    self.rules = rules
    self.context = Dictionary(context.map { ($0.id, $0) }) { first, _ in first }
    self.lexicon = lexicon
    self.asOf = asOf
    self.organisationType = organisationType
  }

  /// One result for every rule, in order of the rules.
  public func judge(_ bundle: Bundle) -> [RuleResult] {
    var results = rules.map { judge($0, bundle) }
    var places = Dictionary(results.map { ($0.rule, $0.places) }) { first, _ in first }
    let names = DocumentNames(bundle, lexicon: lexicon)
    for position in results.indices where results[position].status.isFinding {
      guard let remedy = rules[position].remedy else { continue }
      var after: String?
      if results[position].status == .missing {
        after = clause(behindWhich: remedy, goesBy: rules[position].scope, bundle, &places)
      }
      results[position].remedy = .init(text: names.filled(remedy.text), after: after)
    }
    return results
  }

  /// The clause behind which the wording goes: one of an act on which the rule is judged.
  private func clause(
    behindWhich remedy: Remedy, goesBy scope: RuleScope, _ bundle: Bundle, _ places: inout [RuleID: [Place]]
  ) -> String? {
    let matcher = PatternMatcher(bundle: bundle, scope: scope)
    for rule in remedy.after {
      let known = places[rule] ?? context[rule].map { judge($0, bundle).places } ?? []
      places[rule] = known
      if let place = known.first(where: { !$0.clause.isEmpty && matcher.counts(act: $0.act) }) { return place.clause }
    }
    return nil
  }

  /// Whether the rule applies to the file at all.
  private func applies(_ rule: Rule, _ bundle: Bundle) -> Bool {
    switch rule.scope {
    case .bundle: break
    case .regulation: guard bundle.hasOwn(.regulation) || bundle.hasOwn(.annex) else { return false }
    case .order: guard bundle.hasOwn(.order) else { return false }
    }
    if let since = rule.since, bundle.requisites.documentDate ?? asOf < since { return false }
    guard !rule.organisationTypes.isEmpty, let type = organisationType ?? bundle.requisites.organisation.type else {
      return true
    }
    return rule.organisationTypes.contains(type)
  }

  private func judge(_ rule: Rule, _ bundle: Bundle) -> RuleResult {
    guard applies(rule, bundle) else { return result(rule, .notApplicable) }
    let matcher = PatternMatcher(bundle: bundle, scope: rule.scope)
    switch rule.recognition {
    case .patterns(let met, let partly): return judge(rule, bundle, matcher, met, partly)
    case .forbidden(let forbidden, let exceptions):
      return judge(rule, bundle, matcher, forbidden: forbidden, exceptions)
    case .citation(let numbers, let named): return judge(rule, bundle, matcher, numbers: numbers, named)
    case .detector(let name): return judge(rule, bundle, name)
    }
  }

  private func judge(
    _ rule: Rule, _ bundle: Bundle, _ matcher: PatternMatcher, _ met: [Pattern], _ partly: [Pattern]
  ) -> RuleResult {
    var matches: [PatternMatcher.Match] = []
    for pattern in met {
      let found = matcher.matches(pattern)
      matches += found
      if pattern.isDecisive, !found.isEmpty { break }
    }
    if !matches.isEmpty {
      let firm = rule.isObligatory ? matches.filter { $0.qualifier == nil } : matches
      guard firm.isEmpty else { return result(rule, .met, places: places(firm, bundle)) }
      let qualifiers = matches.compactMap(\.qualifier).map { "«\(bundle.string(of: $0))»" }
      return result(rule, .weakened, places: places(matches, bundle), details: unique(qualifiers))
    }
    for pattern in partly {
      let found = matcher.matches(pattern)
      guard !found.isEmpty else { continue }
      return result(rule, .partly, places: places(found, bundle), details: pattern.lacks.map { [$0] } ?? [])
    }
    var missing = result(rule, .missing)
    let finder = NearestFinder(bundle: bundle, lexicon: lexicon, matcher: matcher)
    if let nearest = finder.nearest(to: met) {
      let place = bundle.place(ofTokens: bundle.sentences[nearest.sentence].tokens)
      missing.nearest = place.map { .init(place: $0, lacks: nearest.lacks) }
    }
    return missing
  }

  private func judge(
    _ rule: Rule, _ bundle: Bundle, _ matcher: PatternMatcher, forbidden: [Pattern], _ exceptions: [Pattern]
  ) -> RuleResult {
    let excused = Set(exceptions.flatMap { matcher.matches($0) }.map(\.sentence))
    let matches = forbidden.flatMap { matcher.matches($0) }.filter { !excused.contains($0.sentence) }
    guard !matches.isEmpty else { return result(rule, .met) }
    return result(rule, .violated, places: places(matches, bundle))
  }

  private func judge(
    _ rule: Rule, _ bundle: Bundle, _ matcher: PatternMatcher, numbers: [String], _ named: [Pattern]
  ) -> RuleResult {
    let citations = bundle.citations.filter { numbers.contains($0.number) }
    let found = citations.compactMap { bundle.place(ofTokens: $0.tokens) }
    if !found.isEmpty { return result(rule, .met, places: found) }
    let matches = named.flatMap { matcher.matches($0) }
    guard matches.isEmpty else { return result(rule, .met, places: places(matches, bundle)) }
    return result(rule, .missing)
  }

  private func judge(_ rule: Rule, _ bundle: Bundle, _ name: DetectorName) -> RuleResult {
    guard let detector = detectors.first(where: { $0.name == name }) else { return result(rule, .notApplicable) }
    let file = JudgedFile(
      bundle: bundle, scope: rule.scope, asOf: asOf, registry: registry, lexicon: lexicon,
      organisationType: organisationType ?? bundle.requisites.organisation.type)
    let detection = detector.detect(in: file)
    return result(
      rule, detection.status, places: detection.places.compactMap { bundle.place(ofTokens: $0) },
      details: detection.details)
  }

  private func places(_ matches: [PatternMatcher.Match], _ bundle: Bundle) -> [Place] {
    unique(matches.map(\.tokens)).sorted { $0.lowerBound < $1.lowerBound }.compactMap { bundle.place(ofTokens: $0) }
  }

  private func unique<Item: Hashable>(_ items: [Item]) -> [Item] {
    var seen: Set<Item> = []
    return items.filter { seen.insert($0).inserted }
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

  private func result(
    _ rule: Rule, _ status: Status, places: [Place] = [], details: [String] = []
  ) -> RuleResult {
    RuleResult(
      rule: rule.id, title: rule.title, severity: rule.severity, status: status, message: message(rule, status),
      basis: rule.basis, places: places, nearest: nil, remedy: nil, details: details,
      isDoubtful: !places.isEmpty && places.allSatisfy(\.isRepaired))
  }
}
