struct DOCXReader: FormatReader {
  var format: DocumentFormat { .docx }
  func recognises(_ content: SourceContent) -> Bool { content.text == nil }
  func read(_ content: SourceContent) throws(ReadingError) -> Document { throw .binary }
}
