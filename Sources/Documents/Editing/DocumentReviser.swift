/// Writes comments and proposed paragraphs into a file and leaves everything else of it as it is, byte for byte.
public struct DocumentReviser: Sendable {
  private let limits: ReadingLimits

  /// Makes a reviser that reads files within the given bounds.
  public init(limits: ReadingLimits = .standard) {
    self.limits = limits
  }

  /// Whether files of a format can be revised.
  public static func revises(_ format: DocumentFormat) -> Bool {
    switch format {
    case .docx, .odt, .text, .markdown: true
    case .html, .pdf, .doc, .rtf: false
    }
  }

  /// The file with a revision; the very same bytes where there is nothing to change.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - document: what ``DocumentReader`` read in it; the revision speaks of its blocks. Text takes no comments.
  public func revised(
    _ bytes: [UInt8], _ document: Document, by revision: DocumentRevision
  ) throws(RevisionError) -> [UInt8] {
    switch document.format {
    case .docx: return try WordRevision(bytes, document, revision, limits: limits).result()
    case .odt: return try ODTRevision(bytes, document, revision, limits: limits).result()
    case .text, .markdown: return try TextRevision(bytes, document).inserting(revision.insertions)
    case .html, .pdf, .doc, .rtf: throw .format(document.format)
    }
  }
}
