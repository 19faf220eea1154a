import Regulations
import Testing
import YAML

@testable import Compliance

/// Editors complete and explain configurations and waivers by the schemas in `docs`.
@Suite struct ConfigurationSchemaTests {
  @Test(arguments: [
    ("norma-config.schema.json", "", ConfigurationReader.topKeys),
    ("norma-config.schema.json", "rule", ConfigurationReader.ruleKeys),
    ("norma-waivers.schema.json", "", WaiverReader.topKeys),
    ("norma-waivers.schema.json", "waiver", WaiverReader.waiverKeys),
    ("norma.baseline-1.schema.json", "", BaselineReader.topKeys),
    ("norma.baseline-1.schema.json", "finding", BaselineReader.findingKeys),
  ])
  func theSchemaHasTheKeysOfTheReader(name: String, definition: String, keys: [String]) throws {
    #expect(Set(try RuleSchema(reading: name).properties(of: definition).keys) == Set(keys))
  }

  @Test func theSchemaHasTheWordsOfTheProgram() throws {
    let schema = try RuleSchema(reading: "norma-config.schema.json")
    func words(_ key: String, of definition: String) throws -> [String] {
      ((try schema.properties(of: definition)[key] as? [String: Any])?["enum"] as? [String] ?? []).sorted()
    }
    #expect(try words("severity", of: "rule") == Severity.allCases.map(\.rawValue).sorted())
    #expect(try words("fail-on", of: "") == FailureThreshold.allCases.map(\.rawValue).sorted())
    let types = Organisation.OrganisationType.allCases.map(\.rawValue).sorted()
    #expect(try words("organisation-type", of: "") == types)
  }

  @Test(arguments: ["norma-config.schema.json", "norma-waivers.schema.json"])
  func everyKeyIsExplainedInRussian(name: String) throws {
    for (key, value) in try RuleSchema(reading: name).allProperties() {
      let description = (value as? [String: Any])?["description"] as? String ?? ""
      #expect(description.contains { ("а"..."я").contains($0) }, "\(name): «\(key)» has no description")
    }
  }

  /// Whether reader and schema take a file or refuse it alike.
  @Test(
    .enabled(if: Python.readsSchemas, "needs python3-yaml and python3-jsonschema"),
    arguments: [
      ("packs: [a, b]\nfail-on: never\nbaseline: b.json\nwaivers: w.yaml", true),
      ("rules: {admin.*: {enabled: false, reason: так}, a.b: {severity: note}}", true),
      ("rules: {a.b: {enabled: нет, reason: так}}", true), ("organisation: {names: МБОУ, former-names: [a]}", true),
      ("organisation-type: school", true), ("rules: {a.b: {enabled: false}}", false),
      ("rules: {a: {enabled: true}}", false),
      ("rules: {a.b: {}}", false), ("rules: {a.b: {enabled: нет}}", false), ("fail-on: fatal", false),
      ("pack: a", false),
      ("organisation: {name: a}", false), ("baseline: [a]", false), ("packs: \"\"", false), ("rules: []", false),
    ])
  func readerAndSchemaOfConfigurationsAgree(text: String, isTaken: Bool) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "c.yaml")
    #expect((try RuleSchema.complaint(of: file, "norma-config.schema.json") == "") == isTaken)
    let reader = ConfigurationReader(file: "c.yaml", folder: FilePath("/"))
    #expect(((try? reader.read(Array(text.utf8))) != nil) == isTaken)
  }

  @Test(
    .enabled(if: Python.readsSchemas, "needs python3-yaml and python3-jsonschema"),
    arguments: [
      ("", true), ("clause: \"2.1\"", true), ("words: при необходимости", true), ("files: [a, \"**/b\"]", true),
      ("until: indefinite", true), ("rule: a", false), ("files: []", false), ("files: /a", false),
      ("reason: \"\"", false),
      ("until: завтра", false), ("date: \"1.1.2026\"", false), ("approved: a", false),
    ])
  func readerAndSchemaOfWaiversAgree(line: String, isTaken: Bool) throws {
    let key = line.prefix { $0 != ":" }
    let common = WaiverTests.complete.map { $0.replacing(/: (\d.*)$/) { ": \"\($0.output.1)\"" } }
    let kept = common.filter { key.isEmpty || !$0.hasPrefix(key + ":") } + (line.isEmpty ? [] : [line])
    let text = "waivers:\n  - " + kept.joined(separator: "\n    ") + "\n"
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "w.yaml")
    #expect((try RuleSchema.complaint(of: file, "norma-waivers.schema.json") == "") == isTaken)
    let reader = WaiverReader(file: "w.yaml", folder: FilePath("/"))
    #expect(((try? reader.read(Array(text.utf8))) != nil) == isTaken)
  }
}
