/// The answer to a ``Question``: how a document stands to it, and the evidence.
struct Verdict: Sendable {
  var status: Status
  var places: [Place] = []
  /// What is lacking or expected, as people are told.
  var details: [String] = []
  /// The clause that came nearest, where it is missing.
  var nearest: RuleResult.Nearest?

  /// Whether all it rests on is repaired words.
  var isDoubtful: Bool { !places.isEmpty && places.allSatisfy(\.isRepaired) }
}
