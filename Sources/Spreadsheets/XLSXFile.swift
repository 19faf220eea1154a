private import CXLSXWriter
private import Documents

/// Owns a workbook of libxlsxwriter, which writes it into a private folder, and frees it exactly once.
@safe struct XLSXFile: ~Copyable {
  private let folder: PrivateFolder
  private let path: String
  private let formats: [CellStyle: UnsafeMutablePointer<lxw_format>]
  private let book: OwnedWorkbook

  /// Starts a file.
  init() throws(WorkbookError) {
    let folder = try Self.makeFolder()
    let path = folder.path(of: "report.xlsx")
    let book = try OwnedWorkbook(path: path, temporaries: folder.path)
    var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    for style in CellStyle.allCases { unsafe formats[style] = try book.format(of: style) }
    self.folder = folder
    self.path = path
    self.book = book
    unsafe self.formats = unsafe formats
  }

  /// Writes a sheet behind those before it.
  borrowing func add(_ sheet: Worksheet) throws(WorkbookError) {
    guard let page = unsafe workbook_add_worksheet(book.pointer, sheet.name) else {
      throw .refused(what: sheet.name, reason: "имя листа")
    }
    for (index, column) in sheet.columns.enumerated() {
      let number = lxw_col_t(index)
      try Self.check(unsafe worksheet_set_column(page, number, number, Double(column.width), nil), column.title)
      try unsafe write(.text(column.title, .title), row: 0, column: index, to: page)
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() { try unsafe write(cell, row: row + 1, column: column, to: page) }
    }
    unsafe worksheet_freeze_panes(page, 1, 0)
    let last = (row: lxw_row_t(sheet.rows.count), column: lxw_col_t(max(0, sheet.columns.count - 1)))
    try Self.check(unsafe worksheet_autofilter(page, 0, 0, last.row, last.column), sheet.name)
  }

  /// Ends the file and gives its bytes.
  consuming func finish(title: String, created: Int) throws(WorkbookError) -> [UInt8] {
    try book.setProperties(title: title, created: created)
    try book.close()
    var limits = ReadingLimits.standard
    limits.fileBytes = Int.max
    do throws(ReadingError) {
      return try SourceFile.read(path: path, limits: limits)
    } catch {
      throw .noFile(reason: "\(error)")
    }
  }

  @unsafe private borrowing func write(
    _ cell: Cell, row: Int, column: Int, to page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    let place = (row: lxw_row_t(row), column: lxw_col_t(column))
    switch cell {
    case .empty: return
    case .text(let text, let style):
      let writable = text.writable
      guard !writable.isEmpty else { return }
      let code = unsafe worksheet_write_string(page, place.row, place.column, writable, formats[style])
      try Self.check(code, String(writable.prefix(40)))
    case .number(let number, let style):
      let code = unsafe worksheet_write_number(page, place.row, place.column, Double(number), formats[style])
      try Self.check(code, "\(number)")
    }
  }

  private static func makeFolder() throws(WorkbookError) -> PrivateFolder {
    do throws(ProcessError) {
      return try PrivateFolder()
    } catch {
      throw .noFile(reason: "\(error)")
    }
  }

  fileprivate static func check(_ code: lxw_error, _ what: String) throws(WorkbookError) {
    guard code != LXW_NO_ERROR else { return }
    throw .refused(what: what, reason: unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "\(code)")
  }
}

/// The pointer of libxlsxwriter: closing a workbook frees it, and so does giving it up.
@safe private final class OwnedWorkbook {
  let pointer: UnsafeMutablePointer<lxw_workbook>
  private var isClosed = false

  init(path: String, temporaries: String) throws(WorkbookError) {
    // The library copies both paths.
    let made = unsafe temporaries.withCString { folder in
      var options = unsafe lxw_workbook_options()
      unsafe options.tmpdir = unsafe UnsafeMutablePointer(mutating: folder)
      return unsafe workbook_new_opt(path, &options)
    }
    guard let made = unsafe made else { throw .noFile(reason: "не хватает памяти") }
    unsafe pointer = unsafe made
  }

  deinit { if !isClosed { unsafe lxw_workbook_free(pointer) } }

  func format(of style: CellStyle) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    guard let format = unsafe workbook_add_format(pointer) else { throw .noFile(reason: "не хватает памяти") }
    unsafe format_set_text_wrap(format)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style == .title { unsafe format_set_bold(format) }
    if let color = style.background { unsafe format_set_bg_color(format, color) }
    if let color = style.font { unsafe format_set_font_color(format, color) }
    return unsafe format
  }

  func setProperties(title: String, created: Int) throws(WorkbookError) {
    let code = unsafe title.writable.withCString { title in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = unsafe UnsafeMutablePointer(mutating: title)
      unsafe properties.created = time_t(created)
      return unsafe workbook_set_properties(pointer, &properties)
    }
    try XLSXFile.check(code, title)
  }

  func close() throws(WorkbookError) {
    isClosed = true
    let code = unsafe workbook_close(pointer)
    guard code == LXW_NO_ERROR else {
      throw .noFile(reason: unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "\(code)")
    }
  }
}
