import Testing

@testable import Regulations

@Suite struct FrameReaderTests {
  private static func place(_ header: String) throws -> String {
    try InventedAct(
      "МБОУ «Заозёрная СОШ»\n\(header)\n\nО платформе\n\nПРИКАЗЫВАЮ:\n\n1. Вести чаты.\n2. Закрыть чаты.\n"
    ).bundle.requisites.place
  }

  @Test(arguments: [
    ("ПРИКАЗ\n\n12.09.2024 № 78\nг. Приозёрск", "г. Приозёрск"),
    ("ПРИКАЗ\n\nс. Верхнее-Озёрское\n12.09.2024 № 78", "с. Верхнее-Озёрское"),
    ("ПРИКАЗ\n\n12.09.2024 г. № 78   г. Приозёрск", "г. Приозёрск"),
    ("ул. Садовая, д. 3, г. Приозёрск\nПРИКАЗ\n\n12.09.2024 г. № 78", ""),
    ("ПРИКАЗ\n\n12.09.2024 г. № 78", ""),
  ])
  func readsTheTownOfAnOrder(header: String, expected: String) throws {
    #expect(try Self.place(header) == expected)
  }

  /// «annex number date».
  private static func marks(_ bundle: Bundle) -> [String] {
    bundle.requisites.annexMarks.map { mark in
      "\(mark.annex ?? "–") \(mark.number ?? "–") \(mark.date.map(String.init(describing:)) ?? "–")"
    }
  }

  @Test(arguments: [
    ("Приложение № 2 к приказу МБОУ «Заозёрная СОШ» от 12.09.2024 № 78/1-О", "2 78/1-О 2024-09-12"),
    ("Приложение 1\nк приказу\nот 12.09.2024 № 78", "1 78 2024-09-12"),
    ("Приложение", "– – –"),
  ])
  func readsMarksOfAnnexes(mark: String, expected: String) throws {
    let act = try InventedAct(
      "\(mark)\n\nПОЛОЖЕНИЕ\nо платформе «Сферум»\n\n1. ОБЩЕЕ\n1.1. Школа ведёт чаты.\n1.2. Чаты закрыты.\n")
    #expect(Self.marks(act.bundle) == [expected])
  }

  @Test func readsTheElectronicSignature() throws {
    let act = try InventedAct(
      """
      ПОЛОЖЕНИЕ
      о платформе «Сферум»

      1. Общее
      1.1. Школа ведёт чаты.
      1.2. Чаты закрыты.
      1.3. Чаты нужны.

      ДОКУМЕНТ ПОДПИСАН
      ЭЛЕКТРОННОЙ ПОДПИСЬЮ

      Сертификат: 00AB12CD
      Владелец: Рогова Лидия Дмитриевна
      Действителен с 01.02.2024 по 02.05.2025
      """)
    let signature = try #require(act.bundle.requisites.signature)
    #expect(signature.owner == "Рогова Лидия Дмитриевна")
    #expect(signature.certificate == "00AB12CD")
    #expect(signature.since == CalendarDate(year: 2024, month: 2, day: 1))
    #expect(signature.until == CalendarDate(year: 2025, month: 5, day: 2))
  }

  static let names: [(String, PersonName.Case?, String?)] = [
    ("Сойкину Анну Павловну", nil, "Сойкина Анна Павловна"),
    ("Сойкиной Наталье Ильиничне", nil, "Сойкина Наталья Ильинична"),
    ("Лесную Марию Олеговну", nil, "Лесная Мария Олеговна"),
    ("Вершинскую Любовь Петровну", nil, "Вершинская Любовь Петровна"),
    ("Шевчук Ольгу Ивановну", nil, "Шевчук Ольга Ивановна"),
    ("Черненко Юлию Сергеевну", nil, "Черненко Юлия Сергеевна"),
    ("Грачёва Павла Андреевича", nil, "Грачёв Павел Андреевич"),
    ("Вершинского Игоря Львовича", nil, "Вершинский Игорь Львович"),
    ("Мельнику Сергею Ильичу", nil, "Мельник Сергей Ильич"),
    ("Орла Ивана Петровича", nil, nil),
    ("Коваля Ивана Петровича", nil, nil),
    ("Грачёв Павел Андреевич", nil, "Грачёв Павел Андреевич"),
    ("Сойкину А.П.", .accusative, "Сойкина А.П."),
    ("А.П. Лесную", .accusative, "А.П. Лесная"),
    ("Сойкину А.П.", nil, nil),
    ("Сойкина А.П.", .accusative, nil),
    ("", .accusative, nil),
  ]

  @Test(arguments: names)
  func putsNamesIntoTheNominative(printed: String, governed: PersonName.Case?, expected: String?) {
    #expect(PersonName.nominative(of: printed, governed: governed) == expected)
  }

  @Test func keepsThePrintedNameBesideTheNominative() throws {
    let appointment = try #require(try InventedAct(InventedTexts.orderWithRegulation).bundle.requisites.administrator)
    #expect(appointment.name == "Грачеву М.И." && appointment.nominativeName == "Грачева М.И.")
  }
}
