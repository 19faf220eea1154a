import Foundation
import Testing

@testable import Documents

/// Differences that GNU patch and git apply take.
@Suite struct UnifiedDiffTests {
  static let texts: [(old: String, new: String)] = [
    ("a\nb\nc\n", "a\nb\nx\nc\n"),
    ("a\n", "x\na\ny\n"),
    ("a", "a\nx"),
    ("a\nb", "a\nx\nb"),
    ("a\r\nb\r\n", "a\r\nx\r\nb\r\n"),
    ("\u{FEFF}а\nб\n", "\u{FEFF}а\nб\nв\n"),
    ((1...60).map { "\($0)\n" }.joined(), (1...60).map { $0 % 20 == 0 ? "\($0)\n+\($0)\n" : "\($0)\n" }.joined()),
    ((1...12).map { "\($0)\n" }.joined(), (1...12).map { $0 == 3 || $0 == 10 ? "\($0)\nn\n" : "\($0)\n" }.joined()),
    ((1...11).map { "\($0)\n" }.joined(), (1...11).map { $0 == 2 || $0 == 9 ? "\($0)\nn\n" : "\($0)\n" }.joined()),
    ("a\n\n\na\n", "a\n\nq\n\na\n"),
    ("", "x\n"),
  ]

  static let names = ["акт.txt", "мой акт.md", "папка/акт.txt", "a\"b.txt", "./акт.txt"]

  @Test(arguments: texts, names)
  func patchTakesIt(texts: (old: String, new: String), name: String) throws {
    try check(texts, name: name) { folder, diff in
      // The file's own line ends are its text.
      ["/usr/bin/patch", "--binary", "-s", "-p0", "-d", folder, "-i", diff]
    }
  }

  @Test(arguments: texts, names)
  func gitTakesIt(texts: (old: String, new: String), name: String) throws {
    guard !texts.old.isEmpty else { return }
    try check(texts, name: name) { folder, diff in
      ["/usr/bin/git", "-C", folder, "apply", "-p0", "--whitespace=nowarn", diff]
    }
  }

  @Test func nothingChangedIsNothing() {
    #expect(UnifiedDiff.between([1, 2], [1, 2], path: "a").isEmpty)
  }

  @Test(arguments: [("/etc/акт.txt", "акт.txt"), ("../../акт.txt", "акт.txt"), ("а/./б.txt", "а/б.txt")])
  func noPathLeadsOutside(path: String, name: String) {
    let diff = String(decoding: UnifiedDiff.between([65, 10], [65, 10, 66, 10], path: path), as: UTF8.self)
    #expect(diff.hasPrefix("--- \(name)\n+++ \(name)\n@@ "))
  }

  private func check(
    _ texts: (old: String, new: String), name: String, _ command: (_ folder: String, _ diff: String) -> [String]
  ) throws {
    let folder = try TemporaryFolder()
    let file = URL(filePath: folder.path("w")).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(texts.old.utf8).write(to: file)
    let diff = UnifiedDiff.between(Array(texts.old.utf8), Array(texts.new.utf8), path: name)
    try Data(diff).write(to: URL(filePath: folder.path("d.diff")))
    let words = command(folder.path("w"), folder.path("d.diff"))
    let status = try TemporaryFolder.run(words[0], Array(words.dropFirst()))
    #expect(status == 0)
    #expect(try Data(contentsOf: file) == Data(texts.new.utf8))
  }
}
