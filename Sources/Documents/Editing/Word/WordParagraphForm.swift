/// What a proposed paragraph takes over from one of the document: style, list and level, font.
struct WordParagraphForm: Sendable {
  /// The properties of the paragraph, without those of its mark and of its section.
  private(set) var paragraph = ""
  /// The properties of its mark, without changes that are tracked.
  private(set) var mark = ""
  /// The properties of its text.
  private(set) var run = ""

  /// Plain text in the style that the document has for it.
  init() {}

  init(of element: XMLElement, in bytes: [UInt8]) {
    guard !element.isEmpty else { return }
    let children = bytes.elements(in: element.content)
    if let properties = children.first(where: { bytes.tag($0.tag, isNamed: "pPr") }), !properties.isEmpty {
      for property in bytes.elements(in: properties.content) {
        if bytes.tag(property.tag, isNamed: "rPr") {
          mark = Self.unchanged(property, in: bytes)
        } else if !Self.ofPlace.contains(where: { bytes.tag(property.tag, isNamed: $0) }) {
          paragraph += String(decoding: bytes[property.range], as: UTF8.self)
        }
      }
    }
    run = Self.longestRun(in: children, bytes).map { Self.unchanged($0, in: bytes) } ?? ""
  }

  /// What belongs to the place and not to the form of a paragraph.
  private static let ofPlace = ["sectPr", "pPrChange", "pageBreakBefore"]

  /// What belongs to the history of a paragraph.
  private static let changes = ["ins", "del", "moveFrom", "moveTo", "rPrChange"]

  private static func hides(_ property: XMLElement, in bytes: [UInt8]) -> Bool {
    guard ["vanish", "specVanish", "webHidden"].contains(where: { bytes.tag(property.tag, isNamed: $0) }) else {
      return false
    }
    return !["0", "false", "off"].contains(bytes.attribute("val", of: property.tag) ?? "1")
  }

  private static func unchanged(_ properties: XMLElement, in bytes: [UInt8]) -> String {
    guard !properties.isEmpty else { return "" }
    return bytes.elements(in: properties.content)
      .filter { property in
        !changes.contains { bytes.tag(property.tag, isNamed: $0) } && !hides(property, in: bytes)
      }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined()
  }

  /// The properties of the run with the most text, which is the one that looks like all of it; `nil` where that has none.
  private static func longestRun(in children: [XMLElement], _ bytes: [UInt8]) -> XMLElement? {
    var longest = 0
    var properties: XMLElement?
    for child in children where !child.isEmpty {
      if bytes.tag(child.tag, isNamed: "r") {
        let parts = bytes.elements(in: child.content)
        let length = parts.reduce(0) { $0 + (bytes.tag($1.tag, isNamed: "t") ? $1.content.count : 0) }
        guard length > longest else { continue }
        longest = length
        properties = parts.first { bytes.tag($0.tag, isNamed: "rPr") }
      } else if longest == 0, bytes.tag(child.tag, isNamed: "ins") {
        properties = longestRun(in: bytes.elements(in: child.content), bytes)
      }
    }
    return properties
  }
}
