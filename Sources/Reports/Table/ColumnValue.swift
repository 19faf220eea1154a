/// What stands in one cell of a table, before a format writes it.
enum ColumnValue: Hashable {
  case empty
  /// Words as they came; the format makes them printable.
  case text(String)
  case number(Int)

  init(_ text: String?) {
    self = if let text, !text.isEmpty { .text(text) } else { .empty }
  }

  init(_ number: Int?) {
    self = if let number { .number(number) } else { .empty }
  }
}
