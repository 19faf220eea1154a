/// The ground on which a rule stands.
public struct Basis: Sendable, Hashable {
  /// Act, number, date and section.
  public var source: String
  /// What it asks, in our own words.
  public var says: String

  /// Both in one line.
  public var description: String { says.isEmpty ? source : "\(source): \(says)" }
}
