/// Reads a file of any supported format; the content decides which format it is.
public struct DocumentReader: Sendable {
  /// Bounds that every file has to keep.
  public let limits: ReadingLimits

  /// The readers in the order in which they are asked; plain text takes what is left.
  private let readers: [any FormatReader] = [
    ODTReader(),
    DOCXReader(),
    HTMLReader(),
    MarkdownReader(),
    PlainTextReader(),
  ]

  /// Makes a reader that keeps the given bounds.
  public init(limits: ReadingLimits = .standard) {
    self.limits = limits
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
    if !ZipContainer.isZip(bytes) {
      if let foreign = ForeignFormat(bytes) { throw .unsupported(kind: foreign.kind, advice: foreign.advice) }
      content.text = try TextDecoding.utf8(from: bytes)
    }
    for reader in readers where reader.recognises(content) {
      let document = try reader.read(content)
      guard !document.blocks.isEmpty else { throw .empty }
      return document
    }
    throw .binary
  }
}
