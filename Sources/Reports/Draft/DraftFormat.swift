public import Compliance
public import Documents

/// The formats of a draft; raw values are the words of `--format` and the endings of files.
public enum DraftFormat: String, Sendable, Hashable, CaseIterable {
  /// A Word document with numbering of its own.
  case docx
  /// Markdown.
  case md
  /// Plain text.
  case txt

  /// The format that the ending of a path names, `nil` for any other ending.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// The draft in this format.
  public func render(_ draft: Draft) throws(WordWritingError) -> [UInt8] {
    switch self {
    case .docx: try DraftWordRenderer().document(draft).docx()
    case .md: Array(DraftMarkdownRenderer().text(draft).utf8)
    case .txt: Array(DraftTextRenderer().text(draft).utf8)
    }
  }
}
