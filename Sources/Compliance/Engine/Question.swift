internal import Regulations

/// What a rule asks of a document, apart from its name and its words: rules that ask the same are answered once.
///
/// A class, so that it is not copied where documents are judged.
final class Question: Sendable {
  /// How it is decided; see ``Rule/Recognition``.
  enum Recognition: Sendable {
    case patterns(met: [CompiledPattern], partly: [CompiledPattern])
    case forbidden([CompiledPattern], exceptions: [CompiledPattern], unless: [CompiledPattern])
    case parts([Part])
    case citation(numbers: [String], orNamed: [CompiledPattern])
    case detector(any Detector)
  }

  /// One of several things that must all be said.
  struct Part: Sendable {
    let patterns: [CompiledPattern]
    let lacks: String
  }

  let scope: RuleScope
  let organisationTypes: Set<Organisation.OrganisationType>
  let since: CalendarDate?
  let until: CalendarDate?
  let needsRegulation: Bool
  /// Whether an optional qualifier weakens what is found.
  let isObligatory: Bool
  let conditions: [CompiledPattern]
  let recognition: Recognition

  init(_ rule: Rule, conditions: [CompiledPattern], _ recognition: Recognition) {
    scope = rule.scope
    organisationTypes = rule.organisationTypes
    since = rule.since
    until = rule.until
    needsRegulation = rule.needsRegulation
    isObligatory = rule.isObligatory
    self.conditions = conditions
    self.recognition = recognition
  }
}
