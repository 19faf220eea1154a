/// A date as it is printed, which may be one that cannot exist.
public struct PrintedDate: Sendable, Hashable {
  /// The tokens of the date.
  public var tokens: Range<Int>
  /// The day of the month as printed.
  public var day: Int
  /// The month as printed.
  public var month: Int
  /// The year, of four digits; a leap year where none is printed.
  public var year: Int
  /// Whether a year is printed.
  public var hasYear = true

  /// The date, or `nil` when the calendar has no such day.
  public var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }
}
