import Regulations
import Testing

@testable import Compliance

@Suite struct DetectorTests {
  @Test(arguments: DetectorName.allCases)
  func everyNameHasItsDetector(name: DetectorName) {
    #expect(detector(name).name == name)
  }

  private static let stamp = "УТВЕРЖДАЮ\nДиректор школы\n____________ А. С. Вьюнкова\n01.09.2024\n\n"

  @Test(arguments: [
    (Trial.regulation("2.1. Директор ведёт канал.", head: stamp), Status.met),
    (Trial.regulation("2.1. Директор ведёт канал."), .missing),
    (Trial.regulation("2.1. Положение утверждается приказом директора."), .partly),
    (
      Trial.regulation("2.1. Директор ведёт канал.", head: stamp.replacing("УТВЕРЖДАЮ", with: "СОГЛАСОВАНО")), .partly
    ),
    (Trial.order("1. Учителю Лопухову И. П. вести канал."), .met),
  ])
  func approval(text: String, status: Status) throws {
    let detection = ApprovalDetector().detect(in: try file(text))
    #expect(detection.status == status)
    #expect(detection.details.isEmpty == (status != .partly), "what is lacking is said")
  }

  @Test(arguments: [
    ("1. Назначить администратором платформы учителя информатики Лопухова Игоря Петровича.", Status.met, [String]()),
    (
      "1. Назначить администратором платформы учителя информатики.", .partly,
      ["не названы фамилия и инициалы администратора"]
    ),
    ("1. Назначить администратором платформы Лопухова И. П.", .partly, ["не названа должность администратора"]),
    ("1. Утвердить Положение о работе на платформе.", .missing, []),
  ])
  func administratorNamed(clause: String, status: Status, details: [String]) throws {
    let detection = AdministratorNamedDetector().detect(in: try file(Trial.order(clause)))
    #expect(detection.status == status)
    #expect(detection.details == details)
  }

  @Test(arguments: [
    ("2.1. Положение обсудили 30.06.2024.", Status.met, [String]()),
    ("2.1. Положение обсудили 31.06.2024.", .violated, ["в этом месяце 30 дн., а указано число 31"]),
    ("2.1. Положение обсудили 30 февраля 2024 г.", .violated, ["в этом месяце 29 дн., а указано число 30"]),
    ("2.1. Положение обсудили 01.13.2024.", .violated, ["месяца 13 не бывает"]),
    ("2.1. Положение обсудили 29.02.2023 и 29.02.2024.", .violated, ["в этом месяце 28 дн., а указано число 29"]),
  ])
  func impossibleDate(clause: String, status: Status, details: [String]) throws {
    let detection = ImpossibleDateDetector().detect(in: try file(Trial.regulation(clause)))
    #expect(detection.status == status)
    #expect(detection.details == details)
  }

  @Test func aRuleGivesTheDetectorsPlaces() throws {
    let rule = try Trial.rule("detector: impossible-date")
    let result = try Trial.judge(rule, Trial.regulation("2.1. Положение обсудили 31.06.2024."))
    #expect(result.status == .violated)
    #expect(result.places.map(\.quote) == ["31.06.2024"])
    #expect(result.message.russian == "Этого нет.")
  }

  /// The file of a text, judged on all its acts.
  private func file(_ text: String) throws -> JudgedFile {
    try Trial.file(text)
  }
}
