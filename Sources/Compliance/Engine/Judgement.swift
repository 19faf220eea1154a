internal import Regulations
internal import Russian

/// Answers the questions of an engine for one file, each when it is first asked.
struct Judgement {
  private let file: IndexedBundle
  private let catalogue: QuestionCatalogue
  private let circumstances: Circumstances
  private var verdicts: [Verdict?]
  /// One for each scope, by its position.
  private let matchers: [PatternMatcher]

  /// What documents are judged by besides the rules.
  struct Circumstances: Sendable {
    var lexicon: Lexicon
    /// The day on which an undated document is judged.
    var asOf: CalendarDate
    /// The type to judge by, where the document's own is not to decide.
    var organisationType: Organisation.OrganisationType?
    /// The acts of law that the document may cite.
    var registry: ActRegistry
    /// Names that the organisation has or had besides those in the document.
    var ownNames: [String]
  }

  init(_ bundle: Bundle, _ catalogue: QuestionCatalogue, _ circumstances: Circumstances) {
    let file = IndexedBundle(
      bundle, catalogue.rows, circumstances.lexicon, registry: circumstances.registry)
    self.file = file
    matchers = RuleScope.allCases.map { PatternMatcher(file, scope: $0) }
    self.catalogue = catalogue
    self.circumstances = circumstances
    verdicts = Array(repeating: nil, count: catalogue.questions.count)
  }

  /// The answer to one of the questions.
  mutating func verdict(_ number: Int) -> Verdict {
    if let known = verdicts[number] { return known }
    var verdict = judge(catalogue.questions[number])
    if !verdict.places.isEmpty, verdict.places.allSatisfy(\.isRepaired) { verdict.doubts.append(.repairedWords) }
    // Where much is misread, one word that is not there may have been there.
    if file.bundle.quality.source == .ocr, verdict.nearest?.lacks.count == 1 { verdict.doubts.append(.damagedText) }
    verdicts[number] = verdict
    return verdict
  }

  /// The acts in which rules of a scope look.
  func searched(_ scope: RuleScope) -> [SearchedAct] { file.searched(scope) }
}

extension Judgement {
  private func judge(_ question: Question) -> Verdict {
    guard applies(question) else { return Verdict(status: .notApplicable) }
    let matcher = matchers[question.scope.position]
    if !question.conditions.isEmpty, !question.conditions.contains(where: { matcher.hasMatch($0) }) {
      return Verdict(status: .notApplicable)
    }
    switch question.recognition {
    case .patterns(let met, let partly): return judge(question, matcher, met, partly)
    case .forbidden(let forbidden, let exceptions, let unless):
      guard !unless.contains(where: { matcher.hasMatch($0) }) else { return Verdict(status: .met) }
      return judge(matcher, forbidden: forbidden, exceptions)
    case .parts(let parts): return judge(matcher, parts)
    case .citation(let numbers, let named): return judge(matcher, numbers: numbers, named)
    case .detector(let detector): return judge(question, detector)
    }
  }

  /// Whether the question is to be asked of the file at all.
  private func applies(_ question: Question) -> Bool {
    let bundle = file.bundle
    switch question.scope {
    case .bundle: break
    case .regulation: guard bundle.hasOwn(.regulation) || bundle.hasOwn(.annex) else { return false }
    case .order: guard bundle.hasOwn(.order) else { return false }
    }
    if question.needsRegulation, !bundle.hasOwn(.regulation), !bundle.hasOwn(.annex) { return false }
    let day = bundle.requisites.documentDate ?? circumstances.asOf
    if let since = question.since, day < since { return false }
    if let until = question.until, day > until { return false }
    guard !question.organisationTypes.isEmpty,
      let type = circumstances.organisationType ?? bundle.requisites.organisation.type
    else { return true }
    return question.organisationTypes.contains(type)
  }

  private func judge(
    _ question: Question, _ matcher: PatternMatcher, _ met: [CompiledPattern], _ partly: [CompiledPattern]
  ) -> Verdict {
    var matches: [Int] = []
    for pattern in met {
      let found = matcher.matches(pattern)
      matches += found
      if pattern.isDecisive, !found.isEmpty { break }
    }
    if !matches.isEmpty {
      let firm = question.isObligatory ? matches.filter { file.bundle.sentences[$0].qualifier == nil } : matches
      guard firm.isEmpty else { return Verdict(status: .met, places: places(firm)) }
      let qualifiers = matches.compactMap { file.bundle.sentences[$0].qualifier }
        .map { "«\(file.bundle.string(of: $0))»" }
      return Verdict(
        status: .weakened, places: places(matches), details: unique(qualifiers),
        doubts: matcher.rests(onTitlesFor: met, in: matches) ? [.inheritedRole] : [])
    }
    for pattern in partly {
      let found = matcher.matches(pattern)
      guard !found.isEmpty else { continue }
      return Verdict(
        status: .partly, places: places(found), details: pattern.lacks.map { [$0] } ?? [],
        doubts: matcher.rests(onTitlesFor: [pattern], in: found) ? [.inheritedRole] : [])
    }
    var missing = Verdict(status: .missing)
    let finder = NearestFinder(file: file, lexicon: circumstances.lexicon, scope: question.scope)
    if let nearest = finder.nearest(to: met) {
      let place = file.place(ofSentence: nearest.sentence)
      missing.nearest = place.map { .init(place: $0, lacks: nearest.lacks) }
    }
    return missing
  }

  private func judge(_ matcher: PatternMatcher, _ parts: [Question.Part]) -> Verdict {
    let found = parts.map { part in part.patterns.flatMap { matcher.matches($0) } }
    let lacks = zip(parts, found).filter(\.1.isEmpty).map(\.0.lacks)
    let matches = found.flatMap { $0 }
    if lacks.isEmpty { return Verdict(status: .met, places: places(matches)) }
    return Verdict(
      status: matches.isEmpty ? .missing : .partly, places: places(matches), details: matches.isEmpty ? [] : lacks)
  }

  private func judge(
    _ matcher: PatternMatcher, forbidden: [CompiledPattern], _ exceptions: [CompiledPattern]
  ) -> Verdict {
    var matches = forbidden.flatMap { matcher.matches($0) }
    guard !matches.isEmpty else { return Verdict(status: .met) }
    let excused = Set(exceptions.flatMap { matcher.matches($0) })
    matches.removeAll { excused.contains($0) }
    guard !matches.isEmpty else { return Verdict(status: .met) }
    return Verdict(
      status: .violated, places: places(matches),
      doubts: matcher.rests(onTitlesFor: forbidden, in: matches) ? [.inheritedRole] : [])
  }

  private func judge(_ matcher: PatternMatcher, numbers: [String], _ named: [CompiledPattern]) -> Verdict {
    let found = file.citations(of: numbers).compactMap { file.place(ofTokens: $0) }
    if !found.isEmpty { return Verdict(status: .met, places: found) }
    let matches = named.flatMap { matcher.matches($0) }
    guard matches.isEmpty else { return Verdict(status: .met, places: places(matches)) }
    return Verdict(status: .missing)
  }

  private func judge(_ question: Question, _ detector: any Detector) -> Verdict {
    let judged = JudgedFile(
      bundle: file.bundle, scope: question.scope, asOf: circumstances.asOf, registry: circumstances.registry,
      lexicon: circumstances.lexicon,
      organisationType: circumstances.organisationType ?? file.bundle.requisites.organisation.type,
      text: file.text(question.scope), ownNames: circumstances.ownNames)
    let detection = detector.detect(in: judged)
    return Verdict(
      status: detection.status, places: detection.places.compactMap { file.place(ofTokens: $0) },
      details: detection.details, doubts: detection.doubts)
  }

  /// The places of sentences, each once, in order of the text.
  private func places(_ sentences: [Int]) -> [Place] {
    var places: [Place] = []
    var last: Int?
    for sentence in sentences.count > 1 ? sentences.sorted() : sentences where sentence != last {
      if let place = file.place(ofSentence: sentence) { places.append(place) }
      last = sentence
    }
    return places
  }

  private func unique<Item: Hashable>(_ items: [Item]) -> [Item] {
    guard items.count > 1 else { return items }
    var seen: Set<Item> = []
    return items.filter { seen.insert($0).inserted }
  }
}
