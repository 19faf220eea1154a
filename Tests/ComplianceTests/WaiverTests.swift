import Regulations
import Testing
import YAML

@testable import Compliance

/// What a file of waivers may say, and when a waiver holds.
@Suite struct WaiverTests {
  static let complete = [
    "rule: admin.uchitelskaya", "files: \"*.md\"", "reason: так решено", "approver: Директор", "date: 2026-09-01",
    "until: 2027-08-31",
  ]

  /// A file with one waiver, whose keys replace or follow those of a complete one.
  private static func file(_ lines: String..., omitting key: String = "") -> String {
    func name(_ line: String) -> Substring { line.prefix { $0 != ":" } }
    let replaced = Set(lines.map(name) + [key[...]])
    let kept = complete.filter { !replaced.contains(name($0)) } + lines.filter { !$0.isEmpty }
    return "waivers:\n  - " + kept.joined(separator: "\n    ") + "\n"
  }

  private static func read(_ text: String) throws(YAMLError) -> [Waiver] {
    try WaiverReader(file: "w.yaml", folder: FilePath("/край")).read(Array(text.utf8))
  }

  @Test func allKeysAreRead() throws {
    let waiver = try #require(
      try Self.read(Self.file("files: [\"школа/*.md\", акт.docx]", "clause: \"2.1.\"", "words: при необходимости"))
        .first)
    #expect(waiver.rule.rawValue == "admin.uchitelskaya" && waiver.files.map(\.text) == ["школа/*.md", "акт.docx"])
    #expect(waiver.clause == "2.1" && waiver.words == "при необходимости")
    #expect(waiver.reason == "так решено" && waiver.approver == "Директор" && waiver.origin == "w.yaml:2")
    #expect(waiver.names("школа/акт.md") && waiver.names("а/б/акт.docx"))
    #expect(!waiver.names("акт.md") && !waiver.names("../школа/акт.md"))
  }

  @Test(arguments: ["rule", "files", "reason", "approver", "date", "until"])
  func everyOneOfTheseIsObligatory(key: String) {
    let error = #expect(throws: YAMLError.self) { try Self.read(Self.file(omitting: key)) }
    #expect(error?.message == "нет обязательного ключа «\(key)»" && error?.line == 2)
  }

  @Test(arguments: [
    ("rule: admin", "не имя правила"), ("files: /край/*.md", "нужен путь от папки этого файла"),
    ("files: []", "назовите хотя бы один файл"), ("reason: \" \"", "пустая строка"),
    ("approver: [a]", "нужно одно значение"),
    ("date: 01.09.2026", "нужен вид 2026-11-21"), ("date: бессрочно", "нужен вид 2026-11-21"),
    ("until: 2026-02-30", "нужен вид 2026-11-21 или слово «бессрочно»"),
    ("until: 2026-08-31", "раньше дня согласования"),
    ("words: \"…\"", "не слова документа"),
    ("untill: 2027-01-01", "неизвестный ключ «untill»; допустимы: rule, files,"),
  ])
  func aMistakeIsTold(line: String, message: String) {
    let error = #expect(throws: YAMLError.self) { try Self.read(Self.file(line)) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect((2...8).contains(error?.line ?? 0) && error?.file == "w.yaml")
  }

  @Test func tooManyAreRefused() {
    let one = Self.file().dropFirst("waivers:\n".count)
    #expect(throws: YAMLError.self) {
      try Self.read("waivers:\n" + String(repeating: String(one), count: WaiverReader.most + 1))
    }
  }

  @Test(arguments: [
    ("2026-08-31", "until: 2027-08-31", Waiver.State.notYetInForce), ("2026-09-01", "until: 2027-08-31", .inForce),
    ("2027-08-31", "until: 2027-08-31", .inForce), ("2027-09-01", "until: 2027-08-31", .expired),
    ("2099-01-01", "until: бессрочно", .inForce), ("2099-01-01", "until: indefinite", .inForce),
    ("2026-08-31", "until: бессрочно", .notYetInForce),
  ])
  func itHoldsFromItsDayToItsLast(day: String, until: String, state: Waiver.State) throws {
    let waiver = try #require(try Self.read(Self.file(until)).first)
    #expect(waiver.state(on: try #require(CalendarDate(iso: day))) == state)
  }

  @Test(arguments: [
    ("2.1", true), ("2.1.3", true), ("2.1 б)", true), ("2.1 (пункт списка 4)", true), ("2.10", false), ("2", false),
    ("12.1", false), ("", false),
  ])
  func aClauseHoldsThoseBelowIt(label: String, holds: Bool) throws {
    let waiver = try #require(try Self.read(Self.file("clause: \"2.1\"")).first)
    #expect(waiver.names(clause: label) == holds)
  }

  @Test func ofEachRunWhatWasNotNeededIsTold() throws {
    let waivers = try Self.read(
      "waivers:"
        + [Self.file(), Self.file("until: 2026-09-30"), Self.file("date: 2026-12-01")].map {
          $0.dropFirst("waivers:".count)
        }.joined())
    var census = WaiverCensus(asOf: .ofTests)
    let applied = Set(waivers.map(\.rule))
    census.take(
      [(waivers[0], isUsed: false), (waivers[1], isUsed: false), (waivers[2], isUsed: false)], applied: applied)
    #expect(census.problems.map(\.kind) == [.unused, .expired, .notYetInForce])
    census.take([(waivers[0], isUsed: true)], applied: applied)
    census.take([(waivers[0], isUsed: false)], applied: applied)
    #expect(census.problems.map(\.kind) == [.expired, .notYetInForce], "one document that needs it is enough")
    var other = WaiverCensus(asOf: .ofTests)
    other.take([(waivers[0], isUsed: false)], applied: [])
    #expect(other.problems.isEmpty, "a rule that was not applied says nothing of its waivers")
  }
}
