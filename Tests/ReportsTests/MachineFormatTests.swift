import Compliance
import Foundation
import Testing

@testable import Reports

/// The goldens of the formats for programs, over a run in which everything occurs.
@Suite struct MachineFormatTests {
  static let renderings = ReportLanguage.allCases.flatMap { language in
    [
      Rendering(format: .ndjson, language: language, golden: "judged.\(language.rawValue).ndjson"),
      Rendering(format: .csv, language: language, golden: "judged.\(language.rawValue).csv"),
      Rendering(format: .sarif, language: language, golden: "judged.\(language.rawValue).sarif"),
      Rendering(format: .junit, language: language, golden: "judged.\(language.rawValue).junit.xml"),
    ]
  }

  @Test(arguments: renderings) func printsTheGolden(_ rendering: Rendering) throws {
    try expectGolden(rendering.bytes(JudgedReport.report), rendering.golden)
  }

  @Test(arguments: renderings) func printsTheSameTwice(_ rendering: Rendering) throws {
    #expect(try rendering.bytes(JudgedReport.report) == rendering.bytes(JudgedReport.report))
  }

  @Test(arguments: renderings) func endsWithOneLineEnd(_ rendering: Rendering) throws {
    let end = try rendering.bytes(JudgedReport.report).suffix(2)
    #expect(end.last == 0x0A && end.first != 0x0A)
    #expect((end.first == 0x0D) == (rendering.format == .csv))
  }

  @Test(arguments: [ReportFormat.ndjson, .csv]) func isTheSameInPieces(format: ReportFormat) throws {
    let report = try JudgedReport.report
    let stream = try #require(format.streamingRenderer(ReportOptions()))
    var run = report
    run.documents = []
    let pieces = stream.opening(run) + report.documents.flatMap { stream.render($0, of: run) }
    #expect(try pieces == format.render(report, options: ReportOptions()))
  }

  @Test func onlyFormatsOfSingleDocumentsComeInPieces() {
    let streaming = ReportFormat.allCases.filter { $0.streamingRenderer(ReportOptions()) != nil }
    #expect(streaming == [.ndjson, .csv])
  }

  @Test func noFileIsLost() throws {
    let report = try JudgedReport.report
    for format in [ReportFormat.ndjson, .csv, .sarif, .junit] {
      let text = String(decoding: try format.render(report, options: ReportOptions()), as: UTF8.self)
      for document in report.documents where !document.path.contains("<") {
        #expect(text.contains(document.path) || text.contains(FileURI(document.path).text), "\(format)")
      }
    }
  }
}
