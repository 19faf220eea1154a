/// A place in the text of a paragraph where another page begins.
struct PageTurn: Hashable, Sendable {
  /// In bytes of the paragraph's text.
  var offset: Int
  /// Counted from 1.
  var page: Int
}
