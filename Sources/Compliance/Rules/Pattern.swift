public import Regulations
public import Russian

/// A wording that a rule recognises: who does what to what, in one sentence.
///
/// With ``actions`` it asks for a proposition; without, for a sentence that names all of ``mentions``. Negation and
/// prohibition match only a pattern that asks for them; a definition puts nothing on a role.
public struct Pattern: Sendable, Hashable {
  /// Who must act; empty for anybody.
  public var roles: Set<ConceptID> = []
  /// What is done; empty where the sentence only has to name things.
  public var actions: Set<ConceptID> = []
  /// What it is done to: direct objects, no preposition before them; empty for anything.
  public var objects: Set<ConceptID> = []
  /// Concepts the sentence names besides, one of each group.
  public var mentions: [Set<ConceptID>] = []
  /// Concepts that must not stand among the arguments of the action, or in the sentence where there is no action.
  public var without: Set<ConceptID> = []
  /// The kind of act it must stand in; `nil` for any.
  public var act: Act.Kind?
  /// Whether it asks for what is denied or forbidden: «в чатах не допускается реклама».
  public var isDenied = false
  /// Where several patterns meet an obligatory rule, the first with a place in the document decides.
  public var isDecisive = false
  /// What is lacking where the pattern gives only `partly`.
  public var lacks: String?

  /// A pattern that matches nothing until it is given parts.
  public init() {}
}
