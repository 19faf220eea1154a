import Compliance
import Regulations
import Testing

/// What the engine makes of invented rules and little acts.
@Suite struct RuleEngineTests {
  private static let room = [
    "obligatory: true", "met: [{role: administrator, action: create, object: uchitelskaya}]",
    "partly: [{role: administrator, action: create, object: [class, group], lacks: класс назван иначе}]",
    "remedy: {text: \"создаёт в {платформа} класс «Учительская»;\"}",
  ]

  private static func roomRule(scope: String = "bundle") throws -> Rule {
    try Trial.rule(room[0], room[1], room[2], room[3], scope: scope)
  }

  @Test(arguments: [
    ("2.1. Администратор создаёт класс «Учительская».", Status.met, [String]()),
    ("2.1. Класс «Учительская» создаётся администратором.", .met, []),
    ("2.1. На администратора возлагается создание класса «Учительская».", .met, []),
    ("2.1. Администратор при необходимости создаёт класс «Учительская».", .weakened, ["«при необходимости»"]),
    ("2.1. Администратор может создать класс «Учительская».", .weakened, ["«может»"]),
    ("2.1. Администратор создаёт общий класс для учителей.", .partly, ["класс назван иначе"]),
    ("2.1. Класс «Учительская» не создаётся.", .missing, []),
    ("2.1. Администратор не создаёт класс «Учительская».", .missing, []),
    ("2.1. Администратору запрещается создавать класс «Учительская».", .missing, []),
    ("2.1. Директор создаёт класс «Учительская».", .missing, []),
    ("2.1. Администратор – это работник, который создаёт класс «Учительская».", .missing, []),
    ("2.1. Администратор удаляет класс «Учительская».", .missing, []),
  ])
  func judgesAPattern(clause: String, status: Status, details: [String]) throws {
    let result = try Trial.judge(Self.roomRule(), Trial.regulation(clause))
    #expect(result.status == status)
    #expect(result.details == details)
    #expect(result.places.map(\.clause) == (status == .missing ? [] : ["2.1"]))
  }

  @Test func oneFirmClauseOutweighsAQualifiedOne() throws {
    let result = try Trial.judge(
      Self.roomRule(),
      Trial.regulation(
        "2.1. Администратор по возможности создаёт класс «Учительская».", "2.2. Администратор создаёт класс «Учительская»."))
    #expect(result.status == .met)
    #expect(result.places.map(\.clause) == ["2.2"])
  }

  @Test func everyQualifierIsNamed() throws {
    let result = try Trial.judge(
      Self.roomRule(),
      Trial.regulation(
        "2.1. Администратор по возможности создаёт класс «Учительская».",
        "2.2. Администратор при необходимости создаёт класс «Учительская»."))
    #expect(result.status == .weakened)
    #expect(result.places.map(\.clause) == ["2.1", "2.2"])
    #expect(result.details == ["«по возможности»", "«при необходимости»"])
  }

  @Test func aQualifierDoesNotMatterWhereNothingIsObligatory() throws {
    let rule = try Trial.rule(Self.room[1])
    let result = try Trial.judge(
      rule, Trial.regulation("2.1. Администратор при необходимости создаёт класс «Учительская»."))
    #expect(result.status == .met)
    #expect(result.details.isEmpty)
  }

  @Test(arguments: [(true, Status.weakened), (false, .met)])
  func aDecisivePatternKeepsTheOthersOut(isDecisive: Bool, status: Status) throws {
    let rule = try Trial.rule(
      "obligatory: true",
      "met: [{role: administrator, action: create, object: chat, decisive: \(isDecisive)}, {role: head, action: create, object: chat}]"
    )
    let act = Trial.regulation("2.1. Администратор при необходимости создаёт чаты.", "2.2. Директор создаёт чаты.")
    #expect(try Trial.judge(rule, act).status == status)
  }

  @Test func aRoleComesFromTheLeadIn() throws {
    let act = Trial.regulation("2.1. Администратор:", "- ведёт каналы;", "- создаёт класс «Учительская»;", "- помогает учителям.")
    let result = try Trial.judge(Self.roomRule(), act)
    #expect(result.status == .met)
    #expect(result.places.map(\.clause) == ["2.1 (пункт списка 2)"])
  }

  // MARK: forbidden, cites, mentions

  @Test(arguments: [
    ("2.1. Объявления дублируются в Telegram.", Status.violated),
    ("2.1. Запрещается писать родителям в Telegram.", .met),
    ("2.1. Учитель ведёт чат на платформе.", .met),
  ])
  func judgesWhatMustNotBeThere(clause: String, status: Status) throws {
    let rule = try Trial.rule("forbidden: [{mentions: [foreign-messenger]}]")
    let result = try Trial.judge(rule, Trial.regulation(clause))
    #expect(result.status == status)
    #expect(result.places.map(\.clause) == (status == .violated ? ["2.1"] : []))
  }

  @Test func anExceptionExcusesOnlyItsOwnSentence() throws {
    let rule = try Trial.rule(
      "forbidden: [{mentions: [foreign-messenger]}]", "except: [{action: restrict, mentions: [foreign-messenger]}]")
    let act = Trial.regulation(
      "2.1. Школа ограничивает применение Viber.", "2.2. Новости выходят в Telegram. Школа ограничивает применение Viber.")
    let result = try Trial.judge(rule, act)
    #expect(result.status == .violated)
    #expect(result.places.map(\.quote) == ["Новости выходят в Telegram."])
  }

  @Test(arguments: [
    ("2.1. Основание: приказ Минцентра от 05.02.2024 № 318-Т.", Status.met),
    ("2.1. Основание: приказ Минцентра от 05.02.2024 № 319-Т.", .missing),
    ("2.1. Основание: закон «Об образовании в Российской Федерации».", .met),
  ])
  func judgesACitation(clause: String, status: Status) throws {
    let rule = try Trial.rule("cites: [\"318-Т\"]", "met: [{mentions: [law-on-education]}]")
    #expect(try Trial.judge(rule, Trial.regulation(clause)).status == status)
  }

  @Test(arguments: [
    ("2.1. Чат класса ведёт классный руководитель.", Status.met),
    ("2.1. Чат ведёт директор.", .missing),
    ("2.1. Чат класса и канал школы ведёт директор.", .missing),
  ])
  func judgesWhatASentenceNames(clause: String, status: Status) throws {
    let rule = try Trial.rule("met: [{mentions: [chat, class], without: channel}]")
    #expect(try Trial.judge(rule, Trial.regulation(clause)).status == status)
  }

  // MARK: scope, type, day

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
    #expect(try Trial.judge(Self.roomRule(scope: scope), text).status == status)
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
    let rule = try Trial.rule("for: [school, college]", Self.room[1])
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
    let rule = try Trial.rule("since: \"2024-09-01\"", Self.room[1])
    let head = approved.map { "УТВЕРЖДАЮ\nДиректор школы\n____________ А. С. Вьюнкова\n\($0)\n\n" } ?? ""
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
      let result = try Trial.judge(Self.roomRule(scope: scope), own + letter)
      #expect(result.status == .missing)
      #expect(result.nearest == nil, "nor does it come near")
    }
    let forbidden = try Trial.rule("forbidden: [{mentions: [uchitelskaya]}]")
    #expect(try Trial.judge(forbidden, own + letter).status == .met)
  }

  // MARK: evidence

  @Test(arguments: [
    ("2.2. Директор создаёт класс «Учительская».", ["кто: администратор"]),
    ("2.2. Администратор удаляет класс «Учительская».", ["действие: создаёт"]),
    ("2.2. Администратор не создаёт класс «Учительская».", ["сказано с отрицанием"]),
    ("2.2. Педагоги входят в класс «Учительская».", ["действие: создаёт", "кто: администратор"]),
  ])
  func aGapNamesTheNearestClauseAndWhatItLacks(clause: String, lacks: [String]) throws {
    let act = Trial.regulation("2.1. Директор ведёт канал школы.", clause, "2.3. Родители читают объявления.")
    let nearest = try #require(try Trial.judge(Self.roomRule(), act).nearest)
    #expect(nearest.place.clause == "2.2")
    #expect(nearest.lacks == lacks)
  }

  @Test func nothingIsNearWhereNothingSpeaksOfIt() throws {
    #expect(try Trial.judge(Self.roomRule(), Trial.regulation("2.1. Директор ведёт канал школы.")).nearest == nil)
  }

  @Test func wordingGoesBehindTheFirstRuleThatHasAPlace() throws {
    let rules = [
      try Trial.rule("met: [{role: administrator, action: run, object: channel}]", id: "trial.channel"),
      try Trial.rule("met: [{role: head, action: run, object: channel}]", id: "trial.head"),
      try Trial.rule(
        Self.room[1], "remedy: {text: \"создаёт в {платформа} класс;\", after: [trial.channel, trial.head]}"),
    ]
    let results = try Trial.judge(
      rules, Trial.regulation("2.1. Директор ведёт канал школы.", "2.2. Родители читают объявления."))
    #expect(results.map(\.status) == [.missing, .met, .missing])
    #expect(results[2].remedy?.text == "создаёт в «Сферум» класс;")
    #expect(results[2].remedy?.after == "2.1")
    #expect(results[1].remedy == nil)
  }

  @Test func wordingForARegulationNeverGoesIntoTheOrder() throws {
    let act = Trial.order("1. Назначить администратором платформы учителя Лопухова И. П.") + Trial.regulation("2.1. Директор ведёт канал.")
    let rules = { (scope: String) in
      [
        try Trial.rule("met: [{action: appoint, mentions: [administrator]}]", id: "trial.appointed"),
        try Trial.rule(Self.room[1], "remedy: {text: x, after: [trial.appointed]}", scope: scope),
      ]
    }
    #expect(try Trial.judge(rules("bundle"), act)[1].remedy?.after == "1")
    #expect(try Trial.judge(rules("regulation"), act)[1].remedy?.after == nil)
  }

  @Test(arguments: [("платформе «Сферум»", "«Сферум»"), ("ИКОП «Сферум»", "ИКОП «Сферум»")])
  func wordingUsesTheDocumentsNameOfThePlatform(printed: String, name: String) throws {
    let act = Trial.regulation("2.1. Директор ведёт канал.").replacing("платформе «Сферум»", with: printed)
    #expect(try Trial.judge(Self.roomRule(), act).remedy?.text == "создаёт в \(name) класс «Учительская»;")
  }

  @Test func aPlaceHasActClauseLineColumnAndQuote() throws {
    let act =
      Trial.order("1. Утвердить Положение.")
      + Trial.regulation("2.1. Директор ведёт канал. Администратор создаёт класс «Учительская».")
    let place = try #require(try Trial.judge(Self.roomRule(), act).places.first)
    let lines = act.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("Администратор создаёт") })
    #expect(place.act == 1)
    #expect(place.clause == "2.1")
    #expect(place.line == line + 1)
    #expect(place.column == "2.1. Директор ведёт канал. ".unicodeScalars.count + 1)
    #expect(place.quote == "Администратор создаёт класс «Учительская».")
    #expect(!place.isRepaired)
  }

  @Test func aLongQuoteEndsWithAnEllipsis() throws {
    let list = (1...60).map { "класса \($0)" }.joined(separator: ", ")
    let result = try Trial.judge(
      Self.roomRule(), Trial.regulation("2.1. Администратор создаёт класс «Учительская» для учителей \(list)."))
    let quote = try #require(result.places.first?.quote)
    #expect(quote.count == 241 && quote.hasSuffix("…"))
  }

  @Test func resultsStandInTheOrderOfTheRules() throws {
    let rules = try ["trial.c", "trial.a", "trial.b"].map { try Trial.rule(Self.room[1], id: $0) }
    #expect(try Trial.judge(rules, Trial.regulation(Self.clause)).map(\.rule.rawValue) == ["trial.c", "trial.a", "trial.b"])
  }

  @Test(arguments: [("school-ocr.txt", true), ("school-complete.txt", false)])
  func aResultThatRestsOnRepairedWordsAloneIsDoubtful(name: String, hasDoubtful: Bool) {
    let report = Checker(BuiltIn.knowledge, asOf: .ofTests).check(path: Repository.path("Fixtures/acts/\(name)"))
    #expect(report.results.contains(where: \.isDoubtful) == hasDoubtful)
    for result in report.results {
      #expect(result.isDoubtful == (!result.places.isEmpty && result.places.allSatisfy(\.isRepaired)))
    }
    #expect(report.results.flatMap(\.places).contains { !$0.isRepaired })
  }
}
