import Testing

@testable import Documents

@Suite struct PlainTextTests {
  static let wrapped = """
    Положение
    о работе школы на учебной платформе

    1. Общие положения

    1.1. Настоящее Положение описывает порядок работы школы на плат-
    форме. Платформой пользуются учителя, ученики и их законные представите-
    ли, получившие ссылки-
    приглашения от администратора.
    1.2, Администратор школы ведёт учёт участников и каждую неделю состав-
    ляет краткую справку для директора:
    — раз в четверть печатает для родительского комитета ссылки-приглашения и
    складывает их в папку;
    • чинит микрофоны в актовом зале и
    меняет в них батарейки;
    о отмечает в журнале дежурств, кто из старшеклассников поливал цветы в
    зимнем саду.

    Дежурный по этажу запирает кабинет информатики после шестого урока, сдаёт

    ключ вахтёру и гасит свет в коридоре.
    """

  @Test func joinsBrokenLinesIntoParagraphs() throws {
    #expect(
      try outline(Self.wrapped) == [
        "Положение", "о работе школы на учебной платформе", "1. Общие положения",
        "1.1. Настоящее Положение описывает порядок работы школы на платформе. Платформой пользуются учителя, ученики и их законные представители, получившие ссылки-приглашения от администратора.",
        "1.2, Администратор школы ведёт учёт участников и каждую неделю составляет краткую справку для директора:",
        "— раз в четверть печатает для родительского комитета ссылки-приглашения и складывает их в папку;",
        "• чинит микрофоны в актовом зале и меняет в них батарейки;",
        "о отмечает в журнале дежурств, кто из старшеклассников поливал цветы в зимнем саду.",
        "Дежурный по этажу запирает кабинет информатики после шестого урока, сдаёт ключ вахтёру и гасит свет в коридоре.",
      ])
  }

  @Test func linesMayHangUnderTheTextOfAnItem() throws {
    let text = """
      Школа работает на платформе по правилам, которые установил педагогический
      совет, а именно по таким правилам, какие приняты в школе и обсуждены на
      общем собрании:

      -   по указанию директора и приказу, который издан для этого по просьбе
          Администрации города;
      -   по указаниям классного руководителя, который отвечает за весь класс
          и за его родителей.
          Новое предложение в том же пункте.
      """
    #expect(
      try outline(text).suffix(3) == [
        "- по указанию директора и приказу, который издан для этого по просьбе Администрации города;",
        "- по указаниям классного руководителя, который отвечает за весь класс и за его родителей.",
        "Новое предложение в том же пункте.",
      ])
  }

  @Test func aPageNumberDoesNotEndAParagraph() throws {
    let text = Self.wrapped.replacing("сдаёт\n\n", with: "сдаёт\n\n2\n\n")
    #expect(
      try outline(text).suffix(2) == [
        "Дежурный по этажу запирает кабинет информатики после шестого урока, сдаёт ключ вахтёру и гасит свет в коридоре.",
        "2",
      ])
  }

  @Test(arguments: [
    (
      "УТВЕРЖДАЮ\nДиректор школы\nИ. И. Выдуманный\nПриказ № 1\n",
      ["УТВЕРЖДАЮ", "Директор школы", "И. И. Выдуманный", "Приказ № 1"]
    ),
    ("а\u{AD}б\u{200B}в\u{A0}г\u{7}д", ["абв гд"]),
    ("первая\r\nвторая\rтретья", ["первая", "вторая", "третья"]),
    (
      "Роль\tСрок\nУчитель\t\nУченик\tмай\n",
      ["[0.0.0] Роль", "[0.0.1] Срок", "[0.1.0] Учитель", "[0.2.0] Ученик", "[0.2.1] май"]
    ),
    ("1.\tПервый\n2.\tВторой\n", ["1. Первый", "2. Второй"]),
    (
      "СОГЛАСОВАНО            УТВЕРЖДАЮ\nс советом              Директор\n                       ____ /ФИО/\n\nТекст",
      [
        "[0.0.0] СОГЛАСОВАНО", "[0.0.0] с советом", "[0.0.1] УТВЕРЖДАЮ", "[0.0.1] Директор", "[0.0.1] ____ /ФИО/",
        "Текст",
      ]
    ),
    (
      "**ПРИКАЗ**\n**О платформе** <https://primer.example> [сайт](https://t.me/primer)",
      ["ПРИКАЗ", "О платформе https://primer.example сайт (https://t.me/primer)"]
    ),
    (
      "Классный руководитель еженедельно составляет справку о работе класса и передаёт её с\n\nподписью директору.\n\nКонец.",
      [
        "Классный руководитель еженедельно составляет справку о работе класса и передаёт её с подписью директору.",
        "Конец.",
      ]
    ),
  ])
  func reads(text: String, blocks: [String]) throws {
    #expect(try outline(text) == blocks)
  }

  @Test(arguments: [
    wrapped, wrapped.replacing("\n", with: "\r\n"), "\t а\u{AD}б  в\u{A0}\u{A0}г\n\nд\te\nж\tз\n",
    "**а** <https://б.example>\n**в**",
  ])
  func everyCharacterLeadsBackToTheFile(text: String) throws {
    let document = try DocumentReader().read(bytes: Array(text.utf8), name: "akt.txt")
    #expect(misplaced(document, in: text) == [])
  }

  @Test func countsPagesByFormFeeds() throws {
    let document = try DocumentReader().read(bytes: Array("первая\n\u{C}вторая\n".utf8), name: "akt.txt")
    let places = document.blocks.map { document.sourceMap.position(of: $0.range.lowerBound, in: document.text) }
    #expect(
      places == [
        SourcePosition(line: 1, column: 1, page: 1, block: 1), SourcePosition(line: 2, column: 2, page: 2, block: 2),
      ])
  }

  @Test(arguments: [
    ("1. Общие", LineOpening.number), ("2.1 Школа", .number), ("1.2, Школа", .number), ("1 .2. Школа", .number),
    ("1.б. При", .number), ("а) да", .number), ("12) да", .number), ("26.08.2022 № 4", .other), ("2024 года", .other),
    ("12 человек", .other), ("• да", .bullet), ("- да", .dash), ("—— да", .dash), ("о да", .hollow), ("да", .lowercase),
    ("Да", .uppercase),
  ])
  func tellsHowALineOpens(line: String, opening: LineOpening) {
    let text = Array(line.utf8)
    #expect(LineOpening(of: text, in: 0..<text.count) == opening)
  }

  @Test func placesInOneVeryLongLineLeadBackToIt() throws {
    let file = "Положение\n" + String(repeating: "школа № 7 – ", count: 3_000)
    let document = try DocumentReader().read(bytes: Array(file.utf8), name: "akt.txt")
    #expect(misplaced(document, in: file).isEmpty)
    #expect(document.sourceMap.anchors.count > 10, "no place is counted from the beginning of the line")
  }

  @Test(arguments: ["\t", "|"], [256, 257]) func rowsHaveABoundedNumberOfDividers(divider: String, count: Int) throws {
    let cells = Array(repeating: "да", count: divider == "|" ? count - 1 : count + 1).joined(separator: divider)
    let row = divider == "|" ? "|\(cells)|\n" : "\(cells)\n"
    let document = try DocumentReader().read(bytes: Array((row + row).utf8), name: "akt.txt")
    #expect(document.blocks.contains { $0.cell != nil } == (count == 256))
  }

  @Test func aLineWithAColumnInAListMakesNoTable() throws {
    let lines = """
      1.1.      Срок хранения:          1 год
      1.2.      Администратор ведёт список чатов.
      1.3.      Учитель ведёт чат класса.

      """
    let document = try DocumentReader().read(bytes: Array(lines.utf8), name: "akt.txt")
    #expect(document.blocks.allSatisfy { $0.cell == nil })
    #expect(
      try outline(lines) == [
        "1.1. Срок хранения: 1 год", "1.2. Администратор ведёт список чатов.", "1.3. Учитель ведёт чат класса.",
      ])
  }

  @Test(arguments: ["3.1.", "3.1", "1)", "IV.", "а)", "–", "•"])
  func aLabelFarFromItsTextIsNoColumn(label: String) throws {
    let lines = "   \(label)      строит структуру школы;\n   \(label)      сверяет списки классов.\n"
    let document = try DocumentReader().read(bytes: Array(lines.utf8), name: "akt.txt")
    #expect(document.blocks.map(\.cell) == [nil, nil])
    #expect(try outline(lines) == ["\(label) строит структуру школы;", "\(label) сверяет списки классов."])
  }

  @Test func rowsOfADrawnTableGoFromRuleToRule() throws {
    let lines = """
      +---------------+------------------------------+
      | Кто           | Что делает                   |
      +===============+==============================+
      | Дежурный      | – поливает цветы в коридоре, |
      | по этажу      |   где окна выходят на юг;    |
      |               | – считает стулья             |
      +---------------+------------------------------+
      | Вахтёр        | запирает ворота              |
      |               | в девять вечера              |
      +---------------+------------------------------+

      После таблицы.
      """
    #expect(
      try outline(lines) == [
        "[0.0.0] Кто", "[0.0.1] Что делает", "[0.1.0] Дежурный по этажу",
        "[0.1.1] – поливает цветы в коридоре, где окна выходят на юг;", "[0.1.1] – считает стулья", "[0.2.0] Вахтёр",
        "[0.2.1] запирает ворота в девять вечера", "После таблицы.",
      ])
  }
}
