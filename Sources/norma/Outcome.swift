internal import ArgumentParser
internal import Compliance

/// How a run ends; the worst decides.
enum Outcome: Int32 {
  case clean = 0
  case findings = 1
  case badUsage = 2
  case unreadable = 3

  /// How a run with this report ends; a file that could not be read outweighs findings.
  ///
  /// - Parameter isAccepted: whether the findings were written down as known.
  init(_ report: CheckReport, isAccepted: Bool = false) {
    let hasUnreadable = report.documents.contains {
      if case .unreadable = $0.verdict { true } else { false }
    }
    if hasUnreadable {
      self = .unreadable
    } else {
      self = !isAccepted && report.documents.contains(where: \.fails) ? .findings : .clean
    }
  }

  /// Which of two decides the run.
  static func worse(_ left: Outcome, _ right: Outcome) -> Outcome { left.rawValue < right.rawValue ? right : left }

  var exitCode: ExitCode { ExitCode(rawValue) }
}
