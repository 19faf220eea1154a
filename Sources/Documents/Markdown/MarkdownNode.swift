/// A node of a Markdown document, copied out of cmark's memory.
struct MarkdownNode: Sendable {
  /// What the node is, in cmark's own words: «paragraph», «heading», «text», «table_cell» and so on.
  var type: String
  /// The text of leaves; empty for others.
  var literal: [UInt8]
  /// The address of a link.
  var address: String
  /// The level of a heading, or 0.
  var level: Int
  /// The number of the first item of an ordered list, or 0.
  var start: Int
  /// Whether a list is ordered.
  var isOrdered: Bool
  /// The line where the node begins, counted from 1, or 0 where cmark does not know it.
  var line: Int
  /// The column where the node begins, counted from 1 in bytes; right for blocks only.
  var byteColumn: Int
  /// What stands in the node, in order.
  var children: [MarkdownNode]
}
