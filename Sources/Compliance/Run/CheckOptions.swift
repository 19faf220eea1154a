public import Documents
public import Regulations

/// What is asked of a run; it outweighs what a configuration says.
public struct CheckOptions: Sendable {
  /// Which configuration is used.
  public enum ConfigurationChoice: Sendable, Hashable {
    /// The `.norma.yaml` of each document: beside it or in the folders above it.
    case ofDocument
    /// One file for all documents.
    case file(String)
    /// None, whatever stands beside the documents.
    case none
  }

  /// The configuration that is used.
  public var configuration = ConfigurationChoice.ofDocument
  /// Folders with further rules, on top of those of a configuration.
  public var rulesFolders: [String] = []
  /// The day on which undated documents and waivers are judged.
  public var asOf: CalendarDate
  /// The type to judge by instead of the document's own.
  public var organisationType: Organisation.OrganisationType?
  /// Whether scans are recognised.
  public var ocr = OCRPolicy.auto
  /// The rules that alone are applied, also those that a configuration switches off; empty for all.
  public var only: [String] = []
  /// Rules that are not applied.
  public var skip: [String] = []
  /// From which severity on a finding makes the run fail; `nil` leaves it to the configuration.
  public var failureThreshold: FailureThreshold?
  /// Files of waivers in place of those of a configuration; empty leaves it to the configuration.
  public var waivers: [String] = []
  /// The earlier findings in place of those of a configuration; `nil` leaves it to the configuration.
  public var baseline: String?
  /// Whether the run writes a baseline, so that one that does not exist yet is no mistake.
  public var writesBaseline = false
  /// Whether reports hold the models of their documents.
  public var keepsModels = false

  /// Makes options that ask nothing special.
  public init(asOf: CalendarDate) { self.asOf = asOf }
}
