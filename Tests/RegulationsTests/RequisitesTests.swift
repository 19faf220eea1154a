import Testing

@testable import Regulations

@Suite struct RequisitesTests {
  /// «evidence position|name|date|number of the order», «–» for what is not there.
  private static func shown(_ approval: Approval) -> String {
    let date = approval.date.map(String.init(describing:)) ?? "–"
    let number = approval.orderNumber ?? "–"
    return "\(approval.evidence?.rawValue ?? "–") \(approval.position)|\(approval.name)|\(date)|\(number)"
  }

  @Test(arguments: [
    (InventedTexts.orderWithRegulation, "order |В.П. Лесной|2024-09-12|78/1-О"),
    (InventedTexts.kindergarten, "stamp Заведующий|О.С. Пирогова|2024-08-30|–"),
    (InventedTexts.college, "agreement Директор|И.И. Ветров|–|–"),
    (InventedTexts.additional, "clause ||–|–"),
    (InventedTexts.order, "signature |Н. К. Березин|2024-09-02|15"),
    ("Положение\nо платформе\n\n1. Общее\n1.1. Школа работает.", "– ||–|–"),
    // The number of the annex is not that of the order, whose own is blank.
    (
      """
      ПРИКАЗ
      от ________ № ____
      ПРИКАЗЫВАЮ:
      1. Утвердить Положение о платформе (приложение № 1).

      Приложение № 1

      ПОЛОЖЕНИЕ
      о платформе

      1. Общее
      1.1. Школа работает.
      """,
      "order ||–|–"
    ),
    (
      """
      УТВЕРЖДЕНО
      приказом МБОУ «Заозёрная СОШ»
      от 12.09.2024 № 78

      ПОЛОЖЕНИЕ
      о платформе

      1. Общее
      1.1. Школа работает.
      """,
      "stamp ||2024-09-12|78"
    ),
    (
      """
      СОГЛАСОВАНО
      Председатель профкома
      П.Р. Сидоркина

      УТВЕРЖДАЮ
      Директор школы
      Л.Д. Рогова
      01.09.2024

      ПОЛОЖЕНИЕ
      о платформе

      1. Общее
      1.1. Школа работает.
      """,
      "stamp Директор школы|Л.Д. Рогова|2024-09-01|–"
    ),
  ])
  func readsTheApproval(text: String, expected: String) throws {
    #expect(Self.shown(try InventedAct(text).bundle.requisites.approval) == expected)
  }

  static let types: [(String, Organisation.OrganisationType?)] = [
    ("МБОУ «Заозёрная СОШ»", .school), ("Гимназия № 4 города Приозёрска", .school), ("МАОУ «Лицей № 2»", .school),
    ("МБДОУ «Детский сад № 7 «Ёлочка»", .kindergarten),
    ("Центр развития ребёнка – детский сад «Росток»", .kindergarten),
    ("ГБПОУ «Приозёрский колледж»", .college), ("Техникум сервиса города Приозёрска", .college),
    ("МБУ ДО «Дом творчества „Парус“»", .additional), ("Детская школа искусств города Приозёрска", .additional),
    ("Приозёрский музей", nil),
  ]

  @Test(arguments: types)
  func tellsTheTypeByTheName(name: String, type: Organisation.OrganisationType?) throws {
    let act = try InventedAct(
      "\(name)\n\nПОЛОЖЕНИЕ\nо платформе «Сферум»\n\n1. Общее\n1.1. Администратор ведёт канал.\n")
    #expect(act.bundle.requisites.organisation.type == type)
  }

  @Test func readsTheNamesOfTheOrganisation() throws {
    let school = try InventedAct(InventedTexts.orderWithRegulation).bundle.requisites.organisation
    #expect(
      school.full
        == "Муниципальное бюджетное общеобразовательное учреждение «Заозёрная средняя общеобразовательная школа»")
    let kindergarten = try InventedAct(InventedTexts.kindergarten).bundle.requisites.organisation
    #expect(kindergarten.short == "детский сад")
  }

  @Test(arguments: [
    (InventedTexts.orderWithRegulation, "учителя информатики", "Грачеву М.И."),
    (InventedTexts.order, "заместителя директора", "Озерову Анну Павловну"),
  ])
  func readsTheAppointment(text: String, position: String, name: String) throws {
    let appointment = try #require(try InventedAct(text).bundle.requisites.administrator)
    #expect(appointment.position == position && appointment.name == name)
  }

  @Test func addressesTheAppointedPersonByName() throws {
    let act = try InventedAct(InventedTexts.orderWithRegulation)
    #expect(act.duties("create").contains("administrator: create class"))
    #expect(act.holders(of: "submit") == "administrator")
    #expect(act.holders(of: "appoint") == "–", "the head appoints, though the clause names the administrator")
  }

  @Test func knowsSurnamesInEveryCase() {
    let stems = Set(["Сойкина", "Сойкину", "Сойкиной", "Сойкине"].map { PersonName.stem(of: Array($0.utf8)[...]) })
    #expect(stems.count == 1)
  }
}
