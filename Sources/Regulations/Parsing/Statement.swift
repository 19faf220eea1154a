internal import Russian

/// What one clause of a sentence says somebody does, before items and their lead-ins are put together.
struct Statement {
  /// How the sentence names who acts.
  enum Source {
    /// Subject, agent or addressee in the sentence itself.
    case named
    /// The lead-in, the sentence before or the title of the section.
    case inherited
  }

  var clause: Int
  /// The clause of the sentence, from its first word.
  var tokens: Range<Int>
  /// The verb or the action noun; empty where there is neither.
  var predicate: Range<Int>
  var action: Int?
  var holders: RoleSet
  var mention: Int?
  var source: Source
  var modality: Duty.Modality?
  var condition: Range<Int>?
  /// Whether it ends its clause and may introduce items.
  var isLead: Bool
  /// Whether no verb says it.
  var isNominal: Bool
}
