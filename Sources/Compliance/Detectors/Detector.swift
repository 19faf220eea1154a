internal import Regulations

/// A question to the model that is asked by code.
protocol Detector: Sendable {
  /// The name by which rules call it.
  var name: DetectorName { get }
  /// The answer for one file.
  func detect(in file: JudgedFile) -> Detection
}

/// What a detector is asked about.
struct JudgedFile {
  /// The model of the file.
  var bundle: Bundle
  /// The acts on which the rule is judged.
  var scope: RuleScope
  /// The day on which an undated document is judged.
  var asOf: CalendarDate

  /// The day on which the document is judged: its own, else ``asOf``.
  var day: CalendarDate { bundle.requisites.documentDate ?? asOf }

  /// Whether the act is one that the rule is judged on.
  func counts(act: Int) -> Bool { scope.counts(bundle.acts[act]) }
}

/// What a detector found.
struct Detection {
  /// How the document stands to the rule.
  var status: Status
  /// The tokens of each place.
  var places: [Range<Int>]
  /// What is lacking or expected, as people are told.
  var details: [String]
}

/// All detectors; a test keeps the list whole.
let detectors: [any Detector] =
  [ApprovalDetector(), AdministratorNamedDetector(), ImpossibleDateDetector()]
  + DutiesDetector.all
