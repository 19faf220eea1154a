import Documents
import Foundation
import Testing

@Suite struct ODTTests {
  private static let list = OpenFixture.list
  private static let numbers = OpenFixture.style("N", "1")

  static let cases: [(String, [String])] = [
    // A list without a style takes that of its paragraphs.
    (
      "<text:list><text:list-item><text:p text:style-name='S'>а</text:p></text:list-item></text:list>", ["L0 {1)} а"]
    ),
    ("<text:p text:style-name='S'>вне списка</text:p>", ["вне списка"]),
    (list(nil, "а"), ["L0 {–} а"]),
    (list("R", "а", "б"), ["L0 {а)} а", "L0 {б)} б"]),
    (
      "<text:p>а<draw:frame><draw:text-box>\(list("N", "в рамке"))</draw:text-box></draw:frame></text:p>\(list("N", "б"))",
      ["а", "L0 {1)} в рамке", "L0 {1)} б"]
    ),
    (
      "<text:list text:style-name='N'><text:list-item><text:p>а<draw:frame><draw:text-box><text:p>рамка</text:p></draw:text-box></draw:frame></text:p></text:list-item><text:list-item><text:p>б</text:p></text:list-item></text:list>",
      ["L0 {1)} а", "рамка", "L0 {2)} б"]
    ),
    (
      "<draw:frame><draw:text-box><text:p>рамка страницы</text:p></draw:text-box></draw:frame><text:p>а</text:p>",
      ["рамка страницы", "а"]
    ),
    (
      "<table:table><table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='2'/><table:table-cell><text:p>а</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated='999999999'/><table:table-cell><text:p>б</text:p></table:table-cell></table:table-row></table:table>",
      ["[0.0.2] а", "[0.3.1000] б"]
    ),
    ("<text:p>а  <text:s text:c='999999999'/> б<text:soft-page-break/>в</text:p>", ["а бв"]),
    (
      "<text:p>а<text:ruby><text:ruby-base>б</text:ruby-base><text:ruby-text>в</text:ruby-text></text:ruby></text:p>",
      ["аб"]
    ),
    (
      "<text:table-of-content><text:table-of-content-source><text:index-title-template>Шаблон</text:index-title-template></text:table-of-content-source><text:index-body><text:p>Глава 1</text:p></text:index-body></text:table-of-content>",
      ["Глава 1"]
    ),
    (
      "<text:h text:outline-level='2'><text:number>7.</text:number>Глава<text:line-break/>вторая</text:h>",
      ["H2 Глава вторая"]
    ),
    (
      "<text:p>а<text:note><text:note-citation text:label='*'>1</text:note-citation><text:note-body><text:p>сноска</text:p></text:note-body></text:note>б</text:p>",
      ["аб", "{*} сноска"]
    ),
    (
      "<text:p>а<draw:frame><draw:object><office:document><office:body><office:text><text:p>объект</text:p></office:text></office:body></office:document></draw:object><draw:image><office:binary-data>AAAA</office:binary-data></draw:image></draw:frame></text:p>",
      ["а"]
    ),
  ]

  @Test(arguments: cases) func reads(body: String, blocks: [String]) throws {
    let styles =
      Self.numbers + "<style:style style:name='S' style:family='paragraph' style:parent-style-name='B'/>"
      + "<style:style style:name='B' style:family='paragraph' style:list-style-name='N'/>"
    let file = OpenFixture.flat(body, automatic: OpenFixture.style("R", "а, б, в"), styles: styles)
    #expect(outline(try DocumentReader().read(bytes: file, name: "akt.fodt")) == blocks)
  }

  @Test(arguments: ["akt.odt", "akt.doc", "akt.txt", "akt"]) func contentDecides(name: String) throws {
    let document = try DocumentReader().read(bytes: OpenFixture.package("<text:p>а</text:p>"), name: name)
    #expect(document.format == .odt)
    #expect(outline(document) == ["а"])
  }

  @Test func countsPages() throws {
    let body =
      "<text:p>первая</text:p><text:p>и<text:soft-page-break/>вторая</text:p><text:p text:style-name='P'>третья</text:p>"
      + "<text:soft-page-break/><text:p>четвёртая</text:p>"
    let page =
      "<style:style style:name='P' style:family='paragraph'><style:paragraph-properties fo:break-before='page'/></style:style>"
    let file = OpenFixture.flat(body, automatic: page.replacing("fo:", with: "style:"))
    let document = try DocumentReader().read(bytes: file, name: "akt.fodt")
    let pages = document.blocks.map { document.sourceMap.position(of: $0.range.lowerBound, in: document.text)?.page }
    #expect(pages == [1, 1, 3, 4])
    let second = document.blocks[1].range.upperBound - 2
    #expect(document.sourceMap.position(of: second, in: document.text)?.page == 2)
  }

  @Test func doctypesAreRefused() {
    let file = OpenFixture.content("<text:p>&a;</text:p>")
    let bytes = ZipFixture.archive([
      ("mimetype", OpenFixture.mimetype), ("content.xml", "<!DOCTYPE a [<!ENTITY a 'а'>]>" + file),
    ])
    #expect(
      throws: ReadingError.malformedXML(part: "content.xml", line: 1, reason: "объявление DOCTYPE не допускается")
    ) { try DocumentReader().read(bytes: bytes, name: "akt.odt") }
  }

  @Test(arguments: ["restart.odt", "notes-frames.odt", "changes-shown.fodt"])
  func damagedFilesGiveADocumentOrAnError(name: String) throws {
    let whole = try Array(Data(contentsOf: ODTNumberTests.folder.appending(path: name)))
    var generator = SplitMix(state: 1918)
    var failures = 0
    for round in 0..<100 {
      var bytes = whole
      switch round % 4 {
      case 0: bytes.removeLast(Int(generator.next() % UInt64(bytes.count)))
      case 1: Self.swapParts(in: &bytes, using: &generator)
      default:
        for _ in 0...(round % 16) {
          bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
        }
      }
      do throws(ReadingError) {
        _ = try DocumentReader().read(bytes: bytes, name: name)
      } catch {
        failures += 1
        #expect(!"\(error)".isEmpty)
      }
    }
    // Damage that nobody noticed would mean that nothing was damaged.
    #expect(failures > 20)
  }

  /// Exchanges the names of two parts in the directory of an archive, or two stretches of a flat file.
  private static func swapParts(in bytes: inout [UInt8], using generator: inout SplitMix) {
    let entries = bytes.indices.dropLast(46).filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
    let length = 46
    let places = entries.count > 1 ? entries : Array(stride(from: 0, to: bytes.count - length, by: length))
    let first = places[Int(generator.next() % UInt64(places.count))]
    let second = places[Int(generator.next() % UInt64(places.count))]
    // The sizes, the offset and the checksum of one part come to stand under the name of the other.
    for offset in 10..<length { bytes.swapAt(first + offset, second + offset) }
  }

  @Test func passwordsHaveAVerdictOfTheirOwn() {
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    let bytes = ZipFixture.archive([
      ("mimetype", OpenFixture.mimetype), ("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}\u{2}"),
    ])
    #expect(
      throws: ReadingError.unsupported(
        kind: "«ODT с паролем»", advice: "снимите пароль и сохраните документ ещё раз")
    ) { try DocumentReader().read(bytes: bytes, name: "akt.odt") }
  }

  static let bounds: [(String, ReadingError)] = [
    (String(repeating: "<text:section>", count: 40), .tooDeep(limit: 30)),
    (String(repeating: "<text:p>а</text:p>", count: 11), .tooManyBlocks(limit: 10)),
    ("<text:p>" + String(repeating: "да ", count: 300) + "</text:p>", .tooMuchText(limit: 1000)),
    (String(repeating: " ", count: 5000), .expandsTooMuch(part: "content.xml", limit: 4000)),
  ]

  @Test(arguments: bounds) func keepsTheBounds(body: String, reason: ReadingError) {
    #expect(throws: reason) {
      try DocumentReader(limits: HostileTests.small).read(bytes: OpenFixture.package(body), name: "akt.odt")
    }
  }

  @Test func bombsAreRefused() throws {
    let folder = try TemporaryFolder()
    let script =
      "import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\n"
      + "z.writestr('mimetype','\(OpenFixture.mimetype)')\nz.writestr('content.xml',' '*(32<<20))\nz.close()\n"
    try TemporaryFolder.run("/usr/bin/python3", ["-c", script, folder.path("bomb.odt")])
    let error = #expect(throws: ReadingError.self) { try DocumentReader().read(path: folder.path("bomb.odt")) }
    guard case .expandsTooMuch(part: "content.xml", limit: _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("<text:a xlink:href='https://x.example/'>слово</text:a> ", 1),
      (
        "<draw:frame><draw:text-box><text:list><text:list-item><text:p>б</text:p></text:list-item></text:list></draw:text-box></draw:frame>",
        20_001
      ),
      (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>б</text:p></text:note-body></text:note>",
        20_001
      ),
    ])
  func takesLinearTime(piece: String, blocks: Int) throws {
    let body = "<text:p>а" + String(repeating: piece, count: 20_000) + "</text:p>"
    let file = OpenFixture.flat(body.replacing("xlink:", with: "text:"))
    let document = try DocumentReader().read(bytes: file, name: "akt.fodt")
    #expect(document.blocks.count == blocks)
  }
}
