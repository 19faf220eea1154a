/// A rule with what it asks and its wording made ready, once for each engine.
///
/// A class, so that it is not copied where documents are judged.
final class CompiledRule: Sendable {
  /// A rule behind whose places wording goes.
  struct Neighbour: Hashable, Sendable {
    var rule: RuleID
    /// The number of its question in the catalogue.
    var question: Int
  }

  let rule: Rule
  /// The number of its question in the catalogue.
  let question: Int
  /// The rules behind whose places its wording goes, the first that has one decides.
  let after: [Neighbour]
  let wording: Wording?

  init(_ rule: Rule, question: Int, after: [Neighbour]) {
    self.rule = rule
    self.question = question
    self.after = after
    wording = rule.remedy.map { Wording($0.text) }
  }
}
