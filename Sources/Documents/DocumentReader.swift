/// Reads a file of any supported format; the content decides which format it is.
public struct DocumentReader: Sendable {
  /// Bounds that every file has to keep.
  public let limits: ReadingLimits

  /// The readers of formats that are recognised by their bytes, in the order in which they are asked.
  private let containers: [any FormatReader]

  /// The readers of text, in the order in which they are asked; plain text takes what is left.
  private let texts: [any FormatReader] = [
    ODTReader(),
    HTMLReader(),
    MarkdownReader(),
    PlainTextReader(),
  ]

  /// Makes a reader that keeps the given bounds.
  ///
  /// - Parameters:
  ///   - ocr: whether scans are recognised.
  ///   - programs: where the programs are that read PDF, DOC and RTF for us; in the folders of PATH unless given.
  public init(limits: ReadingLimits = .standard, ocr: OCRPolicy = .auto, programs: HelperPrograms = .installed) {
    self.limits = limits
    containers = [
      PDFReader(programs: programs, ocr: ocr),
      DOCReader(programs: programs),
      RTFReader(programs: programs),
      ODTReader(),
      DOCXReader(),
    ]
  }

  /// Reads the file at `path`.
  public func read(path: String) throws(ReadingError) -> Document {
    try read(bytes: SourceFile.read(path: path, limits: limits), name: path)
  }

  /// Reads a file that is already in memory.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name; the ending is a hint where the content leaves a choice.
  public func read(bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes) }
    var content = SourceContent(bytes: bytes, name: name, text: nil, limits: limits)
    if let container = containers.first(where: { $0.recognises(content) }) {
      return try read(content, with: container)
    }
    if let foreign = ForeignFormat(bytes) { throw .unsupported(kind: foreign.kind, advice: foreign.advice) }
    content.text = try TextDecoding.utf8(from: bytes)
    guard let reader = texts.first(where: { $0.recognises(content) }) else { throw .binary }
    return try read(content, with: reader)
  }

  private func read(_ content: SourceContent, with reader: any FormatReader) throws(ReadingError) -> Document {
    let document = try reader.read(content)
    guard !document.blocks.isEmpty else { throw .empty }
    return document
  }
}
