import Foundation
import Testing

/// `norma fix` as people run it.
@Suite struct FixTests {
  static func draft(_ name: String) -> String {
    Program.root.appending(path: "Fixtures/drafts/\(name)").path(percentEncoded: false)
  }

  static let day = ["--as-of", "2026-11-21"]

  /// Few rules, since each proposal costs a reading.
  private static let few = ["admin.invitations", "teacher.lessons", "requisite.collegial-body"].flatMap {
    ["--only", $0]
  }

  @Test func aDraftComesBackInAFileOfItsOwn() throws {
    let place = try Workplace()
    let before = try Data(contentsOf: URL(filePath: Self.draft("typed.docx")))
    let run = try place.run(
      Program.path, ["fix", Self.draft("typed.docx"), "-o", "out.docx", "--insert"] + Self.few + Self.day)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("предложено: ") && run.errors.hasSuffix("найдено: 1 предупреждение\n"))
    #expect(try Data(contentsOf: URL(filePath: Self.draft("typed.docx"))) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.path()).filter { $0.hasPrefix("out") } == ["out.docx"])
    let again = try place.run(Program.path, ["fix", "out.docx", "-o", "again.docx", "--insert"] + Self.few + Self.day)
    #expect(again.status == 0 && again.errors.contains("ничего не вставлено"))
    #expect(
      try Data(contentsOf: URL(filePath: place.path("again.docx")))
        == Data(contentsOf: URL(filePath: place.path("out.docx"))))
  }

  @Test func errorsThatAreLeftGiveOne() throws {
    let place = try Workplace()
    let plain = try place.run(Program.path, ["fix", Self.draft("typed.docx"), "-o", "out.docx"] + Self.day)
    #expect(plain.status == 1)
    let never = try place.run(
      Program.path, ["fix", Self.draft("typed.docx"), "-o", "out.docx", "--force", "--fail-on", "never"] + Self.day)
    #expect(never.status == 0)
  }

  @Test func theOriginalIsReplacedOnlyOnDemand() throws {
    let place = try Workplace()
    try place.write(try Data(contentsOf: URL(filePath: Self.draft("table.docx"))), to: "акт.docx")
    let before = try Data(contentsOf: URL(filePath: place.path("акт.docx")))
    let refused = try place.norma("fix", "акт.docx", "-o", "./акт.docx")
    #expect(refused.status == 2 && refused.errors.contains("--force"))
    #expect(try Data(contentsOf: URL(filePath: place.path("акт.docx"))) == before)
    let forced = try place.norma("fix", "акт.docx", "-o", "акт.docx", "--force", "--fail-on", "never")
    #expect(forced.status == 0)
    #expect(try Data(contentsOf: URL(filePath: place.path("акт.docx"))) != before)
    try place.write("чужой файл", to: "другой.docx")
    let occupied = try place.norma("fix", "акт.docx", "-o", "другой.docx")
    #expect(occupied.status == 2 && occupied.errors.contains("--force"))
    #expect(try place.read("другой.docx") == "чужой файл")
    let nowhere = try place.norma("fix", "акт.docx")
    #expect(nowhere.status == 2 && nowhere.errors.contains("-o"))
  }

  @Test(arguments: [("LF", "\n"), ("CR LF", "\r\n")])
  func textComesBackAsADifference(name: String, end: String) throws {
    let place = try Workplace()
    let text = Program.gaps.replacing("\n", with: end)
    try place.write(text, to: "мой акт.txt")
    let run = try place.norma(
      "fix", "мой акт.txt", "--as-of", "2026-11-21", "--severity", "error", "--fail-on", "never")
    #expect(run.status == 0 && run.output.hasPrefix("--- мой акт.txt\t\n+++ мой акт.txt\t\n@@ "))
    try place.write(Data(run.output.utf8), to: "d.diff")
    let patch = try place.run("/usr/bin/patch", ["--binary", "-p0", "-i", "d.diff"])
    #expect(patch.status == 0)
    let patched = try place.read("мой акт.txt")
    #expect(patched.hasPrefix(text.dropLast(end.utf8.count > 1 ? 1 : 1)) && patched.count > text.count)
    let again = try place.norma(
      "fix", "мой акт.txt", "--as-of", "2026-11-21", "--severity", "error", "--fail-on", "never")
    #expect(again.status == 0 && again.output.isEmpty)
    let same = try place.norma("fix", "мой акт.txt", "-o", "мой акт.txt", "--force")
    #expect(same.status == 2)
    #expect(try place.read("мой акт.txt") == patched)
  }

  @Test func otherFormatsAreToldWhatToDo() throws {
    let place = try Workplace()
    try place.write("<html><body><p>ПОЛОЖЕНИЕ о платформе «Сферум»</p></body></html>", to: "a.html")
    let html = try place.norma("fix", "a.html", "-o", "b.html")
    #expect(html.status == 2 && html.errors.contains("DOCX"))
    try place.write("PK\u{3}\u{4}", to: "a.docx")
    let damaged = try place.norma("fix", "a.docx", "-o", "b.docx")
    #expect(damaged.status == 3 && damaged.errors.contains("повреждён"))
    #expect(try place.norma("fix", "нет.docx", "-o", "b.docx").status == 3)
    try place.write(Data([0xCF, 0xEE, 0xEB, 0xEE, 0xE6, 0xE5, 0xED, 0xE8, 0xE5, 0x0A]), to: "old.txt")
    #expect(try place.norma("fix", "old.txt", "--only", "нет-такого").status == 2)
    for name in ["b.html", "b.docx"] { #expect(!FileManager.default.fileExists(atPath: place.path(name))) }
  }
}
