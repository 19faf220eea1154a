import Compliance
import Foundation
import Mutations
import Testing

/// Compliant acts, and a fixed part of what `make mutate` does to them.
@Suite struct MutationTests {
  @Test(arguments: MutationTests.fixtures)
  func compliantActsHaveNoFinding(_ fixture: MutationFixture) throws {
    let faults = try MutationTests.judge.faults(of: fixture)
    #expect(faults.isEmpty, "\(fixture.document): \(faults.map(\.description).joined(separator: "; "))")
  }

  /// Every so many mutants of each act, so that all kinds and most rules have their turn.
  @Test(arguments: MutationTests.fixtures)
  func mutantsAreJudgedAsTheyMust(_ fixture: MutationFixture) throws {
    let known = try MutationTests.known()
    let mutants = try MutationTests.judge.mutants(of: fixture)
    let chosen = stride(from: 0, to: mutants.count, by: 17).map { mutants[$0] }
    #expect(chosen.count >= 5)
    for mutant in chosen {
      let outcome = try MutationTests.judge.outcome(of: mutant, in: fixture)
      guard !outcome.disagreements.isEmpty, !known.contains(outcome.asSurvivor) else { continue }
      Issue.record("\(outcome.asSurvivor)")
    }
  }

  @Test func knownSurvivorsAreMutants() throws {
    let mutants = try MutationTests.fixtures.flatMap { fixture in
      try MutationTests.judge.mutants(of: fixture).map { [fixture.document, $0.kind.rawValue, $0.duty] }
    }
    for survivor in try MutationTests.known() {
      #expect(mutants.contains([survivor.document, survivor.kind, survivor.duty]), "\(survivor)")
    }
  }

  /// A rule that one document alone puts to the test would be tuned to its wording.
  @Test(arguments: BuiltIn.knowledge.rules.filter(MutationTests.canBeMutated).map(\.id.rawValue))
  func everyRuleIsMutatedInTwoActs(_ rule: String) {
    #expect(MutationTests.fixtures.count { $0.rules.contains(rule) } >= 2)
  }

  @Test func removingAClauseClosesTheNumbersUp() throws {
    let yaml = """
      document: act.txt
      duties:
        - {rules: [a.b], at: "Второй"}
        - {rules: [a.b], at: "Четвёртый"}
        - {rules: [a.b], at: "первый"}
      """
    let text = "1.1. Первый.\n1.2. Второй.\n1.3. Третий. Четвёртый.\n1) первый;\n2) второй.\n2. Раздел\n2.1. Пятый.\n"
    let fixture = try MutationFixtureReader.read(Array(yaml.utf8), name: "act.yaml") { _ in text }
    #expect(
      try fixture.mutants(obligatory: []).map(\.text) == [
        "1.1. Первый.\n1.2. Третий. Четвёртый.\n1) первый;\n2) второй.\n2. Раздел\n2.1. Пятый.\n",
        "1.1. Первый.\n1.2. Второй.\n1.3. Третий. \n1) первый;\n2) второй.\n2. Раздел\n2.1. Пятый.\n",
        "1.1. Первый.\n1.2. Второй.\n1.3. Третий. Четвёртый.\n1) второй.\n2. Раздел\n2.1. Пятый.\n",
      ])
  }

  @Test(arguments: ["Пятый", "й"])
  func wordsThatDoNotStandThereOnceAreRefused(_ anchor: String) throws {
    let yaml = "document: act.txt\nduties:\n  - {rules: [a.b], at: \"\(anchor)\"}\n"
    let fixture = try MutationFixtureReader.read(Array(yaml.utf8), name: "act.yaml") { _ in "1.1. Первый. Второй." }
    #expect(throws: MutationFixtureError.self) { try fixture.mutants(obligatory: []) }
  }
}

extension MutationTests {
  static let folder = Repository.root.appending(path: "Fixtures/mutations")

  static let judge = MutationJudge(BuiltIn.knowledge, checker: Checker(BuiltIn.knowledge, asOf: .ofTests))

  /// The fixtures; an empty folder would prove nothing.
  static let fixtures: [MutationFixture] = {
    let names = Repository.names(in: folder, ending: ".mutations.yaml")
    precondition(!names.isEmpty, "no fixtures in Fixtures/mutations")
    do {
      return try names.map { name in
        try MutationFixtureReader.read(Array(try text(name).utf8), name: name, text: text)
      }
    } catch {
      fatalError("\(error)")
    }
  }()

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  static func known() throws -> [KnownSurvivor] { try KnownSurvivor.read(try text("known-survivors.tsv")) }

  /// Rules that say what must be there, in words; those that hold unless something is there are spoilt, not mutated.
  static func canBeMutated(_ rule: Rule) -> Bool {
    switch rule.recognition {
    case .patterns, .parts, .citation: !metManyTimes.contains(rule.id.rawValue)
    case .forbidden, .detector: false
    }
  }

  /// In a compliant act many clauses meet these, so that none of them can be lost alone; the order alone tries two.
  static let metManyTimes: Set<String> = ["access.communication", "access.materials", "access.video"]
}
