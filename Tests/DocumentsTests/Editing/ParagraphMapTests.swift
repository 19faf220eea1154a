import Foundation
import Testing

@testable import Documents

/// Every block leads to the very paragraph of the file that it was read from.
@Suite struct ParagraphMapTests {
  /// All Word and OpenDocument files of the fixtures that are in UTF-8 and can be read.
  static let files: [String] = {
    let folders = ["Fixtures/readings/docx", "Fixtures/readings/odt", "Fixtures/acts", "Fixtures/models"]
    return folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: EditingFixture.path(folder))) ?? []
      return names.filter { name in
        [".docx", ".dotx", ".docm", ".odt", ".fodt"].contains { name.hasSuffix($0) }
          && !["utf-16.docx", "windows-1251.docx", "encrypted.odt"].contains(name)
      }.sorted().map { "\(folder)/\($0)" }
    }
  }()

  @Test func thereAreFilesOfEveryKind() {
    #expect(Self.files.count > 50)
    for kind in ["docx", "odt", "fodt"] { #expect(Self.files.contains { $0.hasSuffix(".\(kind)") }) }
  }

  @Test(arguments: files)
  func blocksLeadToTheirParagraphs(file: String) throws {
    let bytes = try SourceFile.read(path: EditingFixture.path(file))
    let document = try DocumentReader().read(bytes: bytes, name: file)
    try #require(document.paragraphs.count == document.blocks.count)
    let part = try EditingFixture.mainPart(of: bytes)
    let map = ParagraphMap(part, tagEnds: document.paragraphs, containers: [])
    var last = -1
    var elsewhere = 0
    for (block, tagEnd) in zip(document.blocks, document.paragraphs) {
      let element = try #require(map[tagEnd]?.element)
      #expect(part.tag(element.tag, isNamed: "p") || part.tag(element.tag, isNamed: "h"))
      #expect(tagEnd >= last, "blocks come in the order of the file")
      last = tagEnd
      let own = EditingFixture.letters(String(decoding: document.text[block.range], as: UTF8.self))
      // Hidden and deleted words, and instructions of fields, stand between those that are read.
      if !EditingFixture.isPutInto(Array(own.utf8), Array(EditingFixture.letters(of: element, in: part).utf8)) {
        elsewhere += 1
      }
    }
    // Text of notes stands in another part; joined paragraphs, symbols and addresses of links in none as they are read.
    #expect(elsewhere <= Self.blocksElsewhere[file.split(separator: "/").last.map(String.init) ?? "", default: 0])
  }

  /// How many blocks of a file have text that is not all in their paragraph: notes, the first half of joined paragraphs,
  /// signs for symbols and boxes to tick, numbers of cells, addresses of links.
  private static let blocksElsewhere = [
    "fields.docx": 3, "hidden.docx": 1, "lists-in-tables.docx": 2, "lo-regulation.docx": 3, "lo-page.docx": 1,
    "notes.docx": 9, "pandoc-regulation.docx": 2, "symbols.docx": 1, "tracked.docx": 1, "changes-shown.fodt": 1,
    "from-html.odt": 1, "notes-frames.odt": 1,
  ]
}

/// Files for tests of editing, and what stands in them.
enum EditingFixture {
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../\(name)").standardizedFileURL
      .path(percentEncoded: false)
  }

  /// The part that holds the text.
  static func mainPart(of file: [UInt8]) throws -> [UInt8] {
    guard ZipContainer.isZip(file) else { return file }
    let container = try ZipContainer(file, limits: .standard)
    if let content = try container.part("content.xml") { return content }
    let main = try PackageRelationships.of("", in: container, limits: .standard).part("officeDocument")
    return try #require(try container.part(main ?? "word/document.xml"))
  }

  /// The letters and digits of a text.
  static func letters(_ text: String) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }

  /// The letters of an element, tags left out.
  static func letters(of element: XMLElement, in part: [UInt8]) -> String {
    var text = ""
    var start = element.range.lowerBound
    for tag in XMLTags(part, in: element.range) {
      text += XMLText.plain(part[start..<tag.range.lowerBound])
      start = tag.range.upperBound
    }
    return letters(text)
  }

  /// Whether one sequence of bytes is the other with more put in between.
  static func isPutInto(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    var index = 0
    for byte in new where index < old.count && old[index] == byte { index += 1 }
    return index == old.count
  }
}
