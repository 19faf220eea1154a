public import Documents
public import Spreadsheets

/// Why a report could not be written in its format.
public enum ReportError: Error, Hashable, Sendable {
  /// The spreadsheet could not be written.
  case workbook(WorkbookError)
  /// The XML could not be written.
  case xml(XMLWritingError)
}

extension ReportError: CustomStringConvertible {
  /// For the person who asked for the report.
  public var description: String {
    switch self {
    case .workbook(let error): "\(error)"
    case .xml(let error): "\(error)"
    }
  }
}
