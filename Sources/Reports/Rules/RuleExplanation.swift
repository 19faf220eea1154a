public import Compliance
internal import Russian
internal import Regulations

/// One rule in full, for people: what it asks, on which ground, how it is decided, how to repair what it finds.
public struct RuleExplanation: Sendable {
  private let knowledge: Knowledge
  private let language: ReportLanguage
  private let chrome: RuleChrome
  private let patterns: PatternWords

  /// Makes an explanation over knowledge with examples.
  public init(_ knowledge: Knowledge, _ language: ReportLanguage) {
    self.knowledge = knowledge
    self.language = language
    chrome = RuleChrome.in(language)
    patterns = PatternWords(lexicon: knowledge.lexicon, chrome: chrome)
  }

  /// The explanation in UTF-8, with a closing line feed.
  public func render(_ rule: Rule) -> [UInt8] {
    var lines = ["\(rule.id) — \(rule.title.text(in: language))", ""]
    lines += head(rule)
    lines += section(chrome.asks, [rule.basis.says.isEmpty ? rule.message.text(in: language) : rule.basis.says])
    lines += section(chrome.words.basis, [rule.basis.source])
    lines += section(chrome.decided, decision(rule))
    lines += section(chrome.answers, answers(rule))
    if let remedy = rule.remedy { lines += section(chrome.repair, repair(remedy, rule)) }
    for (title, meets) in [(chrome.meets, true), (chrome.misses, false)] {
      let examples = rule.examples.filter { $0.meets == meets }
      lines += section(title, examples.flatMap { bullet($0.text) })
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}

extension RuleExplanation {
  /// A title with its lines; nothing where there is none.
  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "\(title):"] + lines.map { "  \($0)" }
  }

  private func bullet(_ text: String) -> [String] {
    text.split(separator: "\n").enumerated().map { number, line in (number == 0 ? "• " : "  ") + line }
  }

  private func head(_ rule: Rule) -> [String] {
    var lines: [String] = []
    if let pack = knowledge.packs.first(where: { $0.rules.contains { $0.id == rule.id } }) {
      lines.append("\(chrome.pack): \(pack.id) \(pack.version) — \(pack.title)")
    }
    lines.append("\(chrome.severity): \(chrome.severities[rule.severity] ?? rule.severity.rawValue)")
    lines.append("\(chrome.scope): \(chrome.scopes[rule.scope] ?? rule.scope.rawValue)")
    let types = rule.organisationTypes.map { chrome.words.types[$0] ?? $0.rawValue }.sorted()
    lines.append("\(chrome.organisations): \(types.isEmpty ? chrome.allOrganisations : types.joined(separator: ", "))")
    let dates = [
      rule.since.map { "\(chrome.since) \(chrome.words.date($0))" },
      rule.until.map { "\(chrome.until) \(chrome.words.date($0))" },
    ].compactMap(\.self)
    if !dates.isEmpty { lines.append("\(chrome.dates): \(dates.joined(separator: " "))") }
    return lines
  }

  private func list(_ title: String, _ patterns: [Pattern], lacks: Bool = false) -> [String] {
    guard !patterns.isEmpty else { return [] }
    return ["\(title):"]
      + patterns.map { pattern in
        let lack = lacks ? pattern.lacks.map { " — \($0)" } ?? "" : ""
        return "• \(self.patterns.text(pattern))\(lack)"
      }
  }

  private func decision(_ rule: Rule) -> [String] {
    var lines: [String] = []
    switch rule.recognition {
    case .patterns(let met, let partly):
      lines += list(chrome.metIf, met) + list(chrome.partlyIf, partly, lacks: true)
    case .forbidden(let forbidden, let exceptions, let unless):
      lines += list(chrome.forbiddenIf, forbidden) + list(chrome.exceptIf, exceptions) + list(chrome.unlessIf, unless)
    case .parts(let parts):
      lines.append("\(chrome.partsIf):")
      for (number, part) in parts.enumerated() {
        lines.append("\(number + 1)) \(chrome.elseLacks): \(part.lacks)")
        lines += part.patterns.map { "   • \(patterns.text($0))" }
      }
    case .citation(let numbers, let named):
      lines.append("\(chrome.citesIf): \(numbers.map { "№ \($0)" }.joined(separator: chrome.or))")
      lines += list(chrome.citesOr, named)
    case .detector(let name):
      lines.append("\(chrome.detectorIs) (\(name.rawValue)). \(DetectorWords.of(name).text(in: language))")
    }
    if rule.isObligatory { lines.append(chrome.obligatory) }
    lines += list(chrome.onlyWhen, rule.conditions)
    if rule.needsRegulation { lines.append(chrome.onlyWithRegulation) }
    return lines
  }

  /// The statuses that a rule can give, and what each means for it.
  private func answers(_ rule: Rule) -> [String] {
    RuleExplanation.statuses(of: rule).map { status in
      let name = chrome.words.statuses[status] ?? status.rawValue
      return "• \(name) (\(status.rawValue)) — \(meaning(status, rule))"
    }
  }

  private func meaning(_ status: Status, _ rule: Rule) -> String {
    let words = chrome.statusMeanings
    switch status {
    case .met: return RuleExplanation.statuses(of: rule).contains(.violated) ? words.metForbidden : words.met
    case .partly:
      let lacks = lacks(rule)
      return lacks.isEmpty ? words.partly : "\(words.partly): \(lacks.joined(separator: "; "))"
    case .weakened: return words.weakened
    case .missing: return "\(words.missing). \(rule.message.text(in: language))"
    case .violated: return "\(words.violated). \(rule.message.text(in: language))"
    case .notApplicable: return words.notApplicable
    }
  }

  /// What may be lacking, each once.
  private func lacks(_ rule: Rule) -> [String] {
    let all: [String] =
      switch rule.recognition {
      case .patterns(_, let partly): partly.compactMap(\.lacks)
      case .parts(let parts): parts.map(\.lacks)
      case .forbidden, .citation, .detector: []
      }
    return all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
  }

  private func repair(_ remedy: Remedy, _ rule: Rule) -> [String] {
    var lines = ["\(chrome.wording): \(remedy.text)"]
    if remedy.text.contains("{платформа}") { lines.append(chrome.wordingPlatform) }
    // What is violated is repaired where it stands.
    guard RuleExplanation.statuses(of: rule).contains(.missing) else { return lines }
    guard !remedy.after.isEmpty else { return lines + [chrome.goesAnywhere] }
    lines.append("\(chrome.goesBehind):")
    return lines
      + remedy.after.map { id in
        let title = knowledge.rules.first { $0.id == id }?.title.text(in: language)
        return "• \(id)" + (title.map { " — \($0)" } ?? "")
      }
  }

  /// The statuses that a rule can give, in the order in which they are told.
  static func statuses(of rule: Rule) -> [Status] {
    var possible: Set<Status>
    switch rule.recognition {
    case .patterns(_, let partly):
      possible = [.met, .missing]
      if !partly.isEmpty { possible.insert(.partly) }
      if rule.isObligatory { possible.insert(.weakened) }
    case .forbidden: possible = [.met, .violated]
    case .parts(let parts): possible = parts.count > 1 ? [.met, .partly, .missing] : [.met, .missing]
    case .citation: possible = [.met, .missing]
    case .detector(let name):
      possible = DetectorWords.of(name).statuses
      if name == .annexMark { possible.insert(.notApplicable) }
    }
    let isLimited =
      rule.scope != .bundle || !rule.organisationTypes.isEmpty || rule.since != nil || rule.until != nil
      || !rule.conditions.isEmpty || rule.needsRegulation
    if isLimited { possible.insert(.notApplicable) }
    return Status.allCases.filter(possible.contains)
  }
}
