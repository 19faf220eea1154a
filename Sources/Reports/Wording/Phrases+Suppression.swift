internal import Compliance

/// What is said of findings that were set aside or known before.
extension Phrases {
  /// «новое», «было раньше»; `nil` where nothing was compared.
  func mark(_ state: BaselineState?) -> String? {
    switch state {
    case .new: chrome.baseline.new
    case .unchanged: chrome.baseline.unchanged
    case nil: nil
    }
  }

  /// The mark of a place, where the places of a finding differ.
  func mark(_ place: Place, of result: RuleResult) -> String? {
    Set(result.openPlaces.map(\.baseline)).count > 1 ? mark(place.baseline) : nil
  }

  /// «нет», «нет, новое».
  func markedStatus(_ result: RuleResult) -> String {
    mark(result.baseline).map { "\(status(result.status)), \($0)" } ?? status(result.status)
  }

  /// Why, by whom, until when and where a finding was set aside.
  func grounds(_ suppression: Suppression) -> [(label: String, text: String)] {
    let words = chrome.suppression
    var grounds = [(words.reason, suppression.reason.printable)]
    let approval = [suppression.approver?.printable, suppression.date.map { chrome.date($0) }].compactMap { $0 }
    if !approval.isEmpty { grounds.append((words.approved, approval.joined(separator: ", "))) }
    if suppression.kind == .waiver {
      let last = suppression.until.map { "\(words.until) \(chrome.date($0))" }
      grounds.append((words.term, last ?? words.indefinite))
    }
    let kind = words.kinds[suppression.kind] ?? suppression.kind.rawValue
    grounds.append((words.origin, "\(suppression.origin.printable) (\(kind))"))
    return grounds
  }

  /// «новых 1, прежних 5, исправлено 2»; `nil` where nothing was compared.
  func compared(_ tally: Tally) -> String? {
    guard tally.isCompared else { return nil }
    let counts = [
      (chrome.baseline.newCount, tally[.new]), (chrome.baseline.unchangedCount, tally[.unchanged]),
      (chrome.baseline.fixedCount, tally.fixed),
    ]
    return counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// «отложено 3; новых 1, прежних 5, исправлено 2»; `nil` where there is nothing of the kind.
  func aside(_ tally: Tally) -> String? {
    let suppressed = tally.suppressed > 0 ? "\(chrome.suppression.count) \(tally.suppressed)" : nil
    let parts = [suppressed, compared(tally)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The rule of a fault that is gone, by its title where it was applied.
  func title(_ fixed: FixedFinding, in document: DocumentReport) -> String {
    document.results.first { $0.rule == fixed.rule }.map(title) ?? ""
  }

  /// «norma-waivers.yaml:12: admin.uchitelskaya: срок отклонения истёк …».
  func problem(_ problem: SuppressionProblem) -> (origin: String, text: String) {
    let message = text(problem.message)
    return (problem.origin.printable, problem.rule.map { "\($0): \(message)" } ?? message)
  }
}
