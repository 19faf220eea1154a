import Testing

@testable import Regulations

@Suite struct ActTests {
  @Test(arguments: [
    (
      InventedTexts.orderWithRegulation,
      [
        "order 0..<15: Приказ О назначении администратора платформы «Сферум»", "sheet 15..<16: ",
        "regulation 16..<30: ПОЛОЖЕНИЕ об использовании платформы «Сферум» в МБОУ «Заозёрная СОШ»", "other 30..<33: ",
      ]
    ),
    (
      InventedTexts.kindergarten,
      [
        "regulation 0..<12: Положение о работе в платформе «Сферум»",
        "чужой letter 12..<17: МИНИСТЕРСТВО ПРОСВЕЩЕНИЯ РОССИЙСКОЙ ФЕДЕРАЦИИ ПИСЬМО от 1 марта 2023 г. № 04-423",
      ]
    ),
    (InventedTexts.college, ["regulation 0..<7: ПОЛОЖЕНИЕ О ПЛАТФОРМЕ «СФЕРУМ»"]),
    ("Без заглавия и номеров.", ["regulation 0..<1: "]),
  ])
  func findsTheActsOfAFile(text: String, expected: [String]) throws {
    #expect(try InventedAct(text).acts == expected)
  }

  @Test func readsNothingFromSomebodyElsesLetter() throws {
    let act = try InventedAct(InventedTexts.kindergarten)
    #expect(act.duties("create").isEmpty && act.duties("remove").isEmpty)
    #expect(act.duties("appoint").contains { $0.hasPrefix("head: ") })
  }

  @Test func keepsASentenceAboutTheRegulationOutOfTheTitles() throws {
    let act = try InventedAct(
      "Положение\nо платформе\n\n1. Общее\n1.1. Школа работает.\nПоложение о платформе действует год.\n")
    #expect(act.bundle.acts.count == 1)
  }

  @Test(arguments: [
    (InventedTexts.orderWithRegulation, "2024-09-12", "78/1-О"), (InventedTexts.order, "2024-09-02", "15"),
  ])
  func readsTheHeaderOfAnOrder(text: String, date: String, number: String) throws {
    let order = try #require(try InventedAct(text).bundle.acts.first { $0.kind == .order })
    #expect(order.date.map(String.init(describing:)) == date)
    #expect(order.number == number)
  }
}
