import Russian
import Testing

@testable import Regulations

@Suite struct WordClassTests {
  private static let words = "в во на с со к ко от из у о об обо по при для за до без через между под над про"

  @Test(arguments: words.split(separator: " "))
  func holdsItsWords(word: Substring) throws {
    let hash = try #require(WordHash(word))
    #expect(WordClass(Self.words).contains(hash.value))
  }

  @Test(arguments: ["и", "не", "администратор", "подо"])
  func holdsNoOthers(word: String) throws {
    let hash = try #require(WordHash(word))
    #expect(!WordClass(Self.words).contains(hash.value))
    #expect(!WordClass("").contains(hash.value))
  }
}
