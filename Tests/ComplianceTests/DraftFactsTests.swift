import Compliance
import Foundation
import Regulations
import Testing
import YAML

@testable import Compliance

/// What people say of their organisation, by a file or by options.
@Suite struct DraftFactsTests {
  private static func printed(_ fact: DraftFact, _ text: String) throws -> String? {
    var facts = DraftFacts()
    try facts.set(fact, to: text)
    return facts.printed(fact)
  }

  @Test(arguments: [
    (DraftFact.name, "  МБОУ   «Ручьёвская СОШ» ", "МБОУ «Ручьёвская СОШ»"), (.date, "2026-09-01", "01.09.2026"),
    (.date, "01.09.2026", "01.09.2026"), (.pedagogicalCouncil, "28.08.2026 № 1", "от 28.08.2026 № 1"),
    (.parentsCouncil, "от 2026-08-27 №3/2", "от 27.08.2026 № 3/2"), (.orderNumber, "45-од", "45-од"),
    (.administratorPhone, "+7 (900) 000-00-01", "+7 (900) 000-00-01"),
    (.head, "О'Коннор Нина-Мария", "О'Коннор Нина-Мария"),
    (.name, "ЧОУ <Росток> & «Ко»", "ЧОУ <Росток> & «Ко»"),
  ])
  func takes(fact: DraftFact, text: String, printed: String) throws {
    #expect(try Self.printed(fact, text) == printed)
  }

  @Test(arguments: [
    (DraftFact.name, "МБОУ\nСОШ", "в одну строку"), (.name, "МБОУ\u{202E}СОШ", "невидимые"),
    (.name, "МБОУ\u{0}", "невидимые"), (.name, "МБОУ\u{200B}СОШ", "невидимые"), (.name, "", "пусто"),
    (.name, "   ", "пусто"), (.name, String(repeating: "Ш", count: 10_000), "больше 300 знаков"),
    (.name, "МБОУ «СОШ", "не парные"), (.name, "МБОУ [указать]", "не допускается"), (.name, "1. Школа", "с буквы"),
    (.head, "Иванова", "фамилия и имя"), (.head, "<script>alert(1)</script>", "не допускается"),
    (.head, "Иванова А. П.; DROP TABLE", "не допускается"), (.headPosition, "директор & Ко", "не допускается"),
    (.administratorPhone, "позвоните", "не допускается"), (.administratorPhone, "12-3", "меньше пяти цифр"),
    (.date, "2026-02-30", "не дата"), (.date, "1 сентября", "не дата"), (.date, "37.07.2023", "не дата"),
    (.orderNumber, "без номера", "нужны цифры"), (.orderNumber, "45|од", "не допускается"),
    (.pedagogicalCouncil, "28.08.2026", "не протокол"), (.pedagogicalCouncil, "№ 1", "не протокол"),
    (.place, "# Ручьи", "не допускается"),
  ])
  func refuses(fact: DraftFact, text: String, problem: String) throws {
    let error = #expect(throws: DraftFactError.self) { try Self.printed(fact, text) }
    #expect(error?.fact == fact && error?.problem.contains(problem) ?? false, "\(error?.problem ?? "")")
  }

  @Test(arguments: [
    ("name: МБОУ\nnmae: МБОУ\n", "f.yaml:2:1: неизвестный ключ «nmae»"),
    ("organisation-type: lyceum\n", "f.yaml:1:20: «organisation-type»: «lyceum» не подходит"),
    ("name: МБОУ\ndate: вчера\n", "f.yaml:2:7: «date»: «вчера» не дата"), ("- школа\n", "f.yaml:1:1: здесь нужны пары"),
    ("head: [Иванова]\n", "f.yaml:1:7: «head»: нужно одно значение"), ("platform: max\n", "f.yaml:1:11: «platform»"),
  ])
  func saysWhereAFileIsWrong(text: String, message: String) throws {
    let error = #expect(throws: YAMLError.self) { try DraftFacts(Array(text.utf8), file: "f.yaml") }
    #expect(error?.description.hasPrefix(message) ?? false, "\(error?.description ?? "")")
  }

  @Test(.enabled(if: Python.readsSchemas, "needs python3-yaml and python3-jsonschema"))
  func theSchemaAcceptsWhatTheReaderTakes() throws {
    let folder = try TemporaryFolder()
    let text = """
      organisation-type: school
      name: МБОУ «Ручьёвская СОШ»
      head: Орехова Нина Павловна
      date: "2026-09-01"
      order-number: 45
      pedagogical-council: 28.08.2026 № 1
      administrator-phone: +7 900 000-00-01

      """
    _ = try DraftFacts(Array(text.utf8), file: "f.yaml")
    let file = try folder.write(text, to: "f.yaml")
    #expect(try RuleSchema.complaint(of: file, "draft-facts.schema.json") == "")
    for line in ["nmae: x", "platform: max", "date: \"завтра\"", "head: <b>", "parents-council: № 1"] {
      let key = line.prefix { $0 != ":" }
      let spoiled = text.split(separator: "\n").filter { !$0.hasPrefix("\(key):") } + [line[...]]
      let file = try folder.write(spoiled.joined(separator: "\n"), to: "s.yaml")
      #expect(try RuleSchema.complaint(of: file, "draft-facts.schema.json") != "", "\(line)")
      #expect(throws: YAMLError.self) { try DraftFacts(Array(spoiled.joined(separator: "\n").utf8), file: "s.yaml") }
    }
  }

  @Test func theSchemaHasTheKeysOfTheReader() throws {
    let schema = try RuleSchema(reading: "draft-facts.schema.json")
    #expect(Set(try schema.properties(of: "").keys) == Set(DraftFacts.keys))
  }

  @Test(arguments: [
    ("учитель информатики", "учителя информатики"), ("старший воспитатель", "старшего воспитателя"),
    ("заместитель директора по УВР", "заместителя директора по УВР"), ("педагог-организатор", "педагога-организатора"),
    ("Заведующая отделением", "Заведующую отделением"), ("заведующий учебной частью", "заведующего учебной частью"),
    ("секретарь", "секретаря"), ("системный администратор", "системного администратора"),
    ("учитель-логопед", "учителя-логопеда"), ("методист", "методиста"),
    ("и. о. заместителя директора", "и. о. заместителя директора"),
    ("преподаватель", "преподавателя"), ("педагог дополнительного образования", "педагога дополнительного образования"),
    ("главная медсестра", "главную медсестру"),
  ])
  func declinesPosts(position: String, accusative: String) {
    #expect(PositionName.accusative(of: position) == accusative)
  }

  @Test(arguments: [
    ("Орехова Нина Павловна", "Н. П. Орехова"), ("Орехова Н. П.", "Н. П. Орехова"), ("Орехова Н.П.", "Н. П. Орехова"),
    ("Н. П. Орехова", "Н. П. Орехова"), ("Нина Орехова", "Нина Орехова"),
  ])
  func signsWithInitialsFirst(name: String, signature: String) {
    #expect(PersonInitials.of(name) == signature)
  }
}
