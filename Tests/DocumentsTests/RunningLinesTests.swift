import Testing

@testable import Documents

@Suite struct RunningLinesTests {
  /// The template on each of some pages, «#» being the number of the page and «@» one of two heads in turn.
  static func pages(_ count: Int, _ template: String, break: String = "\n\u{C}") -> String {
    (1...count).map { page in
      template.replacing("#", with: "\(page)").replacing(
        "@", with: page % 2 == 0 ? "МБОУ СОШ № 5" : "Положение о школе")
    }
    .joined(separator: `break`)
  }

  static func lines(_ count: Int, _ template: String) -> [String] {
    pages(count, template, break: "\n").split(separator: "\n").map(String.init)
  }

  static let cases: [(String, [String])] = [
    (pages(4, "Положение МБОУ СОШ № 5, страница #\nТекст #.\nЕщё #."), lines(4, "Текст #.\nЕщё #.")),
    // Two of four are no reason yet.
    (pages(4, "@\nТекст #.\n- # -"), lines(4, "@\nТекст #.")),
    (pages(6, "@\nТекст #.\nСтр. # из 6"), lines(6, "Текст #.")),
    (
      pages(3, "Приложение #\nк приказу от 01.09.2024 № 5\nТекст #."),
      lines(3, "Приложение #\nк приказу от 01.09.2024 № 5\nТекст #.")
    ),
    (pages(3, "Анкета участника #\nТекст #."), lines(3, "Анкета участника #\nТекст #.")),
    ("Пункт первый.\n2\nПункт второй.\n", ["Пункт первый.", "2", "Пункт второй."]),
  ]

  @Test(arguments: cases)
  func areLeftOut(text: String, blocks: [String]) throws {
    #expect(try outline(text) == blocks)
  }

  @Test(arguments: [
    ("3", 3), ("- 12 -", 12), ("— 5 —", 5), ("Стр. 4", 4), ("Страница 3 из 12", 3), ("2/7", 2), ("[8]", 8), ("З", 3),
    ("3.", nil), ("2.1.", nil), ("5)", nil), ("2024", nil), ("12 человек", nil), ("10 12", nil), ("А", nil),
    ("с. 7", 7),
  ])
  func knowsPageNumbers(line: String, number: Int?) throws {
    let text = Array(line.utf8)
    let lines = LineScanner.lines(of: text)
    #expect(PageNumberLine.number(of: try #require(lines.first), in: text) == number)
  }
}
