import Compliance
import Foundation
import Reports
import Testing

@Suite struct SchemaTests {
  @Test(
    .enabled(if: JSONSchemaValidator.isInstalled, "needs /usr/bin/python3 with python3-jsonschema"),
    arguments: ReportLanguage.allCases)
  func reportKeepsTheSchema(language: ReportLanguage) throws {
    let options = ReportOptions(language: language)
    try JSONSchemaValidator.expectValid(
      ReportFormat.json.render(InventedReport.report, options: options), "norma.report-1.schema.json")
  }

  @Test(
    .enabled(if: JSONSchemaValidator.isInstalled, "needs /usr/bin/python3 with python3-jsonschema"),
    arguments: ReportLanguage.allCases)
  func everyLineOfNDJSONKeepsTheSchema(language: ReportLanguage) throws {
    let bytes = try ReportFormat.ndjson.render(InventedReport.report, options: ReportOptions(language: language))
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(try lines.count == InventedReport.report.documents.count)
    for line in lines { try JSONSchemaValidator.expectValid(Array(line), "norma.document-1.schema.json") }
  }

  @Test(.enabled(if: JSONSchemaValidator.isInstalled, "needs /usr/bin/python3 with python3-jsonschema"))
  func modelKeepsTheSchema() throws {
    let bytes = try InventedModel.renderer.render(InventedModel.model, path: "акт.txt")
    try JSONSchemaValidator.expectValid(bytes, "norma.model-1.schema.json")
  }

  @Test(.enabled(if: JSONSchemaValidator.isInstalled, "needs /usr/bin/python3 with python3-jsonschema"))
  func anUnknownKeyBreaksTheSchema() throws {
    let json = String(
      decoding: try ReportFormat.json.render(InventedReport.report, options: ReportOptions()), as: UTF8.self)
    let spoiled = json.replacing("\"confidence\"", with: "\"certainty\"")
    #expect(try JSONSchemaValidator.complaint(Array(spoiled.utf8), "norma.report-1.schema.json") != "")
  }
}

/// Debian's `python3-jsonschema`, run as a child process.
enum JSONSchemaValidator {
  static let isInstalled = Python.has("jsonschema")

  static func expectValid(_ json: [UInt8], _ schema: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let complaint = try complaint(json, schema)
    #expect(complaint == "", sourceLocation: sourceLocation)
  }

  /// The first thing that is wrong, or an empty text.
  static func complaint(_ json: [UInt8], _ schema: String) throws -> String {
    let script = """
      import json, os, sys
      from jsonschema import Draft202012Validator, RefResolver
      # The schemas of the folder know each other by their identifiers, of which Python can only join those of HTTP.
      def read(path):
          return json.loads(open(path, encoding="utf-8").read().replace("urn:norma:", "http://norma/"))
      folder = os.path.dirname(sys.argv[1])
      others = [read(os.path.join(folder, name)) for name in os.listdir(folder) if name.endswith(".schema.json")]
      store = {other["$id"]: other for other in others if "$id" in other}
      schema = read(sys.argv[1])
      Draft202012Validator.check_schema(schema)
      validator = Draft202012Validator(schema, resolver=RefResolver(schema.get("$id", ""), schema, store))
      found = json.loads(sys.stdin.buffer.read().decode("utf-8"))
      for error in validator.iter_errors(found):
          sys.exit(f"{list(error.absolute_path)}: {error.message[:300]}")
      """
    return try Python.complaint(script, [Repository.root.appending(path: "docs/\(schema)").path()], json)
  }
}
