/// One paragraph, heading, list item or table cell of a document.
public struct Block: Sendable, Hashable {
  /// What the block is in its document.
  public enum Kind: Sendable, Hashable {
    case paragraph
    /// A heading of the document's own markup or styles; levels count from 1.
    case heading(level: Int)
    /// An item of a list that the format itself marks as one; depth counts from 0.
    case listItem(depth: Int)
  }

  /// What the block is.
  public var kind: Kind
  /// The bytes of the block in ``Document/text``, without the closing line feed.
  public var range: Range<Int>
  /// The list label that the format computes and prints before the text, such as «2.1.» or «–»; `nil` where the
  /// number is typed by hand and so is part of the text.
  public var label: String?
  /// Where the block stands in a table, or `nil` outside tables.
  public var cell: TableCell?

  /// Makes a block over a range of the document's text.
  public init(kind: Kind, range: Range<Int>, label: String? = nil, cell: TableCell? = nil) {
    self.kind = kind
    self.range = range
    self.label = label
    self.cell = cell
  }
}

/// The place of a block in a table.
///
/// A cell with several paragraphs gives several blocks with the same place.
public struct TableCell: Sendable, Hashable {
  /// Counts the tables of the document from 0, in reading order.
  public var table: Int
  /// Counts from 0.
  public var row: Int
  /// Counts from 0; a cell that spans columns has the number of its first.
  public var column: Int
  /// Whether the row is a header row of the table.
  public var isHeader: Bool

  /// Makes a place in a table; all counts start from 0.
  public init(table: Int, row: Int, column: Int, isHeader: Bool = false) {
    self.table = table
    self.row = row
    self.column = column
    self.isHeader = isHeader
  }
}
