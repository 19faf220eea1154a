import Foundation
import Testing

/// The options that choose rules, day, type of organisation and language.
@Suite struct CheckOptionTests {
  @Test func onlyAndSkipChooseRules() throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    func rules(_ options: String...) throws -> [String] {
      let run = try workplace.run(Program.path, ["check", "--format", "json"] + options + ["акт.txt"])
      return try Report(run.output).documents.flatMap(\.results).map(\.rule)
    }
    let all = try rules()
    #expect(all.count > 30)
    #expect(
      try rules("--only", "admin.channels", "--only", "admin.named")
        == all.filter { ["admin.channels", "admin.named"].contains($0) })
    #expect(try rules("--skip", "admin.channels") == all.filter { $0 != "admin.channels" })
    let none = try workplace.norma("check", "--only", "admin.channels", "--skip", "admin.channels", "акт.txt")
    #expect(none.status == 2 && none.errors.contains("не осталось ни одного правила"))
  }

  @Test func theChoiceOfRulesChangesNoResult() throws {
    let workplace = try Workplace()
    func lines(_ options: String...) throws -> [Substring] {
      let arguments = ["check", "--format", "json"] + options + [Program.act("roman.txt")]
      let output = try workplace.run(Program.path, arguments).output
      let start = try #require(output.range(of: "\"rule\": \"admin.application-order\""))
      return output[start.lowerBound...].split(separator: "\n").prefix { !$0.hasPrefix("        }") }
    }
    let alone = try lines("--only", "admin.application-order")
    #expect(try lines() == alone)
    #expect(alone.contains { $0.contains("\"after\": \"") }, "the place for the wording is known")
  }

  @Test(arguments: ["--only", "--skip"])
  func anUnknownRuleIsBadUsage(option: String) throws {
    let run = try Workplace().norma("check", option, "admin.uchitelskya", Program.act("school-complete.txt"))
    #expect(run.status == 2)
    #expect(
      run.errors.hasPrefix(
        "Ошибка: нет правила «admin.uchitelskya»; похожие: admin.uchitelskaya; список правил: norma rules list\n"))
  }

  @Test(arguments: ["вчера", "21.11.2026", "2026-02-30", "2026-13-01", "2026-1-1", ""])
  func aDayThatIsNoneIsBadUsage(day: String) throws {
    let run = try Workplace().norma("check", "--as-of", day, Program.act("school-complete.txt"))
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("Ошибка: --as-of: «\(day)» не дата; нужен вид 2026-11-21\n"))
  }

  @Test func theDayStandsInTheReport() throws {
    let run = try Workplace().norma(
      "check", "--as-of", "2024-02-29", "--format", "json", Program.act("school-complete.txt"))
    #expect(try Report(run.output).asOf == "2024-02-29")
  }

  @Test(arguments: [
    ("school", "missing"), ("college", "missing"), ("kindergarten", "not-applicable"), ("additional", "not-applicable"),
  ])
  func theTypeOfOrganisationCanBeGiven(type: String, status: String) throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    let run = try workplace.norma(
      "check", "--only", "admin.class-teachers", "--organisation-type", type, "--format", "json", "акт.txt")
    #expect(try Report(run.output).documents.flatMap(\.results).map(\.status) == [status])
  }

  @Test(arguments: [
    ("--organisation-type", "lyceum", "Допустимы: 'school', 'kindergarten', 'college' и 'additional'."),
    ("--fail-on", "fatal", "Допустимы: 'error', 'warning', 'note' и 'never'."),
    ("--format", "pdf", "Допустимы:\n  - text\n  - json\n  - ndjson\n"),
    ("--lang", "de", "Допустимы: 'ru' и 'en'."),
  ])
  func anUnknownWordIsBadUsageAndTheKnownOnesAreNamed(option: String, value: String, known: String) throws {
    let run = try Workplace().norma("check", option, value, Program.act("school-complete.txt"))
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Ошибка: значение '\(value)' не подходит для '\(option) <"))
    #expect(run.errors.contains(known))
  }

  @Test func theTitlesCanBeEnglish() throws {
    let workplace = try Workplace()
    let arguments = ["check", "--format", "json", Program.act("school-broken.txt")]
    let russian = try Report(workplace.run(Program.path, arguments).output).documents.flatMap(\.results)
    let english = try Report(workplace.run(Program.path, arguments + ["--lang", "en"]).output).documents.flatMap(
      \.results)
    func isCyrillic(_ text: String) -> Bool { text.unicodeScalars.contains { ("а"..."я").contains($0) } }
    #expect(russian.map(\.rule) == english.map(\.rule) && russian.map(\.status) == english.map(\.status))
    #expect(russian.allSatisfy { isCyrillic($0.title) })
    #expect(english.allSatisfy { !$0.title.isEmpty })
    #expect(
      english.count { isCyrillic($0.title.replacing("Учительская", with: "").replacing("учитель", with: "")) } == 0)
    #expect(try workplace.norma("check", "--lang", "en", Program.act("school-broken.txt")).output.contains("Errors ("))
  }
}
