public import Documents
public import Regulations

/// What was found in one file.
public struct DocumentReport: Sendable {
  /// What became of the file.
  public enum Verdict: Sendable {
    /// It is an act about the platform; one result for every rule, in order of the packs.
    case checked([RuleResult])
    /// It is about something else.
    case outOfScope(reason: String)
    /// It could not be read.
    case unreadable(reason: String)
  }

  /// The path as given.
  public var path: String
  /// The format of the content, `nil` when it was not recognised.
  public var format: DocumentFormat?
  /// SHA-256 of the content in hexadecimal, `nil` when the file could not be opened.
  public var sha256: String?
  /// What became of it.
  public var verdict: Verdict
  /// Organisation, approval, appointment; `nil` when the file was not read.
  public var requisites: Requisites?
  /// The acts of the file, as ``Place/act`` counts them.
  public var acts: [Act] = []
  /// How good the text is.
  public var quality: TextQuality?
  /// The whole model, for reports that show the document itself; `nil` where the checker was not told to keep it.
  public var bundle: Bundle?
  /// The faults of the earlier run that are gone, in the order in which that run had them.
  public var fixed: [FixedFinding] = []
  /// From which severity on a finding makes the run fail.
  public var failureThreshold = FailureThreshold.error

  /// Makes a report.
  public init(
    path: String, format: DocumentFormat?, sha256: String?, verdict: Verdict, requisites: Requisites? = nil,
    acts: [Act] = [], quality: TextQuality? = nil, bundle: Bundle? = nil
  ) {
    self.path = path
    self.format = format
    self.sha256 = sha256
    self.verdict = verdict
    self.requisites = requisites
    self.acts = acts
    self.quality = quality
    self.bundle = bundle
  }

  /// The results of a checked document; empty for other verdicts.
  public var results: [RuleResult] {
    if case .checked(let results) = verdict { results } else { [] }
  }

  /// The highest severity among the findings that count: neither set aside nor known before.
  public var worst: Severity? {
    results.filter(\.counts).map(\.severity).max()
  }

  /// Whether its findings make the run fail.
  public var fails: Bool { worst.map(failureThreshold.isReached) ?? false }
}
