/// One level of a numbered list of a Word document.
struct WordListLevel: Hashable, Sendable {
  var start = 1
  var format = NumberFormat.decimal
  /// The label in UTF-8 with «%1», «%2» … for the numbers of the levels.
  var text: [UInt8] = []
  /// Whether all numbers are printed in digits.
  var isLegal = false
  /// The level, counted from 1, after which this one starts anew; 0 is never, `nil` is after every higher level.
  var restart: Int?
  /// The paragraph style that is tied to the level.
  var style: String?

  /// The label for the numbers of the levels from the highest down to this one.
  ///
  /// - Parameter format: how another level, counted from 0, prints its numbers.
  func label(_ counts: [Int?], format: (Int) -> NumberFormat) -> String {
    var label: [UInt8] = []
    label.reserveCapacity(32)
    var index = 0
    while index < text.count {
      let next = index + 1 < text.count ? text[index + 1] : 0
      if text[index] == UInt8(ascii: "%"), (0x31...0x39).contains(next) {
        let level = Int(next) - 0x31
        label += (isLegal ? .decimal : format(level)).string(counts[level] ?? 1).utf8
        index += 2
        continue
      }
      let (scalar, length) = Scalars.at(index, in: text)
      if Scalars.isSpace(scalar) {
        if let last = label.last, last != 0x20 { label.append(0x20) }
      } else if !Scalars.isInvisible(scalar) {
        label += text[index..<min(index + length, text.count)]
      }
      index += length
    }
    if label.last == 0x20 { label.removeLast() }
    return String(decoding: label, as: UTF8.self)
  }
}
