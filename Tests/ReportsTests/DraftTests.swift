import Compliance
import Documents
import Foundation
import Regulations
import Reports
import Testing

/// Drafts as files, judged by the program's own rules.
@Suite struct DraftTests {
  /// An organisation, a format, a day.
  struct Case: Sendable, CustomStringConvertible {
    var type: Organisation.OrganisationType
    var format: DraftFormat
    var description: String { "\(type.rawValue).\(format.rawValue)" }

    static let all = Organisation.OrganisationType.allCases.flatMap { type in
      DraftFormat.allCases.map { Case(type: type, format: $0) }
    }
  }

  private static let knowledge = ModelSource.knowledge
  private static let drafter = Result {
    try Drafter(
      ModelSource.knowledge.get(), from: RulesFolder(path: Repository.root.appending(path: "Rules").path()))
  }
  private static let day: CalendarDate = {
    guard let day = CalendarDate(iso: "2026-11-21") else { fatalError("a day that exists") }
    return day
  }()

  /// Invented organisations.
  private static let names: [Organisation.OrganisationType: (short: String, full: String, position: String)] = [
    .school: (
      "МБОУ «Ручьёвская СОШ»",
      "Муниципальное бюджетное общеобразовательное учреждение «Ручьёвская средняя общеобразовательная школа»",
      "учитель информатики"
    ),
    .kindergarten: (
      "МАДОУ «Детский сад № 7 «Пчёлка»»",
      "Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 7 «Пчёлка»»", "старший воспитатель"
    ),
    .college: (
      "ГБПОУ «Ольховский техникум»",
      "Государственное бюджетное профессиональное образовательное учреждение «Ольховский техникум»", "преподаватель"
    ),
    .additional: (
      "МБУ ДО «Центр творчества «Родник»»",
      "Муниципальное бюджетное учреждение дополнительного образования «Центр творчества «Родник»»", "методист"
    ),
  ]

  private static func facts(_ type: Organisation.OrganisationType, date: String = "2026-09-01") throws -> DraftFacts {
    let organisation = try #require(names[type])
    let year = date.prefix(4)
    var facts = DraftFacts()
    for (fact, text) in [
      (DraftFact.name, organisation.short), (.fullName, organisation.full), (.head, "Орехова Нина Павловна"),
      (.administrator, "Лисицын Павел Андреевич"), (.administratorPosition, organisation.position),
      (.administratorPhone, "+7 900 000-00-01"), (.place, "с. Ручьи"), (.date, date), (.orderNumber, "45-од"),
      (.pedagogicalCouncil, "09.01.\(year) № 1"), (.learnersCouncil, "09.01.\(year) № 2"),
      (.parentsCouncil, "09.01.\(year) № 3"),
    ] { try facts.set(fact, to: text) }
    return facts
  }

  private static func report(
    _ facts: DraftFacts, _ item: Case, judgedAs type: Organisation.OrganisationType? = nil
  ) throws -> DocumentReport {
    let bytes = try item.format.render(drafter.get().draft(facts, for: item.type, asOf: day))
    let checker = Checker(try knowledge.get(), asOf: day, organisationType: type)
    return checker.check(bytes, name: "draft.\(item.format.rawValue)")
  }

  private static func findings(_ report: DocumentReport) -> [String] {
    report.results.filter { $0.status != .met && $0.status != .notApplicable }
      .map { "\($0.rule.rawValue) \($0.status.rawValue)" }.sorted()
  }

  @Test(arguments: Case.all)
  func aDraftWithAllFactsHasNoFinding(_ item: Case) throws {
    let report = try Self.report(Self.facts(item.type), item)
    guard case .checked = report.verdict else {
      Issue.record("\(item): \(report.verdict)")
      return
    }
    #expect(report.requisites?.organisation.type == item.type)
    #expect(report.results.count { $0.status == .met } > 95)
    #expect(Self.findings(report) == [])
  }

  /// Days before and after each change of the law that the templates follow.
  @Test(arguments: ["2024-01-15", "2024-10-01", "2025-07-01", "2025-10-01", "2026-02-01", "2027-12-01"])
  func aDraftOfAnotherDayHasNoFindingEither(date: String) throws {
    for type in Organisation.OrganisationType.allCases {
      let report = try Self.report(Self.facts(type, date: date), Case(type: type, format: .docx))
      #expect(Self.findings(report) == [], "\(type.rawValue) on \(date)")
    }
  }

  @Test(arguments: Organisation.OrganisationType.allCases)
  func theShortNameOfThePlatformWillDoAsWell(type: Organisation.OrganisationType) throws {
    var facts = try Self.facts(type)
    facts.platform = .sferum
    let item = Case(type: type, format: .md)
    #expect(Self.findings(try Self.report(facts, item)) == [])
    let text = String(
      decoding: try item.format.render(Self.drafter.get().draft(facts, for: type, asOf: Self.day)), as: UTF8.self)
    #expect(!text.contains("ИКОП"))
  }

  @Test(arguments: Case.all)
  func whatIsNotKnownIsAFinding(_ item: Case) throws {
    let report = try Self.report(DraftFacts(), item, judgedAs: item.type)
    #expect(
      Self.findings(report) == [
        "admin.named missing", "consistency.placeholder violated", "requisite.approval-date missing",
        "requisite.approval-number missing", "requisite.collegial-body partly", "requisite.organisation missing",
        "requisite.signature missing",
      ])
    let places = report.results.first { $0.rule.rawValue == "consistency.placeholder" }?.places.count ?? 0
    #expect(places == (item.type == .kindergarten ? 19 : 21))
  }

  @Test(arguments: [
    (DraftFact.place, ["consistency.placeholder violated"]),
    (.orderNumber, ["consistency.placeholder violated", "requisite.approval-number missing"]),
    (.administratorPhone, ["consistency.placeholder violated"]),
    (.head, ["consistency.placeholder violated", "requisite.signature missing"]),
  ])
  func oneFactLeftOutIsFound(fact: DraftFact, findings: [String]) throws {
    let all = try Self.facts(.school)
    var facts = DraftFacts()
    for other in DraftFact.allCases where other != fact {
      if let text = Self.given(other, of: all) { try facts.set(other, to: text) }
    }
    let report = try Self.report(facts, Case(type: .school, format: .docx))
    #expect(Self.findings(report) == findings)
    let draft = try Self.drafter.get().draft(facts, for: .school, asOf: Self.day)
    #expect(!draft.placeholders.isEmpty)
  }

  /// The text of a fact in a draft that has all of them.
  private static func given(_ fact: DraftFact, of facts: DraftFacts) -> String? {
    let texts: [DraftFact: String] = [
      .name: names[.school]?.short ?? "", .fullName: names[.school]?.full ?? "", .head: "Орехова Нина Павловна",
      .administrator: "Лисицын Павел Андреевич", .administratorPosition: "учитель информатики",
      .administratorPhone: "+7 900 000-00-01", .place: "с. Ручьи", .date: "2026-09-01", .orderNumber: "45-од",
      .pedagogicalCouncil: "09.01.2026 № 1", .learnersCouncil: "09.01.2026 № 2", .parentsCouncil: "09.01.2026 № 3",
    ]
    return texts[fact]
  }

  @Test(arguments: Case.all)
  func dutiesAreThoseOfTheirRoles(_ item: Case) throws {
    let bytes = try item.format.render(Self.drafter.get().draft(Self.facts(item.type), for: item.type, asOf: Self.day))
    let document = try DocumentReader().read(bytes: bytes, name: "draft.\(item.format.rawValue)")
    let bundle = BundleParser(try Self.knowledge.get().lexicon).parse(document)
    let expected: [Organisation.OrganisationType: [String: Int]] = [
      .school: ["administrator": 23, "head": 7, "class-teacher": 7, "teacher": 7, "student": 4, "parent": 3],
      .kindergarten: ["administrator": 22, "head": 7, "class-teacher": 6, "teacher": 7, "parent": 3],
      .college: ["administrator": 23, "head": 7, "class-teacher": 7, "teacher": 7, "student": 4, "parent": 3],
      .additional: ["administrator": 22, "head": 7, "teacher": 8, "student": 4, "parent": 3],
    ]
    for (role, fewest) in expected[item.type] ?? [:] {
      #expect(bundle.duties.count { $0.role.rawValue == role } >= fewest, "\(role)")
    }
    #expect(bundle.duties.contains { $0.role.rawValue == "student" } == (item.type != .kindergarten))
    #expect(bundle.requisites.administrator?.name == "Лисицын Павел Андреевич")
    #expect(bundle.requisites.approval.name == "Н. П. Орехова")
  }

  @Test(arguments: Case.all)
  func theSameFactsGiveTheSameBytes(_ item: Case) throws {
    let draft = try Self.drafter.get().draft(Self.facts(item.type), for: item.type, asOf: Self.day)
    let again = try Self.drafter.get().draft(Self.facts(item.type), for: item.type, asOf: Self.day)
    #expect(try item.format.render(draft) == item.format.render(again))
  }

  @Test(arguments: DraftFormat.allCases)
  func hostileNamesStayText(format: DraftFormat) throws {
    var facts = try Self.facts(.school)
    let name = "МБОУ *СОШ* `№ 1` <b>&amp;</b> | «>» \\ !(x) #"
    try facts.set(.name, to: name)
    let bytes = try format.render(Self.drafter.get().draft(facts, for: .school, asOf: Self.day))
    let document = try DocumentReader().read(bytes: bytes, name: "draft.\(format.rawValue)")
    let lines = document.blocks.map { document.string(of: $0) }
    #expect(lines.contains(name), "the name stands on its own line as it was given")
    #expect(lines.contains { $0.contains("в образовательной организации \(name) (далее") })
  }

  @Test(arguments: [("a.docx", DraftFormat.docx), ("A.MD", .md), ("x/y.txt", .txt)])
  func theEndingNamesTheFormat(path: String, format: DraftFormat) {
    #expect(DraftFormat(path: path) == format)
    #expect(DraftFormat(path: "a.pdf") == nil && DraftFormat(path: "docx") == nil)
  }
}
