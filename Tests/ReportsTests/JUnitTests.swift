import Compliance
import Foundation
import Testing

@testable import Reports

@Suite struct JUnitTests {
  @Test(
    .enabled(
      if: Schemas.junit != nil && XMLSchemaValidator.isInstalled,
      "needs xmllint and the schema that .ci/setup test fetches"),
    arguments: ReportLanguage.allCases)
  func keepsTheSchemaOfJenkins(language: ReportLanguage) throws {
    let schema = try #require(Schemas.junit)
    for report in [try JudgedReport.report, try InventedReport.report, try HostileReport.report] {
      let bytes = try ReportFormat.junit.render(report, options: ReportOptions(language: language))
      let complaint = try XMLSchemaValidator.complaint(bytes, schema: schema)
      #expect(complaint == "")
    }
  }

  /// What `junitparser` makes of a report.
  struct Suite: Decodable, Equatable {
    var name: String
    var tests: Int
    var failures: Int
    var errors: Int
    var skipped: Int
    var cases: [String]
    var properties: [String: String]
  }

  @Test(.enabled(if: Python.has("junitparser"), "needs /usr/bin/python3 with python3-junitparser"))
  func junitparserReadsIt() throws {
    let script = """
      import json, sys
      from junitparser import JUnitXml
      xml = JUnitXml.fromstring(sys.stdin.buffer.read())
      def told(case):
          results = [f"{type(r).__name__.lower()} {r.type or ''}".strip() for r in case.result]
          return f"{case.classname}: {'; '.join(results) or 'passed'}"
      suites = []
      for suite in xml:
          said = (suite.tests, suite.failures, suite.errors, suite.skipped)
          suite.update_statistics()
          assert said == (suite.tests, suite.failures, suite.errors, suite.skipped), said
          suites.append({
              "name": suite.name, "tests": suite.tests, "failures": suite.failures, "errors": suite.errors,
              "skipped": suite.skipped, "cases": [told(case) for case in suite],
              "properties": {p.name: p.value for p in suite.properties()}})
      json.dump(suites, sys.stdout)
      """
    let bytes = try ReportFormat.junit.render(JudgedReport.report, options: ReportOptions())
    let run = try Python.run(script, [], bytes)
    #expect(run.errors == "")
    let suites = try JSONDecoder().decode([Suite].self, from: Data(run.output))
    let first = try #require(suites.first)
    #expect(first.name == "Школы/положение.txt")
    #expect((first.tests, first.failures) == (6, 2) && (first.errors, first.skipped) == (0, 3))
    #expect(
      first.cases == [
        "basis.273-fz: passed", "admin.uchitelskaya: failure error", "admin.staff-registration: failure error",
        "admin.named: skipped", "consistency.dates: skipped", "kindergarten.parents: skipped",
      ])
    #expect(first.properties["norma.packs"] == "minpros-04-423 1, practice 2")
    #expect(first.properties["document.organisation-type"] == "school")
    #expect(suites.suffix(2).map(\.cases) == [["norma.scope: skipped"], ["norma.reading: error unreadable"]])
  }
}
