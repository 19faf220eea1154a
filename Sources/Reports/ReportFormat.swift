public import Compliance

/// The formats of a report; raw values are the words of `--format`.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// For a terminal.
  case text
  /// For programs: schema `norma.report/1`.
  case json
  /// For mail and issue trackers.
  case markdown

  /// The renderer of the format.
  public var renderer: any Renderer.Type {
    switch self {
    case .text: TextRenderer.self
    case .json: JSONRenderer.self
    case .markdown: MarkdownRenderer.self
    }
  }

  /// Whether the format shows the document itself or its duties, so that the checker has to keep the models.
  public var needsModels: Bool {
    switch self {
    case .text, .json, .markdown: false
    }
  }

  /// The report in this format, in UTF-8.
  public func render(_ report: CheckReport, options: ReportOptions) -> [UInt8] {
    renderer.init(options).render(report)
  }
}
