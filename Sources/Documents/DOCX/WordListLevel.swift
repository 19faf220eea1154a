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
}
