/// A document with one duty changed, and what must become of the rules.
public struct Mutant: Sendable {
  /// What was done.
  public var kind: MutationKind
  /// The rules that the duty met.
  public var rules: [String]
  /// The duty after the change, before it where it is gone.
  public var duty: String
  /// The changed document.
  public var text: String
  /// The rules that must change; all others must not.
  public var expected: Expectation
}
