/// What stands in one cell of a table, before a format writes it.
package enum ColumnValue: Hashable {
  case empty
  /// Words as they came; the format makes them printable.
  case text(String)
  case number(Int)

  /// A text, or nothing where there is none.
  package init(_ text: String?) {
    self = if let text, !text.isEmpty { .text(text) } else { .empty }
  }

  /// A number, or nothing where there is none.
  package init(_ number: Int?) {
    self = if let number { .number(number) } else { .empty }
  }
}
