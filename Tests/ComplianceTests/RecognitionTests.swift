import Compliance
import Regulations
import Testing

/// The other ways in which a rule is decided.
@Suite struct RecognitionTests {
  @Test(arguments: [
    ("2.1. Объявления дублируются в Telegram.", Status.violated),
    ("2.1. Запрещается писать родителям в Telegram.", .met),
    ("2.1. Учитель ведёт чат на платформе.", .met),
  ])
  func judgesWhatMustNotBeThere(clause: String, status: Status) throws {
    let rule = try Trial.rule("forbidden: [{mentions: [foreign-messenger]}]")
    let result = try Trial.judge(rule, Trial.regulation(clause))
    #expect(result.status == status)
    #expect(result.places.map(\.clause) == (status == .violated ? ["2.1"] : []))
  }

  @Test func anExceptionExcusesOnlyItsOwnSentence() throws {
    let rule = try Trial.rule(
      "forbidden: [{mentions: [foreign-messenger]}]", "except: [{action: restrict, mentions: [foreign-messenger]}]")
    let act = Trial.regulation(
      "2.1. Школа ограничивает применение Viber.",
      "2.2. Новости выходят в Telegram. Школа ограничивает применение Viber.")
    let result = try Trial.judge(rule, act)
    #expect(result.status == .violated)
    #expect(result.places.map(\.quote) == ["Новости выходят в Telegram."])
  }

  @Test(arguments: [
    ("2.1. Основание: приказ Минцентра от 05.02.2024 № 318-Т.", Status.met),
    ("2.1. Основание: приказ Минцентра от 05.02.2024 № 319-Т.", .missing),
    ("2.1. Основание: закон «Об образовании в Российской Федерации».", .met),
  ])
  func judgesACitation(clause: String, status: Status) throws {
    let rule = try Trial.rule("cites: [\"318-Т\"]", "met: [{mentions: [law-on-education]}]")
    #expect(try Trial.judge(rule, Trial.regulation(clause)).status == status)
  }

  @Test(arguments: [
    ("2.1. Чат класса ведёт классный руководитель.", Status.met),
    ("2.1. Чат ведёт директор.", .missing),
    ("2.1. Чат класса и канал школы ведёт директор.", .missing),
  ])
  func judgesWhatASentenceNames(clause: String, status: Status) throws {
    let rule = try Trial.rule("met: [{mentions: [chat, class], without: channel}]")
    #expect(try Trial.judge(rule, Trial.regulation(clause)).status == status)
  }
}
