import Testing

@testable import Russian

@Suite struct LexiconArchiveTests {
  private static func archive(_ lexicon: Lexicon) -> [UInt8] {
    var writer = ByteWriter()
    lexicon.write(to: &writer)
    return writer.bytes
  }

  @Test func readsBackWhatItWrote() throws {
    let lexicon = try ShippedLexicon.compiled.get()
    let bytes = Self.archive(lexicon)
    var reader = ByteReader(bytes)
    let copy = try Lexicon(from: &reader)
    #expect(reader.isAtEnd)
    #expect(Self.archive(copy) == bytes)
    #expect(copy.concepts == lexicon.concepts && copy.formCount == lexicon.formCount)
    let text = Array("Администратор платформы «Сферум» рассылает ссылки-приглашения классным руководителям.".utf8)
    let tokens = Tokenizer().tokens(of: text, in: 0..<text.count)
    let mentions = MentionFinder(lexicon).mentions(in: tokens)
    #expect(MentionFinder(copy).mentions(in: tokens) == mentions && mentions.count >= 4)
  }

  @Test func isTheSameForTheSameSource() throws {
    let source = try ShippedLexicon.source()
    #expect(Self.archive(try LexiconCompiler.compile(source)) == Self.archive(try LexiconCompiler.compile(source)))
  }

  @Test func refusesBytesCutAtAnyLength() throws {
    let bytes = Self.archive(try InventedLexicon().lexicon)
    for length in 0..<bytes.count {
      #expect(throws: ByteReader.Truncated.self) {
        var reader = ByteReader(Array(bytes[..<length]))
        _ = try Lexicon(from: &reader)
      }
    }
  }
}
