/// An element of a part, by its bytes.
struct XMLElement: Hashable, Sendable {
  /// The tag it begins with.
  var tag: XMLTag
  /// Where its content ends: at its end tag, or where one would stand.
  var contentEnd: Int
  /// From its first byte to behind its last.
  var range: Range<Int>

  var isEmpty: Bool { tag.kind == .empty }
  var content: Range<Int> { tag.range.upperBound..<contentEnd }
}

extension [UInt8] {
  /// The elements that stand side by side in a range, in order.
  func elements(in range: Range<Int>) -> [XMLElement] {
    var elements: [XMLElement] = []
    var first: XMLTag?
    var depth = 0
    for tag in XMLTags(self, in: range) {
      switch tag.kind {
      case .open:
        if depth == 0 { first = tag }
        depth += 1
      case .empty:
        if depth == 0 { elements.append(XMLElement(tag: tag, contentEnd: tag.range.upperBound, range: tag.range)) }
      case .close:
        depth -= 1
        if depth == 0, let open = first {
          elements.append(
            XMLElement(
              tag: open, contentEnd: tag.range.lowerBound, range: open.range.lowerBound..<tag.range.upperBound))
        }
      }
    }
    return elements
  }

  /// The first child of an element with this name, whatever its prefix.
  func child(_ local: String, of element: XMLElement?) -> XMLElement? {
    guard let element else { return nil }
    return elements(in: element.content).first { tag($0.tag, isNamed: local) }
  }
}
