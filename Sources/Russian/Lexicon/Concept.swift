/// A thing that rules and the model speak of, whatever word names it: a role, an action, an object, a qualifier.
public struct Concept: Sendable, Hashable {
  /// What a concept is for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Somebody who acts or is addressed.
    case role
    /// Something done; has predicates and action nouns.
    case action
    /// Something acted on or spoken of.
    case object
    /// A phrase that makes a duty optional: «при необходимости».
    case qualifier
    /// A word that says how binding a clause is: «обязан», «вправе», «не допускается».
    case modal
    /// A word of the parser's own: prepositions, duty nouns, kinds of documents.
    case grammar
  }

  /// The name in the lexicon, such as `invitation-link`.
  public var name: String
  /// What the concept is for.
  public var kind: Kind
  /// The Russian word or phrase by which people are told of it.
  public var label: String
  /// For a role, the role of the model it belongs to, such as `head` for a deputy; `other` where none is given.
  public var role: String

  /// Makes a concept.
  public init(name: String, kind: Kind, label: String, role: String = "other") {
    self.name = name
    self.kind = kind
    self.label = label
    self.role = role
  }
}

/// The number of a concept in its lexicon.
public struct ConceptID: RawRepresentable, Hashable, Sendable, Comparable {
  public var rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  public static func < (left: ConceptID, right: ConceptID) -> Bool { left.rawValue < right.rawValue }
}
