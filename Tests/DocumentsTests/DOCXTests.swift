import Documents
import Foundation
import Testing

@Suite struct DOCXTests {
  private static func p(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }
  private static func r(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

  @Test(arguments: [
    (p(r("а") + "<w:r><w:tab/></w:r>" + r("б")), ["а б"]),
    (p("<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:noBreakHyphen/><w:t>в</w:t></w:r>"), ["а", "б-в"]),
    (
      p(
        "<w:ins>\(r("да"))</w:ins><w:del><w:r><w:delText>нет</w:delText></w:r></w:del><w:moveFrom>\(r("нет"))</w:moveFrom>"
      ), ["да"]
    ),
    (
      p(
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>нет</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>да</w:t></w:r>"
      ), ["да"]
    ),
    (
      p(
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText></w:r>\(r("нет"))<w:r><w:fldChar w:fldCharType='separate'/></w:r>\(r("7"))<w:r><w:fldChar w:fldCharType='end'/></w:r>"
      ),
      ["7"]
    ),
    (
      p(
        r("до")
          + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(p(r("рамка")))</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>\(p(r("рамка")))</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
          + r("после")),
      ["допосле", "рамка"]
    ),
    ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(r("начало "))</w:p>" + p(r("конец")), ["начало конец"]),
    (
      "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>\(p(r("а")))</w:tc><w:tc>\(p(r("б")))</w:tc></w:tr><w:tr><w:tc><w:tbl><w:tr><w:tc>\(p(r("внутри")))</w:tc></w:tr></w:tbl>\(p(r("в")))</w:tc></w:tr></w:tbl>",
      ["[0.0.0h] а", "[0.0.2h] б", "[1.0.0] внутри", "[0.1.0] в"]
    ),
    (p("<w:hyperlink r:id='l'>\(r("канал"))</w:hyperlink>"), ["канал (https://t.me/primer)"]),
    (
      "<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>Глава</w:t><w:br/><w:t>первая</w:t></w:r></w:p>",
      ["H2 Глава первая"]
    ),
    ("<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>\(r("Раздел"))</w:p>", ["H1 Раздел"]),
  ])
  func reads(body: String, blocks: [String]) throws {
    let styles =
      "<w:style w:type='paragraph' w:styleId='H'><w:basedOn w:val='B'/></w:style><w:style w:type='paragraph' w:styleId='B'><w:name w:val='heading 2'/></w:style>"
    let links = "<Relationship Id='l' Type='x/hyperlink' Target='https://t.me/primer' TargetMode='External'/>"
    for namespace in [WordFixture.transitional, WordFixture.strict] {
      let file = WordFixture.document(body, styles: styles, links: links, namespace: namespace)
      #expect(outline(try DocumentReader().read(bytes: file, name: "akt.docx")) == blocks)
    }
  }

  @Test func countsPages() throws {
    let body =
      Self.p(Self.r("раз") + "<w:r><w:br w:type='page'/><w:lastRenderedPageBreak/></w:r>" + Self.r("два"))
      + Self.p(Self.r("три"))
    let document = try DocumentReader().read(bytes: WordFixture.document(body), name: "akt.docx")
    let places = document.blocks.map { document.sourceMap.position(of: $0.range.lowerBound, in: document.text) }
    #expect(places.map { $0?.page } == [1, 2, 2])
    #expect(places.map { $0?.block } == [1, 2, 3])
  }

  @Test func keepsHeadersAndFootersApart() throws {
    let file = ReadingTests.folder.appending(path: "docx/headers.docx")
    let document = try DocumentReader().read(path: file.path())
    #expect(document.headersAndFooters == ["Муниципальное образование «Выдумкинский район»", "Страница акта:"])
    #expect(outline(document) == ["ПРИКАЗ", "Текст акта."])
  }
}
