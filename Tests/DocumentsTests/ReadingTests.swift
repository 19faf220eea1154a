import Documents
import Foundation
import Testing

/// Every file of Fixtures/readings beside its reading: NAME.ext and NAME.ext.expected, one block a line.
@Suite struct ReadingTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/readings")

  static let files: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
    let files = all.filter {
      $0.contains(".") && !$0.hasSuffix(".expected") && !$0.hasSuffix(".py") && !$0.hasPrefix(".")
    }
    return files.sorted()
  }()

  @Test(arguments: files) func reading(_ name: String) throws {
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
