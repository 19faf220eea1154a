import Foundation
import Testing

@testable import Documents

/// Comments and proposals in Word documents.
@Suite struct WordRevisionTests {
  static let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"

  /// What is revised: body, the revision, and what the body must be then.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    var comments: [Int] = []
    var insertions: [DocumentRevision.Insertion] = []
    var result: String
  }

  private static func ins(_ id: Int) -> String {
    "w:id=\"\(id)\" w:author=\"norma\" w:date=\"2026-11-21T00:00:00Z\""
  }

  /// A paragraph as it is proposed.
  private static func proposal(_ text: String, mark: Int, run: Int, pPr: String = "", rPr: String = "") -> String {
    "<w:p><w:pPr>\(pPr)<w:rPr><w:ins \(ins(mark))/></w:rPr></w:pPr><w:ins \(ins(run))><w:r>\(rPr)"
      + "<w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:ins></w:p>"
  }

  /// A paragraph as it is proposed at the end of a section.
  private static func last(_ text: String, run: Int) -> String {
    "<w:p><w:pPr><w:rPr></w:rPr><w:sectPr/></w:pPr><w:ins \(ins(run))><w:r>"
      + "<w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:ins></w:p>"
  }

  private static func end(_ id: Int) -> String {
    "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
  }

  private static func p(_ text: String, _ properties: String = "") -> String {
    "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a comment stands behind the properties",
      body: p("Раз", "<w:pPr><w:pStyle w:val='A'/></w:pPr>"), comments: [0],
      result:
        "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Раз</w:t></w:r>\(end(0))</w:p>"
    ),
    Case(
      testDescription: "a proposal takes list and font, not the place",
      body: p(
        "Раз",
        "<w:pPr><w:pageBreakBefore/><w:numPr><w:numId w:val='4'/></w:numPr><w:rPr><w:b/><w:ins w:id='5'/></w:rPr></w:pPr>"
      )
      .replacingOccurrences(of: "<w:r>", with: "<w:r><w:rPr><w:i/></w:rPr>") + p("Два"),
      insertions: [.init(after: 1, like: 0, text: "Три & «четыре»")],
      result: p(
        "Раз",
        "<w:pPr><w:pageBreakBefore/><w:numPr><w:numId w:val='4'/></w:numPr><w:rPr><w:b/><w:ins w:id='5'/></w:rPr></w:pPr>"
      )
      .replacingOccurrences(of: "<w:r>", with: "<w:r><w:rPr><w:i/></w:rPr>") + p("Два")
        + "<w:p><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr><w:rPr><w:ins \(ins(0))/><w:b/></w:rPr></w:pPr><w:ins \(ins(1))>"
        + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Три &amp; «четыре»</w:t></w:r></w:ins></w:p>"
    ),
    Case(
      testDescription: "behind a table where the model stands outside, inside where it does not",
      body: p("Раз") + "<w:tbl><w:tr><w:tc>\(p("Два"))</w:tc></w:tr></w:tbl>" + p("Три"),
      insertions: [.init(after: 1, like: 0, text: "А"), .init(after: 1, like: 1, text: "Б")],
      result: p("Раз") + "<w:tbl><w:tr><w:tc>\(p("Два"))" + proposal("Б", mark: 2, run: 3) + "</w:tc></w:tr></w:tbl>"
        + proposal("А", mark: 0, run: 1) + p("Три")
    ),
    Case(
      testDescription: "the end of a section moves behind the last proposal",
      body: p("Раз", "<w:pPr><w:jc w:val='both'/><w:sectPr><w:type w:val='nextPage'/></w:sectPr></w:pPr>") + p("Два"),
      insertions: [.init(after: 0, like: 0, text: "А"), .init(after: 0, like: 0, text: "Б")],
      result: p("Раз", "<w:pPr><w:jc w:val='both'/><w:rPr><w:ins \(ins(0))/></w:rPr></w:pPr>")
        + proposal("А", mark: 1, run: 2, pPr: "<w:jc w:val='both'/>")
        + "<w:p><w:pPr><w:jc w:val='both'/><w:rPr></w:rPr><w:sectPr><w:type w:val='nextPage'/></w:sectPr></w:pPr><w:ins \(ins(3))>"
        + "<w:r><w:t xml:space=\"preserve\">Б</w:t></w:r></w:ins></w:p>" + p("Два")
    ),
    Case(
      testDescription: "the mark of the last paragraph of a section is new once",
      body: p("Раз", "<w:pPr><w:rPr/><w:sectPr/></w:pPr>")
        + p("Два", "<w:pPr><w:rPr><w:ins w:id='9'/></w:rPr><w:sectPr/></w:pPr>"),
      insertions: [.init(after: 0, like: nil, text: "А"), .init(after: 1, like: nil, text: "Б")],
      result: p("Раз", "<w:pPr><w:rPr><w:ins \(ins(0))/></w:rPr></w:pPr>") + last("А", run: 1)
        + p("Два", "<w:pPr><w:rPr><w:ins w:id='9'/></w:rPr></w:pPr>") + last("Б", run: 2)
    ),
    Case(
      testDescription: "a text box belongs to its paragraph, an alternative counts once",
      body:
        "<w:p><w:r><w:t>Раз</w:t></w:r><mc:AlternateContent><mc:Choice Requires='a'><w:txbxContent>\(p("Ящик"))</w:txbxContent></mc:Choice>"
        + "<mc:Fallback><w:txbxContent>\(p("Ящик"))</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>"
        + p("Два"),
      comments: [1],
      result:
        "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Раз</w:t></w:r><mc:AlternateContent><mc:Choice Requires='a'><w:txbxContent>\(p("Ящик"))</w:txbxContent></mc:Choice>"
        + "<mc:Fallback><w:txbxContent>\(p("Ящик"))</w:txbxContent></mc:Fallback></mc:AlternateContent>\(end(0))</w:p>"
        + p("Два")
    ),
    Case(
      testDescription: "deleted and moved paragraphs are passed over",
      body:
        "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>нет</w:delText></w:r></w:del></w:p>"
        + "<w:moveFrom w:id='3'>\(p("Не здесь"))</w:moveFrom>" + p("Раз") + p("Два"),
      comments: [1],
      result:
        "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>нет</w:delText></w:r></w:del></w:p>"
        + "<w:moveFrom w:id='3'>\(p("Не здесь"))</w:moveFrom>" + p("Раз")
        + "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Два</w:t></w:r>\(end(0))</w:p>"
    ),
  ]

  private static func file(_ body: String, names: String = names) -> [UInt8] {
    ZipFixture.archive([
      ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"
      ),
      ("word/document.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>"),
    ])
  }

  private static func revised(
    _ bytes: [UInt8], comments: [DocumentRevision.Comment]? = nil, insertions: [DocumentRevision.Insertion] = []
  ) throws -> [UInt8] {
    let document = try DocumentReader().read(bytes: bytes, name: "проект.docx")
    return try DocumentReviser().revised(
      bytes, document,
      by: DocumentRevision(author: "norma", date: "2026-11-21T00:00:00Z", comments: comments, insertions: insertions))
  }

  private static func part(_ name: String, of bytes: [UInt8]) throws -> String? {
    try ZipContainer(bytes, limits: .standard).part(name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: cases)
  func bodiesChangeWhereTheyShould(one: Case) throws {
    let bytes = Self.file(one.body)
    let comments = one.comments.map { DocumentRevision.Comment(block: $0, paragraphs: ["Так"]) }
    let new = try Self.revised(bytes, comments: comments.isEmpty ? nil : comments, insertions: one.insertions)
    let body = try #require(try Self.part("word/document.xml", of: new))
    #expect(body == "<w:document \(Self.names)><w:body>\(one.result)</w:body></w:document>")
  }

  @Test func commentsComeWithPartRelationshipAndType() throws {
    let new = try Self.revised(Self.file(Self.p("Раз")), comments: [.init(block: 0, paragraphs: ["А <б>", "В"])])
    let comments = try #require(try Self.part("word/comments.xml", of: new))
    #expect(
      comments.hasSuffix(
        "<w:comment w:id=\"0\" w:author=\"norma\" w:date=\"2026-11-21T00:00:00Z\" w:initials=\"norma\"><w:p><w:r><w:t xml:space=\"preserve\">А &lt;б&gt;</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">В</w:t></w:r></w:p></w:comment></w:comments>"
      ))
    #expect(try Self.part("[Content_Types].xml", of: new)?.contains("PartName=\"/word/comments.xml\"") == true)
    #expect(try Self.part("word/_rels/document.xml.rels", of: new)?.contains("Target=\"/word/comments.xml\"") == true)
  }

  @Test func anotherPrefixAndTheStrictNamespaceAreKept() throws {
    let names = "xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'"
    let body = "<x:p><x:r><x:t>Раз</x:t></x:r></x:p>"
    var bytes = Self.file("")
    bytes = ZipFixture.archive([
      (
        "[Content_Types].xml",
        "<c:Types xmlns:c='http://schemas.openxmlformats.org/package/2006/content-types'></c:Types>"
      ),
      ("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>"),
      ("word/document.xml", "<x:document \(names)><x:body>\(body)</x:body></x:document>"),
    ])
    let new = try Self.revised(
      bytes, comments: [.init(block: 0, paragraphs: ["Да"])], insertions: [.init(after: 0, like: 0, text: "Два")])
    let main = try #require(try Self.part("word/document.xml", of: new))
    #expect(main.contains("<x:commentRangeStart x:id=\"0\"/>") && main.contains("<x:ins x:id="))
    #expect(!main.contains("<w:"))
    #expect(try Self.part("[Content_Types].xml", of: new)?.contains("<c:Override ") == true)
    #expect(try Self.part("word/_rels/document.xml.rels", of: new)?.contains("purl.oclc.org") == true)
    #expect(try DocumentReader().read(bytes: new, name: "x").blocks.count == 2)
  }

  @Test func aDefaultNamespaceGetsAPrefixOfItsOwn() throws {
    let names = "xmlns='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    let bytes = ZipFixture.archive([
      ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
      ("word/document.xml", "<document \(names)><body><p><r><t>Раз</t></r></p></body></document>"),
    ])
    let new = try Self.revised(
      bytes, comments: [.init(block: 0, paragraphs: ["Да"])], insertions: [.init(after: 0, like: 0, text: "Два")])
    let document = try DocumentReader().read(bytes: new, name: "x")
    #expect(document.blocks.map(document.string) == ["Раз", "Два"])
  }

  @Test func commentsAreKeptReplacedAndTakenOut() throws {
    let bytes = Self.file(Self.p("Раз") + Self.p("Два"))
    let one = DocumentRevision.Comment(block: 0, paragraphs: ["Первое", "norma: a.b"])
    let other = DocumentRevision.Comment(block: 1, paragraphs: ["Второе"])
    let first = try Self.revised(bytes, comments: [one, other])
    #expect(try Self.revised(first, comments: [one, other]) == first, "the same comments change nothing")
    #expect(try Self.revised(first) == first)
    let moved = try Self.revised(first, comments: [.init(block: 1, paragraphs: one.paragraphs), other])
    let comments = try #require(try Self.part("word/comments.xml", of: moved))
    #expect(comments.components(separatedBy: "<w:comment ").count == 3)
    let gone = try Self.revised(first, comments: [])
    #expect(try Self.part("word/document.xml", of: gone) == Self.part("word/document.xml", of: bytes))
    #expect(try Self.part("word/comments.xml", of: gone)?.contains("<w:comment ") == false)
  }

  @Test func commentsOnProposalsStayUntilThatIsAccepted() throws {
    let insertion = DocumentRevision.Insertion(after: 0, like: 0, text: "Два", comment: ["Почему", "norma: a.b"])
    for section in ["", "<w:pPr><w:sectPr/></w:pPr>"] {
      let first = try Self.revised(Self.file(Self.p("Раз", section) + Self.p("Три")), insertions: [insertion])
      #expect(try Self.revised(first, comments: []) == first)
    }
    let first = try Self.revised(Self.file(Self.p("Раз")), insertions: [insertion])
    let accepted = try #require(try Self.part("word/document.xml", of: first))
      .replacing(/<w:ins [^>]*\/>/, with: "").replacing(/<w:ins [^>]*>|<\/w:ins>/, with: "")
    var container = ZipFixture.archive([("word/document.xml", accepted)])
    container = try ZipContainer.archive(
      first, replacing: [PartReplacement(name: "word/document.xml", bytes: Array(accepted.utf8))], datedLike: "")
    let last = try Self.revised(container, comments: [])
    #expect(try Self.part("word/document.xml", of: last)?.contains("comment") == false)
  }

  @Test(arguments: ["utf-16.docx", "windows-1251.docx"])
  func otherEncodingsAreRefused(name: String) throws {
    let bytes = try SourceFile.read(path: EditingFixture.path("Fixtures/readings/docx/\(name)"))
    #expect(throws: RevisionError.encoding(part: "word/document.xml")) {
      try Self.revised(bytes, comments: [.init(block: 0, paragraphs: ["Да"])])
    }
  }

  @Test func placesThatAreNotThereAreRefused() throws {
    let bytes = Self.file(Self.p("Раз"))
    #expect(throws: RevisionError.lostPlace(part: "word/document.xml")) {
      try Self.revised(bytes, comments: [.init(block: 7, paragraphs: ["Да"])])
    }
    let foreign = try DocumentReader().read(bytes: Self.file("<w:p/>" + Self.p("Раз")), name: "x")
    #expect(throws: RevisionError.lostPlace(part: "word/document.xml")) {
      try DocumentReviser().revised(
        bytes, foreign, by: .init(author: "norma", date: "", insertions: [.init(after: 0, like: nil, text: "Два")]))
    }
  }

  @Test(arguments: ParagraphMapTests.files.filter { !$0.hasSuffix("odt") })
  func allFilesTakeACommentOnEveryBlock(file: String) throws {
    let bytes = try SourceFile.read(path: EditingFixture.path(file))
    let document = try DocumentReader().read(bytes: bytes, name: file)
    let comments = document.blocks.indices.map { DocumentRevision.Comment(block: $0, paragraphs: ["\($0)"]) }
    let new = try Self.revised(bytes, comments: comments)
    let again = try DocumentReader().read(bytes: new, name: file)
    #expect(again.text == document.text && again.blocks == document.blocks)
    #expect(try Self.revised(new, comments: comments) == new)
    #expect(EditingFixture.isPutInto(try EditingFixture.mainPart(of: bytes), try EditingFixture.mainPart(of: new)))
    // What was noted can be taken out without a trace.
    let without = try Self.revised(new, comments: [])
    #expect(try EditingFixture.mainPart(of: without) == EditingFixture.mainPart(of: bytes))
  }

  @Test(arguments: ParagraphMapTests.files.filter { !$0.hasSuffix("odt") })
  func allFilesTakeAProposalBehindEveryBlock(file: String) throws {
    let bytes = try SourceFile.read(path: EditingFixture.path(file))
    let document = try DocumentReader().read(bytes: bytes, name: file)
    for block in document.blocks.indices.prefix(40) {
      let insertion = DocumentRevision.Insertion(after: block, like: block, text: "Вставка №\(block)", comment: ["Да"])
      let new = try Self.revised(bytes, insertions: [insertion])
      let again = try DocumentReader().read(bytes: new, name: file)
      let shown = again.blocks.map(again.string)
      #expect(shown.count { $0.hasSuffix("Вставка №\(block)") } == 1)
      let place = try #require(shown.firstIndex { $0.hasSuffix("Вставка №\(block)") })
      // All that stood before the block still does.
      #expect(place > block || document.paragraphs[block] == document.paragraphs.last)
      #expect(Array(shown.prefix(block + 1)) == document.blocks.prefix(block + 1).map(document.string))
    }
  }
}
