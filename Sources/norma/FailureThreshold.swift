internal import ArgumentParser
internal import Compliance

/// From which severity on a finding makes a run fail.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
  case error
  case warning
  case note
  case never

  /// How a run with this report ends; a file that could not be read outweighs findings.
  func outcome(of report: CheckReport) -> Outcome {
    let hasUnreadable = report.documents.contains {
      if case .unreadable = $0.verdict { true } else { false }
    }
    if hasUnreadable { return .unreadable }
    guard let threshold = Severity(rawValue: rawValue) else { return .clean }
    return report.documents.contains { $0.worst.map { $0 >= threshold } ?? false } ? .findings : .clean
  }
}
