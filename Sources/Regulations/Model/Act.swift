/// One act, letter or sheet of a file.
public struct Act: Sendable, Hashable {
  /// What the act is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Приказ, распоряжение.
    case order
    /// Положение, порядок, регламент, правила.
    case regulation
    /// A letter or recommendations of an authority that are merely attached.
    case letter
    /// Any other annex.
    case annex
    /// A sheet of acquaintance.
    case sheet
    /// The mark of an electronic signature and anything else.
    case other
  }

  /// What the act is.
  public var kind: Kind
  /// Whether the school issued it itself; only own text meets requirements.
  public var isOwn: Bool
  /// The blocks of the document, stamps and letterhead included.
  public var blocks: Range<Int>
  /// The block of the word ПРИКАЗ or of the title, where there is one.
  public var titleBlock: Int?
  /// Kind and title as one line, such as «Положение об использовании …»; empty where none was recognised.
  public var title: String
  /// The registration number, for an order.
  public var number: String?
  /// The date of the act itself, for an order.
  public var date: CalendarDate?
}
