internal import Compliance

/// The counts that stand at a suite.
struct JUnitCounts: Hashable {
  var tests = 0
  var failures = 0
  var errors = 0
  var skipped = 0

  /// Nothing counted yet.
  init() {}

  /// The tests of one file; one that was not checked has a single test, which says so.
  init(_ document: DocumentReport) {
    switch document.verdict {
    case .outOfScope: (tests, skipped) = (1, 1)
    case .unreadable: (tests, errors) = (1, 1)
    case .checked(let results):
      tests = results.count
      for result in results {
        switch JUnitOutcome(result) {
        case .passed: break
        case .failed: failures += 1
        case .notApplicable, .setAside: skipped += 1
        }
      }
    }
  }

  static func += (left: inout JUnitCounts, right: JUnitCounts) {
    left.tests += right.tests
    left.failures += right.failures
    left.errors += right.errors
    left.skipped += right.skipped
  }
}
