internal import Regulations

/// What methodists edit in `Rules/draft`: the frame of the acts, into which the wording of the packs is put.
public struct DraftTemplate: Sendable {
  /// The acts of a draft; raw values are the names of their files.
  enum Part: String, CaseIterable {
    case order, regulation, sheet
  }

  /// The words by type of organisation.
  var words: DraftWords
  /// The blocks of each act, in the order of ``Part``.
  var parts: [[Block]]

  /// When something stands in the act.
  struct Condition: Sendable, Hashable {
    /// The types of organisation; empty for all.
    var types: Set<Organisation.OrganisationType> = []
    /// The first day of the act.
    var since: CalendarDate?
    /// The first day on which it is no longer said.
    var until: CalendarDate?
    /// A registered act that has to be in force.
    var act: String?
    /// The requirement that has to apply to the type.
    var rule: RuleID?

    func holds(for type: Organisation.OrganisationType, on day: CalendarDate) -> Bool {
      (types.isEmpty || types.contains(type)) && since.map { day >= $0 } ?? true && until.map { day < $0 } ?? true
    }
  }

  /// Words, or the requirement whose wording in the packs is taken.
  struct Wording: Sendable, Hashable {
    /// The template's own text; empty where the pack has it.
    var text: String
    var condition: Condition
  }

  struct Block: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      case title(String)
      case centred(String)
      case sides(String, String)
      case stamps([[String]])
      case paragraph(Wording)
      case section(String)
      case clause(Wording, items: [Wording])
      case sheet([String], rows: Int)
    }

    var kind: Kind
    var condition: Condition
  }
}
