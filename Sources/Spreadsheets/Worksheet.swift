/// One sheet: a row of titles that stays in sight and can be filtered by, and rows below it.
public struct Worksheet: Sendable, Hashable {
  /// A column.
  public struct Column: Sendable, Hashable {
    /// What stands at its top.
    public var title: String
    /// In characters of the standard font.
    public var width: Int

    /// Makes a column.
    public init(_ title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  /// The most rows that Excel opens, titles included.
  public static let mostRows = 1_048_576
  /// The longest text of a cell, in units of UTF-16, in which Excel counts.
  public static let longestText = 32_767

  /// The name on its tab, at most 31 characters.
  public var name: String
  /// The columns from the left.
  public var columns: [Column]
  /// The rows below the titles, one cell for each column.
  public var rows: [[Cell]]

  /// Makes a sheet.
  public init(name: String, columns: [Column], rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
