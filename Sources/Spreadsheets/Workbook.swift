/// A spreadsheet file that is yet to be written.
public struct Workbook: Sendable, Hashable {
  /// The title among the properties of the file.
  public var title: String
  /// When it was made, in seconds since 1970 in UTC; not 0, which libxlsxwriter takes for now.
  public var created: Int
  /// The sheets from the left.
  public var sheets: [Worksheet]

  /// Makes a workbook.
  public init(title: String, created: Int, sheets: [Worksheet]) {
    self.title = title
    self.created = created
    self.sheets = sheets
  }

  /// The file in Office Open XML (XLSX); the same workbook always gives the same bytes.
  public func xlsx() throws(WorkbookError) -> [UInt8] {
    for sheet in sheets where sheet.rows.count >= Worksheet.mostRows {
      throw .tooManyRows(sheet: sheet.name, rows: sheet.rows.count + 1)
    }
    let file = try XLSXFile()
    for sheet in sheets { try file.add(sheet) }
    return try file.finish(title: title, created: created)
  }
}
