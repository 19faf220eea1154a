internal import ArgumentParser
internal import Compliance

/// The rule of a name that somebody typed.
enum KnownRule {
  /// - Throws: an error with the nearest names where no pack has the rule.
  static func named(_ name: String, in knowledge: Knowledge) throws -> Rule {
    if let rule = knowledge.rules.first(where: { $0.id.rawValue == name }) { return rule }
    throw ValidationError(SimilarRules(knowledge.rules.map(\.id)).complaint(about: name).russian)
  }
}
