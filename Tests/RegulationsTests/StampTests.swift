import Testing

@testable import Regulations

@Suite struct StampTests {
  /// «kind body|position|name|source number date», «–» for what is blank.
  private static func shown(_ stamp: Stamp) -> String {
    let source = stamp.source?.rawValue ?? "–"
    let date = stamp.date.map(String.init(describing:)) ?? "–"
    return
      "\(stamp.kind.rawValue) \(stamp.body)|\(stamp.position)|\(stamp.name)|\(source) \(stamp.number ?? "–") \(date)"
  }

  private static func stamps(_ frame: String) throws -> [String] {
    let act = try InventedAct(
      frame + "\n\nПОЛОЖЕНИЕ\nо платформе «Сферум»\n\n1. ОБЩЕЕ\n1.1. Школа ведёт чаты.\n1.2. Чаты закрыты.\n")
    return act.bundle.requisites.stamps.map(shown)
  }

  static let frames: [(String, [String])] = [
    (
      "УТВЕРЖДАЮ\nДиректор МБОУ «Заозёрная СОШ»\n________ Л. Д. Рогова\nПриказ от 02.09.2024 № 45-о",
      ["approved |Директор|Л. Д. Рогова|order 45-о 2024-09-02"]
    ),
    (
      "УТВЕРЖДЕНО\nприказом директора\nот «___» ________ 20__ г. № ____",
      ["approved |директора||order – –"]
    ),
    (
      """
      ПРИНЯТО                                    УТВЕРЖДЕНО
      педагогическим советом                     приказом МБОУ «СШ № 14»
      (протокол от 28.08.2024 № 1)               от 29.08.2024 № 118-о
      """,
      ["accepted педагогическим советом|||minutes 1 2024-08-28", "approved |||order 118-о 2024-08-29"]
    ),
    (
      """
      СОГЛАСОВАНО
      с советом родителей (законных представителей) обучающихся
      протокол от 12.02.2026 № 8
      с советом кадетов
      протокол от 13.02.2026 № 9
      """,
      [
        "agreed советом родителей (законных представителей) обучающихся|||minutes 8 2026-02-12",
        "agreed советом кадетов|||minutes 9 2026-02-13",
      ]
    ),
    (
      "СОГЛАСОВАНО\nПредседатель профкома\n______ П. Р. Сидоркина\n\nУТВЕРЖДАЮ\nДиректор школы\nЛ. Д. Рогова\n01.09.2024",
      ["agreed |Председатель профкома|П. Р. Сидоркина|– – –", "approved |Директор школы|Л. Д. Рогова|– – 2024-09-01"]
    ),
    (
      "РАССМОТРЕНО И ПРИНЯТО\nПедагогическим советом МБУ ДО «ДШИ № 8»\nпротокол от 05.11.2025 № 6",
      ["accepted Педагогическим советом|||minutes 6 2025-11-05"]
    ),
    (
      "УЧТЕНО МНЕНИЕ\nобщего собрания родителей\nпротокол № 7 от 19.03.2025",
      ["opinion общего собрания родителей|||minutes 7 2025-03-19"]
    ),
    (
      "УТВЕРЖДАЮ\nДиректор МАОУ «Гимназия\nимени П. С. Лебедева»\n_____ Н. А. Старостина",
      ["approved |Директор|Н. А. Старостина|– – –"]
    ),
    ("МБОУ «Заозёрная СОШ»", []),
  ]

  @Test(arguments: frames)
  func readsStamps(frame: String, expected: [String]) throws {
    #expect(try Self.stamps(frame) == expected)
  }

  @Test func tellsStampsApartThatRecognitionRanTogether() throws {
    let act = try InventedAct(
      """
      ПРИНЯТО УТВЕРЖДЕНО
      на заседании педагогического совета приказом директора
      (протокол от 11.0З.2025 № 4) от 14.0З.2025 № 52-р

      Положение
      о платформе «Сферум»

      1. Общее
      1.1. Школа ведёт чаты.
      1.2. Чаты закрыты.
      """)
    #expect(
      act.bundle.requisites.stamps.map(Self.shown) == [
        "accepted педагогического совета|||minutes 4 2025-03-11", "approved |директора||order 52-р 2025-03-14",
      ])
    #expect(act.bundle.requisites.approval.date == CalendarDate(year: 2025, month: 3, day: 14))
    #expect(act.bundle.requisites.approval.orderNumber == "52-р")
  }

  @Test(arguments: [
    ("1О4", "104"), ("4З", "43"), ("97-о", "97-о"), ("15О", "15О"), ("78/1-О", "78/1-О"), ("З1", "31"),
  ])
  func repairsDigitsOfNumbers(printed: String, expected: String) {
    #expect(OrderHeaderReader.repaired(printed) == expected)
  }

  @Test func runningTextIsNoStamp() throws {
    let act = try InventedAct(clauses: "1.1. Положение принято педагогическим советом (протокол от 01.09.2024 № 1).")
    #expect(act.bundle.requisites.stamps.isEmpty)
  }
}
