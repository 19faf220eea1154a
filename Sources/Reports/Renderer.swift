public import Compliance

/// Turns the result of a run into the bytes of one output format.
///
/// The same report with the same options always gives the same bytes.
public protocol Renderer: Sendable {
  /// Makes a renderer.
  init(_ options: ReportOptions)

  /// The report; what is text is UTF-8 with a closing line feed.
  func render(_ report: CheckReport) throws(ReportError) -> [UInt8]
}
