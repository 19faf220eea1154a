import Foundation
import Testing

/// The parts of the JSON report that tests look at.
struct Report: Decodable {
  struct Result: Decodable {
    var rule: String
    var status: String
    var severity: String
    var title: String
    var places: [Place]
  }

  struct Place: Decodable {
    var clause: String?
  }

  struct Document: Decodable {
    var path: String
    var verdict: String
    var reason: String?
    var results: [Result]
  }

  var asOf: String
  var documents: [Document]

  init(_ json: String) throws { self = try JSONDecoder().decode(Report.self, from: Data(json.utf8)) }

  /// What is wrong by the schema in `docs`, or an empty text.
  static func complaint(of json: String, in workplace: Workplace) throws -> String {
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      for error in Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2], encoding="utf-8"))):
          sys.exit(f"{list(error.absolute_path)}: {error.message[:300]}")
      """
    let schema = Program.root.appending(path: "docs/norma.report-1.schema.json").path(percentEncoded: false)
    let file = try workplace.write(json, to: "report-\(UUID().uuidString).json")
    return try workplace.run("/usr/bin/python3", ["-c", script, schema, file]).errors
  }

  /// Whether Debian's `python3-jsonschema` is there.
  static let hasValidator: Bool = {
    guard let workplace = try? Workplace() else { return false }
    return (try? workplace.run("/usr/bin/python3", ["-c", "import jsonschema"]).status) == 0
  }()
}
