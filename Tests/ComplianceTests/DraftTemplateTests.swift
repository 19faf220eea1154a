import Foundation
import Regulations
import Testing

@testable import Compliance

/// The templates that methodists edit.
@Suite struct DraftTemplateTests {
  /// A folder of rules whose `draft` has one file in place of the program's.
  private static func drafter(_ text: String, as name: String, in folder: TemporaryFolder) throws -> Drafter {
    try FileManager.default.createDirectory(atPath: folder.path("draft"), withIntermediateDirectories: true)
    try folder.write(text, to: "draft/\(name)")
    return try Drafter(BuiltIn.knowledge, from: BuiltIn.folder, adding: [RulesFolder(path: folder.path(""))])
  }

  private static func lines(_ draft: Draft) -> [String] {
    draft.acts.flatMap(\.blocks).compactMap { block in
      switch block {
      case .section(let number, let text): "\(number). \(text.plain)"
      case .clause(let number, let text): number.map(String.init).joined(separator: ".") + ". " + text.plain
      case .item(let text): "– " + text.plain
      default: nil
      }
    }
  }

  @Test func putsItemsNumbersAndEndsInOrder() throws {
    let template = """
      blocks:
        - section: "Пустой раздел"
        - clause: "До {дата} никто."
          until: "2020-01-01"
        - section: "{Руководитель}"
        - clause: "{Руководитель}:"
          items:
            - {rule: head.joins}
            - {text: "пишет по закону от {дата-акта} № {номер-акта};", act: fz-152}
            - {text: "никогда;", act: mon-816}
            - {text: "только в школе;", for: [school]}
            - {text: "последнее дело;"}
        - clause: {rule: student.primary-registration}
        - clause: "следующий пункт"

      """
    let folder = try TemporaryFolder()
    let drafter = try Self.drafter(template, as: "regulation.yaml", in: folder)
    let draft = try drafter.draft(DraftFacts(), for: .kindergarten, asOf: .ofTests)
    let regulation = Self.lines(draft).drop { !$0.contains("1. Заведующий") }
    #expect(
      Array(regulation) == [
        "1. Заведующий", "1.1. Заведующий:",
        "– присоединяется к организации на ИКОП «Сферум» по ссылке-приглашению;",
        "– пишет по закону от 27.07.2006 № 152-ФЗ;", "– последнее дело.", "1.2. Следующий пункт.",
      ])
  }

  @Test(arguments: [
    ("blocks:\n  - clause: \"{нечто}\"\n", "{нечто}» ничего не значит"),
    ("blocks:\n  - clause: {rule: no.such}\n", "нет правила «no.such»"),
    ("blocks:\n  - clause: \"а\"\n    act: no-such\n", "нет акта «no-such»"),
    ("blocks:\n  - clause: \"а\"\n    title: \"б\"\n", "ровно один из ключей"),
    ("blocks:\n  - clause: \"а\"\n    colour: red\n", "неизвестный ключ «colour»"),
    ("blocks:\n  - clause: \"а\"\n    since: завтра\n", "не дата"),
    ("blocks:\n  - clause: \"а\"\n    for: [lyceum]\n", "«lyceum» не подходит"),
    ("blocks:\n  - sides: [\"а\"]\n", "две части"), ("blocks:\n  - sheet: [\"№\"]\n    rows: 0\n", "не подходит"),
    ("blocks:\n  - sheet: [\"№\"]\n", "сколько в таблице"), ("blocks:\n  - stamps: [\"а\"]\n", "списки строк"),
    ("block: []\n", "неизвестный ключ «block»"),
    ("blocks:\n  - clause: \"а:\"\n    items: [{text: \"{номер-акта}\"}]\n", "ничего не значит"),
  ])
  func saysWhereATemplateIsWrong(text: String, message: String) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: KnowledgeError.self) { try Self.drafter(text, as: "order.yaml", in: folder) }
    let description = error.map { "\($0)" } ?? ""
    #expect(description.contains(message) && description.contains("draft/order.yaml:"), "\(description)")
  }

  @Test func wordsMustBeThereForEveryType() throws {
    let path = Repository.path("Rules/draft/words.yaml")
    let words = try String(contentsOfFile: path, encoding: .utf8)
    let folder = try TemporaryFolder()
    let error = #expect(throws: KnowledgeError.self) {
      try Self.drafter(words.replacing("      Руководитель: Заведующий\n", with: ""), as: "words.yaml", in: folder)
    }
    #expect(error.map { "\($0)".contains("не у всех видов организаций: Руководитель") } ?? false)
  }

  @Test func minutesAreNotLaterThanTheOrder() throws {
    var facts = DraftFacts()
    try facts.set(.date, to: "2026-09-01")
    try facts.set(.parentsCouncil, to: "02.09.2026 № 1")
    let drafter = try Drafter(BuiltIn.knowledge, from: BuiltIn.folder)
    let error = #expect(throws: DraftFactError.self) { try drafter.draft(facts, for: .school, asOf: .ofTests) }
    #expect(error?.fact == .parentsCouncil)
  }

  /// What is in force on the day of the order is cited, and nothing else.
  @Test(arguments: [
    ("2024-03-01", ["1678", "156-ФЗ", "MAX"], ["VK Мессенджере"]),
    ("2025-10-01", ["в мессенджере MAX."], ["1678", "156-ФЗ", "MAX или"]),
    ("2026-09-01", ["VK Мессенджер"], ["1678", "156-ФЗ", "115", "MAX"]), ("2028-01-01", ["№ 115"], ["1678", "MAX"]),
  ])
  func followsTheLawOfTheDay(date: String, absent: [String], present: [String]) throws {
    var facts = DraftFacts()
    try facts.set(.date, to: date)
    let drafter = try Drafter(BuiltIn.knowledge, from: BuiltIn.folder)
    let text = Self.lines(try drafter.draft(facts, for: .school, asOf: .ofTests)).joined(separator: "\n")
    for word in absent { #expect(!text.contains(word), "\(word) on \(date)") }
    for word in present { #expect(text.contains(word), "no \(word) on \(date)") }
  }

  /// Every requirement of text has its wording in the draft, so that a new rule is not forgotten there.
  @Test func templatesUseTheWordingOfThePacks() throws {
    let drafter = try Drafter(BuiltIn.knowledge, from: BuiltIn.folder)
    let text = Self.lines(try drafter.draft(DraftFacts(), for: .school, asOf: .ofTests)).joined(separator: "\n")
    let packs = BuiltIn.knowledge.packs.filter { $0.id == "minpros-04-423" }
    let left = packs.flatMap(\.rules).filter { rule in
      guard let wording = rule.remedy?.text.replacing("{платформа}", with: "ИКОП «Сферум»") else { return false }
      return !text.lowercased().contains(wording.prefix(40).lowercased().dropLast(8))
    }
    // What is asked of a role as a whole is said duty by duty.
    #expect(Set(left.map(\.id.rawValue)) == ["teacher.duties", "student.duties"])
  }
}
