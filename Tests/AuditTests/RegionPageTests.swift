import Foundation
import Regulations
import Testing

@testable import Audit

@Suite struct RegionPageTests {
  private func summary(_ schools: [School], notJudged: [NotJudged] = []) throws -> AuditSummary {
    AuditSummary(
      version: "0.1.0", asOf: try #require(CalendarDate(iso: "2026-11-21")), packs: "practice 1", totals: RunTotals(),
      schools: schools, gaps: [], notJudged: notJudged, notJudgedCount: notJudged.count, failureCount: 0)
  }

  private func school(_ name: String, errors: Int = 0, page: String = "schools/x.html") -> School {
    var school = School(key: name, entry: SchoolEntry(name: name, municipality: name, region: name, inn: name))
    school.documents = [.init(path: name, page: page)]
    school.checked = 1
    school.errors = errors
    return school
  }

  private static let hostile = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "<!--", "{{x}}",
    "\u{202E}exe.txt",
  ]

  @Test(arguments: hostile) func takesNoNameForMarkup(name: String) throws {
    let entry = NotJudged(path: name, kind: "не прочитан", reason: name, isFailure: true)
    let page = String(
      decoding: RegionPage(try summary([school(name, page: name)], notJudged: [entry])).bytes, as: UTF8.self)
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "</script>").count == 3)
    for harm in ["<img", "<!--", " onmouseover=\"", "\u{202E}", "javascript:"] {
      #expect(!page.contains(harm), "\(harm)")
    }
    #expect(page.contains("exe.txt") == name.contains("exe.txt"))
  }

  @Test func tablesAndMailTakeNoNameForFormulaOrMarkup() throws {
    let table = String(decoding: SchoolsTable([school("=cmd|' /C calc'!A0")]).bytes, as: UTF8.self)
    #expect(table.contains("'=cmd"))
    let mail = String(
      decoding: SummaryPage(try summary([school("[x](http://x) | <b>", errors: 1)])).bytes, as: UTF8.self)
    #expect(!mail.contains("<b>") && !mail.contains("[x](") && mail.contains("\\|"))
  }

  @Test func needComesFirst() throws {
    let needy = try summary([school("а", errors: 1), school("б", errors: 5), school("в"), school("г", errors: 5)]).needy
    #expect(needy.map(\.key) == ["б", "г", "а", "в"])
  }

  @Test func fiveThousandSchoolsAreDataAndAHundredAreRows() throws {
    let page = String(decoding: RegionPage(try summary((0..<5_000).map { school("Школа \($0)") })).bytes, as: UTF8.self)
    #expect(page.components(separatedBy: "<tr><th scope=\"row\">").count == 101)
    #expect(page.contains("Школа 4999"))
  }

  @Test(arguments: ["акты/../../x.txt", "a/b?#%.txt", String(repeating: "я", count: 300), "", "а/🙂.txt"])
  func namesOfPagesAreSafe(path: String) {
    let name = PageName.page(of: path)
    #expect(name.hasPrefix("schools/") && name.hasSuffix(".html") && name.utf8.count < 200)
    #expect(!name.dropFirst("schools/".count).contains { "/?#%\\:".contains($0) })
    #expect(name != PageName.page(of: path + "x"))
  }
}
