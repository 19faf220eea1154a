#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Compliance
internal import Documents
internal import Regulations
internal import Reports

/// Prints how long the HTML report of each file takes, best of many rounds and time of the processor on average, and
/// writes one with 5,000 findings.
@main
enum PageBenchmark {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst(2)
    guard let large = CommandLine.arguments.dropFirst().first, !files.isEmpty else {
      print("usage: norma-page LARGE-REPORT FILE…")
      return
    }
    FreedMemory.keep()
    let knowledge = try Knowledge.load(from: .ofProgram())
    guard let asOf = CalendarDate(iso: "2026-11-21") else { return }
    let checker = Checker(knowledge, asOf: asOf, keepsModels: true)
    let packs = knowledge.packs.map {
      CheckReport.PackReference(id: $0.id, version: $0.version, title: $0.title, rules: $0.rules)
    }
    var report = CheckReport(toolVersion: "benchmark", asOf: asOf, packs: packs, documents: [])
    for file in files {
      report.documents = [checker.check(path: file)]
      let findings = report.documents[0].results.count(where: \.isOpen)
      try measure("\(file): \(findings) findings", rounds: 100, report)
    }
    let document = report.documents[0]
    let findings = max(1, document.results.count(where: \.isOpen))
    report.documents = (0..<(5000 + findings - 1) / findings).map { number in
      var copy = document
      copy.path = "\(number + 1)/\(document.path)"
      return copy
    }
    let page = try measure(
      "\(report.documents.count) documents, \(findings * report.documents.count) findings", rounds: 3, report)
    guard let file = fopen(large, "w") else { return }
    defer { fclose(file) }
    guard fwrite(page, 1, page.count, file) == page.count else { return print("could not write \(large)") }
  }

  /// Prints the best time of several rounds and the processor's time for one of them, which a busy machine spoils less.
  @discardableResult
  private static func measure(_ name: String, rounds: Int, _ report: CheckReport) throws -> [UInt8] {
    var best = Duration.seconds(3600)
    var page: [UInt8] = []
    let begun = clock()
    for _ in 0..<rounds {
      let time = try ContinuousClock().measure {
        page = try ReportFormat.html.render(report, options: ReportOptions())
      }
      best = min(best, time)
    }
    let ofProcessor = milliseconds(Double(clock() - begun) / Double(rounds) / Double(CLOCKS_PER_SEC))
    let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
    print("\(name), \(page.count) bytes of HTML: \(milliseconds(seconds)), processor \(ofProcessor)")
    return page
  }

  private static func milliseconds(_ seconds: Double) -> String { "\((seconds * 1e5).rounded() / 100) ms" }
}
