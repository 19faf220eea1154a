import Documents
import Foundation
import Testing

/// Word documents that this project writes, read back by its own reader, by python-docx and by LibreOffice.
@Suite struct WordWritingTests {
  private typealias Paragraph = WordDocument.Paragraph
  private typealias Run = WordDocument.Run

  private static func clause(_ text: String, list: Int = 1) -> WordDocument.Block {
    .paragraph(Paragraph(.normal, [Run(text)], numbering: .clause(list: list)))
  }

  /// Every kind of block, and two lists of the same kind.
  private static let invented = WordDocument(
    title: "Пробный приказ",
    blocks: [
      .paragraph(Paragraph(.title, [Run("ПРИКАЗ")])),
      .paragraph(Paragraph(.plain, [Run("от 1 мая\t№ 5")], endsAtRightMargin: true)),
      .paragraph(Paragraph(.normal, [Run("Утвердить правила.")], numbering: .order(list: 0))),
      .paragraph(
        Paragraph(.normal, [Run("Назначить "), Run("[кого]", isHighlighted: true)], numbering: .order(list: 0))),
      .table(
        .init(
          columns: [1, 1], rows: [[[Paragraph(.plain, [Run("ПРИНЯТО")])], [Paragraph(.plain, [Run("УТВЕРЖДЕНО")])]]],
          isBordered: false)),
      .paragraph(Paragraph(.heading, [Run("Общее")], numbering: .section(list: 1), startsPage: true)),
      clause("Первый пункт."), clause("Второй пункт:"),
      .paragraph(Paragraph(.normal, [Run("перечень;")], numbering: .dash)),
      .paragraph(Paragraph(.heading, [Run("Частное")], numbering: .section(list: 1))), clause("Третий пункт."),
      .paragraph(Paragraph(.heading, [Run("Другой акт")], numbering: .section(list: 2))),
      clause("Его пункт.", list: 2),
      .table(
        .init(
          columns: [1, 3], rows: [[[Paragraph(.plain, [Run("№")])], [Paragraph(.plain, [Run("Имя")])]], [[], []]],
          isBordered: true, hasHeader: true, rowHeight: 24)),
    ])

  @Test func readsBackWithTheNumbersThatWordCounts() throws {
    let document = try DocumentReader().read(bytes: Self.invented.docx(), name: "приказ.docx")
    #expect(
      outline(document) == [
        "ПРИКАЗ", "от 1 мая № 5", "L0 {1.} Утвердить правила.", "L0 {2.} Назначить [кого]", "[0.0.0] ПРИНЯТО",
        "[0.0.1] УТВЕРЖДЕНО", "H1 {1.} Общее", "L1 {1.1.} Первый пункт.", "L1 {1.2.} Второй пункт:",
        "L0 {–} перечень;", "H1 {2.} Частное", "L1 {2.1.} Третий пункт.", "H1 {1.} Другой акт",
        "L1 {1.1.} Его пункт.", "[1.0.0h] №", "[1.0.1h] Имя",
      ])
  }

  @Test func theSameDocumentGivesTheSameBytes() throws {
    #expect(try Self.invented.docx() == Self.invented.docx())
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "]]> & \"кавычки\" 'и' &amp;", "=cmd|' /C calc'!A0", "a\u{0}b\u{8}c\u{FFFE}d",
    "  два  пробела  ", String(repeating: "ж", count: 10_000), "\u{202E}задом наперёд", "# не заголовок | не таблица",
  ])
  func textStaysText(text: String) throws {
    let document = WordDocument(title: text, blocks: [.paragraph(Paragraph(.plain, [Run(text)]))])
    let read = try DocumentReader().read(bytes: document.docx(), name: "текст.docx")
    // XML has no place for controls; the reader drops marks of direction.
    let dropped: Set<Unicode.Scalar> = ["\u{0}", "\u{8}", "\u{FFFE}", "\u{202E}"]
    let printable = String(String.UnicodeScalarView(text.unicodeScalars.filter { !dropped.contains($0) }))
    func joined(_ text: String) -> String { text.split { $0 == " " }.joined(separator: " ") }
    #expect(read.blocks.count == 1)
    #expect(read.blocks.first.map { joined(read.string(of: $0)) } == joined(printable))
  }

  @Test(.enabled(if: PythonDOCX.isInstalled, "python-docx is missing: apt-get install python3-docx"))
  func pythonSeesPagesStylesAndLists() throws {
    let folder = try TemporaryFolder()
    try Data(Self.invented.docx()).write(to: URL(filePath: folder.path("приказ.docx")))
    let script = """
      import sys, docx
      from docx.enum.text import WD_COLOR_INDEX
      d = docx.Document(sys.argv[1])
      s = d.sections[0]
      assert [round(x.cm, 1) for x in (s.page_width, s.page_height)] == [21.0, 29.7]
      assert [round(x.cm, 1) for x in (s.left_margin, s.right_margin, s.top_margin, s.bottom_margin)] == [3, 1.5, 2, 2]
      assert s.different_first_page_header_footer and 'PAGE' in s.header._element.xml
      styles = [p.style.name for p in d.paragraphs]
      assert styles.count('Title') == 1 and styles.count('Heading 1') == 3, styles
      normal = d.styles['Normal']
      assert normal.type is not None and normal.element.get(docx.oxml.ns.qn('w:default')) == '1'
      numbered = [p for p in d.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None]
      assert len(numbered) == 10, len(numbered)
      marked = [r.text for p in d.paragraphs for r in p.runs if r.font.highlight_color == WD_COLOR_INDEX.YELLOW]
      assert marked == ['[кого]'], marked
      assert [len(t.columns) for t in d.tables] == [2, 2]
      assert d.core_properties.title == 'Пробный приказ'
      """
    try script.write(toFile: folder.path("look.py"), atomically: true, encoding: .utf8)
    #expect(try TemporaryFolder.run("/usr/bin/python3", [folder.path("look.py"), folder.path("приказ.docx")]) == 0)
  }

  @Test(.enabled(if: LibreOffice.program != nil, "LibreOffice is missing: apt-get install libreoffice-writer-nogui"))
  func libreOfficePrintsTheSameNumbers() throws {
    let folder = try TemporaryFolder()
    let file = URL(filePath: folder.path("order.docx"))
    try Data(Self.invented.docx()).write(to: file)
    // In text it prints any mark of a list as «•».
    let lines = try #require(try LibreOffice.lines(of: [file])["order.docx"])
    #expect(
      lines == [
        "ПРИКАЗ", "от 1 мая № 5", "1. Утвердить правила.", "2. Назначить [кого]", "ПРИНЯТО", "УТВЕРЖДЕНО",
        "1. Общее", "1.1. Первый пункт.", "1.2. Второй пункт:", "• перечень;", "2. Частное", "2.1. Третий пункт.",
        "1. Другой акт", "1.1. Его пункт.", "№", "Имя",
      ])
  }
}
