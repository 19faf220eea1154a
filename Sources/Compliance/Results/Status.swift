/// How a document stands to a requirement.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// The requirement is satisfied.
  case met
  /// Some of what it asks is there.
  case partly
  /// The duty is there, but made optional.
  case weakened
  /// Nothing meets it.
  case missing
  /// The document says the opposite, or holds what must not be there.
  case violated
  /// The rule does not apply to this document.
  case notApplicable = "not-applicable"

  /// Whether the status is reported as a finding.
  public var isFinding: Bool {
    switch self {
    case .partly, .weakened, .missing, .violated: true
    case .met, .notApplicable: false
    }
  }
}
