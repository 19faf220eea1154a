public import Compliance

/// Renders a report as newline-delimited JSON: one object of the schema `norma.document/1` for each document, which
/// stands in `docs/norma.document-1.schema.json`.
///
/// Every line says for itself by what it was judged, so that lines of several runs may be mixed, sorted and filtered.
public struct NDJSONRenderer: StreamingRenderer {
  private let documents: JSONRenderer

  /// Makes a renderer; only the language of the options matters.
  public init(_ options: ReportOptions) { documents = JSONRenderer(options) }

  /// Nothing: all lines are alike.
  public func opening(_ run: CheckReport) -> [UInt8] { [] }

  /// The line of one document.
  public func render(_ document: DocumentReport, of run: CheckReport) -> [UInt8] {
    var writer = JSONWriter(isCompact: true)
    writer.object { writer in
      writer.field("schema", "norma.document/1")
      documents.writeHead(of: run, to: &writer)
      documents.write(document, to: &writer)
    }
    return writer.finish()
  }
}
