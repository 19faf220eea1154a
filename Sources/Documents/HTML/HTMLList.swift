/// The labels of one list of a web page.
struct HTMLList: Sendable {
  private let type: String
  private let step: Int
  private var next: Int

  /// Starts the list of a «ul» or «ol» element.
  init(_ element: HTMLElement) {
    let isOrdered = element.name == "ol"
    type = HTMLStyle(element).listType ?? (isOrdered ? element.attributes["type"] ?? "1" : "disc")
    let isReversed = isOrdered && element.attributes["reversed"] != nil
    step = isReversed ? -1 : 1
    next =
      Self.number(element.attributes["start"])
      ?? (isReversed
        ? element.children.count { child in
          if case .element(let item) = child { item.name == "li" } else { false }
        } : 1)
  }

  /// The label that a browser prints before the item.
  mutating func nextLabel(for item: HTMLElement) -> String? {
    if let value = Self.number(item.attributes["value"]) { next = value }
    defer { next = next &+ step }
    let format: NumberFormat
    switch HTMLStyle(item).listType ?? item.attributes["type"] ?? type {
    case "none": return nil
    case "a": format = .lowerLetterPlaces
    case "A": format = .upperLetterPlaces
    case "i": format = .lowerRoman
    case "I": format = .upperRoman
    case "01": format = .decimalZero
    case "disc", "circle", "square": return "–"
    default: format = .decimal
    }
    return "\(format.string(next))."
  }

  /// A number as browsers read it: spaces before and rubbish behind do not matter.
  private static func number(_ text: String?) -> Int? {
    guard let text = text?.drop(while: \.isWhitespace), let first = text.first else { return nil }
    let digits = text.dropFirst(first == "-" || first == "+" ? 1 : 0).prefix { $0.isASCII && $0.isNumber }
    return Int((first == "-" ? "-" : "") + digits)
  }
}
