/// From which severity on a finding makes a run fail.
public enum FailureThreshold: String, Sendable, Hashable, CaseIterable {
  case error
  case warning
  case note
  /// No finding does.
  case never

  /// Whether a finding of that severity does.
  public func isReached(by severity: Severity) -> Bool {
    Severity(rawValue: rawValue).map { severity >= $0 } ?? false
  }
}
