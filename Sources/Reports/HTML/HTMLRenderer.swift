public import Compliance

/// Renders a report as one page that needs nothing but itself: no network, no other file.
///
/// It shows the document where the report holds the model, see ``ReportFormat/needsModels``; names of people are masked
/// unless the options say otherwise.
public struct HTMLRenderer: Renderer {
  private let options: ReportOptions

  /// Makes a renderer; language and names of the options matter.
  public init(_ options: ReportOptions) { self.options = options }

  /// The report in UTF-8, with a closing line feed.
  public func render(_ report: CheckReport) -> [UInt8] {
    Array(PageTemplates.in(options.language).page(ReportPage(report, options: options).fields).utf8)
  }
}
