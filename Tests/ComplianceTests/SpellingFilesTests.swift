import Foundation
import Testing

@testable import Compliance
@testable import Russian

@Suite struct SpellingFilesTests {
  private static func files(_ words: String, in folder: TemporaryFolder) throws -> SpellingFiles {
    try Data("SET UTF-8\nSFX A Y 1\nSFX A а ы а\n".utf8).write(to: URL(filePath: folder.path("sad.aff")))
    try Data(words.utf8).write(to: URL(filePath: folder.path("sad.dic")))
    return SpellingFiles(stem: folder.path("sad"))
  }

  private static func knows(_ dictionary: GeneralDictionary?, _ word: String) -> Bool {
    WordHash(word).flatMap { dictionary?.contains($0) } == true
  }

  @Test func isMadeOnceForOneContent() throws {
    let folder = try TemporaryFolder()
    let cache = CacheFolder(path: folder.path("cache"))
    let files = try Self.files("2\nроза/A\nпень\n", in: folder)
    #expect(Self.knows(files.generalDictionary(cache: cache), "розы"))
    let names = folder.names("cache")
    #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(".dictionary") })
    #expect(Self.knows(files.generalDictionary(cache: cache), "розы"))
    #expect(folder.names("cache") == names)
    let changed = try Self.files("2\nлипа/A\nпень\n", in: folder).generalDictionary(cache: cache)
    #expect(Self.knows(changed, "липы") && !Self.knows(changed, "розы"))
    #expect(folder.names("cache").count == 2)
  }

  @Test func aDamagedFileOfTheCacheIsMadeAnew() throws {
    let folder = try TemporaryFolder()
    let cache = CacheFolder(path: folder.path("cache"))
    let files = try Self.files("1\nроза/A\n", in: folder)
    _ = files.generalDictionary(cache: cache)
    let path = folder.path("cache/\(try #require(folder.names("cache").first))")
    let whole = try Data(contentsOf: URL(filePath: path))
    try whole.dropLast(3).write(to: URL(filePath: path))
    #expect(Self.knows(files.generalDictionary(cache: cache), "розы"))
    #expect(try Data(contentsOf: URL(filePath: path)) == whole)
  }

  @Test func withoutFilesThereIsNoDictionary() throws {
    let folder = try TemporaryFolder()
    #expect(SpellingFiles(stem: folder.path("none")).generalDictionary(cache: nil) == nil)
  }
}
