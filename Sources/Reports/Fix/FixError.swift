public import Documents

/// Why a draft is not handed back corrected.
public enum FixError: Error, Hashable, Sendable {
  /// The file could not be read; the reason is for people.
  case unreadable(reason: String)
  /// Files of this format are read but not written.
  case format(DocumentFormat)
  /// The file was read, but could not be written.
  case revision(RevisionError)
}

extension FixError: CustomStringConvertible {
  /// What happened and what to do, in plain Russian.
  public var description: String {
    switch self {
    case .unreadable(let reason): reason
    case .format(let format):
      "\(format.rawValue.uppercased()) не исправляется: замечания и вставки пишутся в DOCX, ODT, Markdown и текст; "
        + "откройте файл в Word или LibreOffice, сохраните как DOCX и повторите"
    case .revision(let error): "\(error)"
    }
  }
}
