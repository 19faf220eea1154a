/// Why a workbook could not be written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// Excel would not open a sheet of so many rows.
  case tooManyRows(sheet: String, rows: Int)
  /// libxlsxwriter makes the file on a disk, and that failed.
  case noFile(reason: String)
  /// libxlsxwriter refused a sheet or a cell.
  case refused(what: String, reason: String)
}

extension WorkbookError: CustomStringConvertible {
  /// For the person who asked for the workbook.
  public var description: String {
    switch self {
    case .tooManyRows(let sheet, let rows):
      "на листе «\(sheet)» было бы строк: \(rows), а Excel открывает не больше \(Worksheet.mostRows); "
        + "проверяйте файлы частями или возьмите --format csv"
    case .noFile(let reason):
      "не удалось записать временный файл XLSX: \(reason); освободите место или назовите другую папку в TMPDIR"
    case .refused(let what, let reason):
      "libxlsxwriter не записал «\(what)»: \(reason); сообщите об этом разработчикам, приложив файл"
    }
  }
}
