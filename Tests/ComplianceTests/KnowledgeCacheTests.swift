import Foundation
import Testing

@testable import Compliance

@Suite struct KnowledgeCacheTests {
  private static let act = Repository.path("Fixtures/acts/school-broken.txt")

  private static func results(_ knowledge: Knowledge) -> [RuleResult] {
    Checker(knowledge, asOf: .ofTests).check(path: act).results
  }

  private static let fresh = results(BuiltIn.knowledge)

  @Test func whatIsKeptJudgesAsWhatWasCompiled() throws {
    let folder = try TemporaryFolder()
    let cache = KnowledgeCache(folder: folder.path("deep/er"))
    let sources = try KnowledgeSources(BuiltIn.folder, [])
    #expect(cache.knowledge(for: sources) == nil)
    #expect(Self.results(try Knowledge.load(from: BuiltIn.folder, cache: cache)) == Self.fresh)
    let kept = try #require(cache.knowledge(for: sources))
    #expect(Self.results(kept) == Self.fresh)
    #expect(kept.packs.map(\.id) == BuiltIn.knowledge.packs.map(\.id))
    var withoutExamples = BuiltIn.knowledge.rules
    for rule in withoutExamples.indices { withoutExamples[rule].examples = [] }
    #expect(kept.rules == withoutExamples)
    #expect(Self.fresh.contains { $0.status == .violated } && Self.fresh.contains { $0.nearest != nil })
  }

  @Test(arguments: [0, 10, 64, 72, 5_000])
  func aTruncatedFileIsIgnoredAndWrittenAnew(length: Int) throws {
    try expectRepair { $0.prefix(length) }
  }

  @Test(arguments: [0, 63, 64, 71, 72, 4_000, -1])
  func aFlippedByteIsNoticed(position: Int) throws {
    try expectRepair { bytes in
      var bytes = bytes
      bytes[position < 0 ? bytes.count + position : position] ^= 0x20
      return bytes
    }
  }

  @Test func bytesAtTheEndAreNoticed() throws {
    try expectRepair { $0 + [0, 0, 0, 0, 0, 0, 0, 0] }
  }

  private func expectRepair(_ damage: (Data) -> Data) throws {
    let folder = try TemporaryFolder()
    let cache = KnowledgeCache(folder: folder.path("cache"))
    _ = try Knowledge.load(from: BuiltIn.folder, cache: cache)
    let name = try #require(folder.names("cache").first)
    let file = URL(filePath: folder.path("cache/\(name)"))
    let whole = try Data(contentsOf: file)
    try damage(whole).write(to: file)
    let sources = try KnowledgeSources(BuiltIn.folder, [])
    #expect(cache.knowledge(for: sources) == nil)
    _ = try Knowledge.load(from: BuiltIn.folder, cache: cache)
    #expect(try Data(contentsOf: file) == whole)
    #expect(folder.names("cache") == [name], "nothing temporary stays behind")
  }

  @Test func aFolderThatCannotBeMadeCostsNothingButTime() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file where the cache should be", to: "cache")
    let cache = KnowledgeCache(folder: folder.path("cache"))
    #expect(Self.results(try Knowledge.load(from: BuiltIn.folder, cache: cache)) == Self.fresh)
  }

  @Test func anotherContentHasAnotherFile() throws {
    let folder = try TemporaryFolder()
    let cache = KnowledgeCache(folder: folder.path("cache"))
    try folder.write(Trial.pack(["met: [{action: create}]"]), to: "rules/trial.yaml")
    let added = [RulesFolder(path: folder.path("rules"))]
    let before = try Knowledge.load(from: BuiltIn.folder, adding: added, cache: cache)
    try folder.write(Trial.pack(["met: [{action: [create, remove]}]"]), to: "rules/trial.yaml")
    let after = try Knowledge.load(from: BuiltIn.folder, adding: added, cache: cache)
    #expect(folder.names("cache").count == 2)
    #expect(before.rules.last != after.rules.last)
  }
}
