struct MarkdownReader: FormatReader {
  var format: DocumentFormat { .markdown }
  func recognises(_ content: SourceContent) -> Bool { false }
  func read(_ content: SourceContent) throws(ReadingError) -> Document { throw .binary }
}
