import Testing

@testable import Documents

/// Paragraphs added to text and Markdown.
@Suite struct TextRevisionTests {
  struct Case: Sendable {
    var name: String
    var text: String
    var after: Int
    var like: Int?
    var result: String
  }

  static let cases = [
    Case(name: "a.txt", text: "1. Раз.\n2. Два.\n", after: 0, like: 0, result: "1. Раз.\nНОВОЕ\n2. Два.\n"),
    Case(name: "a.txt", text: "1. Раз.\r\n2. Два.", after: 1, like: 1, result: "1. Раз.\r\n2. Два.\r\nНОВОЕ"),
    Case(
      name: "a.txt", text: "1. Раз.\n\n2. Два.\n\n3. Три.\n", after: 1, like: 1,
      result: "1. Раз.\n\n2. Два.\n\nНОВОЕ\n\n3. Три.\n"),
    Case(
      name: "a.txt", text: "\u{FEFF}1. Раз.\n  2. Два.\n", after: 1, like: 1,
      result: "\u{FEFF}1. Раз.\n  2. Два.\n  НОВОЕ\n"),
    Case(name: "a.md", text: "# Т\n\nРаз.\n\nДва.\n", after: 1, like: 1, result: "# Т\n\nРаз.\n\nНОВОЕ\n\nДва.\n"),
    Case(
      name: "a.md", text: "# Т\n\n- раз;\n- два.\n\nТри.\n", after: 1, like: 1,
      result: "# Т\n\n- раз;\n- НОВОЕ\n- два.\n\nТри.\n"),
    Case(
      name: "a.md", text: "# Т\n\n1. раз;\n9. два.\n", after: 2, like: 2, result: "# Т\n\n1. раз;\n9. два.\n10. НОВОЕ\n"
    ),
    Case(
      name: "a.md", text: "# Т\n\n| а | б |\n|---|---|\n| в | г |\n\nТри.\n", after: 1, like: nil,
      result: "# Т\n\n| а | б |\n|---|---|\n| в | г |\n\nНОВОЕ\n\nТри.\n"),
  ]

  @Test(arguments: cases)
  func linesAreAdded(one: Case) throws {
    let bytes = Array(one.text.utf8)
    let document = try DocumentReader().read(bytes: bytes, name: one.name)
    let revision = DocumentRevision(
      author: "norma", date: "", insertions: [.init(after: one.after, like: one.like, text: "НОВОЕ")])
    let new = try DocumentReviser().revised(bytes, document, by: revision)
    #expect(String(decoding: new, as: UTF8.self) == one.result)
  }

  @Test func otherEncodingsAndLineEndsAreRefused() throws {
    func revise(_ bytes: [UInt8]) throws {
      let document = try DocumentReader().read(bytes: bytes, name: "a.txt")
      _ = try DocumentReviser().revised(
        bytes, document, by: .init(author: "", date: "", insertions: [.init(after: 0, like: 0, text: "а")]))
    }
    let old = try SourceFile.read(path: EditingFixture.path("Fixtures/readings/text/windows-1251.txt"))
    #expect(throws: RevisionError.encoding(part: "текст")) { try revise(old) }
    #expect(throws: RevisionError.lineEnds) { try revise(Array("1. Раз.\r2. Два.\r".utf8)) }
  }
}
