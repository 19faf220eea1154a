/// The namespaces that tell elements of the same name apart, transitional and strict alike.
enum XMLNamespace: Hashable, Sendable {
  case word
  case compatibility
  case other

  /// Recognises a namespace by its name.
  init(uri: String) {
    switch uri {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
    default: self = .other
    }
  }
}
