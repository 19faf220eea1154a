public import Regulations
public import Russian

/// Judges the acts of one file by rules.
public struct RuleEngine: Sendable {
  private let lexicon: Lexicon
  private let rules: [CompiledRule]
  /// Rules that are not reported; their places only show where wording goes.
  private let context: [RuleID: Rule]
  private let asOf: CalendarDate
  private let organisationType: Organisation.OrganisationType?
  private let registry: ActRegistry
  private let ownNames: [String]
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
    self.ownNames = ownNames
    self.registry = registry
    self.rules = rules.map { CompiledRule($0) }
    self.context = Dictionary(context.map { ($0.id, $0) }) { first, _ in first }
    self.lexicon = lexicon
    sferum = lexicon.concept("sferum")
    self.asOf = asOf
    self.organisationType = organisationType
  }

  /// One result for every rule, in order of the rules.
  public func judge(_ bundle: Bundle) -> [RuleResult] {
    let file = IndexedBundle(bundle, concepts: lexicon.concepts.count)
    var results = rules.map { judge($0, file) }
    var places = Dictionary(results.map { ($0.rule, $0.places) }) { first, _ in first }
    let names = DocumentNames(bundle, sferum: sferum)
    for position in results.indices where results[position].status.isFinding {
      guard let remedy = rules[position].rule.remedy, let wording = rules[position].wording else { continue }
      var after: String?
      if results[position].status == .missing {
        after = clause(behindWhich: remedy, goesBy: rules[position].rule.scope, file, &places)
      }
      results[position].remedy = .init(text: wording.filled(with: names), after: after)
    }
    return results
  }

  /// The clause behind which the wording goes: one of an act on which the rule is judged.
  private func clause(
    behindWhich remedy: Remedy, goesBy scope: RuleScope, _ file: IndexedBundle, _ places: inout [RuleID: [Place]]
  ) -> String? {
    for rule in remedy.after {
      let known = places[rule] ?? context[rule].map { judge(CompiledRule($0), file).places } ?? []
      places[rule] = known
      let place = known.first { !$0.clause.isEmpty && scope.counts(file.bundle.acts[$0.act]) }
      if let place { return place.clause }
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
    if rule.needsRegulation, !bundle.hasOwn(.regulation), !bundle.hasOwn(.annex) { return false }
    if let since = rule.since, bundle.requisites.documentDate ?? asOf < since { return false }
    guard !rule.organisationTypes.isEmpty, let type = organisationType ?? bundle.requisites.organisation.type else {
      return true
    }
    return rule.organisationTypes.contains(type)
  }

  private func judge(_ compiled: CompiledRule, _ file: IndexedBundle) -> RuleResult {
    let rule = compiled.rule
    guard applies(rule, file.bundle) else { return result(rule, .notApplicable) }
    let matcher = PatternMatcher(file, scope: rule.scope)
    if !compiled.conditions.isEmpty, !compiled.conditions.contains(where: { matcher.hasMatch($0) }) {
      return result(rule, .notApplicable)
    }
    switch compiled.recognition {
    case .patterns(let met, let partly): return judge(rule, file, matcher, met, partly)
    case .forbidden(let forbidden, let exceptions, let unless):
      guard !unless.contains(where: { matcher.hasMatch($0) }) else { return result(rule, .met) }
      return judge(rule, file, matcher, forbidden: forbidden, exceptions)
    case .parts(let parts): return judge(rule, file, matcher, parts)
    case .citation(let numbers, let named): return judge(rule, file, matcher, numbers: numbers, named)
    case .detector(let name): return judge(rule, file, name)
    }
  }

  private func judge(
    _ rule: Rule, _ file: IndexedBundle, _ matcher: PatternMatcher, _ met: [CompiledPattern],
    _ partly: [CompiledPattern]
  ) -> RuleResult {
    var matches: [Int] = []
    for pattern in met {
      let found = matcher.matches(pattern)
      matches += found
      if pattern.pattern.isDecisive, !found.isEmpty { break }
    }
    if !matches.isEmpty {
      let firm = rule.isObligatory ? matches.filter { file.bundle.sentences[$0].qualifier == nil } : matches
      guard firm.isEmpty else { return result(rule, .met, places: places(firm, file)) }
      let qualifiers = matches.compactMap { file.bundle.sentences[$0].qualifier }
        .map { "«\(file.bundle.string(of: $0))»" }
      return result(rule, .weakened, places: places(matches, file), details: unique(qualifiers))
    }
    for pattern in partly {
      let found = matcher.matches(pattern)
      guard !found.isEmpty else { continue }
      return result(rule, .partly, places: places(found, file), details: pattern.pattern.lacks.map { [$0] } ?? [])
    }
    var missing = result(rule, .missing)
    let finder = NearestFinder(file: file, lexicon: lexicon, scope: rule.scope)
    if let nearest = finder.nearest(to: met) {
      let place = file.place(ofTokens: file.bundle.sentences[nearest.sentence].tokens)
      missing.nearest = place.map { .init(place: $0, lacks: nearest.lacks) }
    }
    return missing
  }

  private func judge(
    _ rule: Rule, _ file: IndexedBundle, _ matcher: PatternMatcher, _ parts: [CompiledRule.Part]
  ) -> RuleResult {
    let found = parts.map { part in part.patterns.flatMap { matcher.matches($0) } }
    let lacks = zip(parts, found).filter(\.1.isEmpty).map(\.0.lacks)
    let matches = found.flatMap { $0 }
    if lacks.isEmpty { return result(rule, .met, places: places(matches, file)) }
    return result(
      rule, matches.isEmpty ? .missing : .partly, places: places(matches, file), details: matches.isEmpty ? [] : lacks)
  }

  private func judge(
    _ rule: Rule, _ file: IndexedBundle, _ matcher: PatternMatcher, forbidden: [CompiledPattern],
    _ exceptions: [CompiledPattern]
  ) -> RuleResult {
    let excused = Set(exceptions.flatMap { matcher.matches($0) })
    let matches = forbidden.flatMap { matcher.matches($0) }.filter { !excused.contains($0) }
    guard !matches.isEmpty else { return result(rule, .met) }
    return result(rule, .violated, places: places(matches, file))
  }

  private func judge(
    _ rule: Rule, _ file: IndexedBundle, _ matcher: PatternMatcher, numbers: [String], _ named: [CompiledPattern]
  ) -> RuleResult {
    let found = file.citations(of: numbers).compactMap { file.place(ofTokens: $0) }
    if !found.isEmpty { return result(rule, .met, places: found) }
    let matches = named.flatMap { matcher.matches($0) }
    guard matches.isEmpty else { return result(rule, .met, places: places(matches, file)) }
    return result(rule, .missing)
  }

  private func judge(_ rule: Rule, _ file: IndexedBundle, _ name: DetectorName) -> RuleResult {
    guard let detector = detectors.first(where: { $0.name == name }) else { return result(rule, .notApplicable) }
    let judged = JudgedFile(
      bundle: file.bundle, scope: rule.scope, asOf: asOf, registry: registry, lexicon: lexicon,
      organisationType: organisationType ?? file.bundle.requisites.organisation.type,
      text: file.text(rule.scope), ownNames: ownNames)
    let detection = detector.detect(in: judged)
    return result(
      rule, detection.status, places: detection.places.compactMap { file.place(ofTokens: $0) },
      details: detection.details)
  }

  /// The places of sentences, each once, in order of the text.
  private func places(_ sentences: [Int], _ file: IndexedBundle) -> [Place] {
    Set(sentences).map { file.bundle.sentences[$0].tokens }.sorted { $0.lowerBound < $1.lowerBound }
      .compactMap { file.place(ofTokens: $0) }
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
