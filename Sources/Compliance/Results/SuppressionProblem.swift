/// What is wrong with a waiver or with a comment that sets findings aside.
public struct SuppressionProblem: Sendable, Hashable {
  /// The kinds of problems.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The term of a waiver is over.
    case expired
    /// A waiver was approved later than the day by which it is judged.
    case notYetInForce = "not-yet-in-force"
    /// No document of the run has a finding that it sets aside.
    case unused
    /// A comment names a rule that no pack has.
    case unknownRule = "unknown-rule"
    /// A comment says no reason.
    case missingReason = "missing-reason"
    /// A comment to the program could not be understood.
    case malformed
    /// A comment for the whole file stands below the beginning of the text.
    case misplaced
  }

  /// What is wrong.
  public var kind: Kind
  /// The file and line in which it stands: `norma-waivers.yaml:12`.
  public var origin: String
  /// The rule it is about, `nil` where none is known.
  public var rule: RuleID?
  /// What is wrong and what to do.
  public var message: LocalizedText

  /// Makes a problem.
  public init(kind: Kind, origin: String, rule: RuleID?, message: LocalizedText) {
    self.kind = kind
    self.origin = origin
    self.rule = rule
    self.message = message
  }
}
