import Compliance
import Testing

@Suite struct SubjectMatterTests {
  private static let aboutPhones = """
    ПОЛОЖЕНИЕ
    о мобильных телефонах в школе

    1. Общие положения
    1.1. Ученик сдаёт телефон на входе.
    1.2. Учитель возвращает телефон после уроков.
    1.3. Директор следит за порядком.

    """

  @Test(arguments: [
    (aboutPhones, "в тексте самой организации платформа «Сферум» не упоминается"),
    (
      aboutPhones + "1.4. Объявления выходят на платформе «Сферум».\n",
      "акт о другом: платформа «Сферум» названа только в 1 пункте"
    ),
    (
      aboutPhones + "1.4. Объявления выходят в «Сферуме».\n1.5. Чат ведут в «Сферуме».\n",
      "акт о другом: платформа «Сферум» названа только в 2 пунктах"
    ),
    (
      aboutPhones + "1.4. Объявления выходят в «Сферуме».\n1.5. Чат ведут в «Сферуме».\n1.6. «Сферум» бесплатен.\n", nil
    ),
    (
      aboutPhones.replacing("о мобильных телефонах в школе", with: "о платформе «Сферум»")
        + "1.4. Чат ведут в «Сферуме».\n", nil
    ),
    (Trial.regulation("2.1. Директор ведёт канал."), nil),
    (Trial.order("1. Назначить администратором учителя Лопухова И. П."), nil),
  ])
  func tellsWhatIsNotAboutThePlatform(text: String, reason: String?) throws {
    #expect(SubjectMatter(BuiltIn.knowledge.lexicon).reasonToLeaveOut(try Trial.bundle(text)) == reason)
  }

  @Test func aFileOutOfScopeGetsNoResults() {
    let report = Checker(BuiltIn.knowledge, asOf: .ofTests).check(Array(Self.aboutPhones.utf8), name: "телефоны.txt")
    guard case .outOfScope(let reason) = report.verdict else {
      Issue.record("out of scope was expected, not \(report.verdict)")
      return
    }
    #expect(reason == "в тексте самой организации платформа «Сферум» не упоминается")
    #expect(report.results.isEmpty && report.worst == nil)
    #expect(report.sha256?.count == 64)
  }

  @Test(arguments: [([UInt8](), "в файле нет текста"), (Array("AT&TFORM".utf8), "формат DjVu не читается")])
  func aFileThatCannotBeReadGetsAReason(bytes: [UInt8], beginning: String) {
    let report = Checker(BuiltIn.knowledge, asOf: .ofTests).check(bytes, name: "акт.txt")
    guard case .unreadable(let reason) = report.verdict else {
      Issue.record("unreadable was expected, not \(report.verdict)")
      return
    }
    #expect(reason.hasPrefix(beginning))
    #expect(report.results.isEmpty && report.requisites == nil)
  }
}
