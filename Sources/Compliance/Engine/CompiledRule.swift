/// A rule with its patterns and its wording made ready, once for each engine.
struct CompiledRule: Sendable {
  /// How the rule is decided; see ``Rule/Recognition``.
  enum Recognition: Sendable {
    case patterns(met: [CompiledPattern], partly: [CompiledPattern])
    case forbidden([CompiledPattern], exceptions: [CompiledPattern], unless: [CompiledPattern])
    case parts([Part])
    case citation(numbers: [String], orNamed: [CompiledPattern])
    case detector(DetectorName)
  }

  /// One of several things that must all be said.
  struct Part: Sendable {
    let patterns: [CompiledPattern]
    let lacks: String
  }

  let rule: Rule
  let conditions: [CompiledPattern]
  let recognition: Recognition
  let wording: Wording?

  init(_ rule: Rule) {
    func compiled(_ patterns: [Pattern]) -> [CompiledPattern] { patterns.map { CompiledPattern($0) } }
    self.rule = rule
    conditions = compiled(rule.conditions)
    wording = rule.remedy.map { Wording($0.text) }
    switch rule.recognition {
    case .patterns(let met, let partly): recognition = .patterns(met: compiled(met), partly: compiled(partly))
    case .forbidden(let forbidden, let exceptions, let unless):
      recognition = .forbidden(compiled(forbidden), exceptions: compiled(exceptions), unless: compiled(unless))
    case .parts(let parts): recognition = .parts(parts.map { Part(patterns: compiled($0.patterns), lacks: $0.lacks) })
    case .citation(let numbers, let named): recognition = .citation(numbers: numbers, orNamed: compiled(named))
    case .detector(let name): recognition = .detector(name)
    }
  }
}
