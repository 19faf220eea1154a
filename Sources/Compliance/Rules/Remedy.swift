/// Ready wording that repairs a gap.
public struct Remedy: Sendable, Hashable {
  /// The words, with `{платформа}` where the name that the document uses goes.
  public var text: String
  /// Rules behind whose places the wording goes, the first that has one decides.
  public var after: [RuleID]
  /// The line of the pack in which ``after`` stands.
  public var line = 0
}
