internal import Compliance
internal import Spreadsheets

/// The sheet with one row for each finding.
struct FindingsSheet {
  private let table: FindingTable
  private let words: TableWords

  init(_ language: ReportLanguage) {
    table = FindingTable(language)
    words = TableWords.in(language)
  }

  func worksheet(_ report: CheckReport) -> Worksheet {
    Worksheet(
      name: words.sheets.findings, columns: FindingColumn.allCases.map { .init(table.title($0), width: $0.width) },
      rows: report.documents.flatMap(FindingRow.rows).map { row in FindingColumn.allCases.map { cell($0, of: row) } })
  }

  private func cell(_ column: FindingColumn, of row: FindingRow) -> Cell {
    switch table.cell(column, of: row) {
    case .empty: .empty
    case .number(let number): .number(number)
    case .text(let text): .text(text.tabularLines, style(column, of: row))
    }
  }

  /// Only severity and status are coloured; a finding that was set aside is grey.
  private func style(_ column: FindingColumn, of row: FindingRow) -> CellStyle {
    guard let finding = row.finding else { return row.document.isChecked ? .good : .faint }
    guard finding.isOpen else { return .faint }
    return column == .severity || column == .status ? CellStyle(finding.severity) : .plain
  }
}

extension FindingColumn {
  /// In characters.
  fileprivate var width: Int {
    switch self {
    case .title, .quote, .details, .nearest, .message, .remedy: 50
    case .path, .organisation, .basis: 30
    case .rule: 26
    case .otherPlaces, .suppression: 24
    case .severity, .verdict, .type, .after, .confidence, .baseline: 16
    case .status, .act, .clause: 14
    case .page, .line, .column: 10
    }
  }
}
