import Compliance
import Foundation
import Regulations
import Testing

/// The rules in `Rules/packs`, one case for each.
@Suite struct BuiltInRuleTests {
  static let ids = BuiltIn.knowledge.rules.map(\.id.rawValue)

  @Test(arguments: ids)
  func isProvedByItsExamples(id: String) throws {
    let rule = try BuiltIn.rule(id)
    #expect(rule.examples.count(where: \.meets) >= 2, "at least two examples that meet it")
    #expect(rule.examples.count { !$0.meets } >= 2, "at least two examples that miss it")
    let proof = ExampleProof(BuiltIn.knowledge, asOf: .ofTests)
    #expect(proof.failures(of: rule).map(\.description) == [])
  }

  @Test(arguments: ids)
  func tellsPeopleWhatToDo(id: String) throws {
    let rule = try BuiltIn.rule(id)
    #expect(!rule.title.russian.isEmpty && !rule.title.english.isEmpty)
    #expect(!rule.message.russian.isEmpty && !rule.message.english.isEmpty)
    #expect(rule.remedy.map { !$0.text.isEmpty } ?? false, "no wording to repair it")
    #expect(rule.remedy.map { !$0.after.contains(rule.id) } ?? true, "a rule cannot stand after itself")
  }

  @Test func identifiersAreUnique() {
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test func aFailedExampleSaysWhereItStands() throws {
    let rule = try Trial.rule(
      "met: [{role: administrator, action: create, object: chat}]",
      "examples: {meets: [\"1.1. Администратор ведёт канал.\"], misses: [\"1.1. Администратор создаёт чат.\"]}")
    let proof = ExampleProof(BuiltIn.knowledge, asOf: .ofTests)
    #expect(
      proof.failures(of: rule).map(\.description) == [
        "trial.rule, строка 13: пример должен выполнять требование, а получилось «missing»: 1.1. Администратор ведёт канал.",
        "trial.rule, строка 13: пример не должен выполнять требование, а получилось «met»: 1.1. Администратор создаёт чат.",
      ])
  }
}
