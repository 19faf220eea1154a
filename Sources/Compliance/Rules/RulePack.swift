public import Regulations

/// A set of rules with one authority.
public struct RulePack: Sendable, Hashable {
  /// The identifier, such as `minpros-04-423`.
  public var id: String
  /// The version of the pack.
  public var version: String
  /// The title for people.
  public var title: String
  /// Whose rules they are.
  public var authority: String
  /// The day of the source, on which the rules are proved; `nil` where the pack does not say.
  public var date: CalendarDate?
  /// The rules in order of the file.
  public var rules: [Rule]
}
