/// Reads one format.
protocol FormatReader: Sendable {
  /// What the reader produces.
  var format: DocumentFormat { get }

  /// Whether the content is of this format.
  func recognises(_ content: SourceContent) -> Bool

  /// The document in the content; may have no blocks.
  func read(_ content: SourceContent) throws(ReadingError) -> Document
}
