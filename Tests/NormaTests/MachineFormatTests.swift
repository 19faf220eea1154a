import Foundation
import Testing

/// `norma check` in the formats for programs and spreadsheets.
@Suite struct MachineFormatTests {
  @Test(arguments: [
    ("ndjson", "{\"schema\":\"norma.document/1\""), ("csv", "\u{FEFF}Файл,Итог,"), ("sarif", "{\n  \"$schema\""),
    ("junit", "<?xml version"),
  ])
  func theReportIsTheSameOnStandardOutputAndInAFile(format: String, beginning: String) throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    let arguments = ["check", "--format", format, "акт.txt", Program.act("off-topic.txt"), "нет.txt"]
    let printed = try workplace.run(Program.path, arguments)
    let written = try workplace.run(Program.path, arguments + ["--output", "отчёт"])
    #expect(printed.status == 3 && written.status == 3)
    #expect(written.output.isEmpty && written.errors.hasPrefix("norma: нет.txt: "))
    #expect(printed.errors == written.errors)
    #expect(try workplace.read("отчёт") == printed.output)
    #expect(printed.output.hasPrefix(beginning))
  }

  @Test func aLineForEachFileWhateverBecameOfIt() throws {
    let workplace = try Workplace()
    let run = try workplace.norma(
      "check", "--format", "ndjson", Program.act("school-broken.txt"), "нет.txt", Program.act("off-topic.txt"))
    let lines = run.output.split(separator: "\n")
    let verdicts = try lines.map { try JSONDecoder().decode(Report.Document.self, from: Data($0.utf8)).verdict }
    #expect(run.status == 3 && verdicts == ["checked", "unreadable", "out-of-scope"])
  }

  @Test(arguments: ["ndjson", "csv"]) func findingsDecideTheExitCodeOfAStream(format: String) throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    let command = ["check", "--format", format]
    let good = Program.act("school-complete.txt")
    for order in [["акт.txt", good], [good, "акт.txt"]] {
      #expect(try workplace.run(Program.path, command + order).status == 1)
    }
    #expect(try workplace.run(Program.path, command + ["--fail-on", "never", "акт.txt"]).status == 0)
    let run = try workplace.run(Program.path, command + ["--output", "нет/отчёт", "акт.txt"])
    #expect(run.status == 2 && run.errors.hasPrefix("Ошибка: не удалось записать «нет/отчёт»: "))
  }

  @Test func aWorkbookGoesToAFileOrAPipe() throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    let written = try workplace.norma("check", "--format", "xlsx", "--output", "отчёт.xlsx", "акт.txt")
    #expect(written.status == 1 && written.output.isEmpty && written.errors.isEmpty)
    let command = "'\(Program.path)' check --format xlsx акт.txt | cmp - отчёт.xlsx"
    let piped = try workplace.run("/bin/sh", ["-c", command])
    #expect(piped.status == 0, "\(piped.output)\(piped.errors)")
    let bytes = try Data(contentsOf: URL(filePath: workplace.path("отчёт.xlsx")))
    #expect(bytes.starts(with: Array("PK".utf8)))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script, of util-linux"))
  func noWorkbookIsPrintedOnATerminal() throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    let command = "'\(Program.path)' check --format xlsx акт.txt"
    let run = try workplace.run("/usr/bin/script", ["-qec", command, "/dev/null"], environment: ["TERM": "xterm"])
    #expect(run.status == 2)
    #expect(run.output.contains("Ошибка: отчёт xlsx на экране не прочитать; назовите файл: --output отчёт.xlsx"))
    #expect(!run.output.contains("PK"))
  }

  @Test func theRulesOfThePacksStandInSARIF() throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    let output = try workplace.norma("check", "--format", "sarif", "акт.txt").output
    let listed = try workplace.norma("rules", "list").output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(output.components(separatedBy: "\"shortDescription\"").count - 1 == listed.count)
  }
}
