internal import Regulations

/// All questions that the rules of an engine ask, each once, and the rows of sentences that their patterns need.
struct QuestionCatalogue: Sendable {
  private(set) var questions: [Question] = []
  private(set) var rows = RowCatalogue()
  /// By their ``QuestionKey``, since sets are slow to hash.
  private var patterns: [QuestionKey: [(pattern: Pattern, compiled: CompiledPattern)]] = [:]
  private var numbers: [QuestionKey: [(rule: Rule, number: Int)]] = [:]

  /// The number of the question that a rule asks.
  mutating func number(of rule: Rule) -> Int {
    let key = QuestionKey(rule)
    if let known = numbers[key]?.first(where: { rule.asksTheSame(as: $0.rule) }) { return known.number }
    questions.append(question(rule))
    numbers[key, default: []].append((rule, questions.count - 1))
    return questions.count - 1
  }

  private mutating func question(_ rule: Rule) -> Question {
    let recognition: Question.Recognition
    switch rule.recognition {
    case .patterns(let met, let partly): recognition = .patterns(met: compiled(met), partly: compiled(partly))
    case .forbidden(let forbidden, let exceptions, let unless):
      recognition = .forbidden(compiled(forbidden), exceptions: compiled(exceptions), unless: compiled(unless))
    case .parts(let parts):
      recognition = .parts(parts.map { Question.Part(patterns: compiled($0.patterns), lacks: $0.lacks) })
    case .citation(let numbers, let named): recognition = .citation(numbers: numbers, orNamed: compiled(named))
    case .detector(let name): recognition = .detector(detector(name))
    }
    return Question(rule, conditions: compiled(rule.conditions), recognition)
  }

  private mutating func compiled(_ patterns: [Pattern]) -> [CompiledPattern] {
    patterns.map { pattern in
      let key = QuestionKey(pattern)
      if let known = self.patterns[key]?.first(where: { $0.pattern == pattern }) { return known.compiled }
      let compiled = CompiledPattern(pattern, &rows)
      self.patterns[key, default: []].append((pattern, compiled))
      return compiled
    }
  }
}

extension Rule {
  /// Whether two rules are decided alike, whatever they are called and however they are worded.
  fileprivate func asksTheSame(as other: Rule) -> Bool {
    scope == other.scope && since == other.since && until == other.until
      && needsRegulation == other.needsRegulation
      && isObligatory == other.isObligatory && organisationTypes == other.organisationTypes
      && conditions == other.conditions && recognition == other.recognition
  }
}
