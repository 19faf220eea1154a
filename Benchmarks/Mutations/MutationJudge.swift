public import Compliance

/// Checks mutants with the real checker and compares with what must become of them.
public struct MutationJudge: Sendable {
  private let checker: Checker
  private let obligatory: Set<String>

  /// Makes a judge.
  public init(_ knowledge: Knowledge, checker: Checker) {
    self.checker = checker
    obligatory = Set(knowledge.rules.filter(\.isObligatory).map(\.id.rawValue))
  }

  /// The findings of a text by rule; what is met or does not apply is none.
  public func findings(in text: String, named name: String) throws(MutationFixtureError) -> [String: String] {
    let report = checker.check(Array(text.utf8), name: name)
    guard case .checked(let results) = report.verdict else {
      throw MutationFixtureError(document: name, message: "is not checked: \(report.verdict)")
    }
    return Dictionary(
      uniqueKeysWithValues: results.filter(\.status.isFinding).map { ($0.rule.rawValue, $0.status.rawValue) })
  }

  /// What the unchanged document has and should not have, or should have and has not.
  public func faults(of fixture: MutationFixture) throws(MutationFixtureError) -> [MutationOutcome.Disagreement] {
    compare(try findings(in: fixture.text, named: fixture.document), with: fixture.findings, before: [:])
  }

  /// The mutants of a fixture.
  public func mutants(of fixture: MutationFixture) throws(MutationFixtureError) -> [Mutant] {
    try fixture.mutants(obligatory: obligatory)
  }

  /// What became of a mutant.
  public func outcome(of mutant: Mutant, in fixture: MutationFixture) throws(MutationFixtureError) -> MutationOutcome {
    let found = try findings(in: mutant.text, named: fixture.document)
    let before = fixture.findings.compactMapValues(\.first)
    return MutationOutcome(
      document: fixture.document, mutant: mutant, disagreements: compare(found, with: mutant.expected, before: before))
  }

  private func compare(
    _ found: [String: String], with expected: Expectation, before: [String: String]
  ) -> [MutationOutcome.Disagreement] {
    Set(found.keys).union(expected.keys).union(before.keys).sorted().compactMap { rule in
      let got = found[rule] ?? "met"
      let wanted = expected[rule] ?? [before[rule] ?? "met"]
      guard !wanted.contains(got) else { return nil }
      return MutationOutcome.Disagreement(
        rule: rule, expected: wanted.sorted().joined(separator: "|"), got: got, before: before[rule] ?? "met",
        isNamed: expected[rule] != nil)
    }
  }
}
