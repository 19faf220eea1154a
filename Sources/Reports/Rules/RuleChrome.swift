internal import Compliance

/// The words by which rules are explained, besides those of the rules themselves.
struct RuleChrome: Sendable {
  /// The words that reports use as well.
  var words: Chrome
  var pack: String
  var severities: [Severity: String]
  var severity: String
  var scope: String
  var scopes: [RuleScope: String]
  var organisations: String
  var allOrganisations: String
  var dates: String
  var since: String
  var until: String
  var asks: String
  var decided: String
  var answers: String
  var repair: String
  var wording: String
  var wordingPlatform: String
  var goesBehind: String
  var goesAnywhere: String
  var meets: String
  var misses: String
  var who: String
  var action: String
  var deniedAction: String
  var denied: String
  var object: String
  var named: String
  var without: String
  var onlyIn: String
  var decisive: String
  var and: String
  var or: String
  var others: CountedNoun
  var metIf: String
  var partlyIf: String
  var forbiddenIf: String
  var exceptIf: String
  var unlessIf: String
  var partsIf: String
  var elseLacks: String
  var citesIf: String
  var citesOr: String
  var detectorIs: String
  var onlyWhen: String
  var onlyWithRegulation: String
  var obligatory: String
  var statusMeanings: StatusMeanings

  /// What each status means where a rule gives it.
  struct StatusMeanings: Sendable {
    var met: String
    var metForbidden: String
    var partly: String
    var weakened: String
    var notApplicable: String
    var missing: String
    var violated: String
  }

  /// The words of a language.
  static func `in`(_ language: ReportLanguage) -> RuleChrome {
    switch language {
    case .russian: russian
    case .english: english
    }
  }
}
