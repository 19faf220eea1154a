/// The labels of one list of a web page.
struct HTMLList: Sendable {
  private let isOrdered: Bool
  private let type: String
  private let isBare: Bool
  private var next: Int

  /// Starts the list of a «ul» or «ol» element.
  init(_ element: HTMLElement) {
    isOrdered = element.name == "ol"
    let style = (element.attributes["style"] ?? "").lowercased()
    isBare = style.contains("list-style") && style.contains("none")
    type =
      switch true {
      case style.contains("lower-alpha"), style.contains("lower-latin"): "a"
      case style.contains("upper-alpha"), style.contains("upper-latin"): "A"
      case style.contains("lower-roman"): "i"
      case style.contains("upper-roman"): "I"
      default: element.attributes["type"] ?? "1"
      }
    next = Int(element.attributes["start"] ?? "1") ?? 1
  }

  /// The label that a browser prints before the item.
  mutating func nextLabel(for item: HTMLElement) -> String? {
    guard !isBare else { return nil }
    guard isOrdered else { return "–" }
    if let value = item.attributes["value"].flatMap({ Int($0) }) { next = value }
    defer { next = next &+ 1 }
    let number =
      switch type {
      case "a": NumberFormat.lowerLetter.string(next)
      case "A": NumberFormat.upperLetter.string(next)
      case "i": NumberFormat.lowerRoman.string(next)
      case "I": NumberFormat.upperRoman.string(next)
      default: String(next)
      }
    return "\(number)."
  }
}
