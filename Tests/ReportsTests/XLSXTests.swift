import Compliance
import Foundation
import Testing

@testable import Reports

@Suite struct XLSXTests {
  private static let openpyxl = Python.has("openpyxl")

  /// Prints the sheets of a workbook for a golden: titles, what is frozen and filtered, widths, cells with colours.
  static let dump = """
    import io, sys, json
    from openpyxl import load_workbook
    book = load_workbook(io.BytesIO(sys.stdin.buffer.read()))
    for sheet in book:
        widths = [round(column.width) for _, column in sorted(sheet.column_dimensions.items())]
        print(f"# {sheet.title} frozen {sheet.freeze_panes} filter {sheet.auto_filter.ref} widths {widths}")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None: continue
                assert cell.hyperlink is None and cell.data_type in "sn", cell.coordinate
                assert cell.alignment.wrap_text and cell.alignment.vertical == "top", cell.coordinate
                fill = cell.fill.fgColor.rgb if cell.fill.fill_type else "-"
                print(cell.coordinate, fill, json.dumps(cell.value, ensure_ascii=False)[:400])
    """

  @Test(.enabled(if: openpyxl, "needs /usr/bin/python3 with python3-openpyxl"), arguments: ReportLanguage.allCases)
  func openpyxlReadsSheetsFiltersAndColours(language: ReportLanguage) throws {
    let bytes = try ReportFormat.xlsx.render(JudgedReport.report, options: ReportOptions(language: language))
    let run = try Python.run(Self.dump, [], bytes)
    #expect(run.errors == "")
    try expectGolden(run.output, "judged.\(language.rawValue).xlsx.txt")
  }

  @Test func givesTheSameBytesAtAnotherTime() async throws {
    let first = try ReportFormat.xlsx.render(JudgedReport.report, options: ReportOptions())
    // Archives keep times in steps of two seconds.
    try await Task.sleep(for: .seconds(2.1))
    #expect(try ReportFormat.xlsx.render(JudgedReport.report, options: ReportOptions()) == first)
    #expect(first.starts(with: Array("PK".utf8)))
  }

  @Test func itsDutiesNeedTheModel() {
    #expect(ReportFormat.xlsx.needsModels && ReportFormat.xlsx.isBinary)
    #expect(ReportFormat.allCases.filter(\.isBinary) == [.xlsx])
  }
}
