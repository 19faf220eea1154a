/// One thing that is done, to be done or not to be done, and by whom.
public struct Proposition: Sendable, Hashable {
  /// How the action is expressed.
  public enum Voice: UInt8, Sendable, Hashable {
    /// «администратор создаёт», «создать», «обязан создать».
    case active
    /// «создаётся», «создан».
    case passive
    /// «создание».
    case nominal
  }

  /// The sentence it is part of.
  public var sentence: Int
  /// The actions, as indices of ``Bundle/mentions``; several where verbs share their objects («создаёт и направляет»)
  /// or one word belongs to several concepts.
  public var actions: [Int]
  /// How the action is expressed.
  public var voice: Voice
  /// Where the objects of the action stand: tokens before and behind it, up to the neighbouring predicates.
  public var arguments: Range<Int>
  /// The mentions that a relative pronoun makes its objects, as indices of ``Bundle/mentions``.
  public var antecedent: Range<Int>
  /// Whether it is denied: «не создаёт», «запрещается создавать».
  public var isNegated: Bool
  /// Who acts.
  public var holders: RoleSet
  /// The words that name who acts, as an index of ``Bundle/mentions``; `nil` where it comes from an appointment.
  public var holderMention: Int?
  /// Whom the act is done to, where that is a role named before: «3.1.1 назначается» under «Администратор:».
  public var patients: RoleSet
  /// The mentions that name who acts in the sentence itself and so are no objects of the action.
  public var subjectMentions: [Int]
}
