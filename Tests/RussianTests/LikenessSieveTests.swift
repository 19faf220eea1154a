import Testing

@testable import Russian

@Suite struct LikenessSieveTests {
  private static func key(_ word: String) throws -> WordHash {
    LikenessSieve.key(of: try #require(WordHash.codes(of: word)))
  }

  @Test(arguments: [
    ("администратор", "админпстратор"), ("приказ", "прнказ"), ("класса", "клаеса"), ("создание", "еоздание"),
  ])
  func givesConfusedWordsOneKey(word: String, damaged: String) throws {
    #expect(try Self.key(word) == Self.key(damaged))
    let sieve = LikenessSieve(keys: [try Self.key(word).value])
    #expect(try sieve.passes(Self.key(damaged)))
  }

  @Test func turnsAwayOthers() throws {
    let sieve = LikenessSieve(keys: [try Self.key("администратор").value])
    #expect(try !sieve.passes(Self.key("библиотека")))
    #expect(try !LikenessSieve().passes(Self.key("администратор")))
  }
}
