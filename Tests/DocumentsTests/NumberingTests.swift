import Documents
import Testing

@Suite struct NumberingTests {
  private static let i = WordFixture.item
  private static let three =
    WordFixture.level(0, "decimal", "%1.") + WordFixture.level(1, "decimal", "%1.%2.")
    + WordFixture.level(2, "russianLower", "%3)")

  static let cases: [(String, String, [String])] = [
    (
      WordFixture.list(1, three),
      i(1, 0, "а") + i(1, 1, "б") + i(1, 1, "в") + i(1, 2, "г") + i(1, 2, "д") + i(1, 0, "е") + i(1, 1, "ж")
        + i(1, 2, "з"),
      ["L0 {1.} а", "L1 {1.1.} б", "L1 {1.2.} в", "L2 {а)} г", "L2 {б)} д", "L0 {2.} е", "L1 {2.1.} ж", "L2 {а)} з"]
    ),
    (
      WordFixture.list(1, three)
        + "<w:num w:numId='2'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>",
      i(1, 0, "а") + i(2, 0, "б") + i(1, 0, "в") + i(2, 0, "г"), ["L0 {1.} а", "L0 {5.} б", "L0 {6.} в", "L0 {7.} г"]
    ),
    (
      WordFixture.list(
        1, WordFixture.level(0, "upperRoman", "%1.") + WordFixture.level(1, "decimal", "%1.%2", more: "<w:isLgl/>")),
      i(1, 0, "а") + i(1, 1, "б"), ["L0 {I.} а", "L1 {1.1} б"]
    ),
    (
      WordFixture.list(
        1,
        WordFixture.level(0, "decimal", "%1.")
          + WordFixture.level(1, "decimal", "%2)", more: "<w:lvlRestart w:val='0'/>")),
      i(1, 0, "а") + i(1, 1, "б") + i(1, 0, "в") + i(1, 1, "г"), ["L0 {1.} а", "L1 {1)} б", "L0 {2.} в", "L1 {2)} г"]
    ),
    (WordFixture.list(1, WordFixture.level(0, "bullet", "\u{F0B7}")), i(1, 0, "а"), ["L0 {–} а"]),
    (
      WordFixture.list(
        1, three, overrides: "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='4'/></w:lvlOverride>"),
      i(1, 1, "а") + i(1, 0, "б"), ["L1 {4.1.} а", "L0 {5.} б"]
    ),
    (WordFixture.list(1, WordFixture.level(0, "none", "")), i(1, 0, "а"), ["а"]),
    (WordFixture.list(1, WordFixture.level(0, "decimalZero", "Статья %1.")), i(1, 0, "а"), ["L0 {Статья 01.} а"]),
    (WordFixture.list(1, three), i(1, 1, "а") + i(0, 0, "б") + i(9, 0, "в"), ["L1 {1.1.} а", "б", "в"]),
    (
      WordFixture.list(1, WordFixture.level(0, "decimal", "%1.", start: 3)),
      i(1, 0, "а") + i(1, 0, "").replacing("<w:r><w:t></w:t></w:r>", with: "") + i(1, 0, "б"),
      ["L0 {3.} а", "L0 {5.} б"]
    ),
    (
      "<w:abstractNum w:abstractNumId='4'><w:numStyleLink w:val='N'/></w:abstractNum><w:abstractNum w:abstractNumId='5'><w:styleLink w:val='N'/>\(three)</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='4'/></w:num>",
      i(1, 0, "а") + i(1, 1, "б"), ["L0 {1.} а", "L1 {1.1.} б"]
    ),
  ]

  @Test(arguments: cases)
  func printsWhatWordPrints(numbering: String, body: String, blocks: [String]) throws {
    let file = WordFixture.document(body, numbering: numbering)
    #expect(outline(try DocumentReader().read(bytes: file, name: "akt.docx")) == blocks)
  }

  @Test func takesTheListOfTheStyle() throws {
    let file = WordFixture.document(
      "<w:p><w:pPr><w:pStyle w:val='S'/></w:pPr><w:r><w:t>а</w:t></w:r></w:p>",
      numbering: WordFixture.list(
        1,
        WordFixture.level(0, "decimal", "%1.")
          + WordFixture.level(1, "decimal", "%1.%2.", more: "<w:pStyle w:val='S'/>")),
      styles:
        "<w:style w:type='paragraph' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
    #expect(outline(try DocumentReader().read(bytes: file, name: "akt.docx")) == ["L1 {1.1.} а"])
  }
}
