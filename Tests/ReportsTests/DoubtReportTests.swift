import Testing

@testable import Compliance
@testable import Reports

/// Doubt and search are said in words where people read, as data where programs do.
@Suite struct DoubtReportTests {
  private func report(_ change: (inout RuleResult) -> Void) throws -> CheckReport {
    var report = try InventedReport.single
    var results = report.documents[0].results
    let missing = try #require(results.firstIndex { $0.status == .missing })
    results[missing].nearest = nil
    change(&results[missing])
    report.documents[0].verdict = .checked([results[missing]])
    return report
  }

  private func text(_ format: ReportFormat, _ report: CheckReport, _ language: ReportLanguage = .russian) throws
    -> String
  {
    let options = ReportOptions(language: language, usesColor: false, width: 400)
    return String(decoding: try format.render(report, options: options), as: UTF8.self)
  }

  @Test(arguments: Doubt.allCases)
  func eachDoubtIsSaid(doubt: Doubt) throws {
    let report = try report {
      $0.isDoubtful = true
      $0.doubts = [doubt]
    }
    for format in [ReportFormat.text, .markdown] {
      let words = try #require(Chrome.russian.doubts[doubt])
      let english = try #require(Chrome.english.doubts[doubt])
      #expect(words.hasPrefix("Проверьте"))
      #expect(try text(format, report).contains("\(words)."))
      #expect(try text(format, report, .english).contains("\(english)."))
    }
    let json = try text(.json, report)
    #expect(json.contains("\"confidence\": \"low\"") && json.contains("\"\(doubt.rawValue)\""))
  }

  @Test(arguments: [
    (["1", "2", "7"], 57, "положение, разделы 1–7 (57 пунктов и абзацев); похожего пункта нет"),
    (["I"], 1, "положение, разделы I (1 пункт или абзац); похожего пункта нет"),
    ([], 3, "положение (3 пункта и абзаца); похожего пункта нет"),
  ])
  func whereItWasLookedForIsSaid(sections: [String], clauses: Int, words: String) throws {
    let report = try report { $0.searched = [SearchedAct(act: 1, sections: sections, clauses: clauses)] }
    #expect(try text(.text, report).contains("Где искали: \(words)"))
    #expect(try text(.markdown, report).contains("Где искали: "))
    #expect(try text(.json, report).contains("\"clauses\": \(clauses)"))
    #expect(try text(.text, report, .english).contains("no clause comes near"))
  }
}
