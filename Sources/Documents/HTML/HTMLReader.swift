struct HTMLReader: FormatReader {
  var format: DocumentFormat { .html }
  func recognises(_ content: SourceContent) -> Bool { false }
  func read(_ content: SourceContent) throws(ReadingError) -> Document { throw .binary }
}
