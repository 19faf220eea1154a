/// What a proposed paragraph takes over from one of the document: style, level of a heading, font.
struct ODTParagraphForm: Sendable {
  let opening: String
  let closing: String
  private let spanOpening: String
  private let spanClosing: String

  init(of element: XMLElement?, names: ODTNames, in bytes: [UInt8]) {
    let name = element.map { String(decoding: bytes[$0.tag.name], as: UTF8.self) } ?? "\(names.text)p"
    var attributes = element == nil ? names.declarations : ""
    for attribute in ["style-name", "cond-style-name", "class-names", "outline-level"] {
      guard let element, let value = bytes.attribute(attribute, of: element.tag) else { continue }
      attributes += " \(names.text)\(attribute)=\"\(XMLText.escaped(value))\""
    }
    opening = "<\(name)\(attributes)>"
    closing = "</\(name)>"
    let style = element.flatMap { Self.spanStyle(of: $0, in: bytes) }
    spanOpening = style.map { "<\(names.text)span \(names.text)style-name=\"\(XMLText.escaped($0))\">" } ?? ""
    spanClosing = style == nil ? "" : "</\(names.text)span>"
  }

  /// Text in the font of the paragraph.
  func span(_ text: String) -> String { spanOpening + text + spanClosing }

  /// The style of most of the text of a paragraph, where it has one of its own.
  private static func spanStyle(of element: XMLElement, in bytes: [UInt8]) -> String? {
    guard !element.isEmpty else { return nil }
    var longest = (length: 0, style: String?.none)
    var spanned = 0
    for child in bytes.elements(in: element.content) {
      spanned += child.range.count
      guard bytes.tag(child.tag, isNamed: "span"), child.content.count > longest.length else { continue }
      longest = (child.content.count, bytes.attribute("style-name", of: child.tag))
    }
    // Text that stands in no span has the style of the paragraph alone.
    return element.content.count - spanned > longest.length ? nil : longest.style
  }
}
