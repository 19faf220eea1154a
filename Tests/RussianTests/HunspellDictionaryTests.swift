import Foundation
import Testing

@testable import Russian

@Suite struct HunspellDictionaryTests {
  private static let affixes = """
    SET UTF-8
    TRY аое

    SFX A Y 3
    SFX A   а    ы    [^гк]а
    SFX A   а    и    [гк]а
    SFX A   а    0    .
    SFX B Y 2
    SFX B   0    ми   [её]
    SFX B   ь    ём   нь
    """

  private static func dictionary(_ words: String) throws -> GeneralDictionary {
    try HunspellDictionary(affixes: Array(affixes.utf8), words: Array(words.utf8)).forms()
  }

  private static func known(_ dictionary: GeneralDictionary, _ words: String) -> [String] {
    words.split(separator: " ").map(String.init).filter { WordHash($0).map(dictionary.contains) == true }
  }

  @Test func putsEndingsOn() throws {
    let dictionary = try Self.dictionary("4\nгрядка/A\nроза/A\r\nпень/B\nПётр\nкое-как\nmuseum/A\n")
    let words = "грядка грядки грядк роза розы роз пень пенём петр"
    let known = Self.known(dictionary, words + " пнём кое как грядкы розаы")
    #expect(known == words.split(separator: " ").map(String.init))
    #expect(dictionary.count == 9)
  }

  @Test func readsBackWhatItWrote() throws {
    let dictionary = try Self.dictionary("грядка/A\nроза/A\nпень/B\n")
    var writer = ByteWriter()
    dictionary.write(to: &writer)
    var reader = ByteReader(writer.bytes)
    let copy = try GeneralDictionary(from: &reader)
    #expect(reader.isAtEnd && copy.count == dictionary.count)
    #expect(Self.known(copy, "роза розы пня") == ["роза", "розы"])
    #expect(throws: ByteReader.Truncated.self) {
      var reader = ByteReader(Array(writer.bytes.dropLast()))
      _ = try GeneralDictionary(from: &reader)
    }
  }

  @Test(arguments: [
    ("SET KOI8-R\nSFX A Y 1\nSFX A а ы а\n", HunspellDictionary.Malformed.encoding),
    ("SET UTF-8\nSFX A Y 1\nSFX A а ы [а\n", .rule(line: 3)),
    ("SET UTF-8\nSFX AB Y 1\nSFX AB а ы а\n", .rule(line: 3)),
    ("SET UTF-8\n", .empty), ("", .empty),
  ])
  func refusesWhatItDoesNotUnderstand(affixes: String, reason: HunspellDictionary.Malformed) {
    #expect(throws: reason) { try HunspellDictionary(affixes: Array(affixes.utf8), words: []) }
  }

  @Test func refusesFilesWithoutWords() {
    #expect(throws: HunspellDictionary.Malformed.empty) { try Self.dictionary("12\n\n") }
  }

  /// The dictionary says the same as the program it is made for, except for names in capitals.
  @Test(.enabled(if: Spelling.isInstalled, "needs the Debian packages hunspell and hunspell-ru"))
  func knowsWhatHunspellKnows() throws {
    func file(_ ending: String) throws -> [UInt8] {
      Array(try Data(contentsOf: URL(filePath: Spelling.dictionary + ending)))
    }
    let dictionary = try HunspellDictionary(affixes: file(".aff"), words: file(".dic")).forms()
    #expect(dictionary.count > 1_000_000)
    let forms = Set(try ShippedLexicon.lemmas().flatMap { try $0.forms().map(\.text) }.filter { WordHash($0) != nil })
    let unknown = try Spelling.unknown(among: forms)
    let wrong = forms.filter { word in WordHash(word).map(dictionary.contains) == unknown.contains(word) }
    print("\(dictionary.count) forms; of \(forms.count) words \(wrong.count) are judged otherwise than by hunspell")
    #expect(wrong.count * 1000 <= forms.count)
  }
}
