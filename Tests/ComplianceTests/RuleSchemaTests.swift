import Foundation
import Regulations
import Russian
import Testing
import YAML

@testable import Compliance

/// Editors complete and explain rule files by the schemas in `docs`.
@Suite struct RuleSchemaTests {
  static let files =
    ["packs", "lexicon", "draft"].flatMap { folder in
      Repository.names(in: Repository.root.appending(path: "Rules/\(folder)"), ending: ".yaml").map {
        "Rules/\(folder)/\($0)"
      }
    } + ["Rules/acts.yaml"]

  @Test(.enabled(if: Python.readsSchemas, "needs python3-yaml and python3-jsonschema"), arguments: files)
  func everyRuleFileKeepsItsSchema(file: String) throws {
    #expect(try RuleSchema.complaint(of: Repository.path(file), RuleSchema.name(for: file)) == "")
  }

  @Test(arguments: files)
  func everyRuleFileNamesItsSchema(file: String) throws {
    let text = try String(contentsOfFile: Repository.path(file), encoding: .utf8)
    let up = String(repeating: "../", count: file.split(separator: "/").count - 1)
    #expect(
      text.hasPrefix("# yaml-language-server: $schema=\(up)docs/\(RuleSchema.name(for: file))\n"),
      "the first line tells an editor the schema")
  }

  @Test(
    .enabled(if: Python.readsSchemas, "needs python3-yaml and python3-jsonschema"),
    arguments: [
      "sevrity: note", "severity: fatal", "scope: school", "for: lyceum", "since: \"2024-9-1\"", "obligatory: maybe",
      "cites: []", "detector: magic", "met: [{role: administrator}]", "met: [{action: create, act: letter}]",
      "except: [{action: create}]", "remedy: {text: x, after: [administrator]}", "examples: {meet: []}",
    ])
  func theSchemaRefusesWhatTheReaderRefuses(line: String) throws {
    let folder = try TemporaryFolder()
    let sound = folder.path("sound.yaml")
    try folder.write(Trial.pack(["met: [{action: create}]"]), to: "sound.yaml")
    #expect(try RuleSchema.complaint(of: sound, "rule-pack.schema.json") == "")
    let key = line.prefix { $0 != ":" }
    let pack = Trial.pack(["met: [{action: create}]"])
    let spoiled = pack.split(separator: "\n").filter { !$0.hasPrefix("    \(key):") } + ["    \(line)"]
    let file = try folder.write(spoiled.joined(separator: "\n"), to: "spoiled.yaml")
    #expect(try RuleSchema.complaint(of: file, "rule-pack.schema.json") != "")
    // An empty list of numbers is no mistake to the reader, it only recognises nothing.
    if line != "cites: []" {
      #expect(throws: YAMLError.self) {
        try RulePackReader(BuiltIn.knowledge.lexicon, file: "spoiled.yaml").read(
          Array(spoiled.joined(separator: "\n").utf8))
      }
    }
  }

  @Test(arguments: [
    ("", RulePackReader.packKeys), ("rule", RulePackReader.ruleKeys), ("pattern", RulePackReader.patternKeys),
    ("localized", ["ru", "en"]),
  ])
  func theSchemaHasTheKeysOfTheReader(definition: String, keys: [String]) throws {
    let schema = try RuleSchema(reading: "rule-pack.schema.json")
    #expect(Set(try schema.properties(of: definition).keys) == Set(keys))
  }

  @Test(arguments: [
    ("basis", "basis: {sources: x}", ["met: [{action: create}]", "basis: {sources: x}"]),
    ("remedy", "remedy: {texts: x}", ["met: [{action: create}]", "remedy: {texts: x}"]),
    ("examples", "examples: {meet: x}", ["met: [{action: create}]", "examples: {meet: x}"]),
  ])
  func theSchemaHasTheNestedKeysOfTheReader(key: String, spoiled: String, lines: [String]) throws {
    let nested = try RuleSchema(reading: "rule-pack.schema.json").properties(of: "rule")[key] as? [String: Any]
    let properties = try #require(nested?["properties"] as? [String: Any])
    let pack = Trial.pack(lines, omitting: key)
    let error = #expect(throws: YAMLError.self) {
      try RulePackReader(BuiltIn.knowledge.lexicon, file: "x.yaml").read(Array(pack.utf8))
    }
    #expect(Set(properties.keys) == RuleSchema.allowedKeys(in: error))
  }

  @Test func theSchemaOfLexiconsHasTheKeysOfTheReader() throws {
    let schema = try RuleSchema(reading: "lexicon.schema.json")
    for (definition, text) in [
      ("", "knd: role"), ("concept", "kind: role\nconcepts: {clerk: {noun: [секретарь]}}"),
    ] {
      let error = #expect(throws: YAMLError.self) {
        var source = LexiconSource()
        try source.add(Array(text.utf8), name: "x.yaml")
      }
      #expect(Set(try schema.properties(of: definition).keys) == RuleSchema.allowedKeys(in: error))
    }
  }

  @Test func theSchemasHaveTheWordsOfTheProgram() throws {
    let rule = try RuleSchema(reading: "rule-pack.schema.json").properties(of: "rule")
    func words(_ key: String) -> [String] { ((rule[key] as? [String: Any])?["enum"] as? [String] ?? []).sorted() }
    #expect(words("severity") == Severity.allCases.map(\.rawValue).sorted())
    #expect(words("scope") == RuleScope.allCases.map(\.rawValue).sorted())
    #expect(words("detector") == DetectorName.allCases.map(\.rawValue).sorted())
    let kind = try RuleSchema(reading: "lexicon.schema.json").properties(of: "")["kind"] as? [String: Any]
    #expect((kind?["enum"] as? [String])?.sorted() == Concept.Kind.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: [
    ("", ActRegistryReader.topKeys), ("issuer", ActRegistryReader.issuerKeys), ("act", ActRegistryReader.actKeys),
    ("misquotation", ActRegistryReader.misquotedKeys),
  ])
  func theSchemaOfActsHasTheKeysOfTheReader(definition: String, keys: [String]) throws {
    let schema = try RuleSchema(reading: "acts.schema.json")
    #expect(Set(try schema.properties(of: definition).keys) == Set(keys))
  }

  @Test func theSchemaOfActsHasTheWordsOfTheProgram() throws {
    let act = try RuleSchema(reading: "acts.schema.json").properties(of: "act")
    func words(_ key: String) -> [String] { ((act[key] as? [String: Any])?["enum"] as? [String] ?? []).sorted() }
    #expect(words("kind") == Citation.Kind.allCases.map(\.rawValue).sorted())
    #expect(words("confidence") == RegisteredAct.Confidence.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: [
    "rule-pack.schema.json", "lexicon.schema.json", "acts.schema.json", "draft.schema.json", "draft-words.schema.json",
    "draft-facts.schema.json",
  ])
  func everyKeyIsExplainedInRussian(name: String) throws {
    for (key, value) in try RuleSchema(reading: name).allProperties() {
      let description = (value as? [String: Any])?["description"] as? String ?? ""
      #expect(description.contains { ("а"..."я").contains($0) }, "\(name): «\(key)» has no description")
    }
  }
}

/// One of the schemas in `docs`.
struct RuleSchema {
  private let top: [String: Any]

  init(reading name: String) throws {
    let data = try Data(contentsOf: Repository.root.appending(path: "docs/\(name)"))
    top = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  static func name(for file: String) -> String {
    if file.hasSuffix("acts.yaml") { return "acts.schema.json" }
    if file.hasSuffix("/draft/words.yaml") { return "draft-words.schema.json" }
    if file.contains("/draft/") { return "draft.schema.json" }
    return file.contains("/lexicon/") ? "lexicon.schema.json" : "rule-pack.schema.json"
  }

  /// The keys of a definition, or of the whole file for an empty name.
  func properties(of definition: String) throws -> [String: Any] {
    let definitions = top["$defs"] as? [String: Any]
    let schema = definition.isEmpty ? top : definitions?[definition] as? [String: Any]
    return try #require(schema?["properties"] as? [String: Any])
  }

  /// Every key of the file at any depth, with its schema.
  func allProperties() -> [(key: String, schema: Any)] {
    func collect(_ schema: [String: Any]) -> [(key: String, schema: Any)] {
      let own = (schema["properties"] as? [String: Any] ?? [:]).map { (key: $0.key, schema: $0.value) }
      return own + own.flatMap { ($0.schema as? [String: Any]).map(collect) ?? [] }
    }
    let definitions = (top["$defs"] as? [String: Any] ?? [:]).values.compactMap { $0 as? [String: Any] }
    return collect(top) + definitions.flatMap(collect)
  }

  /// The keys that an error about an unknown key offers.
  static func allowedKeys(in error: YAMLError?) -> Set<String> {
    guard let list = error?.message.split(separator: "допустимы: ").last else { return [] }
    return Set(list.split(separator: ", ").map(String.init))
  }

  /// What is wrong with a YAML file by a schema, or an empty text.
  static func complaint(of file: String, _ schema: String) throws -> String {
    let script = """
      import json, sys, yaml
      from jsonschema import Draft202012Validator
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      Draft202012Validator.check_schema(schema)
      for error in Draft202012Validator(schema).iter_errors(yaml.safe_load(open(sys.argv[2], encoding="utf-8"))):
          sys.exit(f"{list(error.absolute_path)}: {error.message[:300]}")
      """
    return try Python.run(script, [Repository.path("docs/\(schema)"), file])
  }
}
