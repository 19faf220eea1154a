public import Regulations

extension RuleScope {
  /// Whether an act is one on which rules of this scope are judged.
  public func counts(_ act: Act) -> Bool { act.isOwn && counts(act.kind) }

  /// The place of the scope among all of them.
  var position: Int {
    switch self {
    case .bundle: 0
    case .regulation: 1
    case .order: 2
    }
  }

  /// Whether own acts of a kind are judged.
  func counts(_ kind: Act.Kind) -> Bool {
    switch self {
    case .bundle: true
    case .regulation: kind != .order
    case .order: kind == .order
    }
  }
}
