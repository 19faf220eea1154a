/// A paragraph or text style of an OpenDocument file, as far as it decides what a paragraph is.
struct ODTStyle: Hashable, Sendable {
  var parent: String?
  /// Whether the style is hand-made formatting that a program gave a name.
  var isAutomatic = false
  /// The list style of paragraphs; an empty name takes an inherited one away.
  var listStyle: String?
  /// Counts from 1.
  var outlineLevel: Int?
  var isHidden: Bool?
  /// Whether a page begins before the paragraph.
  var breaksBefore: Bool?
  /// Whether a page begins after the paragraph.
  var breaksAfter: Bool?
}
