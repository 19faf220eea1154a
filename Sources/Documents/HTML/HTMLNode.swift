/// A node of a web page, copied out of libxml2's memory.
enum HTMLNode: Sendable {
  case element(HTMLElement)
  /// Text as written, with white space, and the line of the file where it stands.
  case text([UInt8], line: Int)
}
