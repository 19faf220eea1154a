/// What stands in one cell; there are no formulas and no links.
public enum Cell: Sendable, Hashable {
  /// Nothing.
  case empty
  /// Words, whatever they begin with.
  case text(String, CellStyle = .plain)
  /// A whole number, so that it can be added up and sorted.
  case number(Int, CellStyle = .plain)
}

/// How a cell looks.
public enum CellStyle: Sendable, Hashable, CaseIterable {
  /// Wrapped, at the top of its row.
  case plain
  /// The title of a column.
  case title
  /// Red, for what is wrong.
  case error
  /// Yellow, for what may be wrong.
  case warning
  /// Blue, for what is worth a look.
  case note
  /// Green, for what is right.
  case good
  /// Grey, for what does not count.
  case faint
}
