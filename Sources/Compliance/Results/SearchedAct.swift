/// An act in which a missing requirement was looked for.
public struct SearchedAct: Sendable, Hashable {
  /// The act, as an index of the acts of the file.
  public var act: Int
  /// The numbers of its sections, in order.
  public var sections: [String]
  /// How many clauses, items and paragraphs it has.
  public var clauses: Int

  /// Makes an act that was searched.
  public init(act: Int, sections: [String], clauses: Int) {
    self.act = act
    self.sections = sections
    self.clauses = clauses
  }
}
