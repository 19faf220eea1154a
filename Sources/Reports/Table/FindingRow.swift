internal import Compliance

/// One row of a table of findings: a finding, or a file that has none.
struct FindingRow {
  let document: DocumentReport
  /// `nil` for a file without findings, so that no file is lost.
  let finding: RuleResult?

  /// The rows of a file: the findings in order of the rules, those set aside included, or one row that says why there
  /// are none.
  static func rows(of document: DocumentReport) -> [FindingRow] {
    let findings = document.findings
    guard !findings.isEmpty else { return [FindingRow(document: document, finding: nil)] }
    return findings.map { FindingRow(document: document, finding: $0) }
  }
}
