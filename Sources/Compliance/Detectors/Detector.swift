internal import Regulations

/// A question to the model that is asked by code.
protocol Detector: Sendable {
  /// The name by which rules call it.
  static var name: DetectorName { get }
  /// The answer for one file.
  static func detect(in bundle: Bundle) -> Detection
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
let detectors: [any Detector.Type] = [
  ApprovalDetector.self, AdministratorNamedDetector.self, ImpossibleDateDetector.self,
]
