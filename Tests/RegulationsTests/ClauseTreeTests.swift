import Testing

@testable import Regulations

@Suite struct ClauseTreeTests {
  @Test(arguments: [
    (
      "1.1. Администратор:\n- создаёт классы;\n- ведёт канал.\n1.2. Директор назначает администратора.",
      [
        "clause 1.1: Администратор:", "item 1.1 (пункт списка 1): создаёт классы;",
        "item 1.1 (пункт списка 2): ведёт канал.",
        "clause 1.2: Директор назначает",
      ]
    ),
    (
      "1.1. Администратор:\nа) создаёт классы;\nб) ведёт канал.",
      ["clause 1.1: Администратор:", "item 1.1 а): создаёт классы;", "item 1.1 б): ведёт канал."]
    ),
    (
      "1.1. Администратор:\n1.1.1. создаёт классы;\n1.1.2. ведёт канал.",
      ["clause 1.1: Администратор:", "clause 1.1.1: создаёт классы;", "clause 1.1.2: ведёт канал."]
    ),
    (
      "1.1. Администратор:\n– создаёт чаты:\n• учителей;\n• родителей;\n– ведёт канал.",
      [
        "clause 1.1: Администратор:", "item 1.1 (пункт списка 1): создаёт чаты:",
        "item 1.1 (пункт списка 1.1): учителей;", "item 1.1 (пункт списка 1.2): родителей;",
        "item 1.1 (пункт списка 2): ведёт канал.",
      ]
    ),
    (
      "1.1. Школа работает на платформе.\nАдминистратор ведёт канал.",
      ["clause 1.1: Школа работает", "paragraph 1.1: Администратор ведёт"]
    ),
  ])
  func putsItemsUnderTheirLeadIn(clauses: String, expected: [String]) throws {
    #expect(try InventedAct(clauses: clauses).clauses == ["section 1: ОБЩИЕ ПОЛОЖЕНИЯ"] + expected)
  }

  @Test func readsSectionsInCapitalsAndRoman() throws {
    let act = try InventedAct(
      """
      Положение
      о платформе «Сферум»

      I. Общие положения
      1. Школа работает на платформе.
      II. Обязанности учителей
      2. Вести чаты классов.
      ПРАВА РОДИТЕЛЕЙ
      3. Задавать вопросы администратору.
      """)
    #expect(
      act.clauses.filter { $0.hasPrefix("section") } == [
        "section I: Общие положения", "section II: Обязанности учителей", "section –: ПРАВА РОДИТЕЛЕЙ",
      ])
  }

  private static func table(_ rows: String) throws -> InventedAct {
    try InventedAct(
      """
      <html><body><h1>Положение о платформе «Сферум»</h1><h2>1. Обязанности</h2><p>1.1. Школа работает.</p>
      <table>\(rows)</table></body></html>
      """, name: "akt.html")
  }

  @Test(arguments: [
    "<tr><td>Администратор</td><td>Создаёт классы.</td></tr><tr><td>Родитель</td><td>Вступает в класс.</td></tr>",
    "<tr><th>№</th><th>Кто</th><th>Что</th></tr><tr><td>1</td><td>Администратор</td><td>Создаёт классы.</td></tr>"
      + "<tr><td>2</td><td>Родитель</td><td>Вступает в класс.</td></tr>",
  ])
  func givesTheRoleOfARowToItsCells(rows: String) throws {
    let act = try Self.table(rows)
    #expect(act.duties("create") == ["administrator: create class"])
    #expect(act.holders(of: "join") == "parent")
  }

  @Test func completesTheNumbersOfListsWithinLists() throws {
    let act = try InventedAct(
      """
      <html><body><h1>Положение о платформе «Сферум»</h1><ol><li>Общие положения<ol><li>Школа работает на платформе.</li>
      <li>Администратор:<ol><li>создаёт классы;</li><li>ведёт канал.</li></ol></li></ol></li>
      <li>Родители<ol><li>Родитель вступает в класс.</li></ol></li></ol></body></html>
      """, name: "akt.html")
    #expect(
      act.clauses == [
        "section 1: Общие положения", "clause 1.1: Школа работает", "clause 1.2: Администратор:",
        "clause 1.2.1: создаёт классы;", "clause 1.2.2: ведёт канал.", "section 2: Родители",
        "clause 2.1: Родитель вступает",
      ])
    #expect(act.duties("create") == ["administrator: create class"])
  }

  @Test(arguments: [
    // Bullets and letters count for themselves.
    (
      "<ol><li>Общие положения<ol><li>Администратор:<ul><li>ведёт чаты:<ol><li>чат класса;</li><li>чат школы.</li></ol></li>"
        + "</ul></li></ol></li></ol>",
      ["section 1: Общие положения", "clause 1.1: Администратор:", "item 1.1 (пункт списка 1): ведёт чаты:"]
    ),
    // A number typed by hand ends the list before it.
    (
      "<p>1.1. Директор назначает администратора:</p><ol><li>приказом;</li><li>распоряжением.</li></ol>"
        + "<p>1.2. Учитель:</p><ul><li>ведёт чаты:<ol><li>чат класса;</li></ol></li></ul>",
      ["clause 1.1: Директор назначает", "clause 1.2: Учитель:"]
    ),
  ])
  func leavesOtherListsAlone(body: String, expected: [String]) throws {
    let page = "<html><body><h1>Положение о платформе «Сферум»</h1>\(body)</body></html>"
    let clauses = try InventedAct(page, name: "akt.html").clauses
    #expect(
      clauses.filter { $0.hasPrefix("section") || $0.hasPrefix("clause") } == expected.filter { !$0.hasPrefix("item") })
    #expect(expected.allSatisfy(clauses.contains))
  }

  @Test func readsAnActWhoseTitleIsOneWord() throws {
    let act = try InventedAct(
      """
      Правила
      работы с платформой «Сферум» в лицее

      Администратору предстоит создать класс «Учительская» и пригласить в него всех педагогов лицея.
      """)
    #expect(act.duties("create") == ["administrator: create uchitelskaya"])
  }
}
