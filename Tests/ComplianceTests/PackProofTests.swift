import Foundation
import Regulations
import Testing
import YAML

@testable import Compliance

/// A user's packs are taken only where their examples come out as written.
@Suite struct PackProofTests {
  private static let sound = [
    "met: [{action: create, object: chat, mentions: [librarian]}]",
    "examples: {meets: [1.1. Библиотекарь создаёт чат., 1.1. Чат создаётся библиотекарем.], misses: [1.1. Директор создаёт чат., 1.1. Библиотекарь не создаёт чат.]}",
  ]

  private let folder: TemporaryFolder
  private var cache: KnowledgeCache { KnowledgeCache(folder: folder.path("cache")) }
  private var added: [RulesFolder] { [RulesFolder(path: folder.path("rules"))] }

  init() throws { folder = try TemporaryFolder() }

  private func load() throws(KnowledgeError) -> Knowledge {
    try Knowledge.load(from: BuiltIn.folder, adding: added, cache: cache)
  }

  private func write(_ lines: [String]) throws { try folder.write(Trial.pack(lines), to: "rules/trial.yaml") }

  @Test func aProvedPackIsRemembered() throws {
    try write(Self.sound)
    let first = try load()
    #expect(first.rules.last?.examples.isEmpty == false, "compiled")
    let second = try load()
    #expect(second.rules.last?.id == first.rules.last?.id)
    #expect(second.rules.last?.examples.isEmpty == true, "remembered")
    try write(Self.sound + ["obligatory: true"])
    #expect(try load().rules.last?.examples.isEmpty == false, "another content is proved anew")
  }

  @Test func aPackThatFailsIsRefusedEachTime() throws {
    try write(Self.sound.map { $0.replacing("Директор создаёт чат", with: "Библиотекарь создаёт чаты") })
    for _ in 0..<2 {
      let error = try #require(#expect(throws: KnowledgeError.self) { try load() })
      guard case .unproved(let failure, let file, let others) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(file == folder.path("rules") + "/trial.yaml" || file.hasSuffix("rules/trial.yaml"))
      #expect(failure.example.text == "1.1. Библиотекарь создаёт чаты." && failure.status == .met && others == 0)
      #expect(
        "\(error)".hasSuffix(
          "trial.yaml:13: правило «trial.rule» не доказано своим примером: ждали «не выполнено (любой из статусов missing, partly, weakened, violated)», а вышло «met» на тексте: «1.1. Библиотекарь создаёт чаты.». Исправьте образцы правила или пример; все такие примеры показывает norma rules test с тем же ключом --rules"
        ))
      #expect(folder.names("cache").isEmpty, "nothing that failed is kept")
    }
  }

  @Test func twoFailuresAreCounted() throws {
    try write(
      Self.sound.map {
        $0.replacing("Директор создаёт чат", with: "Библиотекарь создаёт чаты").replacing(
          "1.1. Чат создаётся библиотекарем", with: "1.1. Чат создаётся завучем")
      })
    let error = try #require(#expect(throws: KnowledgeError.self) { try load() })
    #expect("\(error)".contains("ждали «выполнено (met)», а вышло «missing» на тексте: «1.1. Чат создаётся завучем.»"))
    #expect("\(error)".contains("Таких примеров ещё 1. "))
  }

  @Test(arguments: [
    (
      "examples: {meets: [1.1. Библиотекарь создаёт чат.], misses: [1.1. Чат., 1.2. Чат.]}",
      ":13:15: правило «trial.rule»: примеров, которые выполняют требование, 1, а нужно не меньше 2; допишите тексты в «examples», ключ «meets»"
    ),
    (
      "examples: {meets: [1.1. Библиотекарь создаёт чат., 1.2. Библиотекарь создаёт чат.]}",
      ":13:15: правило «trial.rule»: примеров, которые не выполняют требование, 0, а нужно не меньше 2; допишите тексты в «examples», ключ «misses»"
    ),
  ])
  func aRuleWithTooFewExamplesIsRefused(examples: String, message: String) throws {
    let pack = Array(Trial.pack([Self.sound[0], examples]).utf8)
    let reader = RulePackReader(BuiltIn.knowledge.lexicon, file: "trial.yaml", fewestExamples: 2)
    let error = try #require(#expect(throws: YAMLError.self) { try reader.read(pack) })
    #expect("\(error)" == "trial.yaml" + message)
  }

  @Test func theProgramsOwnPacksHaveEnoughExamples() {
    for rule in BuiltIn.knowledge.rules {
      #expect(rule.examples.count { $0.meets } >= 2 && rule.examples.count { !$0.meets } >= 2, "\(rule.id)")
    }
  }

  @Test func whereAFileStandsMatters() throws {
    try write(Self.sound)
    let own = try KnowledgeSources(BuiltIn.folder, [])
    let withAdded = try KnowledgeSources(BuiltIn.folder, added)
    #expect(own.digest != withAdded.digest)
    #expect(own.packs.allSatisfy { $0.folder == 0 } && withAdded.packs.last?.folder == 1)
  }

  @Test(arguments: ["2013-08-31", "2024-09-01", "2030-09-01"])
  func aRuleWithAnEndIsProvedOnADayOfItsOwn(until: String) throws {
    let rule = try Trial.rule(Self.sound[0], Self.sound[1], "until: \"\(until)\"")
    #expect(ExampleProof(BuiltIn.knowledge, asOf: .ofTests).failures(of: rule).isEmpty)
  }

  @Test func wordingGoesBehindKnownRulesOnly() throws {
    try write(Self.sound + ["remedy: {text: Напишите., after: [admin.named, admin.namde]}"])
    let error = try #require(#expect(throws: KnowledgeError.self) { try load() })
    #expect(
      "\(error)".hasSuffix(
        "trial.yaml:14: правило «trial.rule»: в «after» названо «admin.namde», а такого правила нет ни в одном наборе. Исправьте имя или уберите его; имена правил: norma rules list"
      ), "\(error)")
  }
}
