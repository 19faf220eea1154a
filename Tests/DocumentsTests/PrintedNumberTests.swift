import Documents
import Foundation
import Testing

/// Every number that the reader gives to a paragraph is the one that LibreOffice prints before it.
@Suite(.enabled(if: LibreOffice.program != nil, "LibreOffice is missing: apt-get install libreoffice-writer"))
struct PrintedNumberTests {
  /// Where LibreOffice and the rules of OOXML (ECMA-376, part 1, 17.9) differ: ours, LibreOffice's, the paragraph.
  static let exceptions: [String: (reason: String, differences: [String])] = [
    "order-overrides.docx": (
      "17.9.26: a level begins with the number of its startOverride, also below the first level; LibreOffice takes 1",
      ["7.3. | 7.1. | подпункт;", "7.4. | 7.2. | подпункт."]
    ),
    "roman-legal.docx": (
      "17.9.4: isLgl prints the numbers of all levels in digits; LibreOffice does not know it",
      ["1.1 | I.1 | Статья", "1.2 | I.2 | Статья", "2.1 | II.1 | Статья"]
    ),
    "typed-and-automatic.docx": (
      "17.9.26: a level that no paragraph has stands at its startOverride; LibreOffice takes 1",
      [
        "2.1. | 1.1. | Пункт второго раздела.", "2.2. | 1.2. | Ещё пункт.", "3.1. | 1.1. | Пункт третьего раздела.",
      ]
    ),
    "level-restarts.docx": (
      "17.9.10: lvlRestart says behind which level another begins anew; LibreOffice always begins anew",
      ["3. | 1. | Сквозной пункт", "4. | 2. | Сквозной пункт", "б) | а) | Подпункт"]
    ),
    "tracked.docx": (
      "LibreOffice exports deleted paragraphs and counts them; a person reads the document as accepted",
      ["1. | 2. | Первый оставшийся пункт.", "2. | 3. | Второй пункт вставлен."]
    ),
    "hidden.docx": (
      "LibreOffice exports hidden paragraphs and counts them; they are not printed",
      ["2. | 4. | Следующий пункт."]
    ),
    "text-boxes.docx": (
      "LibreOffice's text export leaves text boxes out", ["1. | not printed | Пункт в рамке."]
    ),
  ]

  @Test func numbersAreThoseOfLibreOffice() throws {
    let names = ReadingTests.files.filter { $0.hasSuffix(".docx") || $0.hasSuffix(".docm") || $0.hasSuffix(".dotx") }
    let files = names.map { ReadingTests.folder.appending(path: $0) }
    let printed = try LibreOffice.lines(of: files)
    var numbers = 0
    for file in files {
      let lines = try #require(printed[file.lastPathComponent], "LibreOffice did not export \(file.lastPathComponent)")
      let document = try DocumentReader().read(path: file.path())
      let (count, differences) = Self.differences(document, lines)
      numbers += count
      #expect(differences == Self.exceptions[file.lastPathComponent]?.differences ?? [], "\(file.lastPathComponent)")
    }
    #expect(numbers >= 150)
  }

  /// How many labels were compared, and those that differ.
  private static func differences(_ document: Document, _ lines: [String]) -> (count: Int, [String]) {
    var line = 0
    var count = 0
    var differences: [String] = []
    for block in document.blocks {
      // The labels of notes are printed elsewhere.
      guard let label = block.label, block.kind != .paragraph else { continue }
      let text = document.string(of: block)
      let start = String(text.prefix(12))
      count += 1
      guard let found = lines[line...].firstIndex(where: { $0.contains(start) }),
        let place = lines[found].range(of: start)
      else {
        differences.append("\(label) | not printed | \(text)")
        continue
      }
      let prefix = lines[found][..<place.lowerBound].trimmingCharacters(in: .whitespaces)
      let isBullet =
        prefix.count == 1
        && prefix.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      if label != (isBullet ? "–" : prefix) { differences.append("\(label) | \(prefix) | \(text)") }
      line = found + 1
    }
    return (count, differences)
  }
}
