import Foundation
import Testing

@testable import Documents

/// Annotations and proposals in OpenDocument texts.
@Suite struct ODTRevisionTests {
  static let files = ParagraphMapTests.files.filter { $0.hasSuffix("odt") }

  private static func revised(
    _ bytes: [UInt8], comments: [DocumentRevision.Comment]? = nil, insertions: [DocumentRevision.Insertion] = []
  ) throws -> [UInt8] {
    let document = try DocumentReader().read(bytes: bytes, name: "проект.odt")
    return try DocumentReviser().revised(
      bytes, document,
      by: DocumentRevision(author: "norma", date: "2026-11-21T00:00:00Z", comments: comments, insertions: insertions))
  }

  private static func body(_ bytes: [UInt8]) throws -> Substring {
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.range(of: "<office:text>")).upperBound
    return text[start..<(try #require(text.range(of: "</office:text>")).lowerBound)]
  }

  @Test func aProposalIsAChangeFromTheEndOfTheParagraphBefore() throws {
    let bytes = OpenFixture.flat(OpenFixture.list("L", "Раз", "Два"), automatic: OpenFixture.style("L", "1"))
    let new = try Self.revised(bytes, insertions: [.init(after: 0, like: 0, text: "А & Б")])
    let names = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    #expect(
      try Self.body(new)
        == "<text:tracked-changes \(names) text:track-changes=\"false\"><text:changed-region \(names) xml:id=\"norma0\" text:id=\"norma0\"><text:insertion><office:change-info><dc:creator>norma</dc:creator><dc:date>2026-11-21T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
        + "<text:list text:style-name='L'><text:list-item><text:p>Раз<text:change-start \(names) text:change-id=\"norma0\"/></text:p></text:list-item>"
        + "<text:list-item><text:p>А &amp; Б<text:change-end \(names) text:change-id=\"norma0\"/></text:p></text:list-item>"
        + "<text:list-item><text:p>Два</text:p></text:list-item></text:list>")
  }

  @Test func listsGoOnBehindOtherTextAndTables() throws {
    let list =
      "<text:list xml:id='i' text:style-name='L'><text:list-item><text:p>Раз</text:p></text:list-item></text:list>"
    let table =
      "<table:table><table:table-row><table:table-cell><text:p>Ячейка</text:p></table:table-cell></table:table-row></table:table>"
    for (middle, after) in [("<text:p>Между</text:p>", 1), (table, 1)] {
      let next = list.replacing("xml:id='i'", with: "xml:id='j' text:continue-list='i'").replacing("Раз", with: "Три")
      let bytes = OpenFixture.flat(list + middle + next, automatic: OpenFixture.style("L", "1"))
      let new = try Self.revised(bytes, insertions: [.init(after: after, like: 0, text: "Два")])
      let document = try DocumentReader().read(bytes: new, name: "x")
      #expect(document.blocks.map(document.string).suffix(2) == ["Два", "Три"])
      #expect(document.blocks.map(\.label) == ["1)", nil, "2)", "3)"])
    }
  }

  @Test func itemsBelowAnItemStayBelowIt() throws {
    let inner = OpenFixture.list(nil, "а", "б")
    let bytes = OpenFixture.flat(
      "<text:list text:style-name='L'><text:list-item><text:p>Раз:</text:p>\(inner)</text:list-item><text:list-item><text:p>Три</text:p></text:list-item></text:list>",
      automatic: OpenFixture.style("L", "1"))
    let new = try Self.revised(bytes, insertions: [.init(after: 2, like: 0, text: "Два")])
    let document = try DocumentReader().read(bytes: new, name: "x")
    #expect(document.blocks.map(document.string) == ["Раз:", "а", "б", "Два", "Три"])
    #expect(document.blocks.map(\.kind) == [0, 1, 1, 0, 0].map { .listItem(depth: $0) })
    let deeper = try Self.revised(bytes, insertions: [.init(after: 1, like: 1, text: "а1")])
    let second = try DocumentReader().read(bytes: deeper, name: "x")
    #expect(second.blocks.map(second.string) == ["Раз:", "а", "а1", "б", "Три"])
    #expect(second.blocks.map(\.kind) == [0, 1, 1, 1, 0].map { .listItem(depth: $0) })
  }

  @Test func annotationsAreKeptReplacedAndTakenOut() throws {
    let bytes = OpenFixture.flat("<text:p>Раз</text:p><text:p>Два</text:p>")
    let one = DocumentRevision.Comment(block: 0, paragraphs: ["Первое <!>", "norma: a.b"])
    let first = try Self.revised(bytes, comments: [one])
    #expect(try Self.revised(first, comments: [one]) == first)
    #expect(
      String(decoding: first, as: UTF8.self).contains("<text:p>Первое &lt;!&gt;</text:p><text:p>norma: a.b</text:p>"))
    #expect(try Self.revised(first, comments: []) == bytes)
    let foreign = String(decoding: first, as: UTF8.self).replacing("<dc:creator>norma", with: "<dc:creator>Методист")
    #expect(try Self.revised(Array(foreign.utf8), comments: []) == Array(foreign.utf8), "those of others stay")
  }

  @Test func commentsOnProposalsStayUntilThatIsAccepted() throws {
    let table =
      "<table:table><table:table-row><table:table-cell><text:p>Раз</text:p></table:table-cell></table:table-row></table:table>"
    for body in ["<text:p>Раз</text:p>", table] {
      let first = try Self.revised(
        OpenFixture.flat(body), insertions: [.init(after: 0, like: nil, text: "Два", comment: ["Почему"])])
      #expect(try Self.revised(first, comments: []) == first)
      let accepted = String(decoding: first, as: UTF8.self)
        .replacing(/<text:tracked-changes.*<\/text:tracked-changes>/, with: "").replacing(
          /<text:change-[^>]*>/, with: "")
      let last = try Self.revised(Array(accepted.utf8), comments: [])
      #expect(!String(decoding: last, as: UTF8.self).contains("annotation"))
    }
  }

  @Test(arguments: files)
  func allFilesTakeACommentOnEveryBlock(file: String) throws {
    let bytes = try SourceFile.read(path: EditingFixture.path(file))
    let document = try DocumentReader().read(bytes: bytes, name: file)
    let comments = document.blocks.indices.map { DocumentRevision.Comment(block: $0, paragraphs: ["\($0)"]) }
    let new = try Self.revised(bytes, comments: comments)
    let again = try DocumentReader().read(bytes: new, name: file)
    #expect(again.text == document.text && again.blocks == document.blocks)
    #expect(try Self.revised(new, comments: comments) == new)
    let without = try Self.revised(new, comments: [])
    #expect(try EditingFixture.mainPart(of: without) == EditingFixture.mainPart(of: bytes))
  }

  @Test(arguments: files)
  func allFilesTakeAProposalBehindEveryBlock(file: String) throws {
    let bytes = try SourceFile.read(path: EditingFixture.path(file))
    let document = try DocumentReader().read(bytes: bytes, name: file)
    for block in document.blocks.indices.prefix(40) {
      let insertion = DocumentRevision.Insertion(after: block, like: block, text: "Вставка №\(block)", comment: ["Да"])
      let new = try Self.revised(bytes, insertions: [insertion])
      let again = try DocumentReader().read(bytes: new, name: file)
      let shown = again.blocks.map(again.string)
      #expect(shown.count { $0.hasSuffix("Вставка №\(block)") } == 1)
      #expect(Array(shown.prefix(block + 1)) == document.blocks.prefix(block + 1).map(document.string))
    }
  }
}
