/// A term that the act explains or shortens.
public struct Definition: Sendable, Hashable {
  /// How the term is introduced.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A name for what stands before it: «(далее – Школа)».
    case short
    /// An explanation: «чат – это …», «под чатом понимается …», an entry of a glossary.
    case meaning
  }

  /// How the term is introduced.
  public var kind: Kind
  /// The term as printed, without quotation marks around it.
  public var term: String
  /// What it stands for or means, as printed.
  public var meaning: String
  /// The clause it stands in.
  public var clause: Int
  /// The tokens of the term.
  public var tokens: Range<Int>
}
