import Foundation
import Testing

/// Waivers and comments, as people use them.
@Suite struct SuppressionTests {
  private static let weak = "Директор при необходимости подтверждает роль «учитель»."

  private static func act(_ lines: String..., head: String = "") -> String {
    let clauses = lines.map { "\n\($0)\n" }.joined()
    return
      "\(head)# ПОЛОЖЕНИЕ о работе на платформе «Сферум»\n\n1.1. Положение описывает работу на платформе.\n\(clauses)"
  }

  private static func waiver(_ lines: String..., rule: String = "head.teacher-role", until: String = "бессрочно")
    -> String
  {
    let common = ["rule: \(rule)", "reason: так решено", "approver: Директор", "date: 2026-01-10", "until: \(until)"]
    return "  - " + (common + lines).joined(separator: "\n    ") + "\n"
  }

  private func check(
    _ workplace: Workplace, _ options: [String] = [], paths: [String] = ["школа/акт.md"],
    rule: String = "head.teacher-role"
  ) throws -> (run: Run, report: AsideReport) {
    let run = try workplace.run(
      Program.path, ["check", "--format", "json", "--as-of", "2026-11-21", "--only", rule] + options + paths)
    return (run, try AsideReport(run.output))
  }

  @Test(arguments: [
    ("files: \"*.md\"", true), ("files: школа/*", true), ("files: сад/*", false),
    ("files: \"*.md\"\n    clause: \"2.1\"", true),
    ("files: \"*.md\"\n    clause: \"2.2\"", false), ("files: \"*.md\"\n    words: при необходимости", true),
    ("files: \"*.md\"\n    words: Директор при НЕОБХОДИМОСТИ подтверждает", true),
    ("files: \"*.md\"\n    words: по возможности", false), ("files: \"*.md\"\n    words: на платформе", false),
  ])
  func aWaiverSetsAsideWhatItNames(keys: String, isSetAside: Bool) throws {
    let workplace = try Workplace()
    try workplace.write(Self.act("2.1. \(Self.weak)"), to: "школа/акт.md")
    try workplace.write("waivers:\n" + Self.waiver(keys), to: "w.yaml")
    let (run, report) = try check(workplace, ["--waivers", "w.yaml"])
    #expect(run.status == (isSetAside ? 0 : 1))
    let expected = AsideReport.Suppression(
      kind: "waiver", reason: "так решено", approver: "Директор", until: nil, origin: "w.yaml:2")
    #expect(report.result("head.teacher-role")?.suppression == (isSetAside ? expected : nil))
    let isNamed = !keys.contains("сад")
    #expect(report.problems.map(\.kind) == (isSetAside || !isNamed ? [] : ["unused"]))
    #expect(report.documents[0].summary["suppressed"] == (isSetAside ? 1 : 0))
  }

  @Test func theTermIsJudgedByTheDay() throws {
    let workplace = try Workplace()
    try workplace.write(Self.act("2.1. \(Self.weak)"), to: "школа/акт.md")
    try workplace.write("waivers:\n" + Self.waiver("files: школа/*", until: "2026-11-21"), to: "w.yaml")
    #expect(try check(workplace, ["--waivers", "w.yaml"]).run.status == 0, "the last day counts")
    let (run, report) = try check(workplace, ["--waivers", "w.yaml", "--as-of", "2026-11-22"])
    #expect(run.status == 1 && report.problems.map(\.kind) == ["expired"])
    #expect(report.problems[0].origin == "w.yaml:2" && report.problems[0].message.contains("21.11.2026"))
    #expect(run.errors.hasPrefix("norma: w.yaml:2: head.teacher-role: срок отклонения истёк 21.11.2026"))
    let early = try check(workplace, ["--waivers", "w.yaml", "--as-of", "2026-01-09"])
    #expect(early.run.status == 1 && early.report.problems.map(\.kind) == ["not-yet-in-force"])
  }

  @Test func oneDocumentThatNeedsAWaiverIsEnough() throws {
    let workplace = try Workplace()
    try workplace.write(Self.act("2.1. \(Self.weak)"), to: "школа/акт.md")
    try workplace.write(Self.act("2.1. Директор подтверждает роль «учитель»."), to: "школа/хороший.md")
    try workplace.write("waivers:\n" + Self.waiver("files: школа/*"), to: "w.yaml")
    let both = try check(workplace, ["--waivers", "w.yaml"], paths: ["школа/акт.md", "школа/хороший.md"])
    #expect(both.report.problems.isEmpty)
    #expect(
      try check(workplace, ["--waivers", "w.yaml"], paths: ["школа/хороший.md"]).report.problems.map(\.kind) == [
        "unused"
      ])
    let other = try check(workplace, ["--waivers", "w.yaml"], rule: "admin.channels")
    #expect(other.report.problems.isEmpty, "a run without the rule says nothing of the waiver")
  }

  @Test func anUnknownRuleInAWaiverIsAMistake() throws {
    let workplace = try Workplace()
    try workplace.write(Self.act(), to: "акт.md")
    try workplace.write("waivers:\n" + Self.waiver("files: x", rule: "head.teacher-rol"), to: "w.yaml")
    let run = try workplace.norma("check", "--waivers", "w.yaml", "акт.md")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(
      run.errors.hasPrefix("Ошибка: w.yaml:2:11: нет правила «head.teacher-rol»; похожие: head.teacher-role"))
  }

  @Test func theWaiversOfTheConfigurationAreReplaced() throws {
    let workplace = try Workplace()
    try workplace.write(Self.act("2.1. \(Self.weak)"), to: "школа/акт.md")
    try workplace.write("waivers:\n" + Self.waiver("files: школа/*"), to: "w.yaml")
    try workplace.write("waivers: []\n", to: "none.yaml")
    try workplace.write("waivers: w.yaml\n", to: ".norma.yaml")
    #expect(try check(workplace).run.status == 0)
    #expect(try check(workplace, ["--waivers", "none.yaml"]).run.status == 1)
    #expect(try check(workplace, ["--no-config"]).run.status == 1)
  }

  @Test(arguments: ["md", "html"])
  func aCommentSetsAPlaceAside(format: String) throws {
    let workplace = try Workplace()
    let comment = "<!-- norma: отклонение head.teacher-role — так решено -->"
    let other = "При необходимости роль «учитель» подтверждается директором."
    let act =
      format == "md"
      ? Self.act(comment, "2.1. \(Self.weak)", "2.2. \(other)")
      : "<html><body><h1>ПОЛОЖЕНИЕ о платформе «Сферум»</h1>\n\n\n\n\(comment)\n<p>2.1. \(Self.weak)</p>\n<p>2.2. \(other)</p></body></html>"
    try workplace.write(act, to: "школа/акт.\(format)")
    let (run, report) = try check(workplace, paths: ["школа/акт.\(format)"])
    let result = try #require(report.result("head.teacher-role"))
    #expect(run.status == 1 && result.suppression == nil && report.problems.isEmpty)
    let expected = AsideReport.Suppression(
      kind: "inline", reason: "так решено", approver: nil, until: nil, origin: "школа/акт.\(format):5")
    #expect(result.places.map(\.suppression) == [expected, nil])
  }

  @Test func aCommentThatIsWrongIsToldAndSetsNothingAside() throws {
    let workplace = try Workplace()
    try workplace.write(
      Self.act(
        "<!-- norma: disable head.teacher-role -->", "2.1. \(Self.weak)",
        "<!-- norma: disable head.teacher-rol — так -->",
        "<!-- norma: disable head.teacher-role — так -->", "2.2. Чаты ведут учителя."), to: "школа/акт.md")
    let (run, report) = try check(workplace)
    #expect(run.status == 1)
    #expect(report.problems.map(\.kind) == ["missing-reason", "unknown-rule", "unused"])
    #expect(report.problems.map(\.origin) == ["школа/акт.md:5", "школа/акт.md:9", "школа/акт.md:11"])
    #expect(run.errors.split(separator: "\n").count == 3)
    let text = try workplace.norma("check", "--only", "head.teacher-role", "школа/акт.md")
    #expect(text.errors.isEmpty && text.output.contains("Отклонения, которые надо пересмотреть (3)"))
  }

  @Test func theReportsKeepTheSchema() throws {
    guard Report.hasValidator else { return }
    let workplace = try Workplace()
    try workplace.write(
      Self.act("2.1. \(Self.weak)", head: "<!-- norma: disable-file admin.channels — так -->\n\n"), to: "школа/акт.md")
    try workplace.write("waivers:\n" + Self.waiver("files: школа/*", until: "2026-02-01"), to: "w.yaml")
    try workplace.write("waivers: w.yaml\nrules: {head.*: {enabled: false, reason: так}}\n", to: ".norma.yaml")
    let run = try workplace.norma("check", "--format", "json", "школа/акт.md")
    #expect(try Report.complaint(of: run.output, in: workplace) == "")
  }
}
