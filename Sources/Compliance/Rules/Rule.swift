public import Regulations

/// One requirement: what it asks, how it is recognised, what to say when it is not met.
public struct Rule: Sendable, Hashable {
  /// How a rule is decided.
  public enum Recognition: Sendable, Hashable {
    /// Met by patterns, in part by others.
    case patterns(met: [Pattern], partly: [Pattern])
    /// Met unless one of the patterns has a place; sentences of the exceptions don't count, and nothing is forbidden
    /// where one of `unless` has a place anywhere.
    case forbidden([Pattern], exceptions: [Pattern], unless: [Pattern])
    /// Met when each part has a place, in part when some have.
    case parts([Part])
    /// Met by a citation with one of the numbers, or by a pattern.
    case citation(numbers: [String], orNamed: [Pattern])
    /// Decided by code over the model.
    case detector(DetectorName)
  }

  /// One of several things that must all be said, each in its own sentence.
  public struct Part: Sendable, Hashable {
    /// Any of them says it.
    public var patterns: [Pattern]
    /// What is lacking without it.
    public var lacks: String

    /// Makes a part.
    public init(patterns: [Pattern], lacks: String) {
      self.patterns = patterns
      self.lacks = lacks
    }
  }

  /// A wording with the status it must give, written in the pack.
  public struct Example: Sendable, Hashable {
    /// A short act or a single clause.
    public var text: String
    /// Whether it meets the rule.
    public var meets: Bool
    /// The line of the pack it stands in.
    public var line: Int
  }

  /// The identifier.
  public var id: RuleID
  /// The title in Russian and in English.
  public var title: LocalizedText
  /// How much a finding matters.
  public var severity: Severity
  /// What it is judged on.
  public var scope: RuleScope
  /// Types it applies to; empty for all.
  public var organisationTypes: Set<Organisation.OrganisationType>
  /// The first day from which documents are judged by it.
  public var since: CalendarDate?
  /// The last day until which documents are judged by it; `nil` for a requirement without a known end.
  public var until: CalendarDate?
  /// Patterns of which one must have a place for the rule to apply at all; empty where it always does.
  public var conditions: [Pattern] = []
  /// Whether it applies only to a file with a regulation, though it is judged on all acts.
  public var needsRegulation = false
  /// Whether an optional qualifier weakens it.
  public var isObligatory: Bool
  /// The ground.
  public var basis: Basis
  /// How it is decided.
  public var recognition: Recognition
  /// What to say when it is missing or violated.
  public var message: LocalizedText
  /// Ready wording.
  public var remedy: Remedy?
  /// Wordings that meet it and that don't.
  public var examples: [Example]
  /// The line of the pack it stands in.
  public var line = 0
}

/// A text for people in both languages of the reports.
public struct LocalizedText: Sendable, Hashable {
  public var russian: String
  public var english: String

  /// Makes a text in both languages.
  public init(russian: String, english: String) {
    self.russian = russian
    self.english = english
  }
}
