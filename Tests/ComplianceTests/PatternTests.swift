import Compliance
import Regulations
import Testing

/// Which sentences meet an invented rule, and how far.
@Suite struct PatternTests {
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
    let result = try Trial.judge(Trial.roomRule(), Trial.regulation(clause))
    #expect(result.status == status)
    #expect(result.details == details)
    #expect(result.places.map(\.clause) == (status == .missing ? [] : ["2.1"]))
  }

  @Test func oneFirmClauseOutweighsAQualifiedOne() throws {
    let result = try Trial.judge(
      Trial.roomRule(),
      Trial.regulation(
        "2.1. Администратор по возможности создаёт класс «Учительская».",
        "2.2. Администратор создаёт класс «Учительская»."))
    #expect(result.status == .met)
    #expect(result.places.map(\.clause) == ["2.2"])
  }

  @Test func everyQualifierIsNamed() throws {
    let result = try Trial.judge(
      Trial.roomRule(),
      Trial.regulation(
        "2.1. Администратор по возможности создаёт класс «Учительская».",
        "2.2. Администратор при необходимости создаёт класс «Учительская»."))
    #expect(result.status == .weakened)
    #expect(result.places.map(\.clause) == ["2.1", "2.2"])
    #expect(result.details == ["«по возможности»", "«при необходимости»"])
  }

  @Test func aQualifierDoesNotMatterWhereNothingIsObligatory() throws {
    let rule = try Trial.rule(Trial.room[1])
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
    let act = Trial.regulation(
      "2.1. Администратор:", "- ведёт каналы;", "- создаёт класс «Учительская»;", "- помогает учителям.")
    let result = try Trial.judge(Trial.roomRule(), act)
    #expect(result.status == .met)
    #expect(result.places.map(\.clause) == ["2.1 (пункт списка 2)"])
  }
}
