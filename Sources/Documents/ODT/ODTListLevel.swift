/// One level of a list style of an OpenDocument file.
struct ODTListLevel: Hashable, Sendable {
  /// What LibreOffice prints for a level that the style leaves out.
  static let unset = ODTListLevel(format: .decimal, template: nil, prefix: "", suffix: ".", shownLevels: 1, start: 1)

  /// A level of a list that has no style.
  static let bullet = ODTListLevel(format: .bullet, template: nil, prefix: "", suffix: "", shownLevels: 1, start: 1)

  var format: NumberFormat
  /// The label with «%1%», «%2%» … for the numbers of the levels, where the file has it.
  var template: String?
  var prefix: String
  var suffix: String
  /// How many levels the label shows, its own among them.
  var shownLevels: Int
  var start: Int

  /// The template, made of prefix, levels and suffix where the file has none.
  func template(level: Int) -> String {
    // Without a number of its own, a level shows none at all.
    if format == .none { return prefix + suffix }
    if let template { return template }
    let first = max(0, level + 1 - shownLevels)
    return prefix + (first...level).map { "%\($0 + 1)%" }.joined(separator: ".") + suffix
  }
}

extension ODTListLevel {
  /// A level of the numbering of headings that the file does not describe: it has no number.
  static let unnumbered = ODTListLevel(
    format: .none, template: nil, prefix: "", suffix: "", shownLevels: 1, start: 1)

  /// The level that an element of a list or outline style describes.
  init(_ element: ODTElement, _ attributes: borrowing XMLAttributes) {
    self = .bullet
    guard element == .textListLevelStyleNumber || element == .textOutlineLevelStyle else {
      if element == .textListLevelStyleBullet, attributes.has("bullet-char", "") { format = .none }
      return
    }
    format = Self.format(attributes["num-format"] ?? "", sync: attributes.has("num-letter-sync", "true"))
    template = attributes["num-list-format"].map { String($0.prefix(64)) }
    prefix = String((attributes["num-prefix"] ?? "").prefix(64))
    suffix = String((attributes["num-suffix"] ?? "").prefix(64))
    shownLevels = min(max(attributes.int("display-levels") ?? 1, 1), 10)
    start = attributes.int("start-value") ?? 1
  }

  /// The format by the example that a file gives: one letter, or the beginning of an alphabet.
  private static func format(_ example: String, sync: Bool) -> NumberFormat {
    switch example {
    case "": .none
    case "A": sync ? .upperLetter : .upperLetterPlaces
    case "a": sync ? .lowerLetter : .lowerLetterPlaces
    case "I": .upperRoman
    case "i": .lowerRoman
    default:
      if example.hasPrefix("А, ") {
        example.contains("Аб") ? .russianCapitalisedPlaces : .russianCapitalised
      } else if example.hasPrefix("а, ") {
        example.contains("аб") ? .russianLowerPlaces : .russianLower
      } else {
        example.hasPrefix("01") ? .decimalZero : .decimal
      }
    }
  }
}
