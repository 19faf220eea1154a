import Testing

@testable import Regulations

@Suite struct DateScannerTests {
  private static func dates(_ text: String) throws -> [PrintedDate] {
    let index = try InventedAct.index(text)
    return DateScanner(index).dates(in: 0..<index.tokens.count)
  }

  @Test(arguments: [
    ("приказ от 12.09.2024 № 78", "2024-09-12"),
    ("от 29.12. 2012 года", "2012-12-29"),
    ("от 1.9.2024", "2024-09-01"),
    ("от 01.09.24 г.", "2024-09-01"),
    ("13 июля 2022 г.", "2022-07-13"),
    ("«30» августа 2024 г.", "2024-08-30"),
    ("\"30\" августа 2024 г.", "2024-08-30"),
    ("29 ФЕВРАЛЯ 2024", "2024-02-29"),
    ("до 5 сентября", "2024-09-05"),
    ("от 12.О9.2О24", "2024-09-12"),
    ("от 1З.09.2024", "2024-09-13"),
  ])
  func readsDates(text: String, expected: String) throws {
    #expect(try Self.dates(text).map { $0.date.map(String.init(describing:)) } == [expected])
  }

  @Test(arguments: ["31.02.2024", "31 июня 2023 г.", "00.09.2024", "12.13.2024", "29 февраля 2023 года"])
  func keepsDatesThatCannotBe(text: String) throws {
    let dates = try Self.dates(text)
    #expect(dates.count == 1 && dates[0].date == nil)
  }

  @Test(arguments: [
    "п. 2.13", "пункт 3.1.5", "СП 2.4.3648-20", "1.1.2. Директор", "12.34.567.890", "5 классов", "0 января 2024",
    "192.168.10.2024.1", "сентябрь 2024 г.", "01.09.1024",
  ])
  func takesNothingElseForADate(text: String) throws {
    #expect(try Self.dates(text).isEmpty)
  }

  @Test func findsAllInOrder() throws {
    let dates = try Self.dates("с 01.09.2024 по 31.05.2025, отчёт до 10 июня 2025 г.")
    #expect(dates.compactMap(\.date).map(String.init(describing:)) == ["2024-09-01", "2025-05-31", "2025-06-10"])
    #expect(dates.map(\.hasYear) == [true, true, true])
    #expect(try !Self.dates("до 5 сентября")[0].hasYear)
  }
}
