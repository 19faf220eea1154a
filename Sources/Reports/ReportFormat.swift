public import Compliance

/// The formats of a report; raw values are the words of `--format`.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// For a terminal.
  case text
  /// For programs: schema `norma.report/1`.
  case json
  /// For programs that read line by line: one object of schema `norma.document/1` for each document.
  case ndjson
  /// For mail and issue trackers.
  case markdown
  /// For spreadsheets and scripts: one row for each finding.
  case csv
  /// For Excel and LibreOffice: summary, findings, duties.
  case xlsx
  /// For code scanning: SARIF 2.1.0.
  case sarif
  /// For integration servers: each rule a test.
  case junit
  /// One page for people: matrix, findings, the document itself.
  case html

  /// The renderer of the format.
  public var renderer: any Renderer.Type {
    switch self {
    case .text: TextRenderer.self
    case .json: JSONRenderer.self
    case .ndjson: NDJSONRenderer.self
    case .markdown: MarkdownRenderer.self
    case .csv: CSVRenderer.self
    case .xlsx: XLSXRenderer.self
    case .sarif: SARIFRenderer.self
    case .junit: JUnitRenderer.self
    case .html: HTMLRenderer.self
    }
  }

  /// Whether the format shows the document itself or its duties, so that the checker has to keep the models.
  public var needsModels: Bool {
    switch self {
    case .xlsx, .html: true
    case .text, .json, .ndjson, .markdown, .csv, .sarif, .junit: false
    }
  }

  /// Whether a terminal could not show it.
  public var isBinary: Bool {
    switch self {
    case .xlsx: true
    case .text, .json, .ndjson, .markdown, .csv, .sarif, .junit, .html: false
    }
  }

  /// The renderer, where the format lets each document be written as soon as it is judged.
  public func streamingRenderer(_ options: ReportOptions) -> (any StreamingRenderer)? {
    (renderer as? any StreamingRenderer.Type)?.init(options)
  }

  /// The report in this format; what is text is UTF-8.
  public func render(_ report: CheckReport, options: ReportOptions) throws(ReportError) -> [UInt8] {
    try renderer.init(options).render(report)
  }
}
