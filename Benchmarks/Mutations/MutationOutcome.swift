/// What became of a mutant.
public struct MutationOutcome: Sendable {
  /// A rule that does not say what it must.
  public struct Disagreement: Hashable, Sendable, CustomStringConvertible {
    /// The rule.
    public var rule: String
    /// What it must say.
    public var expected: String
    /// What it says.
    public var got: String
    /// What it said of the unchanged document.
    public var before: String
    /// Whether the rule had to change.
    public var isNamed: Bool

    public var description: String { "\(rule): \(expected) → \(got)" }
  }

  /// The document.
  public var document: String
  /// The mutant.
  public var mutant: Mutant
  /// What is not as it must be; empty for a mutant that was caught, or a rewording that changed nothing.
  public var disagreements: [Disagreement]

  /// The line of ``KnownSurvivor`` that would say so.
  public var asSurvivor: KnownSurvivor {
    KnownSurvivor(
      document: document, kind: mutant.kind.rawValue, duty: mutant.duty,
      disagreement: disagreements.map(\.description).joined(separator: "; "))
  }
}
