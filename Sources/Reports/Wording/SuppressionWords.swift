internal import Compliance

/// The words about findings that were set aside.
struct SuppressionWords: Sendable {
  /// Over the list of them.
  var title: String
  /// Before their number.
  var count: String
  var reason: String
  /// Before who approved it, and when.
  var approved: String
  /// Before how long it holds.
  var term: String
  /// Before the last day on which it holds.
  var until: String
  var indefinite: String
  /// Before file and line.
  var origin: String
  var kinds: [Suppression.Kind: String]
  /// Over what is wrong with waivers and comments.
  var problems: String
}

/// The words about a comparison with an earlier run.
struct BaselineWords: Sendable {
  var new: String
  var unchanged: String
  /// Over the list of what is gone.
  var fixedTitle: String
  /// Each stands before a number.
  var newCount: String
  var unchangedCount: String
  var fixedCount: String
}
