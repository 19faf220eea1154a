/// Why a Word document could not be written.
public enum WordWritingError: Error, Hashable, Sendable {
  /// A part of it could not be written as XML.
  case xml(XMLWritingError)
  /// libzip could not put the parts together.
  case archive(reason: String)
}

extension WordWritingError: CustomStringConvertible {
  /// For the person who asked for the document.
  public var description: String {
    switch self {
    case .xml(let error): "\(error)"
    case .archive(let reason): "libzip не собрала файл DOCX (\(reason)); освободите память и повторите"
    }
  }
}
