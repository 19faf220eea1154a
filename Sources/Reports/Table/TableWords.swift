internal import Compliance
internal import Regulations

/// The words of tables that no other report has.
struct TableWords: Sendable {
  /// The names of the sheets of a workbook.
  struct Sheets: Sendable {
    var summary: String
    var findings: String
    var duties: String
  }

  var sheets: Sheets
  var columns: [FindingColumn: String]
  var summaryColumns: [SummaryColumn: String]
  var dutyColumns: [DutyColumn: String]
  var checked: String
  var outOfScope: String
  var unreadable: String
  var highConfidence: String
  var lowConfidence: String
  var line: String
  /// Before the last day of a suppression.
  var until: String
  var suppressionKinds: [Suppression.Kind: String]
  var baseline: [BaselineState: String]
  var roles: [Duty.Role: String]
  var modalities: [Duty.Modality: String]

  /// The words of a language.
  static func `in`(_ language: ReportLanguage) -> TableWords {
    switch language {
    case .russian: russian
    case .english: english
    }
  }

  func verdict(_ document: DocumentReport) -> String {
    switch document.verdict {
    case .checked: checked
    case .outOfScope: outOfScope
    case .unreadable: unreadable
    }
  }

  /// The reason and, in brackets, kind, approver, last day and origin.
  func suppression(_ suppression: Suppression) -> String {
    let facts = [
      suppressionKinds[suppression.kind] ?? suppression.kind.rawValue, suppression.approver,
      suppression.until.map { "\(until) \($0)" }, suppression.origin.nilIfEmpty,
    ]
    return "\(suppression.reason) (\(facts.compactMap { $0 }.joined(separator: ", ")))"
  }
}
