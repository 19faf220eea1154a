/// The answer to a ``Question``: how a document stands to it, and the evidence.
struct Verdict: Sendable {
  var status: Status
  var places: [Place] = []
  /// What is lacking or expected, as people are told.
  var details: [String] = []
  /// The clause that came nearest, where it is missing.
  var nearest: RuleResult.Nearest?

  /// Why it rests on little.
  var doubts: [Doubt] = []
}
