public import Compliance

/// A renderer of a format in which each document stands for itself, so that a run over any number of them takes the
/// memory of one.
public protocol StreamingRenderer: Renderer {
  /// What stands before the first document.
  func opening(_ run: CheckReport) -> [UInt8]

  /// One document of a run, whose own list of documents doesn't matter.
  func render(_ document: DocumentReport, of run: CheckReport) -> [UInt8]
}

extension StreamingRenderer {
  /// All documents in their order.
  public func render(_ report: CheckReport) -> [UInt8] {
    report.documents.reduce(into: opening(report)) { $0 += render($1, of: report) }
  }
}
