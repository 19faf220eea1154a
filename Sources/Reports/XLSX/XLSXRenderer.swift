public import Compliance
internal import Regulations
internal import Spreadsheets

/// Renders a report as a workbook for Excel and LibreOffice: a sheet with one row for each file, one with a row for
/// each finding, one with the duties of each role.
///
/// Text is text, whatever it begins with: there are no formulas and no links.
public struct XLSXRenderer: Renderer {
  private let language: ReportLanguage

  /// Makes a renderer; only the language of the options matters.
  public init(_ options: ReportOptions) { language = options.language }

  /// The workbook; its day of creation is the one on which undated documents were judged.
  public func render(_ report: CheckReport) throws(ReportError) -> [UInt8] {
    let book = Workbook(
      title: Phrases(language).chrome.reportTitle, created: report.asOf.noon,
      sheets: [
        SummarySheet(language).worksheet(report), FindingsSheet(language).worksheet(report),
        DutiesSheet(language).worksheet(report),
      ])
    do throws(WorkbookError) {
      return try book.xlsx()
    } catch {
      throw .workbook(error)
    }
  }
}

extension CalendarDate {
  /// Noon of the day in UTC, in seconds since 1970; never 0.
  fileprivate var noon: Int {
    // Years that begin in March have their odd day at the end.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let days = 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1 - 719_468
    return days * 86_400 + 43_200
  }
}
