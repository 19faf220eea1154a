import Testing

@testable import Regulations

@Suite struct ClauseNumberTests {
  /// The number as «kind printed|rest», or «–».
  private static func shown(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let number = ClauseNumber.read(bytes, from: 0, to: bytes.count) else { return "–" }
    let rest = String(decoding: bytes[number.end...], as: UTF8.self)
    switch number.kind {
    case .number(let components):
      return "\(components.map(String.init).joined(separator: ".")) \(number.printed)|\(rest)"
    case .item: return "item \(number.printed)|\(rest)"
    case .bullet: return "bullet|\(rest)"
    }
  }

  @Test(arguments: [
    ("1. Общие положения", "1 1|Общие положения"),
    ("1.1. Настоящее", "1.1 1.1|Настоящее"),
    ("1.1 Настоящее", "1.1 1.1|Настоящее"),
    ("3.1.5.Создаёт", "3.1.5 3.1.5|Создаёт"),
    ("2.2, Директор", "2.2 2.2|Директор"),
    ("4.3_ Директор", "4.3 4.3|Директор"),
    ("1 .4. Директор", "1.4 1.4|Директор"),
    ("1. 4. Директор", "1.4 1.4|Директор"),
    ("З.2. Директор", "3.2 3.2|Директор"),
    ("2.О. Директор", "2.0 2.0|Директор"),
    ("  5.  Права", "5 5|Права"),
    ("12. «Сферум»", "12 12|«Сферум»"),
    ("IV. Права", "4 IV|Права"),
    ("IX. Права", "9 IX|Права"),
    ("ХII. Права", "12 ХII|Права"),
    ("Раздел 2. Права", "2 2|Права"),
    ("РАЗДЕЛ II. ПРАВА", "2 II|ПРАВА"),
    ("Глава 3 Права", "3 3|Права"),
    ("Статья 5. Права", "5 5|Права"),
    ("а) создаёт", "item а|создаёт"),
    ("1) создаёт", "item 1|создаёт"),
    ("a) создаёт", "item a|создаёт"),
    ("– создаёт", "bullet|создаёт"),
    ("- создаёт", "bullet|создаёт"),
    ("• создаёт", "bullet|создаёт"),
    ("* создаёт", "bullet|создаёт"),
    ("\u{F0B7} создаёт", "bullet|создаёт"),
    ("▪ создаёт", "bullet|создаёт"),
    ("о создаёт группы", "bullet|создаёт группы"),
  ])
  func readsNumbersAndBullets(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test(arguments: [
    "Директор назначает", "12.09.2024 № 78", "1.07.2023 г.", "01.09.24", "2024 год", "2024. Год", "29 декабря 2012 г.",
    "О платформе", "о", "З", "об утверждении", "-кратный", "5 классов", "Иванов И.И.", "И.И. Ветров", "№ 5", "", "   ",
    "Раздел о правах", "Директор)", "вк) чат",
  ])
  func takesNothingElseForANumber(text: String) {
    #expect(Self.shown(text) == "–")
  }
}
