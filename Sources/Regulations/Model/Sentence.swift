/// A sentence, or the part of one between semicolons.
public struct Sentence: Sendable, Hashable {
  /// The clause it stands in.
  public var clause: Int
  /// Its tokens.
  public var tokens: Range<Int>
  /// Its mentions, as indices of ``Bundle/mentions``.
  public var mentions: Range<Int>
  /// The mentions of the items it introduces, where those are parts of it and no sentences of their own: «создаёт чаты:
  /// – с учениками; – с родителями».
  public var continuation: Range<Int> = 0..<0
  /// The mentions of the sentence before it that a pronoun behind a verb stands for: «Роль «учитель» … Педагоги
  /// подтверждают её».
  public var antecedent: Range<Int> = 0..<0
  /// Its propositions, as indices of ``Bundle/propositions``.
  public var propositions: Range<Int>
  /// The roles it speaks of: those it names as acting, else those it inherits.
  public var holders: RoleSet
  /// The tokens that make it optional, such as «при необходимости»; its own or those of the lead-in.
  public var qualifier: Range<Int>?
  /// Whether it defines a term and so puts a duty on nobody.
  public var isDefinition: Bool
  /// Whether something in it is forbidden: «запрещается», «не допускается».
  public var isProhibition: Bool
}
