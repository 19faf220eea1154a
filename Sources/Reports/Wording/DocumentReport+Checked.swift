internal import Compliance

extension DocumentReport {
  /// Whether the rules were applied to it.
  var isChecked: Bool {
    if case .checked = verdict { true } else { false }
  }
}
