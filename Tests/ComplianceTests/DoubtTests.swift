import Regulations
import Testing

@testable import Compliance

/// Results that rest on little say so and why; what is missing says where it was looked for.
@Suite struct DoubtTests {
  private static let firm = [
    "obligatory: true", "met: [{role: administrator, action: create, object: uchitelskaya}]",
    "partly: [{role: administrator, action: create, object: [class, group], lacks: класс назван иначе}]",
  ]

  private func regulation(_ title: String, _ clause: String) -> String {
    """
    ПОЛОЖЕНИЕ
    о работе на платформе «Сферум»

    1. Общие положения
    1.1. Положение описывает, как работают на платформе.
    2. \(title)
    2.1. \(clause)

    """
  }

  @Test(arguments: [
    ("Администратор платформы", "Создаёт группу.", Status.partly, [Doubt.inheritedRole]),
    ("Администратор платформы", "Администратор создаёт группу.", .partly, []),
    ("Порядок работы", "Администратор создаёт группу.", .partly, []),
    ("Администратор платформы", "При необходимости создаёт класс «Учительская».", .weakened, [.inheritedRole]),
    ("Порядок работы", "Администратор при необходимости создаёт класс «Учительская».", .weakened, []),
    ("Администратор платформы", "Создаёт класс «Учительская».", .met, []),
    ("Порядок работы", "Директор ведёт канал.", .missing, []),
  ])
  func aRoleOfTheTitleAloneIsDoubtful(title: String, clause: String, status: Status, doubts: [Doubt]) throws {
    let rule = try Trial.rule(Self.firm[0], Self.firm[1], Self.firm[2])
    let result = try Trial.judge(rule, regulation(title, clause))
    #expect(result.status == status)
    #expect(result.doubts == doubts)
    #expect(result.isDoubtful == !doubts.isEmpty)
  }

  @Test(arguments: [
    ("Администратор платформы", "Создаёт чаты.", [Doubt.inheritedRole]),
    ("Порядок работы", "Администратор создаёт чаты.", []),
  ])
  func anAccusationByTheTitleAloneIsDoubtful(title: String, clause: String, doubts: [Doubt]) throws {
    let rule = try Trial.rule("forbidden: [{role: administrator, action: create, object: chat}]")
    let result = try Trial.judge(rule, regulation(title, clause))
    #expect(result.status == .violated && result.doubts == doubts)
  }

  @Test func whatIsMissingSaysWhereItWasLookedFor() throws {
    let text =
      "ПРИКАЗ\n01.09.2026 № 5\nПРИКАЗЫВАЮ:\n1. Утвердить Положение.\n2. Контроль оставляю за собой.\n"
      + "Директор А. А. Лопухова\n\n" + regulation("Порядок работы", "Директор ведёт канал.")
    for (scope, kinds) in [
      ("bundle", [Act.Kind.order, .regulation]), ("regulation", [.regulation]), ("order", [.order]),
    ] {
      let rule = try Trial.rule("met: [{action: create, object: uchitelskaya}]", scope: scope)
      let bundle = try Trial.bundle(text)
      let result = try Trial.judge(rule, text)
      #expect(result.status == .missing && result.nearest == nil)
      #expect(result.searched.map { bundle.acts[$0.act].kind } == kinds, "\(scope)")
      for searched in result.searched where bundle.acts[searched.act].kind == .regulation {
        #expect(searched.sections == ["1", "2"] && searched.clauses == 2)
      }
    }
    let met = try Trial.judge(try Trial.rule("met: [{role: head, action: run}]"), text)
    #expect(met.status == .met && met.searched.isEmpty, "only what is missing was looked for in vain")
  }

  @Test func oneThingMissingInDamagedTextIsDoubtful() throws {
    let file = Repository.path("Fixtures/acts/school-ocr.txt")
    let report = Checker(BuiltIn.knowledge, asOf: .ofTests).check(path: file)
    #expect(report.quality?.source == .ocr)
    let missing = report.results.filter { $0.status == .missing }
    #expect(!missing.isEmpty)
    for result in missing {
      #expect(result.doubts.contains(.damagedText) == (result.nearest?.lacks.count == 1), "\(result.rule)")
    }
  }

  @Test func everyMissingRequirementOfTheProgramsOwnRulesSaysWhereItWasLookedFor() throws {
    let report = Checker(BuiltIn.knowledge, asOf: .ofTests).check(
      path: Repository.path("Fixtures/acts/school-broken.txt"))
    let missing = report.results.filter { $0.status == .missing }
    #expect(!missing.isEmpty && missing.allSatisfy { !$0.searched.isEmpty })
  }
}
