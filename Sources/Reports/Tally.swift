internal import Compliance

/// How many results have each status, and how many findings each severity.
struct Tally: Sendable, Hashable {
  private var statuses: [Status: Int] = [:]
  private var severities: [Severity: Int] = [:]

  /// Nothing counted yet.
  init() {}

  /// The results of one document.
  init(_ results: [RuleResult]) {
    for result in results {
      statuses[result.status, default: 0] += 1
      if result.status.isFinding { severities[result.severity, default: 0] += 1 }
    }
  }

  /// All results.
  var rules: Int { statuses.values.reduce(0, +) }

  /// All findings.
  var findings: Int { severities.values.reduce(0, +) }

  /// The results of a status.
  subscript(status: Status) -> Int { statuses[status] ?? 0 }

  /// The findings of a severity.
  subscript(severity: Severity) -> Int { severities[severity] ?? 0 }

  static func += (left: inout Tally, right: Tally) {
    left.statuses.merge(right.statuses, uniquingKeysWith: +)
    left.severities.merge(right.severities, uniquingKeysWith: +)
  }
}
