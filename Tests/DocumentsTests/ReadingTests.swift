import Documents
import Foundation
import Testing

/// Every file of Fixtures/readings beside its reading: NAME.ext and NAME.ext.expected, one block a line.
@Suite struct ReadingTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/readings")

  /// What reads a file.
  enum Helper {
    case none
    case poppler
    case tesseract
    case office

    init(_ name: String) {
      self =
        switch name.split(separator: "/").first {
        case "pdf": name.contains("scan") || name.contains("garbled") ? .tesseract : .poppler
        case "doc", "rtf": .office
        default: .none
        }
    }
  }

  /// All fixtures, by their paths in ``folder``.
  static let files: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
    let files = all.filter { name in
      name.contains(".") && ![".expected", ".py"].contains { name.hasSuffix($0) } && !name.hasPrefix(".")
    }
    return files.sorted()
  }()

  static func files(readWith helper: Helper) -> [String] { files.filter { Helper($0) == helper } }

  static func has(_ programs: String...) -> Bool {
    programs.allSatisfy { HelperPrograms.installed.path(of: $0) != nil }
  }

  @Test(arguments: files(readWith: .none)) func reading(_ name: String) throws { try expectReading(name) }

  @Test(.enabled(if: has("pdftotext"), "apt-get install poppler-utils"), arguments: files(readWith: .poppler))
  func readingOfPDF(_ name: String) throws { try expectReading(name) }

  @Test(
    .enabled(
      if: has("pdftotext", "pdftoppm", "tesseract"), "apt-get install poppler-utils tesseract-ocr tesseract-ocr-rus"),
    arguments: files(readWith: .tesseract))
  func readingOfScans(_ name: String) throws { try expectReading(name) }

  @Test(.enabled(if: has("soffice"), "apt-get install libreoffice-writer"), arguments: files(readWith: .office))
  func readingOfOldFormats(_ name: String) throws { try expectReading(name) }

  private func expectReading(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let expected = Self.folder.appending(path: name + ".expected")
    let lines: [String]
    do {
      lines = outline(try DocumentReader().read(path: file.path()))
    } catch {
      lines = ["! \(error)".replacing(file.path(), with: name)]
    }
    let reading = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try reading.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).expected; look at it and run again without RECORD_GOLDENS")
      return
    }
    let wanted = try #require(try? String(contentsOf: expected, encoding: .utf8), "no \(name).expected; record it")
    #expect(reading == wanted)
  }
}
