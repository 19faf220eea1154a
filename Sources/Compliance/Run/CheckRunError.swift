public import Documents
public import YAML

/// Why a run could not begin: what was asked, or a file that it rests on, is wrong.
public enum CheckRunError: Error, Sendable, Hashable {
  /// Rules and lexicon could not be loaded.
  case knowledge(KnowledgeError)
  /// A configuration, a file of waivers or a baseline has a mistake.
  case malformed(YAMLError)
  /// Such a file could not be read.
  case unreadable(path: String, ReadingError)
  /// No pack has a rule of that name.
  case unknownRule(String, among: [RuleID])
  /// What was chosen and left out leaves no rule to judge by.
  case noRules
}

extension CheckRunError: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .knowledge(let error): "\(error)"
    case .malformed(let error): "\(error)"
    case .unreadable(let path, let error): "\(path): \(error)"
    case .unknownRule(let name, let rules): SimilarRules(rules).complaint(about: name).russian
    case .noRules: "не осталось ни одного правила: всё, что названо ключом --only, исключено ключом --skip"
    }
  }
}
