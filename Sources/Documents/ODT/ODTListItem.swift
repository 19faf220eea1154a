/// Where a paragraph of an OpenDocument file stands in its list.
struct ODTListItem: Hashable, Sendable {
  /// Which counters the paragraph shares with others.
  var list: String
  /// Counts from 0.
  var level: Int
  /// The list style that the list or the item names.
  var style: String?
  /// The number that the file prescribes for this item.
  var startValue: Int?
  /// Whether the counter starts anew.
  var restarts = false
  /// Whether the paragraph is the first of its item and so has a label.
  var isCounted: Bool
  /// Whether the item is a header of the list, which has no number.
  var isHeader = false
}
