import Testing

@testable import Regulations

@Suite struct CitationScannerTests {
  /// The citations of a clause as «number date».
  private static func citations(_ text: String) throws -> [String] {
    try InventedAct(clauses: "1.1. \(text)").bundle.citations.map { citation in
      citation.number + (citation.date?.date.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("По закону от 29 декабря 2012 г. № 273-ФЗ «Об образовании».", ["273-ФЗ 2012-12-29"]),
    ("По закону от 29.12.2012 № 273-ФЗ.", ["273-ФЗ 2012-12-29"]),
    ("По закону №273-ФЗ.", ["273-ФЗ"]),
    ("По закону № 273 - ФЗ.", ["273-ФЗ"]),
    ("По закону 273 ФЗ.", ["273-ФЗ"]),
    ("По закону № 273-Ф3.", ["273-ФЗ"]),
    ("По закону № 27З-ФЗ и закону № 152-ФЗ.", ["273-ФЗ", "152-ФЗ"]),
    ("По постановлению Правительства 1241 от 13.07.2022.", ["1241 2022-07-13"]),
    ("По постановлению Правительства РФ от 13 июля 2022 г. № 1241.", ["1241 2022-07-13"]),
    ("По письму Минпросвещения № 04-127 от 22.02.2022.", ["04-127 2022-02-22"]),
    ("По письму за номером 04-423 от 1 марта 2023 г.", ["04-423 2023-03-01"]),
    ("По письму И О4-42З.", ["04-423"]),
    ("По распоряжению И Р-210.", ["Р-210"]),
    ("По письмам № 04-127 и № 04-423.", ["04-127", "04-423"]),
  ])
  func findsCitedActs(text: String, expected: [String]) throws {
    #expect(try Self.citations(text) == expected)
  }

  @Test(arguments: [
    "МБОУ «СОШ № 12» работает на платформе.", "Приказ подписан. Протокол № 3 от 28.08.2024.",
    "По решению педсовета (протокол от 28.08.2024 № 3).", "Детский сад № 7 «Ёлочка» создаёт группы.",
    "Телефон 8-900-000-00-00.", "Работает в кабинете № 30.", "По п. 2.13 правил.",
  ])
  func leavesOtherNumbersAlone(text: String) throws {
    #expect(try Self.citations(text).isEmpty)
  }

  @Test(arguments: [
    ("273-фз", "273-ФЗ"), ("273ФЗ", "273-ФЗ"), ("273–ФЗ", "273-ФЗ"), ("27З-Ф3", "273-ФЗ"), ("О4-42З", "04-423"),
    ("04—423", "04-423"), ("Р-210", "Р-210"), ("78/1-О", "78/1-0"), ("-1241/", "1241"), ("АБВГД-1", nil),
    ("ФЗ", nil), ("З", nil),
  ])
  func bringsNumbersIntoTheirNormalForm(printed: String, expected: String?) {
    #expect(CitationScanner.normalised(printed) == expected)
  }

  @Test func citesNothingFromSomebodyElsesLetter() throws {
    let act = try InventedAct(
      """
      Положение
      о платформе «Сферум»

      1. Общие положения
      1.1. Положение издано по закону № 273-ФЗ.

      ПИСЬМО
      от 1 марта 2023 г. № 04-423
      1. Администратор работает по закону № 149-ФЗ.
      """)
    #expect(act.bundle.citations.map(\.number) == ["273-ФЗ"])
  }
}
