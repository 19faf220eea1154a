import Compliance
import Regulations
import Testing

/// What a result shows: places, the nearest clause, ready wording.
@Suite struct EvidenceTests {
  @Test(arguments: [
    ("2.2. Директор создаёт класс «Учительская».", ["кто: администратор"]),
    ("2.2. Администратор удаляет класс «Учительская».", ["действие: создаёт"]),
    ("2.2. Администратор не создаёт класс «Учительская».", ["утверждения: сказано с отрицанием"]),
    ("2.2. Педагоги входят в класс «Учительская».", ["действие: создаёт", "кто: администратор"]),
  ])
  func aGapNamesTheNearestClauseAndWhatItLacks(clause: String, lacks: [String]) throws {
    let act = Trial.regulation("2.1. Директор ведёт канал школы.", clause, "2.3. Родители читают объявления.")
    let nearest = try #require(try Trial.judge(Trial.roomRule(), act).nearest)
    #expect(nearest.place.clause == "2.2")
    #expect(nearest.lacks == lacks)
  }

  @Test func nothingIsNearWhereNothingSpeaksOfIt() throws {
    #expect(try Trial.judge(Trial.roomRule(), Trial.regulation("2.1. Директор ведёт канал школы.")).nearest == nil)
  }

  @Test func wordingGoesBehindTheFirstRuleThatHasAPlace() throws {
    let rules = [
      try Trial.rule("met: [{role: administrator, action: run, object: channel}]", id: "trial.channel"),
      try Trial.rule("met: [{role: head, action: run, object: channel}]", id: "trial.head"),
      try Trial.rule(
        Trial.room[1], "remedy: {text: \"создаёт в {платформа} класс;\", after: [trial.channel, trial.head]}"),
    ]
    let results = try Trial.judge(
      rules, Trial.regulation("2.1. Директор ведёт канал школы.", "2.2. Родители читают объявления."))
    #expect(results.map(\.status) == [.missing, .met, .missing])
    #expect(results[2].remedy?.text == "создаёт в «Сферум» класс;")
    #expect(results[2].remedy?.after == "2.1")
    #expect(results[1].remedy == nil)
  }

  @Test func wordingForARegulationNeverGoesIntoTheOrder() throws {
    let act =
      Trial.order("1. Назначить администратором платформы учителя Лопухова И. П.")
      + Trial.regulation("2.1. Директор ведёт канал.")
    let rules = { (scope: String) in
      [
        try Trial.rule("met: [{action: appoint, mentions: [administrator]}]", id: "trial.appointed"),
        try Trial.rule(Trial.room[1], "remedy: {text: x, after: [trial.appointed]}", scope: scope),
      ]
    }
    #expect(try Trial.judge(rules("bundle"), act)[1].remedy?.after == "1")
    #expect(try Trial.judge(rules("regulation"), act)[1].remedy?.after == nil)
  }

  @Test(arguments: [("платформе «Сферум»", "«Сферум»"), ("ИКОП «Сферум»", "ИКОП «Сферум»")])
  func wordingUsesTheDocumentsNameOfThePlatform(printed: String, name: String) throws {
    let act = Trial.regulation("2.1. Директор ведёт канал.").replacing("платформе «Сферум»", with: printed)
    #expect(try Trial.judge(Trial.roomRule(), act).remedy?.text == "создаёт в \(name) класс «Учительская»;")
  }

  @Test func aPlaceHasActClauseLineColumnAndQuote() throws {
    let act =
      Trial.order("1. Утвердить Положение.")
      + Trial.regulation("2.1. Директор ведёт канал. Администратор создаёт класс «Учительская».")
    let place = try #require(try Trial.judge(Trial.roomRule(), act).places.first)
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
      Trial.roomRule(), Trial.regulation("2.1. Администратор создаёт класс «Учительская» для учителей \(list)."))
    let quote = try #require(result.places.first?.quote)
    #expect(quote.count == 241 && quote.hasSuffix("…"))
  }

  @Test func resultsStandInTheOrderOfTheRules() throws {
    let rules = try ["trial.c", "trial.a", "trial.b"].map { try Trial.rule(Trial.room[1], id: $0) }
    #expect(
      try Trial.judge(rules, Trial.regulation("2.1. Администратор создаёт класс «Учительская».")).map(\.rule.rawValue)
        == ["trial.c", "trial.a", "trial.b"])
  }

  @Test(arguments: [("school-ocr.txt", true), ("school-complete.txt", false)])
  func aResultThatRestsOnRepairedWordsAloneIsDoubtful(name: String, hasDoubtful: Bool) {
    let report = Checker(BuiltIn.knowledge, asOf: .ofTests).check(path: Repository.path("Fixtures/acts/\(name)"))
    #expect(report.results.contains(where: \.isDoubtful) == hasDoubtful)
    for result in report.results {
      let isRepaired = !result.places.isEmpty && result.places.allSatisfy(\.isRepaired)
      #expect(result.doubts.contains(.repairedWords) == isRepaired)
      #expect(result.isDoubtful == !result.doubts.isEmpty)
    }
    #expect(report.results.flatMap(\.places).contains { !$0.isRepaired })
  }
}
