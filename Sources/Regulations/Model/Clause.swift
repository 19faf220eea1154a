/// A numbered clause, an item of a list, a paragraph or a table cell.
public struct Clause: Sendable, Hashable {
  /// What the clause is in the structure of its act.
  public enum Kind: String, Sendable, Hashable {
    /// A section with its title.
    case section
    /// A clause with a number of its own.
    case clause
    /// An item of a list: a bullet, «а)», «1)».
    case item
    /// A paragraph without number.
    case paragraph
    /// A cell of a table.
    case cell
    /// Letterhead, stamps, title, signature: what stands outside the clauses.
    case frame
  }

  /// What the clause is.
  public var kind: Kind
  /// The act it belongs to, as an index of ``Bundle/acts``.
  public var act: Int
  /// The block of the document.
  public var block: Int
  /// The number as printed and repaired, without the closing full stop: «3.1.5», «а»; empty where none is printed.
  public var number: String
  /// The components of an arabic or Roman number: 3.1.5 gives [3, 1, 5]; empty for items and paragraphs.
  public var components: [Int]
  /// The tokens of the text behind the number.
  public var tokens: Range<Int>
  /// The clause that introduces this one: the lead-in of a list, the numbered clause above, the section.
  public var parent: Int?
  /// Which item of its list this is, counted from 1; 0 for other kinds.
  public var ordinal: Int
}
