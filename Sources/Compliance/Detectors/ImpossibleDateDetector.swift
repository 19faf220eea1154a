internal import Regulations

/// Dates that no calendar has: 37.07.2023, 30 февраля.
struct ImpossibleDateDetector: Detector {
  let name = DetectorName.impossibleDate

  func detect(in file: JudgedFile) -> Detection {
    let bundle = file.bundle
    let impossible = bundle.dates.filter { $0.date == nil }
    return Detection(
      status: impossible.isEmpty ? .met : .violated, places: impossible.map(\.tokens),
      details: impossible.map(explanation))
  }

  private func explanation(of date: PrintedDate) -> String {
    guard (1...12).contains(date.month) else { return "месяца \(date.month) не бывает" }
    let days = CalendarDate.days(inMonth: date.month, of: date.year)
    return "в этом месяце \(days) дн., а указано число \(date.day)"
  }
}
