/// What one rule says of one document.
public struct RuleResult: Sendable, Hashable {
  /// The clause that came nearest to meeting a rule, and what it lacks.
  public struct Nearest: Sendable, Hashable {
    /// Where it stands.
    public var place: Place
    /// What it lacks, as people are told: «действие: создаёт».
    public var lacks: [String]
  }

  /// Wording to be added and where.
  public struct Advice: Sendable, Hashable {
    /// The words, with the document's own names.
    public var text: String
    /// The clause behind which it goes, `nil` where none is suitable.
    public var after: String?
    /// The place in that clause, and the rule that it meets; `nil` where there is no such clause.
    public var behind: Behind?
    /// Whether the words are a clause, and not a stamp, a date or an instruction.
    public var isClause = false
  }

  /// A place behind which wording goes.
  public struct Behind: Sendable, Hashable {
    /// The evidence of another rule.
    public var place: Place
    /// That rule.
    public var rule: RuleID
  }

  /// The rule.
  public var rule: RuleID
  /// The title in the language of the report is chosen by the renderer.
  public var title: LocalizedText
  /// How much a finding matters.
  public var severity: Severity
  /// How the document stands to the rule.
  public var status: Status
  /// What is wrong and why it matters; for rules met, where they are met.
  public var message: LocalizedText
  /// The ground.
  public var basis: Basis
  /// The evidence.
  public var places: [Place]
  /// The clause that came nearest, for `missing`.
  public var nearest: Nearest?
  /// Ready wording, for findings.
  public var remedy: Advice?
  /// What is lacking, for `partly`; the qualifier, for `weakened`.
  public var details: [String]
  /// Whether the result rests on little and should be looked at.
  public var isDoubtful: Bool
  /// Why it should be looked at; empty where it need not be.
  public var doubts: [Doubt] = []
  /// Where it was looked for, for `missing`.
  public var searched: [SearchedAct] = []
  /// Who set the finding aside and why, `nil` for one that counts.
  public var suppression: Suppression?
  /// How the finding stands to the earlier run, `nil` where there is none to compare with.
  public var baseline: BaselineState?

  /// On which acts the rule is judged.
  public var scope = RuleScope.bundle

  /// Whether it is a finding that counts: the document falls short, and nobody has set that aside.
  public var isOpen: Bool { status.isFinding && suppression == nil }

  /// Whether it can make a run fail: it is open, and the earlier run did not have it.
  public var counts: Bool { isOpen && baseline != .unchanged }

  /// The places that nobody has set aside.
  public var openPlaces: [Place] { places.filter { $0.suppression == nil } }

  /// The places that somebody has set aside while others still count.
  public var suppressedPlaces: [Place] { isOpen ? places.filter { $0.suppression != nil } : [] }
}
