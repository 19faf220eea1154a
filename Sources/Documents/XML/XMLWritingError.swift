/// Why an XML document could not be written.
public enum XMLWritingError: Error, Hashable, Sendable {
  /// The system has no memory left for it.
  case outOfMemory
  /// libxml2 refused to write an element, an attribute or a text.
  case refused(what: String)
}

extension XMLWritingError: CustomStringConvertible {
  /// For the person who asked for the document.
  public var description: String {
    switch self {
    case .outOfMemory: "не хватает памяти для записи XML; закройте другие программы и повторите"
    case .refused(let what): "libxml2 не записала «\(what)»; сообщите об этом разработчикам, приложив файл"
    }
  }
}
