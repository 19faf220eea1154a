public import Compliance

/// Renders the findings of a run as CSV by RFC 4180: UTF-8 with a byte order mark, commas, CRLF, one row for each
/// finding and one for each file without findings.
public struct CSVRenderer: StreamingRenderer {
  private let table: FindingTable
  private let language: ReportLanguage

  /// Makes a renderer; only the language of the options matters.
  public init(_ options: ReportOptions) {
    language = options.language
    table = FindingTable(language)
  }

  /// The byte order mark, without which Excel would not see UTF-8, and the names of the columns; the English ones are
  /// for programs and don't change.
  public func opening(_ run: CheckReport) -> [UInt8] {
    let names = FindingColumn.allCases.map { language == .english ? $0.rawValue : table.title($0) }
    var writer = CSVWriter()
    writer.row(names.map { .text($0) })
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }

  /// The rows of one document.
  public func render(_ document: DocumentReport, of run: CheckReport) -> [UInt8] {
    var writer = CSVWriter()
    for row in FindingRow.rows(of: document) { writer.row(FindingColumn.allCases.map { table.cell($0, of: row) }) }
    return writer.bytes
  }
}
