import Testing

@testable import Regulations

@Suite struct ReferenceTests {
  /// «kind text > target», «!» where nothing has the number.
  private static func shown(_ bundle: Bundle) -> [String] {
    bundle.references.map {
      "\($0.kind.rawValue) \(bundle.string(of: $0.tokens)) > \($0.target)\($0.isBroken ? "!" : "")"
    }
  }

  private static func references(_ sentence: String) throws -> [String] {
    shown(
      try InventedAct(
        clauses: """
          1.1. \(sentence)
          1.2. Чаты бывают двух видов:
          а) чаты классов;
          б) чаты родителей.
          2. ЧАТЫ
          2.1. Чаты закрыты.
          2.2. Чаты нужны.
          """
      ).bundle)
  }

  static let sentences: [(String, [String])] = [
    ("Чаты ведутся по п. 2.1.", ["clause п. 2.1 > 2.1"]),
    ("Чаты ведутся по пункту 4.7 настоящего Положения.", ["clause пункту 4.7 > 4.7!"]),
    ("Чаты ведутся (см. пп. 2.1–2.2).", ["clause пп. 2.1–2.2 > 2.1", "clause пп. 2.1–2.2 > 2.2"]),
    (
      "Чаты ведутся по пунктам 1.2, 2.1 и 2.9 Положения.",
      [
        "clause пунктам 1.2, 2.1 и 2.9 > 1.2", "clause пунктам 1.2, 2.1 и 2.9 > 2.1",
        "clause пунктам 1.2, 2.1 и 2.9 > 2.9!",
      ]
    ),
    ("Чаты ведутся по разделу 2.", ["section разделу 2 > 2"]),
    ("Чаты ведутся по разделу II.", ["section разделу II > 2"]),
    ("Чаты ведутся по абзацу второму пункта 2.2.", ["clause абзацу второму пункта 2.2 > 2.2"]),
    ("Чаты ведутся по подпункту «б» пункта 1.2.", ["clause подпункту «б» пункта 1.2 > 1.2 б"]),
    ("Чаты ведутся по подпункту «в» пункта 1.2.", ["clause подпункту «в» пункта 1.2 > 1.2 в!"]),
    ("Форма заявки – приложение № 2.", ["annex приложение № 2 > 2!"]),
    ("Форма заявки – приложение № 2 к настоящему Положению.", ["annex приложение № 2 > 2!"]),
    ("Чаты ведутся по пункту 3 части 1 статьи 28 Федерального закона № 273-ФЗ.", []),
    ("Чаты ведутся по п. 5 Порядка, утверждённого приказом министерства.", []),
    ("Чаты ведутся по пункту 2 Положения об инфраструктуре.", []),
    ("Чаты ведутся по пункту 2 «Положения об инфраструктуре».", []),
    ("Закон изменил «подпункт «а» пункта 2 Положения».", []),
    ("Приложение № 3 к письму министерства прочитано.", []),
    ("Встреча в 3 пункте плана, 5 разделов.", []),
    ("Приложение скачивают в пункте проката.", []),
  ]

  @Test(arguments: sentences)
  func resolvesReferences(sentence: String, expected: [String]) throws {
    #expect(try Self.references(sentence) == expected)
  }

  @Test func ordersAndRegulationsHaveNumbersOfTheirOwn() throws {
    let text = InventedTexts.orderWithRegulation
      .replacing("3.2. Создать классы.", with: "3.2. Создать классы по пункту 1.2 Положения (приложение № 1).")
      .replacing("- рассылает ссылки.", with: "- рассылает ссылки по пункту 3.2.")
    #expect(
      Self.shown(try InventedAct(text).bundle) == [
        "clause пункту 1.2 > 1.2", "annex приложение № 1 > 1", "clause пункту 3.2 > 3.2!",
      ])
  }

  @Test func tellsWhereAReferenceLeads() throws {
    let act = try InventedAct(clauses: "1.1. Чаты ведутся по п. 1.2.\n1.2. Чаты закрыты.")
    let target = try #require(act.bundle.references.first?.targetClause)
    #expect(act.bundle.label(ofClause: target) == "1.2")
  }
}
