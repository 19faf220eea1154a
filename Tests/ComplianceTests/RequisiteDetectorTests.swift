import Regulations
import Testing

@testable import Compliance

/// Detectors of what stands in letterhead, stamps, signature and sheets.
@Suite struct RequisiteDetectorTests {
  private static let approved = "УТВЕРЖДЕНО\nприказом директора от 02.09.2024 № 11"
  private static let blank = "УТВЕРЖДЕНО\nприказом директора от «___» ________ 20__ г. № ____"

  @Test(arguments: [
    ("МБОУ «Средняя школа № 9»", Status.met), ("(наименование организации)", .missing), (approved, .missing),
    ("МБОУ «____________»", .missing), ("Прилужская СОШ", .met),
  ])
  func organisation(head: String, status: Status) throws {
    let file = try Trial.file(Trial.regulation("2.1. Учителя ведут чаты.", head: head + "\n\n"))
    #expect(OrganisationNamedDetector().detect(in: file).status == status)
  }

  @Test(arguments: [
    (approved, Status.met, Status.met), (blank, .missing, .missing),
    ("УТВЕРЖДАЮ\nДиректор\n______ А. С. Вьюнкова\n02.09.2024", .met, .missing),
    ("ПРИНЯТО\nпедагогическим советом\nпротокол от 28.08.2024 № 4", .missing, .missing),
  ])
  func dateAndNumber(head: String, date: Status, number: Status) throws {
    let file = try Trial.file(Trial.regulation("2.1. Учителя ведут чаты.", head: head + "\n\n"))
    #expect(ApprovalDateDetector().detect(in: file).status == date)
    #expect(ApprovalNumberDetector().detect(in: file).status == number)
  }

  @Test(arguments: [
    ("ПРИНЯТО\nпедагогическим советом школы\nпротокол от 28.08.2024 № 4", Status.met, Status.missing),
    ("СОГЛАСОВАНО\nУправляющий совет\nпротокол № 2 от 27.08.2024", .met, .met),
    ("ПРИНЯТЫ\nна заседании совета родителей\nпротокол № 2 от 27.08.2024", .met, .met),
    ("ПРИНЯТО\nпедагогическим советом\nпротокол от «___» ______ 20__ г. № ___", .partly, .missing),
    (approved, .missing, .missing),
  ])
  func bodies(head: String, body: Status, councils: Status) throws {
    let file = try Trial.file(Trial.regulation("2.1. Учителя ведут чаты.", head: head + "\n\n"))
    #expect(CollegialBodyDetector().detect(in: file).status == body)
    #expect(CouncilsOpinionDetector().detect(in: file).status == councils)
  }

  @Test(arguments: [
    ("2.1. Положение принимается педагогическим советом.", Status.partly, Status.missing),
    ("2.1. Положение принято с учётом мнения советов обучающихся и родителей.", .partly, .met),
    ("2.1. Администратор создаёт чат совета родителей.", .missing, .missing),
  ])
  func bodiesInClauses(clause: String, body: Status, councils: Status) throws {
    let file = try Trial.file(Trial.regulation(clause))
    #expect(CollegialBodyDetector().detect(in: file).status == body)
    #expect(CouncilsOpinionDetector().detect(in: file).status == councils)
  }

  @Test(arguments: [
    ("1. Утвердить Положение (приложение № 1).", "Приложение № 1\nк приказу от 02.09.2024 № 11\n\n", Status.met),
    ("1. Утвердить Положение (приложение № 1).", "", .missing),
    (
      "1. Утвердить Положение (приложение № 1) и план (приложение № 2).",
      "Приложение № 1\nк приказу от 02.09.2024 № 11\n\n", .partly
    ),
    ("1. Использовать платформу.", "", .notApplicable),
  ])
  func annexMark(clause: String, mark: String, status: Status) throws {
    let text = Trial.order(clause) + Trial.regulation("2.1. Учителя ведут чаты.", head: mark)
    #expect(AnnexMarkDetector().detect(in: try Trial.file(text, scope: .order)).status == status)
  }

  @Test func signatureOfAnOrder() throws {
    let order = Trial.order("1. Использовать платформу.")
    #expect(OrderSignatureDetector().detect(in: try Trial.file(order, scope: .order)).status == .met)
    let unsigned = order.replacing("А. С. Вьюнкова", with: "")
    #expect(OrderSignatureDetector().detect(in: try Trial.file(unsigned, scope: .order)).status == .missing)
  }

  @Test(arguments: [(4, Status.met), (5, .violated)])
  func staffList(names: Int, status: Status) throws {
    let staff = ["Лопухов И. П.", "Ежевикина Т. О.", "Малинкин Р. Т.", "Калинина В. В.", "Рябинин О. О."].prefix(names)
    let text =
      Trial.order("1. Использовать платформу.") + "С приказом ознакомлены:\n"
      + staff.map { "____________ \($0)\n" }.joined()
    #expect(StaffListDetector().detect(in: try Trial.file(text)).status == status)
  }

  @Test func anOrderMayStandAlone() throws {
    let order = Trial.order("1. Утвердить Положение.")
    #expect(OrderOnlyDetector().detect(in: try Trial.file(order, scope: .order)).status == .violated)
    let both = order + Trial.regulation("2.1. Учителя ведут чаты.")
    #expect(OrderOnlyDetector().detect(in: try Trial.file(both, scope: .order)).status == .met)
  }

  @Test(arguments: [
    ("2.1. Администратор – [указать должность и фамилию].", ["[указать должность и фамилию]"]),
    ("2.1. Платформа [см. пункт 1.1] бесплатна.", []), ("2.1. Звонить по телефону ________.", ["________"]),
    ("2.1. Администратор – ______ (должность, фамилия).", ["______"]), ("2.1. Имя файла: план__2.", []),
    ("2.1. Ответственный ________ (подпись).", []), ("2.1. Ознакомлены: ________.", []),
    ("2.1. Дата: «__» ________ 2026 г.", []),
    ("2.1. [Вписать] и [указать срок]", ["[Вписать]", "[указать срок]"]),
    ("2.1. Исполнитель ________ И. О. Фамилия", []), ("2.1. Директор ________ / Лунин О. Б. /", []),
  ])
  func placeholder(clause: String, places: [String]) throws {
    let file = try Trial.file(Trial.regulation(clause))
    let detection = PlaceholderDetector().detect(in: file)
    #expect(detection.places.map { file.bundle.string(of: $0) } == places)
  }

  @Test func blanksOfStampsAreAskedAfterByOthersButRequestsAreNot() throws {
    let head = "УТВЕРЖДЕНО\nприказом от ________ № [указать номер]\n\n"
    let file = try Trial.file(Trial.regulation("2.1. Директор ведёт канал.", head: head))
    #expect(PlaceholderDetector().detect(in: file).places.map { file.bundle.string(of: $0) } == ["[указать номер]"])
  }
}
