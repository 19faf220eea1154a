/// A node of a web page, copied out of libxml2's memory.
enum HTMLNode: Sendable {
  case element(HTMLElement)
  /// Text as written, with white space, and the line of the file where it stands.
  case text([UInt8], line: Int)
  /// What stands between the marks of a comment that speaks to the program, and the line where it begins.
  case comment([UInt8], line: Int)
}
