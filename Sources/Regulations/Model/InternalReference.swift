/// A reference from one clause of the school's act to another, to a section or to an annex.
public struct InternalReference: Sendable, Hashable {
  /// What is referred to.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// «п. 4.7», «пункты 3.1–3.4», «абзац второй пункта 2.1».
    case clause
    /// «раздел 5», «глава II».
    case section
    /// «приложение № 2».
    case annex
  }

  /// What is referred to.
  public var kind: Kind
  /// The number as understood: «4.7», «2.2 б», «5».
  public var target: String
  /// The clause that is meant, as an index of ``Bundle/clauses``; `nil` for annexes and where there is none.
  public var targetClause: Int?
  /// Whether nothing in the file has this number.
  public var isBroken: Bool
  /// The clause it stands in.
  public var clause: Int
  /// The tokens of the reference, from its first word to its last number.
  public var tokens: Range<Int>
}
