import Documents
import Foundation
import Testing

/// The numbers of every OpenDocument fixture beside those in LibreOffice's own text export.
@Suite struct ODTNumberTests {
  static let folder = ReadingTests.folder.appending(path: "odt").standardizedFileURL

  /// Fixtures where the export shows hidden or deleted text and leaves out notes and frames; only their numbers are
  /// compared.
  static let onlyNumbers: Set<String> = [
    "hidden.fodt", "changes-stored.fodt", "changes-shown.fodt", "notes-frames.odt",
  ]

  /// The export counts deleted items; from-word-accepted.odt is the same act with the deletion carried out.
  static let withDeletedItems = "from-word.odt"

  @Test func deletedItemsDoNotCount() throws {
    let documents = try [Self.withDeletedItems, "from-word-accepted.odt"].map {
      try DocumentReader().read(path: Self.folder.appending(path: $0).path())
    }
    #expect(outline(documents[0]) == outline(documents[1]))
  }

  @Test(
    .enabled(if: LibreOffice.program != nil, "LibreOffice is missing; the numbers were not compared"),
    .timeLimit(.minutes(3)))
  func areThoseOfLibreOffice() throws {
    let names = ReadingTests.files.filter { $0.hasPrefix("odt/") }.map { String($0.dropFirst(4)) }
      .filter { $0 != Self.withDeletedItems }
    let documents = names.compactMap { name in
      (try? DocumentReader().read(path: Self.folder.appending(path: name).path())).map { (name, $0) }
    }
    #expect(documents.count >= 16)
    let printed = try LibreOffice.lines(of: documents.map { Self.folder.appending(path: $0.0) })
    for (name, document) in documents {
      let export = try #require(printed[name], "LibreOffice did not export \(name)")
      let theirs = export.compactMap { Self.line(Substring($0)) }
      if Self.onlyNumbers.contains(name) {
        var rest = theirs[...]
        for line in Self.lines(of: document, onlyItems: true) {
          let found = rest.firstIndex { Self.number(of: $0) == Self.number(of: line) }
          #expect(found != nil, "\(name): \(line)")
          if let found { rest = rest[(found + 1)...] }
        }
      } else {
        #expect(Self.lines(of: document, onlyItems: false) == theirs, "\(name)")
      }
    }
  }

  /// The blocks as the export prints them: label and text.
  private static func lines(of document: Document, onlyItems: Bool) -> [String] {
    document.blocks.filter { block in
      if case .paragraph = block.kind { return !onlyItems }
      return !onlyItems || block.label != nil
    }.compactMap { block in
      let text = document.string(of: block).replacing(#/ \(https?:[^)]*\)/#, with: "")
      return line(Substring([block.label, text].compactMap(\.self).joined(separator: " ")))
    }
  }

  /// A line without indents and with one sign for all bullets; `nil` for one without text.
  private static func line(_ line: Substring) -> String? {
    var words = line.split { $0.isWhitespace || $0 == "\u{FEFF}" }.map(String.init)
    if let first = words.first, first.count == 1, "•◦▪–-".contains(first) { words[0] = "–" }
    // The export prints the numbers of empty items; they are no blocks, but they count.
    if words.count == 1, let mark = words[0].last, mark == "." || mark == ")", words[0].count < 6 { return nil }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The number and the first word behind it.
  private static func number(of line: String) -> [Substring] { Array(line.split(separator: " ").prefix(2)) }
}
