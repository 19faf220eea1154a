import Foundation
import Testing

/// Where rules come from, and the commands about them.
@Suite struct RulesTests {
  private static let pack = """
    pack: local
    version: 2.0.0
    title: Местные правила
    authority: Управление образования
    rules:
      - id: local.glossary
        title: {ru: Ведётся глоссарий, en: A glossary is kept}
        severity: error
        scope: bundle
        basis: {source: Выдуманный приказ}
        met: [{action: create, object: chat, mentions: [librarian]}]
        message: {ru: Глоссария нет., en: There is no glossary.}
        examples:
          meets: ["1.1. Библиотекарь создаёт чат.", "1.1. Чат создаётся библиотекарем."]
          misses: ["1.1. Директор создаёт чат.", "1.1. Библиотекарь не создаёт чат."]

    """

  @Test func aFolderAddsRules() throws {
    let workplace = try Workplace()
    try workplace.write(Self.pack, to: "мои/local.yaml")
    let run = try workplace.norma(
      "check", "--rules", "мои", "--only", "local.glossary", "--format", "json", Program.act("school-complete.txt"))
    #expect(run.status == 1)
    #expect(try Report(run.output).documents.flatMap(\.results).map(\.status) == ["missing"])
    #expect(try workplace.norma("rules", "list", "--rules", "мои").output.contains("\nlocal 2.0.0 — Местные правила\n"))
    #expect(try workplace.norma("rules", "test", "--rules", "мои").status == 0)
  }

  @Test(arguments: [
    ["check", Program.act("school-complete.txt")], ["rules", "validate"], ["rules", "list"],
    ["model", Program.act("school-complete.txt")], ["explain", "admin.named"],
  ])
  func aMistakeInARuleFileStopsTheRun(arguments: [String]) throws {
    let workplace = try Workplace()
    try workplace.write(Self.pack.replacing("severity:", with: "sevrity:"), to: "мои/local.yaml")
    let run = try workplace.run(Program.path, arguments + ["--rules", "мои"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Ошибка: мои/local.yaml:8:5: неизвестный ключ «sevrity»; допустимы: id, title,"))
  }

  @Test(arguments: [["rules", "validate"], ["draft", "--organisation-type", "school"]])
  func aMistakeInATemplateStopsTheRun(arguments: [String]) throws {
    let workplace = try Workplace()
    try workplace.write("blocks:\n  - clause: \"{нечто}\"\n", to: "мои/draft/order.yaml")
    let run = try workplace.run(Program.path, arguments + ["--rules", "мои"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Ошибка: мои/draft/order.yaml:2:5: «{нечто}» ничего не значит; допустимы: "))
  }

  @Test func aFolderWithoutRulesStopsTheRun() throws {
    let run = try Workplace().norma("check", "--rules", "нет", Program.act("school-complete.txt"))
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Ошибка: в папке «нет» нет ни одного файла .yaml с правилами\n"))
  }

  @Test func aFailedExampleIsReported() throws {
    let workplace = try Workplace()
    try workplace.write(Self.pack.replacing("Директор создаёт", with: "Библиотекарь создаёт"), to: "мои/local.yaml")
    let run = try workplace.norma("rules", "test", "--rules", "мои")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "local.glossary, строка 15: пример не должен выполнять требование, а получилось «met»: 1.1. Библиотекарь создаёт чат.\n"
    )
    #expect(run.output.hasSuffix(" не сошлось 1.\n"))
  }

  @Test func theProgramsOwnRulesAreSound() throws {
    let workplace = try Workplace()
    #expect(try workplace.norma("rules", "validate").output.hasPrefix("Файлы верны: наборов правил 5, правил "))
    #expect(try workplace.norma("rules", "test").output.hasSuffix(", не сошлось 0.\n"))
  }

  @Test(arguments: ["", "below/here"])
  func rulesAreFoundFromAnywhere(folder: String) throws {
    let workplace = try Workplace()
    try workplace.write("", to: "below/here/x")
    #expect(try workplace.norma("rules", "list", from: folder).status == 0)
    #expect(try workplace.run(Program.path, ["rules", "list"], from: "below").output.contains("admin.uchitelskaya"))
  }

  @Test func rulesAreFoundThroughASymbolicLink() throws {
    let workplace = try Workplace()
    try workplace.write("", to: "bin/x")
    try FileManager.default.createSymbolicLink(atPath: workplace.path("bin/nrm"), withDestinationPath: Program.path)
    #expect(try workplace.norma("rules", "list", as: workplace.path("bin/nrm")).output.contains("admin.uchitelskaya"))
  }

  @Test func aProgramThatWasMovedFindsTheRulesBesideIt() throws {
    let workplace = try Workplace()
    try workplace.write("", to: "usr/bin/x")
    try FileManager.default.copyItem(atPath: Program.path, toPath: workplace.path("usr/bin/norma"))
    let lost = try workplace.norma("rules", "list", as: workplace.path("usr/bin/norma"))
    #expect(lost.status == 2)
    #expect(
      lost.errors.hasPrefix("Ошибка: не найдена папка правил; искали здесь: \(workplace.path("usr/bin/Rules")), "))
    #expect(lost.errors.contains("Положите папку Rules рядом с программой или назовите её в переменной NORMA_RULES"))
    let rules = Program.root.appending(path: "Rules").path(percentEncoded: false)
    try workplace.write("", to: "usr/share/norma/x")
    try FileManager.default.copyItem(atPath: rules, toPath: workplace.path("usr/share/norma/Rules"))
    #expect(try workplace.norma("rules", "list", as: workplace.path("usr/bin/norma")).status == 0)
  }

  @Test func theVariableNamesTheRules() throws {
    let workplace = try Workplace()
    let rules = Program.root.appending(path: "Rules").path(percentEncoded: false)
    #expect(try workplace.norma("rules", "list", environment: ["NORMA_RULES": rules]).status == 0)
    let run = try workplace.norma("rules", "list", environment: ["NORMA_RULES": "/no/rules"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("Ошибка: не найдена папка правил; искали здесь: /no/rules. "))
  }

  @Test func rulesWithoutPacksArePassedByNobody() throws {
    let workplace = try Workplace()
    try workplace.write("kind: object\nconcepts: {glossary: {nouns: [глоссарий]}}\n", to: "Rules/lexicon/a.yaml")
    let run = try workplace.norma(
      "check", Program.act("school-broken.txt"), environment: ["NORMA_RULES": workplace.path("Rules")])
    #expect(run.status == 2)
  }

  @Test func aPackThatFailsItsExamplesStopsTheRun() throws {
    let workplace = try Workplace()
    try workplace.write(Self.pack.replacing("Директор создаёт", with: "Библиотекарь создаёт"), to: "мои/local.yaml")
    for _ in 0..<2 {
      let run = try workplace.norma("check", "--rules", "мои", Program.act("school-complete.txt"))
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(
        run.errors.hasPrefix(
          "Ошибка: мои/local.yaml:15: правило «local.glossary» не доказано своим примером: ждали «не "))
    }
  }

  @Test func theListIsDataAsWell() throws {
    let workplace = try Workplace()
    let run = try workplace.norma("rules", "list", "--format", "json", "--lang", "en")
    #expect(run.status == 0)
    let list = try JSONDecoder().decode(RuleListing.self, from: Data(run.output.utf8))
    #expect(list.schema == "norma.rules/1" && list.packs.count == 5)
    let rule = try #require(list.rules.first { $0.id == "admin.appointed" })
    #expect(rule.pack == "minpros-04-423" && rule.severity == "error")
    #expect(rule.title == "An administrator of the platform is appointed")
  }

  private struct RuleListing: Decodable {
    struct Pack: Decodable { var id: String }
    struct Rule: Decodable { var id, pack, severity, title: String }
    var schema: String
    var packs: [Pack]
    var rules: [Rule]
  }

  @Test func aRuleIsShownAsItIsWritten() throws {
    let workplace = try Workplace()
    let yaml = try workplace.norma("rules", "show", "admin.uchitelskaya")
    #expect(yaml.status == 0 && yaml.output.hasPrefix("- id: \"admin.uchitelskaya\"\n  title:\n    ru: "))
    let json = try workplace.norma("rules", "show", "admin.uchitelskaya", "--format", "json")
    let rule = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(rule["id"] as? String == "admin.uchitelskaya" && rule["met"] is [Any])
  }

  @Test(arguments: [
    ("ru", ["Важность: ", "Чего требует:", "Основание:", "Как решается:", "Какие бывают ответы:", "Как исправить:"]),
    ("en", ["Severity: error", "What it asks:", "How it is decided:", "How to repair it:", "Ready wording: "]),
  ])
  func explainTellsAllAboutARule(language: String, parts: [String]) throws {
    let run = try Workplace().norma("explain", "admin.uchitelskaya", "--lang", language)
    #expect(run.status == 0 && run.output.hasPrefix("admin.uchitelskaya — "))
    for part in parts { #expect(run.output.contains("\n\(part)") || run.output.contains("  \(part)"), "\(part)") }
  }

  @Test(arguments: [
    ("admin.nothing", "нет правила «admin.nothing»"),
    ("uchitelskaya", "нет правила «uchitelskaya»; похожие: admin.uchitelskaya"),
    ("admin.named2", "нет правила «admin.named2»; похожие: admin.named"),
    ("zzzzzzzz", "нет правила «zzzzzzzz»; список"),
  ])
  func theNearestNamesAreSuggested(name: String, message: String) throws {
    for command in [["explain", name], ["rules", "show", name]] {
      let run = try Workplace().run(Program.path, command)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("Ошибка: \(message)"), "\(run.errors)")
      #expect(run.errors.contains("список правил: norma rules list"))
    }
  }
}
