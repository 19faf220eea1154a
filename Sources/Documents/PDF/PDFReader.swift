/// Reads PDF files: the text that poppler finds in them, or what can be recognised from the pictures of their pages.
struct PDFReader: FormatReader {
  let programs: HelperPrograms
  let ocr: OCRPolicy

  var format: DocumentFormat { .pdf }

  func recognises(_ content: SourceContent) -> Bool { content.bytes.prefix(1024).contains("%PDF-") }

  func read(_ content: SourceContent) throws(ReadingError) -> Document {
    guard programs.path(of: "pdftotext") != nil else { throw .programMissing(kind: "PDF", packages: ["poppler-utils"]) }
    let folder = try PrivateFolder.forReading()
    try folder.writeForReading(content.bytes, to: Self.file)
    var pages = try textLayer(in: folder, content.limits)
    let layers = pages.map { TextLayer(of: $0) }
    let hasReadable = layers.contains(.readable)
    let unreadable = pages.indices.filter { index in
      switch layers[index] {
      case .readable: ocr == .always
      // Among Russian pages it is taken for what it looks like.
      case .latin: ocr == .always || !hasReadable
      case .missing, .garbled: true
      }
    }
    if !unreadable.isEmpty {
      let recognition = PageRecognition(programs: programs, file: Self.file, limits: content.limits)
      // An empty page among others with text is a picture or nothing at all, and is passed over where nothing can be
      // done; a garbled one never is.
      let isNeeded = ocr == .always || layers.contains(.garbled) || !hasReadable
      let isGarbled = layers.contains(.garbled) || !hasReadable && layers.contains(.latin)
      let cause: RecognitionFailure.Cause = isGarbled ? .garbled : hasReadable ? .asked : .scan
      if ocr == .never {
        guard !isNeeded else { throw .notRecognised(RecognitionFailure(cause: cause, obstacle: .notAllowed)) }
      } else if isNeeded || recognition.isInstalled {
        for (page, text) in try recognition.texts(of: unreadable.map { $0 + 1 }, cause: cause, in: folder) {
          pages[page - 1] = text
        }
      }
    }
    var text = content
    text.text = Array(String(decoding: pages.flatMap { $0 + [0x0C] }, as: UTF8.self).utf8)
    return try PlainTextReader(isLaidOut: true).read(text).converted(to: .pdf)
  }

  /// The text of each page as it is laid out on it.
  private func textLayer(
    in folder: borrowing PrivateFolder, _ limits: ReadingLimits
  ) throws(ReadingError) -> [[UInt8]] {
    let extraction = ChildProcess(
      program: "pdftotext", arguments: ["-layout", "-enc", "UTF-8", Self.file, "-"], bounds: .extraction.within(limits),
      programs: programs)
    let output: [UInt8]
    do {
      output = try extraction.run(in: folder).output
    } catch {
      guard case .failed(_, let status, let message) = error else { throw .program(error) }
      if message.contains("Incorrect password") { throw .passwordProtected }
      // Status 3: the file does not allow that its text is copied.
      if status == 3 { throw .passwordProtected }
      throw .damaged(kind: "PDF", reason: message.split(separator: "\n").last.map { String($0.prefix(200)) } ?? "")
    }
    // Every page ends with a form feed.
    var pages = output.split(separator: 0x0C, omittingEmptySubsequences: false).map(Array.init)
    if pages.last?.allSatisfy(\.isBlank) == true { pages.removeLast() }
    guard !pages.isEmpty else { throw .damaged(kind: "PDF", reason: "в нём нет страниц") }
    return pages
  }

  private static let file = "document.pdf"
}
