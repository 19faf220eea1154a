internal import Compliance

/// How many results have each status, and how many findings each severity; what was set aside is counted apart.
struct Tally: Sendable, Hashable {
  private var statuses: [Status: Int] = [:]
  private var severities: [Severity: Int] = [:]
  private var states: [BaselineState: Int] = [:]
  /// The findings that were set aside, and the parts of others that were.
  private(set) var suppressed = 0
  /// The faults of the earlier run that are gone.
  private(set) var fixed = 0

  /// Nothing counted yet.
  init() {}

  /// The results of one document.
  init(_ results: [RuleResult]) {
    for result in results {
      statuses[result.status, default: 0] += 1
      guard result.status.isFinding else { continue }
      suppressed += SetAsideFinding.all(in: result).count
      guard result.isOpen else { continue }
      severities[result.severity, default: 0] += 1
      if let state = result.baseline { states[state, default: 0] += 1 }
    }
  }

  /// The results of one document, and what it has fixed.
  init(_ document: DocumentReport) {
    self.init(document.results)
    fixed = document.fixed.count
  }

  /// All results.
  var rules: Int { statuses.values.reduce(0, +) }

  /// All findings that nobody has set aside.
  var findings: Int { severities.values.reduce(0, +) }

  /// The results of a status.
  subscript(status: Status) -> Int { statuses[status] ?? 0 }

  /// The findings that nobody has set aside, by how they stand to the earlier run; 0 where there is none.
  subscript(state: BaselineState) -> Int { states[state] ?? 0 }

  /// Whether anything was compared with an earlier run and found there or gone.
  var isCompared: Bool { !states.isEmpty || fixed > 0 }

  /// The findings of a severity.
  subscript(severity: Severity) -> Int { severities[severity] ?? 0 }

  static func += (left: inout Tally, right: Tally) {
    left.statuses.merge(right.statuses, uniquingKeysWith: +)
    left.severities.merge(right.severities, uniquingKeysWith: +)
    left.states.merge(right.states, uniquingKeysWith: +)
    left.suppressed += right.suppressed
    left.fixed += right.fixed
  }
}
