import Testing

@testable import Russian

@Suite struct WordHashTests {
  @Test(arguments: ["", "два слова", "д1", "т.е", "a-б", "ссылка-приглашение", "№", "\u{0463}"])
  func takesNothingButLetters(text: String) {
    #expect(WordHash(text) == nil)
  }

  @Test func isTheValueOfTheToken() throws {
    for word in ["Администратор", "ёж", "sferum", "СОО"] {
      let bytes = Array(word.utf8)
      #expect(Tokenizer().tokens(of: bytes, in: 0..<bytes.count).map(\.value) == [WordHash(word)?.value])
    }
  }

  @Test func differsForAllFormsOfTheLexicon() throws {
    var spellings: [UInt64: String] = [:]
    for form in try ShippedLexicon.lemmas().flatMap({ try $0.forms() }) {
      let hash = try #require(WordHash(form.text), "\(form.text)")
      #expect(spellings[hash.value, default: form.text] == form.text)
      spellings[hash.value] = form.text
    }
    #expect(spellings.count > 10_000)
  }

  @Test func spellsItsLettersBack() {
    #expect(WordHash.codes(of: "Съёмка").map(LetterCodes.spelling) == "съемка")
  }
}
