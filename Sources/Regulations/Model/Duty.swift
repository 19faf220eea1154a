/// What one clause asks of, allows or forbids to one role.
///
/// A leaf item of a list is one duty, and so is each clause of a narrative sentence; a duty that names several roles
/// belongs to each of them.
public struct Duty: Sendable, Hashable {
  /// Whom the duty falls on, in the order in which models list them.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case administrator
    case head
    case classTeacher = "class-teacher"
    case teacher
    case student
    case parent
    case other
  }

  /// How binding the duty is.
  public enum Modality: String, Sendable, Hashable, CaseIterable {
    /// Present tense, infinitive, «обязан», «должен».
    case must
    /// «может».
    case may
    /// «вправе», «имеет право».
    case right
    /// «не допускается», «запрещается», a denied verb.
    case prohibited
  }

  /// Whom the duty falls on.
  public var role: Role
  /// The concepts of the lexicon that name the role here; at least one.
  public var holders: RoleSet
  /// The words that name the holder, as an index of ``Bundle/mentions``; `nil` where an appointment or a signature does.
  public var holderMention: Int?
  /// The clause it stands in.
  public var clause: Int
  /// The tokens of its text, from its first word.
  public var tokens: Range<Int>
  /// The tokens of the verb or action noun, empty where none was recognised.
  public var predicate: Range<Int>
  /// The action, as an index of ``Bundle/mentions``, where the lexicon knows it.
  public var action: Int?
  /// What the action is done to.
  public var object: Range<Int>?
  /// How binding it is.
  public var modality: Modality
  /// The words that make it depend on something: «при необходимости», «если …».
  public var condition: Range<Int>?
  /// By when or how often: «до 10 сентября», «еженедельно».
  public var deadline: Range<Int>?
  /// The parts that the document lists below it.
  public var items: [Range<Int>]
}
