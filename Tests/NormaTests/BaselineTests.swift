import Foundation
import Testing

/// Comparing with an earlier run, as people use it.
@Suite struct BaselineTests {
  private static let head =
    "# ПОЛОЖЕНИЕ о работе на платформе «Сферум»\n\n1.1. Положение описывает работу на платформе.\n\n"
  private static let weak = "Директор при необходимости подтверждает роль «учитель».\n\n"
  private static let weaker = "Директор по возможности подтверждает роль «учитель».\n\n"

  private func workplace(_ act: String) throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write(Self.head + act, to: "школа/акт.md")
    let run = try workplace.norma("check", "школа/акт.md", "--write-baseline", "b.json")
    #expect(run.status == 0, "what is written down is accepted")
    return workplace
  }

  private func compare(_ workplace: Workplace, path: String = "школа/акт.md") throws -> (run: Run, report: AsideReport)
  {
    let run = try workplace.norma(
      "check", "--format", "json", "--fail-on", "note", "--baseline", "b.json", path)
    return (run, try AsideReport(run.output))
  }

  @Test func theSameIsUnchanged() throws {
    let (run, report) = try compare(try workplace("2.1. \(Self.weak)"))
    #expect(run.status == 0 && report.documents[0].fixed.isEmpty)
    let summary = report.documents[0].summary
    #expect(summary["new"] == 0 && summary["fixed"] == 0 && (summary["unchanged"] ?? 0) > 30)
    #expect(report.result("head.teacher-role")?.places.map(\.baseline) == ["unchanged"])
  }

  @Test func linesNumbersAndNamesDoNotMatter() throws {
    let workplace = try workplace("2.1. \(Self.weak)")
    try workplace.write("\n\n" + Self.head + "2.1. Дети учатся.\n\n2.2. \(Self.weak)", to: "школа/акт.md")
    #expect(try compare(workplace).run.status == 0)
  }

  @Test func moreIsNewAndLessIsFixed() throws {
    let workplace = try workplace("2.1. \(Self.weak)")
    try workplace.write(Self.head + "2.1. \(Self.weak)2.2. \(Self.weaker)", to: "школа/акт.md")
    let more = try compare(workplace)
    #expect(more.run.status == 1)
    #expect(more.report.result("head.teacher-role")?.baseline == "new")
    #expect(more.report.result("head.teacher-role")?.places.map(\.baseline) == ["unchanged", "new"])
    #expect(more.report.documents[0].summary["new"] == 1)
    try workplace.write(Self.head + "2.1. Директор подтверждает роль «учитель».\n", to: "школа/акт.md")
    let less = try compare(workplace)
    #expect(less.run.status == 0)
    let fixed = less.report.documents[0].fixed.filter { $0.rule == "head.teacher-role" }
    #expect(fixed.map(\.status) == ["weakened"] && fixed[0].words?.contains("при необходимости") == true)
    let text = try workplace.norma("check", "--baseline", "b.json", "школа/акт.md").output
    #expect(
      text.contains("Исправлено с прошлого раза") && text.contains("исправлено \(less.report.documents[0].fixed.count)")
    )
  }

  @Test func aRenamedFileIsKnown() throws {
    let workplace = try workplace("2.1. \(Self.weak)")
    try FileManager.default.moveItem(atPath: workplace.path("школа/акт.md"), toPath: workplace.path("школа/иной.md"))
    #expect(try compare(workplace, path: "школа/иной.md").run.status == 0)
    try workplace.write(try workplace.read("школа/иной.md"), to: "школа/акт.md")
    #expect(try compare(workplace, path: "школа/иной.md").run.status == 1, "a copy is another document")
  }

  @Test func writingKeepsWhatTheRunDidNotLookAt() throws {
    let workplace = try workplace("2.1. \(Self.weak)")
    let first = try workplace.read("b.json")
    try workplace.write(Self.head, to: "сад/акт.md")
    #expect(try workplace.norma("check", "сад/акт.md", "--write-baseline", "b.json").status == 0)
    #expect(try compare(workplace).run.status == 0 && compare(workplace, path: "сад/акт.md").run.status == 0)
    try FileManager.default.removeItem(atPath: workplace.path("сад/акт.md"))
    #expect(try workplace.norma("check", "школа/акт.md", "--write-baseline", "b.json").status == 0)
    #expect(try workplace.read("b.json") == first, "files that are gone are dropped, and all is in the same order")
    _ = try workplace.norma("check", "--only", "admin.named", "школа/акт.md", "--write-baseline", "b.json")
    #expect(try workplace.read("b.json") == first, "rules that were not applied stay")
  }

  @Test func whatIsSetAsideIsNotWrittenDown() throws {
    let workplace = try workplace("2.1. \(Self.weak)")
    try workplace.write("rules: {head.*: {enabled: false, reason: так}}\n", to: ".norma.yaml")
    _ = try workplace.norma("check", "школа/акт.md", "--write-baseline", "b.json")
    #expect(try !workplace.read("b.json").contains("\"head."))
    #expect(try compare(workplace).run.status == 0)
  }

  @Test func theConfigurationNamesIt() throws {
    let workplace = try Workplace()
    try workplace.write(Self.head + Self.weak, to: "школа/акт.md")
    try workplace.write("baseline: norma-baseline.json\nfail-on: note\n", to: ".norma.yaml")
    #expect(try workplace.norma("check", "школа/акт.md").status == 2, "a baseline that is not there is a mistake")
    let write = try workplace.norma("check", "акт.md", "--write-baseline", "../norma-baseline.json", from: "школа")
    #expect(write.status == 0, "but not for the run that writes it")
    #expect(try workplace.norma("check", "школа/акт.md").status == 0)
    #expect(try workplace.read("norma-baseline.json").contains("\"path\": \"школа/акт.md\""))
  }

  @Test func aBrokenOneIsAMistakeAndIsNotOverwritten() throws {
    let workplace = try workplace("2.1. \(Self.weak)")
    try workplace.write("<<<<<<< HEAD\n", to: "b.json")
    for option in ["--baseline", "--write-baseline"] {
      let run = try workplace.norma("check", option, "b.json", "школа/акт.md")
      #expect(run.status == 2 && run.errors.hasPrefix("Ошибка: b.json:1:1: "))
    }
    #expect(try workplace.read("b.json") == "<<<<<<< HEAD\n")
  }

  @Test func anUnreadableFileKeepsWhatWasKnown() throws {
    let workplace = try workplace("2.1. \(Self.weak)")
    let before = try workplace.read("b.json")
    try workplace.write("", to: "школа/акт.md")
    #expect(try workplace.norma("check", "школа/акт.md", "--write-baseline", "b.json").status == 3)
    #expect(try workplace.read("b.json") == before)
  }
}
