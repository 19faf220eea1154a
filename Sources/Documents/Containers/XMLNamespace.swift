/// The namespaces that tell elements of the same name apart, transitional and strict alike.
enum XMLNamespace: Hashable, Sendable {
  case word
  case compatibility
  /// The namespaces of OpenDocument.
  case office, style, text, table, drawing, svg, math
  case other

  /// Recognises a namespace by its name.
  init(uri: String) {
    switch uri {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
    case "urn:oasis:names:tc:opendocument:xmlns:office:1.0": self = .office
    case "urn:oasis:names:tc:opendocument:xmlns:style:1.0": self = .style
    case "urn:oasis:names:tc:opendocument:xmlns:text:1.0": self = .text
    case "urn:oasis:names:tc:opendocument:xmlns:table:1.0": self = .table
    case "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": self = .drawing
    case "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": self = .svg
    case "http://www.w3.org/1998/Math/MathML": self = .math
    default: self = .other
    }
  }
}
