/// Ready wording that repairs a gap.
public struct Remedy: Sendable, Hashable {
  /// The words, with `{платформа}` and `{организация}` where the document's own names go.
  public var text: String
  /// Rules behind whose places the wording goes, the first that has one decides.
  public var after: [RuleID]
}
