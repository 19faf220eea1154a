/// What the «style» attribute of an element says that decides how it is read.
struct HTMLStyle: Hashable, Sendable {
  /// Lower case, without spaces.
  private let squeezed: String

  /// Reads the attribute of an element; an element without one has an empty style.
  init(_ element: HTMLElement) {
    squeezed = (element.attributes["style"] ?? "").lowercased().filter { !$0.isWhitespace }
  }

  /// Whether nobody sees the element.
  var hides: Bool {
    has("display:none") || has("visibility:hidden") || has("mso-hide:all") || has("mso-element:comment-list")
  }

  /// Whether the element holds the number or bullet that Word has printed before a paragraph.
  var isWordLabel: Bool { has("mso-list:ignore") }

  /// The level of the list to which Word has put the paragraph, counted from 0; `nil` outside of lists.
  var wordListLevel: Int? {
    guard let list = value(of: "mso-list"), let level = list.ranges(of: "level").last else { return nil }
    let digits = list[level.upperBound...].prefix { $0.isASCII && $0.isNumber }
    return Int(digits).map { min(max($0, 1), 9) - 1 }
  }

  /// The kind of numbers or bullets that the style names.
  var listType: String? {
    guard squeezed.contains("list-style") else { return nil }
    let value = value(of: "list-style-type") ?? value(of: "list-style") ?? ""
    return Self.listTypes.first { value.contains($0.key) }?.type
  }

  private static let listTypes: [(key: String, type: String)] = [
    ("none", "none"), ("lower-alpha", "a"), ("lower-latin", "a"), ("upper-alpha", "A"), ("upper-latin", "A"),
    ("lower-roman", "i"), ("upper-roman", "I"), ("decimal-leading-zero", "01"), ("decimal", "1"), ("disc", "disc"),
    ("circle", "disc"), ("square", "disc"),
  ]

  private func has(_ declaration: String) -> Bool { squeezed.contains(declaration) }

  private func value(of name: String) -> Substring? {
    for declaration in squeezed.split(separator: ";") where declaration.hasPrefix(name + ":") {
      return declaration.dropFirst(name.utf8.count + 1)
    }
    return nil
  }
}
