/// A list style or the outline style of an OpenDocument file.
struct ODTListStyle: Hashable, Sendable {
  /// The name under which LibreOffice keeps the numbering of headings.
  static let outlineName = "Outline"

  /// A list without a style.
  static let bullets = ODTListStyle(levels: [:], rest: .bullet)

  /// By level, counted from 0.
  var levels: [Int: ODTListLevel] = [:]
  /// What the levels are that the style leaves out.
  var rest = ODTListLevel.unset

  /// The level, counted from 0.
  subscript(level: Int) -> ODTListLevel { levels[level] ?? rest }

  /// The printed label of a level; `nil` when there is nothing to print.
  ///
  /// - Parameter count: where the counter of a level stands.
  func label(level: Int, count: (Int) -> Int) -> String? {
    guard self[level].format != .bullet else { return "–" }
    var label = ""
    var rest = Substring(self[level].template(level: level))
    while let percent = rest.firstIndex(of: "%") {
      label += rest[..<percent]
      rest = rest[percent...].dropFirst()
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), (1...10).contains(number), rest.dropFirst(digits.count).first == "%" else {
        label.append("%")
        continue
      }
      rest = rest.dropFirst(digits.count + 1)
      let format = self[number - 1].format
      label += format == .bullet ? "" : format.string(count(number - 1))
      // A level without a number takes the sign behind it along.
      if format == .none, let next = rest.firstIndex(of: "%") { rest = rest[next...] }
    }
    label = (label + rest).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return label.isEmpty ? nil : label
  }
}
