internal import Documents
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
  var clauses: [OwnClause] { text.clauses }

  /// Whether the token is one of these words.
  func isWord(_ token: Int, _ words: WordClass) -> Bool {
    guard bundle.tokens.indices.contains(token) else { return false }
    // The sieve of the class turns most tokens away.
    return words.contains(bundle.tokens[token].value) && bundle.tokens[token].kind == .word
  }

  /// Whether the token is this mark.
  func isMark(_ token: Int, _ mark: Token.Mark) -> Bool {
    bundle.tokens.indices.contains(token) && bundle.tokens[token].isMark(mark)
  }

  /// The letters of a token in lower case, ё being е.
  func folded(_ token: Int) -> FoldedWord {
    bundle.tokens.indices.contains(token)
      ? FoldedWord(bundle.document.text, in: bundle.tokens[token].range) : FoldedWord(letters: [])
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
  /// Why it rests on little.
  var doubts: [Doubt] = []
}

/// One place that must not be there, and what was expected instead.
struct Violation {
  /// The tokens of the place.
  var tokens: Range<Int>
  /// What was expected, as people are told.
  var expected: String
  /// Whether what is known of the cited act is at second hand.
  var isUncertain = false
}

extension Detection {
  /// Violated at each of the places, every place and every expectation told once; met where there is none.
  init(_ violations: [Violation]) {
    var places: [Range<Int>] = []
    var details: [String] = []
    var told: Set<String> = []
    for violation in violations.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      // Equal places begin alike, so that they stand behind each other.
      let isKnown = places.reversed().prefix { $0.lowerBound == violation.tokens.lowerBound }.contains(violation.tokens)
      if !isKnown { places.append(violation.tokens) }
      if details.last != violation.expected, told.insert(violation.expected).inserted {
        details.append(violation.expected)
      }
    }
    self.init(status: places.isEmpty ? .met : .violated, places: places, details: details)
    if !places.isEmpty, violations.allSatisfy(\.isUncertain) { doubts = [.uncertainAct] }
  }
}

/// The detector of a name; the compiler keeps the list whole.
func detector(_ name: DetectorName) -> any Detector {
  switch name {
  case .approval: ApprovalDetector()
  case .administratorNamed: AdministratorNamedDetector()
  case .impossibleDate: ImpossibleDateDetector()
  case .repealedAct: RepealedActDetector()
  case .citation: CitationDetector()
  case .dateOrder: DateOrderDetector()
  case .otherOrganisation: OtherOrganisationDetector()
  case .otherOrganisationType: OtherOrganisationTypeDetector()
  case .numbering: NumberingDetector()
  case .term: TermDetector()
  case .misspelling: MisspellingDetector()
  case .organisationNamed: OrganisationNamedDetector()
  case .approvalDate: ApprovalDateDetector()
  case .approvalNumber: ApprovalNumberDetector()
  case .collegialBody: CollegialBodyDetector()
  case .councilsOpinion: CouncilsOpinionDetector()
  case .orderSignature: OrderSignatureDetector()
  case .annexMark: AnnexMarkDetector()
  case .staffList: StaffListDetector()
  case .orderOnly: OrderOnlyDetector()
  case .placeholder: PlaceholderDetector()
  case .classTeacherDuties: DutiesDetector(name: name, role: .classTeacher)
  case .teacherDuties: DutiesDetector(name: name, role: .teacher)
  case .studentDuties: DutiesDetector(name: name, role: .student)
  case .parentDuties: DutiesDetector(name: name, role: .parent)
  }
}
