import Documents
import Regulations
import Testing

@testable import Compliance

/// Invented rules over the program's lexicon, and acts judged by them.
enum Trial {
  /// A pack of one rule; `lines` are its keys besides those that every rule has, `omitting` leaves out one of these.
  static func pack(_ lines: [String], id: String = "trial.rule", scope: String = "bundle", omitting: String = "")
    -> String
  {
    let common = [
      ("title", "title: {ru: Название, en: Title}"), ("severity", "severity: warning"), ("scope", "scope: \(scope)"),
      ("basis", "basis: {source: Выдуманный акт}"), ("message", "message: {ru: Этого нет., en: It is not there.}"),
    ]
    let examples =
      "examples: {meets: [1.1. Учитель создаёт чат., 1.1. Учителя создают чаты.], misses: [1.1. Чат читают., 1.1. Чат.]}"
    let hasExamples = omitting == "examples" || lines.contains { $0.hasPrefix("examples:") }
    let rule = common.filter { $0.0 != omitting }.map(\.1) + lines + (hasExamples ? [] : [examples])
    let head = ["pack: trial", "version: 1.0.0", "title: Проба", "authority: Никто", "rules:", "  - id: \(id)"]
    return (head + rule.map { "    \($0)" }).joined(separator: "\n") + "\n"
  }

  /// The one rule of such a pack.
  static func rule(_ lines: String..., id: String = "trial.rule", scope: String = "bundle") throws -> Rule {
    let pack = pack(lines, id: id, scope: scope)
    let rules = try RulePackReader(BuiltIn.knowledge.lexicon, file: "trial.yaml").read(Array(pack.utf8)).rules
    return try #require(rules.first)
  }

  /// The keys of a rule about the class «Учительская».
  static let room = [
    "obligatory: true", "met: [{role: administrator, action: create, object: uchitelskaya}]",
    "partly: [{role: administrator, action: create, object: [class, group], lacks: класс назван иначе}]",
    "remedy: {text: \"создаёт в {платформа} класс «Учительская»;\"}",
  ]

  /// A rule about the class «Учительская», with every degree of being met.
  static func roomRule(scope: String = "bundle") throws -> Rule {
    try rule(room[0], room[1], room[2], room[3], scope: scope)
  }

  /// The results of rules for an act.
  static func judge(
    _ rules: [Rule], _ text: String, asOf: CalendarDate = .ofTests, type: Organisation.OrganisationType? = nil
  ) throws -> [RuleResult] {
    let checker = Checker(BuiltIn.knowledge, rules: rules, asOf: asOf, organisationType: type)
    return checker.results(for: try document(text))
  }

  /// The result of one rule for an act.
  static func judge(
    _ rule: Rule, _ text: String, asOf: CalendarDate = .ofTests, type: Organisation.OrganisationType? = nil
  ) throws -> RuleResult {
    try #require(try judge([rule], text, asOf: asOf, type: type).first)
  }

  static func bundle(_ text: String) throws -> Bundle {
    BundleParser(BuiltIn.knowledge.lexicon).parse(try document(text))
  }

  /// What detectors are asked about for the text of a file.
  static func file(_ text: String, scope: RuleScope = .bundle) throws -> JudgedFile {
    let bundle = try bundle(text)
    return JudgedFile(
      bundle: bundle, scope: scope, asOf: .ofTests, registry: BuiltIn.knowledge.acts,
      lexicon: BuiltIn.knowledge.lexicon, organisationType: bundle.requisites.organisation.type,
      text: OwnText(bundle, scope: scope, registry: BuiltIn.knowledge.acts))
  }

  private static func document(_ text: String) throws -> Document {
    try DocumentReader().read(bytes: Array(text.utf8), name: "акт.txt")
  }

  /// A regulation of an invented school with the given clauses of its second section.
  static func regulation(_ clauses: String..., head: String = "") -> String {
    """
    \(head)ПОЛОЖЕНИЕ
    о работе на платформе «Сферум»

    1. Общие положения
    1.1. Положение описывает, как работают на платформе.
    2. Порядок работы
    \(clauses.joined(separator: "\n"))

    """
  }

  /// An order of an invented school with the given clauses.
  static func order(_ clauses: String...) -> String {
    """
    ПРИКАЗ
    О платформе «Сферум»

    ПРИКАЗЫВАЮ:
    \(clauses.joined(separator: "\n"))

    Директор школы                А. С. Вьюнкова


    """
  }
}
