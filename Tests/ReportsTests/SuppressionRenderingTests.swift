import Compliance
@testable import Reports
import Testing

/// What reports say of findings that were set aside, known before or fixed.
@Suite struct SuppressionRenderingTests {
  private static let renderings = Rendering.all.map {
    Rendering(format: $0.format, language: $0.language, golden: $0.golden.replacing("invented", with: "aside"))
  }

  @Test(arguments: renderings) func printsTheGolden(_ rendering: Rendering) throws {
    try expectGolden(rendering.bytes(InventedSuppressions.report), rendering.golden)
  }

  @Test(arguments: renderings) func letsNoControlThrough(_ rendering: Rendering) throws {
    let suspects = try rendering.text(InventedSuppressions.report).unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(suspects.isEmpty)
  }

  @Test(
    .enabled(if: JSONSchemaValidator.isInstalled, "needs /usr/bin/python3 with python3-jsonschema"),
    arguments: ReportLanguage.allCases)
  func theJSONKeepsTheSchema(language: ReportLanguage) throws {
    try JSONSchemaValidator.expectValid(
      ReportFormat.json.render(InventedSuppressions.report, options: ReportOptions(language: language)),
      "norma.report-1.schema.json")
  }

  @Test func whatIsSetAsideIsCountedApart() throws {
    let tally = Tally(try #require(try InventedSuppressions.report.documents.first))
    #expect(tally.rules == 7 && tally.findings == 3 && tally.suppressed == 4)
    #expect(tally[.error] == 2 && tally[.warning] == 1 && tally[.note] == 0)
    #expect(tally[.new] == 2 && tally[.unchanged] == 1 && tally.fixed == 2)
  }

  @Test func whatIsNewComesFirst() throws {
    let document = try #require(try InventedSuppressions.report.documents.first)
    #expect(document.openFindings(.error).map(\.rule.rawValue) == ["admin.named", "head.named"])
  }
}
