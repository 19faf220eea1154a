import Compliance
import Foundation
import Testing

@testable import Reports

@Suite struct CSVTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+7 900", "'+7 900"), ("-пункт", "'-пункт"), ("@имя", "'@имя"), ("\tтекст", "' текст"),
    ("\rтекст", "' текст"), (" =1", "' =1"), ("\u{200B}=1", "'=1"), ("＝1", "'＝1"), ("\u{1B}[31m=1", "'=1"),
    ("a=b", "a=b"), ("– пункт", "– пункт"), ("«а», б", "\"«а», б\""), ("а; б", "\"а; б\""),
    ("сказал \"да\"", "\"сказал \"\"да\"\"\""), ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("а\r\nб", "а  б"),
    ("а\u{0}б\u{202E}в\(HostileReport.noncharacters)г", "абвг"), ("", ""),
  ])
  func writesACellThatIsNoFormula(text: String, cell: String) {
    var writer = CSVWriter()
    writer.row([.text(text)])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == cell + "\r\n")
  }

  @Test func writesNumbersAndGaps() {
    var writer = CSVWriter()
    writer.row([.number(-3), .empty, .number(1_048_576)])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "-3,,1048576\r\n")
  }

  @Test(.enabled(if: Python.has("csv"), "needs /usr/bin/python3"))
  func pythonReadsARowForEachFindingAndEachFileWithout() throws {
    let report = try JudgedReport.report
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(0, encoding="utf-8-sig", newline=""), strict=True))
      assert all(len(row) == len(rows[0]) for row in rows), [len(row) for row in rows]
      print(json.dumps([dict(zip(rows[0], row)) for row in rows[1:]]))
      """
    let bytes = try ReportFormat.csv.render(report, options: ReportOptions(language: .english))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let run = try Python.run(script, [], bytes)
    #expect(run.errors == "")
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(run.output))
    #expect(rows.count == 8)
    #expect(Set(rows[0].keys) == Set(FindingColumn.allCases.map(\.rawValue)))
    let weakened = try #require(rows.first { $0["rule"] == "admin.staff-registration" })
    #expect(weakened["path"] == "Школы/положение.txt" && weakened["verdict"] == "checked")
    #expect(weakened["line"] == "53" && weakened["column"] == "8" && weakened["status"] == "weakened")
    #expect(weakened["severity"] == "error" && weakened["type"] == "school" && weakened["baseline"] == "new")
    #expect(weakened["other-places"]?.contains("line 61") == true)
    let waived = try #require(rows.first { $0["rule"] == "admin.named" })
    #expect(
      waived["suppression"]
        == "ждём «нового» приказа, до осени (waiver, Вершинина О. В., until 2026-12-31, waivers.yaml:12)")
    #expect(waived["confidence"] == "low" && waived["act"] == "order")
    #expect(rows.suffix(2).map { $0["verdict"] } == ["out-of-scope", "unreadable"])
    #expect(rows.suffix(2).allSatisfy { $0["rule"] == "" && $0["message"] != "" })
  }

  @Test func aCleanFileHasARowToo() throws {
    var report = try JudgedReport.report
    report.documents = [report.documents[0]]
    report.documents[0].verdict = .checked([])
    let text = String(decoding: try ReportFormat.csv.render(report, options: ReportOptions()), as: UTF8.self)
    #expect(text.split(separator: "\r\n").count == 2)
    #expect(text.contains("Школы/положение.txt,проверен,") && text.contains(",Нарушений и пробелов не найдено,"))
  }
}
