internal import Compliance
internal import Documents
internal import Regulations

/// How the time of all rules grows with their number and with what they find.
struct RuleBenchmark {
  let knowledge: Knowledge
  let asOf: CalendarDate

  func run(_ bundle: Bundle) {
    let bytes = bundle.document.text.count
    report("all rules", knowledge.rules, bundle, bytes)
    let parts = Dictionary(grouping: knowledge.rules) { rule in
      if case .detector = rule.recognition { true } else { false }
    }
    report("rules that are patterns", parts[false] ?? [], bundle, bytes)
    report("rules that are detectors", parts[true] ?? [], bundle, bytes)
    report("no rule", [], bundle, bytes)
    report("all rules ten times", RuleSets.copies(of: knowledge.rules, count: 10), bundle, bytes)
    report(
      "ten times as many rules, no two patterns equal",
      RuleSets.variants(of: knowledge.rules, count: 10, knowledge.lexicon), bundle, bytes)
    Stopwatch.report("make the engine ready", 0) { engine(knowledge.rules).judge(bundle).count }
    reportFindings()
  }

  private func engine(_ rules: [Rule]) -> RuleEngine {
    RuleEngine(rules, lexicon: knowledge.lexicon, asOf: asOf, registry: knowledge.acts)
  }

  private func report(_ name: String, _ rules: [Rule], _ bundle: Bundle, _ bytes: Int) {
    let engine = engine(rules)
    Stopwatch.report(name, bytes, rounds: 400) { engine.judge(bundle).count }
  }

  /// Acts in which each clause has findings of several detectors and patterns: the time of one stays what it is.
  private func reportFindings() {
    let reader = DocumentReader()
    let parser = BundleParser(knowledge.lexicon)
    let engine = engine(knowledge.rules)
    for clauses in [25, 100, 400, 1600, 6400] {
      let text = FaultyAct.text(clauses: clauses)
      guard let document = try? reader.read(bytes: Array(text.utf8), name: "act.txt") else { continue }
      let bundle = parser.parse(document)
      let places = engine.judge(bundle).reduce(0) { $0 + ($1.status.isFinding ? $1.places.count : 0) }
      let (seconds, _) = Stopwatch.best(rounds: max(5, 20_000 / clauses)) { engine.judge(bundle).count }
      let each = seconds / Double(max(1, places)) * 1e6
      print(
        "\(places) findings in \(text.utf8.count) bytes: \((seconds * 1e6).rounded() / 1e3) ms, \((each * 100).rounded() / 100) µs each"
      )
    }
  }
}
