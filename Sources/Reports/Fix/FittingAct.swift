internal import Compliance
internal import Regulations

/// To which act of a file what a rule misses belongs.
enum FittingAct {
  /// The first act on which rules of the scope are judged; a regulation before an order where both are.
  static func index(for scope: RuleScope, in bundle: Bundle) -> Int? {
    let fitting = bundle.acts.indices.filter { scope.counts(bundle.acts[$0]) }
    return fitting.first { bundle.acts[$0].kind == .regulation } ?? fitting.first
  }
}
