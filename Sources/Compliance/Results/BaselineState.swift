/// How a finding stands to an earlier run with which it is compared.
public enum BaselineState: String, Sendable, Hashable, CaseIterable {
  /// The earlier run did not have it.
  case new
  /// The earlier run had it as well.
  case unchanged
}
