import Foundation
import Testing

/// How `norma check` ends.
@Suite struct ExitStatusTests {
  @Test(
    arguments: [
      (["check", Program.act("school-complete.txt")], 0),
      (["check", Program.act("off-topic.txt")], 0),
      (["check", Program.act("school-broken.txt")], 1),
      (["check", Program.act("school-complete.txt"), Program.act("school-broken.txt")], 1),
      (["check", "--bogus", Program.act("school-complete.txt")], 2),
      (["check"], 2),
      (["check", "no-such-file.txt"], 3),
      (["check", Program.act("school-broken.txt"), "no-such-file.txt"], 3),
      (["check", "--fail-on", "never", "no-such-file.txt"], 3),
    ] as [([String], Int32)])
  func endsWithTheStatusOfItsContract(arguments: [String], status: Int32) throws {
    let workplace = try Workplace()
    let run = try workplace.run(Program.path, arguments)
    #expect(run.ended && run.status == status)
    #expect(run.output.isEmpty == (status == 2), "results are on standard output, and there are none after bad usage")
  }

  @Test(
    arguments: [
      ("admin.uchitelskaya", "error", 1), ("admin.uchitelskaya", "warning", 1), ("admin.uchitelskaya", "note", 1),
      ("admin.uchitelskaya", "never", 0), ("admin.application", "error", 0), ("admin.application", "warning", 1),
      ("admin.application", "note", 1), ("admin.application", "never", 0), ("admin.application-form", "error", 0),
      ("admin.application-form", "warning", 0), ("admin.application-form", "note", 1),
      ("admin.application-form", "never", 0),
    ] as [(String, String, Int32)])
  func failsFromTheGivenSeverityOn(rule: String, threshold: String, status: Int32) throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    let run = try workplace.norma("check", "--only", rule, "--fail-on", threshold, "--format", "json", "акт.txt")
    #expect(run.status == status)
    #expect(try Report(run.output).documents.map { $0.results.map(\.status) } == [["missing"]])
  }

  @Test func failsFromErrorsOnUnlessTold() throws {
    let workplace = try Workplace()
    try workplace.write(Program.gaps, to: "акт.txt")
    #expect(try workplace.norma("check", "--only", "admin.application", "акт.txt").status == 0)
    #expect(try workplace.norma("check", "--only", "admin.uchitelskaya", "акт.txt").status == 1)
  }
}
