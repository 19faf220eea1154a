import Foundation
import Testing

@testable import Spreadsheets

@Suite struct WorkbookTests {
  /// U+FFFE, U+FFFF, U+FDD0, which a literal may not hold.
  private static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0].compactMap { Unicode.Scalar($0 as UInt32) }))

  private func book(_ rows: [[Cell]]) -> Workbook {
    Workbook(
      title: "Книга", created: 43_200, sheets: [Worksheet(name: "Лист", columns: [.init("А", width: 9)], rows: rows)])
  }

  @Test func writesAnArchive() throws {
    let bytes = try book([[.text("слово")], [.number(7)], [.empty]]).xlsx()
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(try book([[.text("слово")], [.number(7)], [.empty]]).xlsx() == bytes)
  }

  @Test func aSheetWithoutColumnsIsWritten() throws {
    let empty = Workbook(title: "", created: 1, sheets: [Worksheet(name: "Лист", columns: [], rows: [])])
    #expect(try !empty.xlsx().isEmpty)
  }

  @Test func refusesMoreRowsThanExcelOpens() {
    let rows = [[Cell]](repeating: [], count: Worksheet.mostRows)
    #expect(throws: WorkbookError.tooManyRows(sheet: "Лист", rows: Worksheet.mostRows + 1)) { try book(rows).xlsx() }
    #expect(
      "\(WorkbookError.tooManyRows(sheet: "Лист", rows: Worksheet.mostRows + 1))".contains("не больше 1048576"))
  }

  @Test(arguments: ["", String(repeating: "щ", count: 32), "а/б"])
  func refusesNamesThatNoSheetMayHave(name: String) throws {
    let book = Workbook(title: "", created: 1, sheets: [Worksheet(name: name, columns: [], rows: [])])
    // Without a name the library numbers the sheet.
    if name.isEmpty {
      #expect(try !book.xlsx().isEmpty)
    } else {
      #expect(throws: WorkbookError.refused(what: name, reason: "имя листа")) { try book.xlsx() }
    }
  }

  @Test func leavesNoTemporaryFileBehind() throws {
    let folder = FileManager.default.temporaryDirectory.path()
    func leftovers() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
        name.hasPrefix("norma-")
          && FileManager.default.fileExists(atPath: "\(folder)/\(name)/report.xlsx")
      }
    }
    _ = try book([[.text("слово")]]).xlsx()
    #expect(try leftovers() == [])
  }

  @Test(arguments: [
    ("=1+1", "=1+1"), ("_x0041_", "_x005F_x0041_"), ("_x00zz_", "_x00zz_"), ("_x0041", "_x0041"),
    ("__x0041_x0042_", "__x005F_x0041_x005F_x0042_"), ("а\u{0}\u{1B}\u{B}б", "аб"), ("а\r\nб\tв", "а\nб\tв"),
    ("а\(noncharacters)б", "аб"), ("\u{1F600}", "\u{1F600}"),
  ])
  func keepsWhatACellCanHold(text: String, cell: String) {
    #expect(text.writable == cell)
  }

  @Test(arguments: ["щ", "\u{1F600}", "_x0041_"])
  func cutsWhatIsLongerThanACell(unit: String) throws {
    let long = String(repeating: unit, count: 40_000).writable
    #expect(long.utf16.count <= Worksheet.longestText && long.utf16.count > Worksheet.longestText - 3)
    #expect(long.hasSuffix("…"))
    #expect(try !book([[.text(String(repeating: unit, count: 40_000))]]).xlsx().isEmpty)
  }
}
