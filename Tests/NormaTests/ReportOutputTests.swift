import Foundation
import Testing

/// What `norma check` writes and where.
@Suite struct ReportOutputTests {
  @Test(arguments: [
    ("text", "акт.txt\n", "Найдено: "), ("json", "{\n", "\"schema\": \"norma.report/1\""), ("markdown", "# ", "| "),
    ("html", "<!DOCTYPE html>\n", "<article class=\"finding"),
  ])
  func theReportIsTheSameOnStandardOutputAndInAFile(format: String, beginning: String, content: String) throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    let printed = try workplace.norma("check", "--format", format, "акт.txt")
    let written = try workplace.norma("check", "--format", format, "--output", "отчёт", "акт.txt")
    #expect(printed.status == 1 && written.status == 1)
    #expect(written.output.isEmpty && printed.errors.isEmpty && written.errors.isEmpty)
    #expect(try workplace.read("отчёт") == printed.output)
    #expect(printed.output.hasPrefix(beginning))
    #expect(printed.output.contains(content))
    #expect(printed.output.hasSuffix("\n"))
  }

  @Test(
    .enabled(if: Report.hasValidator, "needs /usr/bin/python3 with python3-jsonschema"), arguments: ["ru", "en"])
  func theJSONKeepsItsSchema(language: String) throws {
    let workplace = try Workplace()
    let run = try workplace.norma(
      "check", "--format", "json", "--lang", language, Program.act("school-broken.txt"), Program.act("off-topic.txt"),
      Program.act("college.html"), Program.act("school-numbered.docx"), "no-such-file.txt")
    #expect(run.status == 3)
    #expect(try Report.complaint(of: run.output, in: workplace) == "")
  }

  @Test func theJSONHoldsEveryRule() throws {
    let workplace = try Workplace()
    let run = try workplace.norma("check", "--format", "json", Program.act("kindergarten.md"))
    let listed = try workplace.norma("rules", "list").output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    let results = try #require(try Report(run.output).documents.first?.results)
    #expect(results.map(\.rule) == listed.compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  @Test func anOutputThatCannotBeWrittenIsBadUsage() throws {
    let workplace = try Workplace()
    let run = try workplace.norma("check", "--output", "no/such/folder.txt", Program.act("school-complete.txt"))
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("Ошибка: не удалось записать «no/such/folder.txt»: "))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
  func aFullDiskIsNoSuccess() throws {
    let workplace = try Workplace()
    let command = "'\(Program.path)' check '\(Program.act("school-complete.txt"))' > /dev/full"
    let run = try workplace.run("/bin/sh", ["-c", command])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("Ошибка: не удалось вывести результат: "))
  }
}
