/// Compares the results of a document with what a baseline has of it.
///
/// A finding is new as soon as one of its faults is new: a place that was not there, or a requirement that was partly met
/// or only weakened and is now missing. What has become less is no new finding.
struct BaselineComparison {
  private let entries: [RuleID: [Baseline.Entry]]
  private let order: [Baseline.Entry]

  init(_ file: Baseline.File?) {
    order = file?.entries ?? []
    entries = Dictionary(grouping: order, by: \.rule)
  }

  /// Marks a result as new or unchanged.
  func mark(_ result: inout RuleResult) {
    guard result.status.isFinding else { return }
    let before = entries[result.rule] ?? []
    guard !result.isAbsence else {
      result.baseline = before.contains { !Self.isWorse(result.status, than: $0) } ? .unchanged : .new
      return
    }
    let known = Set(before.compactMap(\.fingerprint))
    // What was missing altogether and now is weakened is no worse.
    let wasAbsent = before.contains { $0.fingerprint == nil }
    var isNew = false
    for (index, fingerprint) in result.fingerprints.enumerated() {
      let state: BaselineState = wasAbsent || known.contains(fingerprint) ? .unchanged : .new
      result.places[index].baseline = state
      // A place that is set aside makes no finding new, unless all are.
      if state == .new, !result.isOpen || result.places[index].suppression == nil { isNew = true }
    }
    result.baseline = isNew ? .new : .unchanged
  }

  /// The faults of the earlier run that are gone.
  func fixed(_ results: [RuleResult]) -> [FixedFinding] {
    let now = Dictionary(results.map { ($0.rule, $0) }) { first, _ in first }
    return order.filter { entry in
      guard let result = now[entry.rule] else { return false }
      guard result.status.isFinding else { return true }
      // The rule is not met: what is missing now has not been put right, whatever it was before.
      guard let fingerprint = entry.fingerprint, !result.isAbsence else { return false }
      return !result.fingerprints.contains(fingerprint)
    }.map { FixedFinding(rule: $0.rule, status: $0.status, words: $0.words) }
  }

  /// Whether an absence is worse than what was there before.
  private static func isWorse(_ status: Status, than entry: Baseline.Entry) -> Bool {
    guard status == .missing else { return false }
    return entry.status == .partly || entry.status == .weakened
  }
}
