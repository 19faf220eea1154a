import Foundation
import Testing

/// The same input gives the same bytes.
@Suite struct RepeatabilityTests {
  @Test(arguments: ["text", "json", "markdown", "html"])
  func theSameInputGivesTheSameBytes(format: String) throws {
    let workplace = try Workplace()
    try workplace.write("", to: "below/here/x")
    let arguments =
      ["check", "--format", format, "--as-of", "2026-11-21"]
      + ["school-broken.txt", "school-ocr.txt", "college.html", "school-numbered.docx"].map(Program.act)
    let first = try workplace.run(Program.path, arguments)
    #expect(first.output.count > 1_000)
    for (folder, environment) in [
      ("", [:]), ("below/here", [:]), ("", ["NORMA_CACHE": "off"]), ("below", ["LANG": "C"]),
    ] {
      let again = try workplace.run(Program.path, arguments, from: folder, environment: environment)
      #expect(again.output == first.output && again.status == first.status)
    }
  }
}
