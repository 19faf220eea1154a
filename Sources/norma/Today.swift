#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Regulations

/// The day of the run by the clock of the machine.
enum Today {
  static var date: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
