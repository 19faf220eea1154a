import Documents
import Foundation
import Testing

@Suite struct HostileTests {
  static let small = ReadingLimits(
    fileBytes: 1 << 20, textBytes: 1000, blocks: 10, depth: 30, containerEntries: 8, partBytes: 4000,
    expansionRatio: 100)

  static let word = WordFixture.document("<w:p><w:r><w:t>текст</w:t></w:r></w:p>")

  static let cases: [(String, [UInt8], ReadingError)] = [
    ("empty.txt", [], .empty), ("blank.txt", Array(" \n\t\r\n".utf8), .empty),
    ("rubbish.txt", (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7) }, .binary),
    (
      "a.odt", ZipFixture.archive([("mimetype", "application/vnd.oasis.opendocument.text")]),
      .missingPart(name: "content.xml")
    ),
    (
      "a.zip", ZipFixture.archive([("a.txt", "а")]),
      .unsupported(kind: "«архив»", advice: "распакуйте его и проверьте документы по одному")
    ),
    (
      "no-main.docx", ZipFixture.archive([("[Content_Types].xml", "<Types/>")]), .missingPart(name: "word/document.xml")
    ),
    ("many.docx", ZipFixture.archive((0..<9).map { ("\($0)", "") }), .tooManyEntries(count: 9, limit: 8)),
    (
      "big-part.docx", WordFixture.document(String(repeating: " ", count: 5000)),
      .expandsTooMuch(part: "word/main.xml", limit: 4000)
    ),
    ("deep.docx", WordFixture.document(String(repeating: "<w:sdt>", count: 40)), .tooDeep(limit: 30)),
    (
      "cut.docx", WordFixture.document("<w:p"),
      .malformedXML(part: "word/main.xml", line: 1, reason: "error parsing attribute name")
    ),
    ("many.txt", Array(String(repeating: "Да.\n", count: 11).utf8), .tooManyBlocks(limit: 10)),
    ("long.txt", Array(String(repeating: "Да ", count: 500).utf8), .tooMuchText(limit: 1000)),
    ("large.txt", Array(repeating: 0x61, count: 1 << 20 | 1), .tooLarge(bytes: 1 << 20 | 1, limit: 1 << 20)),
    ("deep.html", Array(("<html><body>" + String(repeating: "<div>", count: 150) + "а").utf8), .tooDeep(limit: 30)),
    ("deep.md", Array((String(repeating: "> ", count: 200) + "а").utf8), .tooDeep(limit: 30)),
  ]

  /// Found by its name, so that the log shows no bytes.
  @Test(arguments: cases.map(\.0)) func isRefusedWithAReason(name: String) throws {
    let (_, bytes, reason) = try #require(Self.cases.first { $0.0 == name })
    let error = #expect(throws: ReadingError.self) {
      try DocumentReader(limits: Self.small).read(bytes: bytes, name: name)
    }
    #expect(error == reason)
    #expect(error.map { !"\($0)".isEmpty } == true)
  }

  @Test func truncatedArchivesAreDamaged() {
    for count in stride(from: 4, to: Self.word.count - 1, by: 17) {
      let error = #expect(throws: ReadingError.self) {
        try DocumentReader().read(bytes: Array(Self.word.prefix(count)), name: "a.docx")
      }
      guard case .damagedContainer = error else {
        Issue.record("\(count): \(String(describing: error))")
        continue
      }
    }
  }

  @Test(arguments: ["a.txt", "a.docx", "a.html", "a.md"])
  func randomBytesGiveADocumentOrAnError(name: String) {
    var generator = SplitMix(state: 20_24)
    let heads: [[UInt8]] = [[], Array("<html>".utf8), Array("# а\n\n# б\n".utf8), Self.word]
    for round in 0..<500 {
      var bytes = heads[round % heads.count]
      if round % 4 == 3 {
        for _ in 0..<8 {
          bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
        }
      } else {
        let range: ClosedRange<UInt8> = round % 2 == 0 ? 0...255 : 32...255
        bytes += (0..<Int(generator.next() % 2000)).map { _ in UInt8.random(in: range, using: &generator) }
      }
      do throws(ReadingError) { _ = try DocumentReader().read(bytes: bytes, name: name) } catch { _ = "\(error)" }
    }
  }

  @Test func deepPagesAreRefused() {
    for count in [300, 100_000] {
      let page = "<html><body>" + String(repeating: "<div>", count: count) + "а"
      #expect(throws: ReadingError.tooDeep(limit: 256)) {
        try DocumentReader().read(bytes: Array(page.utf8), name: "a.html")
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func fiftyMegabytesAreRefusedAtOnce() {
    let bytes = [UInt8](repeating: 0x61, count: 50 << 20)
    #expect(throws: ReadingError.tooMuchText(limit: 16 << 20)) {
      try DocumentReader().read(bytes: bytes, name: "a.txt")
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "Директор     И. И. Иванов\n", "а    б\n", "а    б\nв\n", "текст строки номер\n7\n", "строка текста\u{C}\n",
      "слово     слово     слово\n", "                    слово     слово\nслово\n",
    ])
  func linesInGreatNumberTakeBoundedTime(lines: String) {
    let text = String(repeating: lines, count: 30_000)
    do throws(ReadingError) { _ = try DocumentReader().read(bytes: Array(text.utf8), name: "a.txt") } catch {
      _ = "\(error)"
    }
  }

  @Test func bombsAreRefused() throws {
    let folder = try TemporaryFolder()
    let script =
      "import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\nz.writestr('word/document.xml',' '*(32<<20))\nz.close()\n"
    try TemporaryFolder.run("/usr/bin/python3", ["-c", script, folder.path("bomb.docx")])
    let error = #expect(throws: ReadingError.self) { try DocumentReader().read(path: folder.path("bomb.docx")) }
    guard case .expandsTooMuch(part: "word/document.xml", limit: _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
