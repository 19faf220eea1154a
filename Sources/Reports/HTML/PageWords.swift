internal import Compliance

/// The words of the page that the other reports do not have.
struct PageWords: Sendable {
  /// Words that templates print as they stand, by the names that templates call them.
  var fixed: [String: String]
  /// What a director has to understand first, by the worst finding; `nil` stands for none.
  var headlines: [Severity?: String]
  /// What follows from it.
  var explanations: [Severity?: String]
  var outOfScope: String
  var unreadable: String
  var requirementGroups: [RequirementGroup: String]
  /// The first column and the caption of the table of roles and of the other one.
  var roles: (who: String, caption: String)
  var themes: (who: String, caption: String)
  /// «выполнено 21 из 103»: {0} and {1} stand for the numbers.
  var metOf: String
  var line: String
  var finding: String
  var met: String
  var nearest: String
  var insertHere: String
  /// The word of the matrix for a finding that does not count.
  var suppressedWord: String
  var table: String
  var notShown: String
  var noPlace: String
  /// What stands before the counts of what is new, known and fixed.
  var compared: String
  var approvedBy: String
  var until: String
  var suppressedBy: [Suppression.Kind: String]
  var navigation: [(target: String, label: String)]

  /// The words of a language.
  static func `in`(_ language: ReportLanguage) -> PageWords {
    switch language {
    case .russian: russian
    case .english: english
    }
  }

  /// A phrase with its numbers in place.
  static func phrase(_ pattern: String, _ values: String...) -> String {
    values.enumerated().reduce(pattern) { $0.replacing("{\($1.offset)}", with: $1.element) }
  }
}
