internal import Regulations

/// The words of the four types of organisation, and what stands where a fact is not known.
struct DraftWords: Sendable {
  /// The words of one type.
  struct Vocabulary: Sendable {
    /// What stands for the names in braces: «руководитель» is «директор».
    var words: [String: String]
    /// What stands in the wording of the packs for words of a school, the longest first.
    var replacements: [(school: String, own: String)]
    /// Wording of its own for single requirements.
    var wordings: [RuleID: String]

    /// The wording of a pack in the words of this type.
    func adapted(_ text: String) -> String {
      replacements.reduce(text) { $0.replacing($1.school, with: $1.own) }
    }
  }

  /// The title of the file.
  var title: String
  /// By the slot of a fact what is printed until it is known, to be filled in where it stands in square brackets.
  var placeholders: [String: String]
  var types: [Organisation.OrganisationType: Vocabulary]

  /// The words of a type; the reader sees to it that all have some.
  func vocabulary(of type: Organisation.OrganisationType) -> Vocabulary {
    types[type] ?? Vocabulary(words: [:], replacements: [], wordings: [:])
  }
}
