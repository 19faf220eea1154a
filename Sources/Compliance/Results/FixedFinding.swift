/// A fault that the earlier run had and this one has no more.
public struct FixedFinding: Sendable, Hashable {
  /// The rule.
  public var rule: RuleID
  /// What the earlier run said of it.
  public var status: Status
  /// The words it was about; `nil` where the document lacked something.
  public var words: String?

  /// Makes a fixed finding.
  public init(rule: RuleID, status: Status, words: String?) {
    self.rule = rule
    self.status = status
    self.words = words
  }
}
