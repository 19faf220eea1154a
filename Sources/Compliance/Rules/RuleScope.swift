/// Which of the school's own acts a rule is judged on.
public enum RuleScope: String, Sendable, Hashable, CaseIterable {
  /// Order and regulation together.
  case bundle
  /// The regulation; not applicable to a file that holds only an order.
  case regulation
  /// The order; not applicable to a file without one.
  case order
}
