public import Compliance
public import Regulations

/// What a draft is handed back with.
public struct FixOptions: Sendable, Hashable {
  /// Whether missing clauses are proposed; text and Markdown, which have no comments, take nothing else.
  public var inserts: Bool
  /// From which severity on findings are told and wording is proposed.
  public var severity: Severity
  /// The language of comments; wording is Russian.
  public var language: ReportLanguage
  /// The day that comments and changes carry.
  public var date: CalendarDate

  /// Makes options; by default comments in Russian on all findings, without proposals.
  public init(
    inserts: Bool = false, severity: Severity = .note, language: ReportLanguage = .russian, date: CalendarDate
  ) {
    self.inserts = inserts
    self.severity = severity
    self.language = language
    self.date = date
  }
}
