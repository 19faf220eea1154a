internal import Compliance

/// How a rule stands as a test.
enum JUnitOutcome {
  case passed
  case failed
  case notApplicable
  case setAside(Suppression)

  init(_ result: RuleResult) {
    if let suppression = result.suppression, result.status.isFinding {
      self = .setAside(suppression)
    } else if result.status == .notApplicable {
      self = .notApplicable
    } else {
      self = result.status.isFinding ? .failed : .passed
    }
  }
}
