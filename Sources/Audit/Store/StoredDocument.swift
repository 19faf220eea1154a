internal import Compliance
internal import Documents
internal import Regulations
internal import Reports

/// A judged document as the store keeps it.
struct StoredDocument: Sendable {
  /// What became of a document; raw values stand in the store.
  enum Verdict: String, Sendable {
    case checked
    case outOfScope = "out-of-scope"
    case unreadable
  }

  struct Result: Sendable {
    var rule: String
    var severity: String
    var status: String
    var isOpen: Bool
    var isDoubtful: Bool
    /// Where and what, for findings only.
    var place: Place?
    var message: String?
  }

  struct DutyRow: Sendable {
    var role: String
    var modality: String
    var clause: String
    var text: String
    var condition: String?
    var deadline: String?
  }

  struct CitationRow: Sendable {
    var kind: String?
    var number: String
    var date: String?
    var title: String
    var clause: String
  }

  var path: String
  var school: String
  var sha256: String?
  var basis: String
  var size: Int
  var format: String?
  var verdict: Verdict
  var reason: String?
  var organisation: String?
  var organisationType: String?
  var date: String?
  var errors = 0
  var warnings = 0
  var notes = 0
  var setAside = 0
  var met = 0
  var judged = 0
  var fails: Bool
  /// The page of the document below the folder of results, `nil` where none was written.
  var page: String?
  /// Its line of `results.ndjson`.
  var line: [UInt8]
  /// Its rows of `findings.csv`.
  var rows: [UInt8]
  var results: [Result] = []
  var duties: [DutyRow] = []
  var citations: [CitationRow] = []
}

extension StoredDocument {
  /// Takes down a report; the model gives duties and citations where the report holds it.
  init(
    _ report: DocumentReport, of run: CheckReport, school: String, basis: String, size: Int, page: String?
  ) {
    let verdict: Verdict
    let reason: String?
    switch report.verdict {
    case .checked: (verdict, reason) = (.checked, nil)
    case .outOfScope(let why): (verdict, reason) = (.outOfScope, why)
    case .unreadable(let why): (verdict, reason) = (.unreadable, why)
    }
    let options = ReportOptions()
    self.init(
      path: report.path, school: school, sha256: report.sha256, basis: basis, size: size,
      format: report.format?.rawValue, verdict: verdict, reason: reason, fails: report.fails, page: page,
      line: NDJSONRenderer(options).render(report, of: run), rows: CSVRenderer(options).render(report, of: run))
    if let organisation = report.requisites?.organisation {
      let name = organisation.full.isEmpty ? organisation.short : organisation.full
      self.organisation = name.isEmpty ? nil : name
      organisationType = organisation.type?.rawValue
    }
    date = report.requisites?.documentDate?.description
    for result in report.results { take(result) }
    if verdict == .checked, let bundle = report.bundle { take(bundle) }
  }

  private mutating func take(_ result: RuleResult) {
    if result.status != .notApplicable { judged += 1 }
    if result.status == .met { met += 1 }
    if result.status.isFinding, !result.isOpen { setAside += 1 }
    if result.isOpen {
      switch result.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
    let isFinding = result.status.isFinding
    results.append(
      Result(
        rule: result.rule.rawValue, severity: result.severity.rawValue, status: result.status.rawValue,
        isOpen: result.isOpen, isDoubtful: result.isDoubtful, place: isFinding ? result.places.first : nil,
        message: isFinding ? result.message.russian : nil))
  }

  private mutating func take(_ bundle: Bundle) {
    duties = bundle.duties.map { duty in
      DutyRow(
        role: duty.role.rawValue, modality: duty.modality.rawValue, clause: bundle.label(ofClause: duty.clause),
        text: bundle.string(of: duty.tokens), condition: duty.condition.map(bundle.string),
        deadline: duty.deadline.map(bundle.string))
    }
    citations = bundle.citations.map { citation in
      CitationRow(
        kind: citation.kind?.rawValue, number: citation.number, date: citation.date?.date?.description,
        title: citation.title, clause: bundle.label(ofClause: citation.clause))
    }
  }
}
