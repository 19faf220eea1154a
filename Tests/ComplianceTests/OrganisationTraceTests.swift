import Regulations
import Testing

@testable import Compliance

/// Detectors of traces that models of other organisations leave.
@Suite struct OrganisationTraceTests {
  private static let school = "МБОУ «Средняя школа № 9»"
  private static let village =
    "Муниципальное казённое общеобразовательное учреждение\nПрилужская основная общеобразовательная школа"
  private static let garden = "МБДОУ «Детский сад № 3 «Рябинка»»"
  private static let club = "Муниципальное автономное учреждение дополнительного образования «Дом творчества «Парус»»"
  private static let college = "ГБПОУ «Лугожский техникум связи»"

  @Test(arguments: [
    (school, "Школа № 9 ведёт чаты.", [String]()),
    (school, "Администратор школы № 19 ведёт чаты.", ["школы № 19"]),
    (school, "Обучающиеся, прибывшие из школы № 19, входят в чаты.", []),
    (school, "Педагоги ГАОУ ДПО «Институт развития образования» проводят семинары.", []),
    (school, "Используются материалы «Российской электронной школы» и ФГИС «Моя школа».", []),
    (school, "Официальная группа школы «ВКонтакте» закрыта.", []),
    (school, "Платформа входит в систему ГБОУ.", ["ГБОУ"]),
    (village, "Учителя Прилужской ООШ и Прилужской школы ведут чаты.", []),
    (village, "Учителя Заречной ООШ ведут чаты.", ["Заречной ООШ"]),
    (village, "Заведующий школой и Советом школы избранный родитель ведут чаты.", []),
    (garden, "В МБДОУ «Детский сад № 3 «Рябинка»» ведут чаты.", []),
    (garden, "В МБДОУ «Детский сад № 5» ведут чаты.", ["сад № 5"]),
    (club, "Педагоги МАУ ДО ведут чаты.", []),
    (club, "Педагоги МБУ ДО ведут чаты.", ["МБУ"]),
    (college, "В ГБПОУ «ЛТС» ведут чаты.", []),
    (college, "В ГБПОУ «КЖТ» ведут чаты.", ["ГБПОУ «КЖТ»"]),
  ])
  func otherOrganisation(head: String, clause: String, places: [String]) throws {
    let file = try Trial.file(Trial.regulation("2.1. \(clause)", head: head + "\n\n"))
    let detection = OtherOrganisationDetector().detect(in: file)
    #expect(detection.places.map { file.bundle.string(of: $0) } == places)
    #expect(detection.status == (places.isEmpty ? .met : .violated))
  }

  @Test(arguments: [
    (school, "Педагоги колледжа и лицея ведут чаты.", ["колледжа", "лицея"]),
    (school, "Выпускники, поступившие в колледж, покидают чаты. Переход в другой лицей отмечается.", []),
    (school, "Студенты и воспитанники читают чаты.", ["Студенты", "воспитанники"]),
    (school, "Студенты-практиканты чатов не ведут.", []),
    (school, "Преподаватели и кураторы групп ведут чаты.", []),
    (school, "Рекомендации для организаций среднего профессионального образования изучаются.", []),
    (
      school, "Платформа служит программам среднего профессионального образования.",
      ["среднего профессионального образования"]
    ),
    (garden, "Педагоги школы консультируют родителей.", ["школы"]),
    (garden, "Воспитатели готовят детей к школе и пользуются ФГИС «Моя школа».", []),
    (club, "Педагоги общеобразовательного учреждения ведут чаты.", ["общеобразовательного учреждения"]),
    (club, "Дети из общеобразовательных организаций входят в чаты. Воспитанники читают их.", []),
    (college, "Студенты техникума входят в чаты.", []),
    (college, "Директор школы ведёт чаты.", ["школы"]),
  ])
  func otherType(head: String, clause: String, places: [String]) throws {
    let file = try Trial.file(Trial.regulation("2.1. \(clause)", head: head + "\n\n"))
    let detection = OtherOrganisationTypeDetector().detect(in: file)
    #expect(detection.places.map { file.bundle.string(of: $0) } == places)
  }

  @Test(arguments: [
    ("МБОУ", "", "МБДОУ", "", true), ("МБОУ", "", "ГБОУ", "", true), ("МБОУ", "", "МАОУ", "", true),
    ("МБОУ", "", "МОУ", "", false), ("МБУ", "ДО", "МБУДО", "", false), ("ГБПОУ", "", "ГАПОУ", "", true),
  ])
  func formsThatCannotBeOfOne(first: String, behind: String, second: String, behindIt: String, contradict: Bool) throws
  {
    let form = try #require(LegalForm(abbreviation: first, suffix: behind))
    let other = try #require(LegalForm(abbreviation: second, suffix: behindIt))
    // What an abbreviation leaves out agrees with anything.
    #expect(form.contradicts(other) == contradict || form.level == nil && other.level == .preschool)
  }

  @Test(arguments: ["МУ", "ЧУДО", "ФГОС", "МКУ", "ИКОП", "ДОУ", "МБУ", "ФГБУ"])
  func otherCapitalsAreNoLegalForm(word: String) {
    #expect(LegalForm(abbreviation: word, suffix: "") == nil)
  }
}
