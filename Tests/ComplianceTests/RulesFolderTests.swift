import Foundation
import Testing

@testable import Compliance

@Suite struct RulesFolderTests {
  private static let met = ["met: [{action: create}]"]

  private func load(_ folders: [RulesFolder]) throws(KnowledgeError) -> Knowledge {
    try Knowledge.compile(from: BuiltIn.folder, adding: folders)
  }

  @Test func aFolderAddsAPack() throws {
    let folder = try TemporaryFolder()
    try folder.write(Trial.pack(Self.met), to: "trial.yaml")
    let knowledge = try load([RulesFolder(path: folder.path())])
    #expect(knowledge.packs.map(\.id) == BuiltIn.knowledge.packs.map(\.id) + ["trial"])
    #expect(knowledge.rules.count == BuiltIn.knowledge.rules.count + 1)
  }

  @Test func aFolderReplacesAPackOfTheSameName() throws {
    let folder = try TemporaryFolder()
    let name = try #require(BuiltIn.knowledge.packs.first?.id)
    try folder.write(
      Trial.pack(Self.met).replacing("pack: trial", with: "pack: \(name)").replacing("1.0.0", with: "9.0.0"),
      to: "packs/mine.yml")
    let knowledge = try load([RulesFolder(path: folder.path())])
    #expect(knowledge.packs.count == BuiltIn.knowledge.packs.count)
    let pack = try #require(knowledge.packs.first { $0.id == name })
    #expect(pack.version == "9.0.0")
    #expect(pack.rules.map(\.id.rawValue) == ["trial.rule"])
  }

  @Test func aFolderAddsWords() throws {
    let folder = try TemporaryFolder()
    try folder.write("kind: object\nconcepts: {glossary: {nouns: [глоссарий]}}\n", to: "lexicon/words.yaml")
    try folder.write(Trial.pack(["met: [{action: create, object: glossary}]"]), to: "packs/trial.yaml")
    let knowledge = try load([RulesFolder(path: folder.path())])
    let rule = try #require(knowledge.rules.last)
    let report = Checker(knowledge, rules: [rule], asOf: .ofTests)
      .check(Array(Trial.regulation("2.1. Учитель создаёт глоссарий.").utf8), name: "акт.txt")
    #expect(report.results.map(\.status) == [.met])
  }

  @Test func theLastFolderHasTheLastWord() throws {
    let folder = try TemporaryFolder()
    try folder.write(Trial.pack(Self.met, id: "trial.first"), to: "a/trial.yaml")
    try folder.write(Trial.pack(Self.met, id: "trial.second"), to: "b/trial.yaml")
    let knowledge = try load([RulesFolder(path: folder.path("a")), RulesFolder(path: folder.path("b"))])
    #expect(knowledge.packs.last?.rules.map(\.id.rawValue) == ["trial.second"])
  }

  @Test func twoFilesOfOneFolderCannotDescribeTheSamePack() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write(Trial.pack(Self.met, id: "trial.first"), to: "a.yaml")
    let second = try folder.write(Trial.pack(Self.met, id: "trial.second"), to: "b.yaml")
    let error = #expect(throws: KnowledgeError.self) { try load([RulesFolder(path: folder.path())]) }
    #expect(
      error
        == .duplicatePack(
          "trial",
          files: [first, second].map {
            $0.replacing(folder.path(), with: folder.path() + "/").replacing("//", with: "/")
          }))
    #expect("\(try #require(error))".hasSuffix("b.yaml. Дайте одному из них другое имя в ключе «pack»"))
  }

  @Test func twoPacksCannotHoldTheSameRule() throws {
    let folder = try TemporaryFolder()
    let taken = try #require(BuiltIn.knowledge.packs.last?.rules.first?.id)
    let owner = try #require(BuiltIn.knowledge.packs.last?.id)
    try folder.write(Trial.pack(Self.met, id: taken.rawValue), to: "trial.yaml")
    let error = #expect(throws: KnowledgeError.self) { try load([RulesFolder(path: folder.path())]) }
    #expect(error == .duplicateRule(taken, packs: [owner, "trial"]))
    #expect(
      "\(try #require(error))"
        == "правило «\(taken)» есть в двух наборах: \(owner) и trial. Оставьте его в одном; чтобы заменить набор целиком, дайте новому то же имя в ключе «pack»"
    )
  }

  @Test func aMistakeNamesTheFileOfTheFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(Trial.pack(Self.met + ["sevrity: note"]), to: "trial.yaml")
    let error = #expect(throws: KnowledgeError.self) { try load([RulesFolder(path: folder.path("."))]) }
    #expect("\(try #require(error))".contains("/trial.yaml:13:5: неизвестный ключ «sevrity»; допустимы: id, title,"))
  }

  @Test func aMistakeInTheLexiconNamesItsFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("kind: object\nconcepts: {glossary: {noun: [глоссарий]}}\n", to: "lexicon/words.yaml")
    let error = #expect(throws: KnowledgeError.self) { try load([RulesFolder(path: folder.path())]) }
    #expect("\(try #require(error))".contains("lexicon/words.yaml:2:23: неизвестный ключ «noun»; допустимы: label,"))
  }

  @Test(arguments: ["", "no-such-folder"])
  func aFolderWithoutRulesIsAMistake(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("{}", to: "rules.json")
    let path = name.isEmpty ? folder.path() : folder.path(name)
    let error = #expect(throws: KnowledgeError.self) { try load([RulesFolder(path: path)]) }
    #expect(error == .nothingToLoad(folder: path))
    #expect("\(try #require(error))" == "в папке «\(path)» нет ни одного файла .yaml с правилами")
  }

  @Test func aMissingFolderSaysWhereItWasLookedForAndWhatToDo() {
    #expect(
      "\(KnowledgeError.rulesNotFound(searched: ["/a/Rules", "/Rules"]))"
        == "не найдена папка правил; искали здесь: /a/Rules, /Rules. Положите папку Rules рядом с программой или назовите её в переменной NORMA_RULES"
    )
  }

  @Test func hiddenAndOtherFilesAreNoRules() throws {
    let folder = try TemporaryFolder()
    for name in [".trial.yaml.swp", ".trial.yaml", "trial.yaml.bak", "b.yaml", "a.yml", "README.md"] {
      try folder.write("", to: name)
    }
    #expect(
      RulesFolder(path: folder.path()).files(in: "").map { $0.split(separator: "/").last } == ["a.yml", "b.yaml"])
  }
}
