/// One level of a numbered list of a Word document.
struct WordListLevel: Hashable, Sendable {
  var start = 1
  var format = NumberFormat.decimal
  /// The label with «%1», «%2» … for the numbers of the levels.
  var text = ""
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
    var label = ""
    var isNumber = false
    var afterSpace = true
    for scalar in text.unicodeScalars {
      if isNumber, (0x31...0x39).contains(scalar.value) {
        let level = Int(scalar.value) - 0x31
        label += (isLegal ? .decimal : format(level)).string((level < counts.count ? counts[level] : nil) ?? 1)
        (isNumber, afterSpace) = (false, false)
      } else if scalar == "%", !isNumber {
        isNumber = true
      } else if Scalars.isSpace(scalar.value) || Scalars.isInvisible(scalar.value) {
        if !afterSpace { label += " " }
        afterSpace = true
      } else {
        label.unicodeScalars.append(scalar)
        afterSpace = false
      }
    }
    if label.hasSuffix(" ") { label.removeLast() }
    return label
  }
}
