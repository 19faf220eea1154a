import Foundation
import Testing

/// Colour is for terminals that want it.
@Suite struct ColourTests {
  private static let escape = "\u{1B}["

  @Test func thereIsNoColourWhereThereIsNoTerminal() throws {
    let run = try Workplace().norma(
      "check", Program.act("school-broken.txt"), environment: ["TERM": "xterm-256color", "CLICOLOR_FORCE": "1"])
    #expect(!run.output.contains(Self.escape) && !run.errors.contains(Self.escape))
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script, of util-linux"),
    arguments: [("", "xterm", true), ("1", "xterm", false), ("", "dumb", false)])
  func aTerminalHasColourUnlessItWantsNone(noColour: String, terminal: String, isColoured: Bool) throws {
    let command = "'\(Program.path)' check '\(Program.act("school-broken.txt"))'"
    let run = try Workplace().run(
      "/usr/bin/script", ["-qec", command, "/dev/null"], environment: ["NO_COLOR": noColour, "TERM": terminal])
    #expect(run.output.contains("school-broken.txt"))
    #expect(run.output.contains(Self.escape) == isColoured)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script, of util-linux"))
  func aFileHasNoColourEvenFromATerminal() throws {
    let workplace = try Workplace()
    let command = "'\(Program.path)' check --output отчёт.txt '\(Program.act("school-broken.txt"))'"
    _ = try workplace.run("/usr/bin/script", ["-qec", command, "/dev/null"], environment: ["TERM": "xterm"])
    let report = try workplace.read("отчёт.txt")
    #expect(!report.isEmpty && !report.contains(Self.escape))
  }
}
