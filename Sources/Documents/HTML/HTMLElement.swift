/// An element of a web page with what the reader needs to know of it.
struct HTMLElement: Sendable {
  /// The name in lower case.
  var name: String
  /// Attributes with names in lower case.
  var attributes: [String: String]
  /// The line of the file where the element begins, counted from 1.
  var line: Int
  /// What stands in the element, in order.
  var children: [HTMLNode]

  /// The level of a heading element, or `nil` for others.
  var headingLevel: Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue, (1...6).contains(level)
    else { return nil }
    return level
  }

  /// Whether the element is part of the running text rather than a block.
  var isInline: Bool { !Self.blocks.contains(name) }

  private static let blocks: Set<String> = [
    "html", "body", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table",
    "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "section", "article", "main", "nav", "header", "footer",
    "aside", "form", "blockquote", "pre", "hr", "center", "address", "fieldset", "figure", "figcaption", "details",
    "summary", "menu", "dir", "legend", "noscript",
  ]
}
