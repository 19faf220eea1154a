/// A place of a compliant document, the rules that it alone meets, and what may be done to it.
struct MarkedDuty: Sendable {
  /// A wording that a methodist wrote, and what it does to rules.
  struct Variant: Sendable {
    /// The whole new text, or `old => new` for a part of it.
    var text: String
    /// The statuses that rules take, `nil` for what the kind of mutation does by itself.
    var becomes: Expectation?
  }

  /// The rules that the place alone meets.
  var rules: [String]
  /// Words that stand in the document once; the sentence, list item or cell around them is the duty.
  var anchor: String
  /// The verb as it stands there and its infinitive.
  var verb: (finite: String, infinitive: String)?
  /// A verb in the passive as it stands there.
  var passive: String?
  /// The rules that are lost when the duty moves to somebody else's list, `nil` where it is not moved.
  var lostByMove: [String]?
  /// What a rule becomes when the duty is lost, where that is not ``missing``.
  var lost: Expectation
  /// The same where the text goes altogether.
  var deleted: Expectation
  /// Wordings by kind.
  var variants: [MutationKind: [Variant]]
}

/// Which statuses rules may take.
public typealias Expectation = [String: Set<String>]
