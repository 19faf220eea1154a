#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Compliance
internal import Documents
internal import Regulations
internal import Reports

/// Prints how long each format takes to render a document with 60 findings, and one with 5,000: best of many rounds.
@main
enum ReportsBenchmark {
  static func main() throws {
    guard let path = CommandLine.arguments.dropFirst().first else {
      print("usage: norma-reports FILE")
      return
    }
    FreedMemory.keep()
    let knowledge = try Knowledge.load(from: .ofProgram())
    guard let asOf = CalendarDate(iso: "2026-11-21") else { return }
    let document = Checker(knowledge, asOf: asOf, keepsModels: true).check(path: path)
    let findings = document.results.filter(\.status.isFinding)
    guard !findings.isEmpty else {
      print("\(path): no findings to render")
      return
    }
    print("format      60 findings   5,000 findings   ratio (83 is linear)")
    for format in ReportFormat.allCases {
      var times: [Double] = []
      var bytes: [Int] = []
      for (count, rounds) in [(60, 60), (5_000, 5)] {
        var report = CheckReport(
          toolVersion: "0", asOf: asOf,
          packs: knowledge.packs.map { .init(id: $0.id, version: $0.version, rules: $0.rules) }, documents: [document])
        report.documents[0].verdict = .checked((0..<count).map { findings[$0 % findings.count] })
        bytes.append(try format.render(report, options: ReportOptions()).count)
        times.append(try fastest(rounds) { try format.render(report, options: ReportOptions()).count })
      }
      print(
        "\(padded(format.rawValue, 10)) \(padded(milliseconds(times[0]), 12)) \(padded(milliseconds(times[1]), 16))   "
          + "\((times[1] / times[0]).rounded()), bytes \(bytes[0]) → \(bytes[1])")
    }
  }

  /// The best of several rounds, in seconds of this thread's processor, so that other programs don't count.
  private static func fastest(_ rounds: Int, _ work: () throws -> Int) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      let start = processorTime()
      _ = try work()
      best = min(best, processorTime() - start)
    }
    return best
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func milliseconds(_ seconds: Double) -> String { "\((seconds * 1e5).rounded() / 100) ms" }

  private static func padded(_ text: String, _ width: Int) -> String {
    text.count < width ? text + String(repeating: " ", count: width - text.count) : text
  }
}
