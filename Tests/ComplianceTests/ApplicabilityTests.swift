import Compliance
import Regulations
import Testing

/// On which acts, organisations and days a rule is judged.
@Suite struct ApplicabilityTests {
  private static let clause = "2.1. Администратор создаёт класс «Учительская»."
  private static let orderClause = "1. Администратор создаёт класс «Учительская»."
  private static let otherOrderClause = "1. Утвердить Положение о работе на платформе «Сферум»."

  @Test(arguments: [
    ("bundle", Trial.order(orderClause), Status.met),
    ("order", Trial.order(orderClause), .met),
    ("regulation", Trial.order(orderClause), .notApplicable),
    ("bundle", Trial.regulation(clause), .met),
    ("order", Trial.regulation(clause), .notApplicable),
    ("regulation", Trial.regulation(clause), .met),
    ("bundle", Trial.order(otherOrderClause) + Trial.regulation(clause), .met),
    ("order", Trial.order(otherOrderClause) + Trial.regulation(clause), .missing),
    ("regulation", Trial.order(otherOrderClause) + Trial.regulation(clause), .met),
    ("regulation", Trial.order(orderClause) + Trial.regulation("2.1. Директор ведёт канал."), .missing),
  ])
  func judgesTheActsOfItsScope(scope: String, text: String, status: Status) throws {
    #expect(try Trial.judge(Trial.roomRule(scope: scope), text).status == status)
  }

  @Test(arguments: [("order", Status.missing), ("regulation", .met)])
  func aPatternMayAskForAKindOfAct(kind: String, status: Status) throws {
    let rule = try Trial.rule("met: [{role: administrator, action: create, object: uchitelskaya, act: \(kind)}]")
    #expect(try Trial.judge(rule, Trial.order(Self.otherOrderClause) + Trial.regulation(Self.clause)).status == status)
  }

  private static let schoolHead = "МБОУ «Средняя школа № 12»\n\n"
  private static let kindergartenHead = "МБДОУ «Детский сад № 4 «Ивушка»\n\n"

  @Test(arguments: [
    (schoolHead, nil as Organisation.OrganisationType?, Status.met),
    (kindergartenHead, nil, .notApplicable),
    ("", nil, .met),
    (schoolHead, .kindergarten, .notApplicable),
    (kindergartenHead, .college, .met),
  ])
  func appliesToItsTypesOfOrganisation(head: String, given: Organisation.OrganisationType?, status: Status) throws {
    let rule = try Trial.rule("for: [school, college]", Trial.room[1])
    #expect(try Trial.judge(rule, Trial.regulation(Self.clause, head: head), type: given).status == status)
  }

  @Test(arguments: [
    ("01.09.2024" as String?, "2026-11-21", Status.met),
    ("31.08.2024", "2026-11-21", .notApplicable),
    (nil, "2026-11-21", .met),
    (nil, "2024-08-31", .notApplicable),
    ("01.09.2024", "2020-01-01", .met),
  ])
  func appliesFromItsFirstDay(approved: String?, asOf: String, status: Status) throws {
    let rule = try Trial.rule("since: \"2024-09-01\"", Trial.room[1])
    let head = approved.map { "УТВЕРЖДАЮ\nДиректор школы\n____________ А. С. Вьюнкова\n\($0)\n\n" } ?? ""
    let day = try #require(CalendarDate(iso: asOf))
    #expect(try Trial.judge(rule, Trial.regulation(Self.clause, head: head), asOf: day).status == status)
  }

  @Test(arguments: [
    ("31.08.2024", "2026-11-21", Status.met),
    ("01.09.2024", "2020-01-01", .notApplicable),
    ("", "2024-08-31", .met),
    ("", "2024-09-01", .notApplicable),
  ])
  func appliesUntilItsLastDay(approved: String, asOf: String, status: Status) throws {
    let rule = try Trial.rule("until: \"2024-08-31\"", Trial.room[1])
    let stamp = "УТВЕРЖДАЮ\nДиректор школы\n____________ А. С. Вьюнкова\n\(approved)\n\n"
    let head = approved.isEmpty ? "" : stamp
    let day = try #require(CalendarDate(iso: asOf))
    #expect(try Trial.judge(rule, Trial.regulation(Self.clause, head: head), asOf: day).status == status)
  }

  @Test func somebodyElsesLetterMeetsNothing() throws {
    let letter = """

      МИНИСТЕРСТВО УЧЕБНЫХ ДЕЛ ТРАВИНСКОЙ ОБЛАСТИ
      ПИСЬМО
      от 5 февраля 2024 г. № 77-11

      Методические рекомендации
      1. Администратор создаёт класс «Учительская».

      """
    let own = Trial.regulation("2.1. Директор ведёт канал школы.")
    let bundle = try Trial.bundle(own + letter)
    #expect(bundle.acts.contains { $0.kind == .letter && !$0.isOwn })
    for scope in ["bundle", "regulation"] {
      let result = try Trial.judge(Trial.roomRule(scope: scope), own + letter)
      #expect(result.status == .missing)
      #expect(result.nearest == nil, "nor does it come near")
    }
    let forbidden = try Trial.rule("forbidden: [{mentions: [uchitelskaya]}]")
    #expect(try Trial.judge(forbidden, own + letter).status == .met)
  }
}
