import Compliance
import Foundation
import Testing

@testable import Reports

@Suite struct SARIFTests {
  /// The parts of a log that tests look at.
  struct Log: Decodable {
    struct Text: Decodable { var text: String }
    struct Address: Decodable {
      var uri: String
      var uriBaseId: String?
      var index: Int?
    }
    struct Region: Decodable {
      var startLine: Int
      var startColumn: Int?
      var snippet: Text
    }
    struct Physical: Decodable {
      var artifactLocation: Address
      var region: Region?
    }
    struct Logical: Decodable { var name: String }
    struct Location: Decodable {
      var physicalLocation: Physical
      var logicalLocations: [Logical]?
    }
    struct Suppression: Decodable {
      var kind: String
      var justification: String
    }
    struct Result: Decodable {
      var ruleId: String
      var ruleIndex: Int
      var level: String
      var message: Text
      var locations: [Location]
      var relatedLocations: [Location]?
      var partialFingerprints: [String: String]
      var baselineState: String?
      var suppressions: [Suppression]?
    }
    struct Rule: Decodable {
      var id: String
      var name: String
      var help: Text
    }
    struct Driver: Decodable { var rules: [Rule] }
    struct Tool: Decodable { var driver: Driver }
    struct Notification: Decodable {
      var level: String
      var locations: [Location]
    }
    struct Invocation: Decodable {
      var executionSuccessful: Bool
      var toolExecutionNotifications: [Notification]
    }
    struct Artifact: Decodable {
      var location: Address
      var hashes: [String: String]?
    }
    struct Run: Decodable {
      var tool: Tool
      var invocations: [Invocation]
      var artifacts: [Artifact]
      var results: [Result]
    }
    var version: String
    var runs: [Run]
  }

  private static func run(_ report: CheckReport) throws -> Log.Run {
    let bytes = try ReportFormat.sarif.render(report, options: ReportOptions())
    let log = try JSONDecoder().decode(Log.self, from: Data(bytes))
    #expect(log.version == "2.1.0" && log.runs.count == 1)
    return try #require(log.runs.first)
  }

  /// What the schema of OASIS has against a log, or an empty text.
  static func complaint(_ bytes: [UInt8], schema: String) throws -> String {
    let script = """
      import json, sys
      from jsonschema import Draft4Validator
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      log = json.loads(sys.stdin.buffer.read().decode("utf-8"))
      for error in Draft4Validator(schema).iter_errors(log):
          sys.exit(f"{list(error.absolute_path)}: {error.message[:300]}")
      """
    return try Python.complaint(script, [schema], bytes)
  }

  @Test(
    .enabled(
      if: Schemas.sarif != nil && JSONSchemaValidator.isInstalled,
      "needs python3-jsonschema and the schema that .ci/setup test fetches"),
    arguments: ReportLanguage.allCases)
  func keepsTheSchemaOfOASIS(language: ReportLanguage) throws {
    let schema = try #require(Schemas.sarif)
    for report in [try JudgedReport.report, try InventedReport.report, try HostileReport.report] {
      let bytes = try ReportFormat.sarif.render(report, options: ReportOptions(language: language))
      let complaint = try Self.complaint(bytes, schema: schema)
      #expect(complaint == "")
    }
    let spoiled = String(decoding: try ReportFormat.sarif.render(JudgedReport.report, options: .init()), as: UTF8.self)
      .replacing("\"ruleId\"", with: "\"ruleName\"")
    #expect(try Self.complaint(Array(spoiled.utf8), schema: schema) != "")
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    for report in [try JudgedReport.report, try HostileReport.report] {
      let run = try Self.run(report)
      #expect(run.artifacts.count == report.documents.count)
      for (artifact, document) in zip(run.artifacts, report.documents) {
        #expect(artifact.location.uri.removingPercentEncoding == document.path)
        #expect(artifact.hashes?["sha-256"] == document.sha256)
      }
      for result in run.results {
        #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
        for location in result.locations + (result.relatedLocations ?? []) {
          let address = location.physicalLocation.artifactLocation
          #expect(run.artifacts[try #require(address.index)].location.uri == address.uri)
        }
      }
      let findings = report.documents.flatMap(\.results).filter(\.status.isFinding)
      #expect(run.results.map(\.ruleId) == findings.map(\.rule.rawValue))
    }
  }

  @Test func aFileGivenTwiceIsOneArtifact() throws {
    var report = try JudgedReport.report
    report.documents += report.documents
    let run = try Self.run(report)
    #expect(run.artifacts.count == 4 && run.results.count == 12)
    #expect(run.results.allSatisfy { $0.locations[0].physicalLocation.artifactLocation.index ?? 9 < 2 })
  }

  @Test func hasRegionsWhereTheFormatHasLinesAndClausesElsewhere() throws {
    let results = try Self.run(JudgedReport.report).results
    let weakened = try #require(results.first { $0.ruleId == "admin.staff-registration" })
    let region = try #require(weakened.locations.first?.physicalLocation.region)
    #expect(region.startLine == 53 && region.startColumn == 8 && region.snippet.text.contains("при необходимости"))
    #expect(weakened.locations.first?.logicalLocations?.map(\.name) == ["п.\u{A0}2.1.5"])
    let docx = try #require(results.first { $0.ruleId == "safety.no-messengers" })
    #expect(docx.locations.allSatisfy { $0.physicalLocation.region == nil })
    #expect(docx.locations.dropFirst().first?.logicalLocations?.map(\.name) == ["п.\u{A0}4.1"])
  }

  @Test func saysWhatWasSetAsideAndWhatIsNew() throws {
    let results = try Self.run(JudgedReport.report).results
    #expect(results.allSatisfy { $0.suppressions != nil })
    #expect(results.flatMap { $0.suppressions ?? [] }.map(\.kind) == ["external", "inSource"])
    #expect(results.compactMap(\.baselineState) == ["unchanged", "new", "unchanged", "new"])
    #expect(
      try Self.run(InventedReport.report).results.allSatisfy { $0.suppressions == nil && $0.baselineState == nil })
  }

  @Test func whatWasNotCheckedIsANotification() throws {
    let invocation = try #require(try Self.run(JudgedReport.report).invocations.first)
    #expect(!invocation.executionSuccessful)
    #expect(invocation.toolExecutionNotifications.map(\.level) == ["note", "error"])
    var readable = try JudgedReport.report
    readable.documents.removeLast()
    #expect(try Self.run(readable).invocations.first?.executionSuccessful == true)
  }

  @Test func helpHasGroundAndWording() throws {
    let rule = try #require(try Self.run(JudgedReport.report).tool.driver.rules.first)
    #expect(rule.id == "admin.uchitelskaya" && rule.name == "AdminUchitelskaya")
    #expect(rule.help.text.contains("Письмо от 31.07.2023 № 04-423, раздел 4"))
    #expect(rule.help.text.contains("создаёт класс «Учительская» на {платформа};"))
  }

  @Test func fingerprintsStayWhenLinesMoveAndDifferOtherwise() throws {
    let before = try JudgedReport.report.documents[0].findings
    var moved = before
    for index in moved.indices {
      for place in moved[index].places.indices { moved[index].places[place].line? += 7 }
    }
    #expect(before.map(FindingFingerprint.of) == moved.map(FindingFingerprint.of))
    #expect(Set(before.map(FindingFingerprint.of)).count == before.count)
    var reworded = try #require(before.first { $0.status == .weakened })
    let printed = FindingFingerprint.of(reworded)
    reworded.places[0].fingerprint = Fingerprint(value: 7)
    #expect(FindingFingerprint.of(reworded) != printed && printed.count == Fingerprint.digits)
  }

  @Test func placesThatWereSetAsideAreResultsOfTheirOwn() throws {
    var report = try InventedReport.report
    var results = report.documents[0].results
    let index = try #require(
      results.firstIndex { $0.places.count == 2 && $0.suppression == nil && $0.status == .weakened })
    results[index].places[1].suppression = Suppression(kind: .inline, reason: "известно", origin: "положение.txt:60")
    report.documents[0].verdict = .checked(results)
    let parts = try Self.run(report).results.filter { $0.ruleId == results[index].rule.rawValue }
    #expect(parts.map(\.locations.count) == [1, 1])
    #expect(parts.map { $0.suppressions?.count } == [0, 1])
  }

  @Test(arguments: [
    ("Школы/акт №1.txt", "%D0%A8%D0%BA%D0%BE%D0%BB%D1%8B/%D0%B0%D0%BA%D1%82%20%E2%84%961.txt", true),
    ("./a.txt", "a.txt", true), (".//a.txt", "a.txt", true), ("../a.txt", "../a.txt", true),
    ("/srv/a b.txt", "file:///srv/a%20b.txt", false), ("c:\\a?b#c.txt", "c%3A%5Ca%3Fb%23c.txt", true),
    ("а\nб\"<%41>", "%D0%B0%0A%D0%B1%22%3C%2541%3E", true),
  ])
  func encodesPaths(path: String, uri: String, isRelative: Bool) {
    #expect(FileURI(path).text == uri && FileURI(path).isRelative == isRelative)
  }

  @Test(arguments: [
    ("[ссылка](javascript:x)", "\\[ссылка\\](javascript:x)"), ("{0} и {платформа}", "{{0}} и {платформа}"),
    ("а\\б", "а\\\\б"), ("а\u{1B}[31mб\nв", "аб\nв"),
  ])
  func takesMessagesLiterally(text: String, message: String) {
    #expect(text.sarifMessage == message)
  }
}
