/// The formats that ``DocumentReader`` tells apart by content.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  case text
  case markdown
  case html
  case docx
  case odt
  case pdf
  case doc
  case rtf

  /// Whether places in the file are lines and columns of its own text; elsewhere they are paragraphs (and pages).
  public var hasLines: Bool {
    switch self {
    case .text, .markdown, .html: true
    case .docx, .odt, .pdf, .doc, .rtf: false
    }
  }
}
