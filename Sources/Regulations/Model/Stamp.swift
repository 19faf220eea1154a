/// A stamp beside the title: who approved, accepted or considered the act, by which order or protocol.
public struct Stamp: Sendable, Hashable {
  /// What the stamp says.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// УТВЕРЖДАЮ, УТВЕРЖДЕНО.
    case approved
    /// СОГЛАСОВАНО.
    case agreed
    /// ПРИНЯТО.
    case accepted
    /// РАССМОТРЕНО.
    case considered
    /// УЧТЕНО МНЕНИЕ.
    case opinion
  }

  /// The document that the stamp refers to.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// Приказ, распоряжение.
    case order
    /// Протокол.
    case minutes
  }

  /// What the stamp says.
  public var kind: Kind
  /// The body that decided, as printed: «педагогического совета»; empty where a person did.
  public var body = ""
  /// The position of who signs, as printed, or empty.
  public var position = ""
  /// The name of who signs, as printed, or empty.
  public var name = ""
  /// The document it refers to.
  public var source: Source?
  /// The number of the document, `nil` where it is blank.
  public var number: String?
  /// The date, `nil` where it is blank or cannot exist.
  public var date: CalendarDate?
  /// The act it stands in, as an index of ``Bundle/acts``.
  public var act: Int
  /// The token of the word that the stamp begins with.
  public var token: Int
}
