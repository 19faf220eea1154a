internal import Compliance
internal import Regulations

/// Every word of a report that comes neither from the rules nor from the document.
struct Chrome: Sendable {
  /// What to call the lines that tell what is lacking or wrong, by status.
  struct DetailLabels: Sendable {
    var partly: String
    var weakened: String
    var missing: String
    var violated: String
  }

  /// What to call ready wording, by status; behind `addAfter` stands the clause.
  struct RemedyLabels: Sendable {
    var add: String
    var addAfter: String
    var complete: String
    var replace: String
    var correct: String
  }

  var reportTitle: String
  var file: String
  var outcome: String
  var organisation: String
  var unknownOrganisation: String
  var unknownType: String
  var documentDate: String
  /// Behind it stands the day by which an undated document was judged.
  var undated: String
  var recognisedText: String
  var repairedWords: CountedNoun
  var withoutDictionary: String
  var checked: String
  var noFindings: String
  var outOfScope: String
  var unreadable: String
  var types: [Organisation.OrganisationType: String]
  var acts: [Act.Kind: String]
  var severityTitles: [Severity: String]
  var severityCounts: [Severity: CountedNoun]
  var statuses: [Status: String]
  var rule: String
  var clause: String
  /// A label that begins with one of these words needs no word for «clause» before it.
  var clauseWords: [String]
  var page: String
  var block: String
  var place: String
  var nearest: String
  var lacks: String
  var details: DetailLabels
  var remedy: RemedyLabels
  var basis: String
  var doubtful: String
  var doubts: [Doubt: String]
  /// Behind it stand the acts in which something that is missing was looked for.
  var searched: String
  var sections: String
  var clauseCount: CountedNoun
  var nothingNear: String
  var total: String
  var rules: CountedNoun
  var files: CountedNoun
  var allFiles: String
  var countChecked: String
  var countOutOfScope: String
  var countUnreadable: String
  var status: String
  var numberOfRules: String
  var rulesAsOf: String
  var suppression: SuppressionWords
  var baseline: BaselineWords
  var date: @Sendable (CalendarDate) -> String

  /// The words of a language.
  static func `in`(_ language: ReportLanguage) -> Chrome {
    switch language {
    case .russian: russian
    case .english: english
    }
  }
}
