import Foundation
import Testing

/// The file `.norma.yaml`, as people use it.
@Suite struct ConfigurationTests {
  /// A workplace with a repository in which everything is missing in two acts.
  private func workplace(_ configuration: String = "") throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write("", to: ".git/HEAD")
    try workplace.write(Program.gaps, to: "школа/акт.txt")
    try workplace.write(Program.gaps, to: "сад/акт.txt")
    if !configuration.isEmpty { try workplace.write(configuration, to: ".norma.yaml") }
    return workplace
  }

  private func check(_ workplace: Workplace, _ options: String..., path: String = "школа/акт.txt") throws
    -> (run: Run, report: AsideReport)
  {
    let run = try workplace.run(
      Program.path, ["check", "--format", "json", "--only", "admin.application", path] + options)
    return (run, try AsideReport(run.output))
  }

  @Test func severityAndThresholdComeFromIt() throws {
    let workplace = try workplace("rules: {admin.application: {severity: error}}\n")
    #expect(try check(try self.workplace()).run.status == 0, "a warning, and errors alone fail")
    let (run, report) = try check(workplace)
    #expect(run.status == 1 && report.result("admin.application")?.severity == "error")
    try workplace.write("fail-on: warning\n", to: ".norma.yaml")
    #expect(try check(workplace).run.status == 1)
    #expect(try check(workplace, "--fail-on", "error").run.status == 0, "the command line wins")
    #expect(try check(workplace, "--no-config").run.status == 0)
  }

  @Test func eachFolderHasItsOwn() throws {
    let workplace = try workplace("fail-on: never\n")
    try workplace.write("rules: {admin.application: {severity: note}}\n", to: "сад/.norma.yaml")
    let run = try workplace.norma(
      "check", "--format", "json", "--only", "admin.application", "школа/акт.txt", "сад/акт.txt")
    #expect(run.status == 0)
    #expect(try AsideReport(run.output).documents.flatMap(\.results).map(\.severity) == ["warning", "note"])
    let one = try workplace.norma(
      "check", "--format", "json", "--only", "admin.application", "--config", "сад/.norma.yaml", "школа/акт.txt")
    #expect(try AsideReport(one.output).documents.flatMap(\.results).map(\.severity) == ["note"])
  }

  @Test func itIsFoundFromAnyFolder() throws {
    let workplace = try workplace("fail-on: warning\n")
    let arguments = ["check", "--format", "json", "--only", "admin.application"]
    for (folder, path) in [("школа", "акт.txt"), ("сад", "../школа/акт.txt"), ("", workplace.path("школа/акт.txt"))] {
      #expect(try workplace.run(Program.path, arguments + [path], from: folder).status == 1, "\(folder): \(path)")
    }
  }

  @Test func aRuleThatIsSwitchedOffIsSetAside() throws {
    let workplace = try workplace("rules:\n  head.*: {enabled: false, reason: решает учредитель}\n")
    let run = try workplace.norma("check", "--format", "json", "школа/акт.txt")
    let results = try AsideReport(run.output).documents[0].results.filter {
      $0.rule.hasPrefix("head.") && $0.status != "not-applicable" && $0.status != "met"
    }
    #expect(results.count > 2)
    #expect(
      results.allSatisfy {
        $0.suppression
          == .init(
            kind: "configuration", reason: "решает учредитель", approver: nil, until: nil, origin: ".norma.yaml:2")
      })
    let only = try workplace.norma("check", "--format", "json", "--only", results[0].rule, "школа/акт.txt")
    #expect(try AsideReport(only.output).result(results[0].rule)?.suppression == nil, "who asks for it by name gets it")
  }

  @Test func itBringsRulesOfItsOwn() throws {
    let workplace = try workplace("packs: правила\nrules: {chat.sign: {severity: error}}\n")
    try workplace.write(
      """
      pack: our
      version: 1.0.0
      title: Наши
      authority: Кабинет
      rules:
        - id: chat.sign
          title: {ru: Название, en: Title}
          severity: note
          scope: bundle
          basis: {source: Выдуманный акт}
          message: {ru: Этого нет., en: It is not there.}
          met: [{role: administrator, action: create, object: uchitelskaya}]
          examples:
            meets: ["2.1. Администратор создаёт класс «Учительская».", "2.1. Класс «Учительская» создаётся администратором."]
            misses: ["2.1. Администратор ведёт каналы.", "2.1. Класс «Учительская» создаёт секретарь."]

      """, to: "правила/pack.yaml")
    let run = try workplace.norma("check", "--format", "json", "--only", "chat.sign", "школа/акт.txt")
    #expect(run.status == 1)
    #expect(try AsideReport(run.output).result("chat.sign")?.severity == "error")
    let without = try workplace.norma("check", "--no-config", "--only", "chat.sign", "школа/акт.txt")
    #expect(without.status == 2 && without.errors.contains("нет правила «chat.sign»"))
  }

  @Test func namesOfItsOwnAreNoOtherOrganisation() throws {
    let act = """
      # ПОЛОЖЕНИЕ о работе МБОУ «СОШ № 12» на платформе «Сферум»

      1.1. Положение описывает работу МБОУ «СОШ № 12» на платформе.

      1.2. Администратор МБОУ «СОШ № 7» создаёт класс «Учительская».

      """
    let workplace = try workplace()
    try workplace.write(act, to: "школа/имя.md")
    func status() throws -> String? {
      let run = try workplace.norma(
        "check", "--format", "json", "--only", "consistency.other-organisation", "школа/имя.md")
      return try AsideReport(run.output).result("consistency.other-organisation")?.status
    }
    #expect(try status() == "violated")
    for key in ["names", "former-names"] {
      try workplace.write("organisation: {\(key): [МБОУ «СОШ № 7»]}\n", to: ".norma.yaml")
      #expect(try status() == "met")
    }
    try workplace.write("organisation: {former-names: [МБОУ «СОШ № 8»]}\n", to: ".norma.yaml")
    #expect(try status() == "violated")
  }

  @Test(arguments: [
    ("fail_on: error\n", "Ошибка: .norma.yaml:1:1: неизвестный ключ «fail_on»; допустимы: packs, rules,"),
    ("rules: {admin.nemed: {severity: note}}\n", "Ошибка: .norma.yaml:1:9: нет правила «admin.nemed»"),
    ("waivers: нет.yaml\n", "Ошибка: нет.yaml: "), ("baseline: нет.json\n", "Ошибка: нет.json: "),
    ("packs: нет\n", "Ошибка: в папке «"), ("a: [\n", "Ошибка: .norma.yaml:2:1: ошибка разметки YAML"),
  ])
  func aMistakeStopsTheRun(text: String, beginning: String) throws {
    let run = try workplace(text).norma("check", "школа/акт.txt")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix(beginning), "\(run.errors)")
  }

  @Test func aFileThatIsTooLongStopsTheRun() throws {
    let run = try workplace(String(repeating: "# щит\n", count: 500_000)).norma("check", "школа/акт.txt")
    #expect(run.status == 2 && run.output.isEmpty && run.errors.hasPrefix("Ошибка: .norma.yaml: "))
  }

  @Test func configAndNoConfigExcludeEachOther() throws {
    let run = try workplace("fail-on: note\n").norma("check", "--config", ".norma.yaml", "--no-config", "школа/акт.txt")
    #expect(run.status == 2 && run.errors.contains("--config и --no-config"))
    #expect(try workplace().norma("check", "--config", "нет.yaml", "школа/акт.txt").status == 2)
  }
}
