internal import Regulations
internal import Russian

/// A question to the model that is asked by code.
protocol Detector: Sendable {
  /// The name by which rules call it.
  var name: DetectorName { get }
  /// The answer for one file.
  func detect(in file: JudgedFile) -> Detection
}

/// What a detector is asked about.
struct JudgedFile {
  /// The model of the file.
  var bundle: Bundle
  /// The acts on which the rule is judged.
  var scope: RuleScope
  /// The day on which an undated document is judged.
  var asOf: CalendarDate
  /// The acts of law that the document may cite.
  var registry: ActRegistry
  /// The words of the domain.
  var lexicon: Lexicon
  /// The type to judge by: the document's own unless another was asked for.
  var organisationType: Organisation.OrganisationType?
  /// What detectors have asked of the text so far.
  var text: OwnText
  /// Names that the organisation has or had besides those in the document.
  var ownNames: [String] = []

  /// The day on which the document is judged: its own, else ``asOf``.
  var day: CalendarDate { bundle.requisites.documentDate ?? asOf }

  /// Whether the act is one that the rule is judged on.
  func counts(act: Int) -> Bool { scope.counts(bundle.acts[act]) }

  /// The clauses of the acts that the rule is judged on, in order.
  var clauses: [Clause] { text.clauses }

  /// Whether the token is one of these words.
  func isWord(_ token: Int, _ words: WordClass) -> Bool {
    bundle.tokens.indices.contains(token) && bundle.tokens[token].kind == .word
      && words.contains(bundle.tokens[token].value)
  }

  /// Whether the token is this mark.
  func isMark(_ token: Int, _ mark: Token.Mark) -> Bool {
    bundle.tokens.indices.contains(token) && bundle.tokens[token].isMark(mark)
  }

  /// The letters of a token in lower case, ё being е.
  func folded(_ token: Int) -> String {
    bundle.string(of: token..<token + 1).lowercased().replacing("ё", with: "е")
  }
}

/// What a detector found.
struct Detection {
  /// How the document stands to the rule.
  var status: Status
  /// The tokens of each place.
  var places: [Range<Int>]
  /// What is lacking or expected, as people are told.
  var details: [String]
}

/// One place that must not be there, and what was expected instead.
struct Violation {
  /// The tokens of the place.
  var tokens: Range<Int>
  /// What was expected, as people are told.
  var expected: String
}

extension Detection {
  /// Violated at each of the places, every place and every expectation told once; met where there is none.
  init(_ violations: [Violation]) {
    var places: [Range<Int>] = []
    var details: [String] = []
    for violation in violations.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      if !places.contains(violation.tokens) { places.append(violation.tokens) }
      if !details.contains(violation.expected) { details.append(violation.expected) }
    }
    self.init(status: places.isEmpty ? .met : .violated, places: places, details: details)
  }
}

/// All detectors; a test keeps the list whole.
let detectors: [any Detector] =
  [
    ApprovalDetector(), AdministratorNamedDetector(), ImpossibleDateDetector(), RepealedActDetector(),
    CitationDetector(), DateOrderDetector(), OtherOrganisationDetector(), OtherOrganisationTypeDetector(),
    NumberingDetector(), TermDetector(), MisspellingDetector(), OrganisationNamedDetector(), ApprovalDateDetector(),
    ApprovalNumberDetector(), CollegialBodyDetector(), CouncilsOpinionDetector(), OrderSignatureDetector(),
    AnnexMarkDetector(), StaffListDetector(), OrderOnlyDetector(),
  ]
  + DutiesDetector.all
