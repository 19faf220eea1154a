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
  static let isInstalled = (try? run("import jsonschema", [], [])) == ""

  static func expectValid(_ json: [UInt8], _ schema: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try complaint(json, schema) == "", sourceLocation: sourceLocation)
  }

  /// The first thing that is wrong, or an empty text.
  static func complaint(_ json: [UInt8], _ schema: String) throws -> String {
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      Draft202012Validator.check_schema(schema)
      found = json.loads(sys.stdin.buffer.read().decode("utf-8"))
      for error in Draft202012Validator(schema).iter_errors(found):
          sys.exit(f"{list(error.absolute_path)}: {error.message[:300]}")
      """
    return try run(script, [Repository.root.appending(path: "docs/\(schema)").path()], json)
  }

  /// What the script writes to standard error; standard input comes from a file, so that no pipe can fill up.
  private static func run(_ script: String, _ arguments: [String], _ input: [UInt8]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "input.json")
    try Data(input).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: complaint, as: UTF8.self)
    return process.terminationStatus == 0 ? "" : text.isEmpty ? "exit \(process.terminationStatus)" : text
  }
}
