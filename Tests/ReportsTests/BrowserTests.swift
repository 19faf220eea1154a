import Compliance
import Foundation
import Regulations
import Testing

@testable import Reports

/// Pages in a real browser: links, filter, copying, keyboard, paper, accessibility; see `browser-check.py`.
@Suite(.serialized, .enabled(if: Browser.isInstalled, "needs chromium, chromium-driver and python3-selenium"))
struct BrowserTests {
  @Test(arguments: BrowserPage.all) func worksForAReader(_ page: BrowserPage) throws {
    let outcome = try Browser.check(page.bytes())
    for failure in outcome.failures { Issue.record("\(page.name): \(failure)") }
    #expect(outcome.facts.contains("\"findings\""))
  }

  /// The checks themselves see what is wrong.
  @Test func seesWhatIsWrong() throws {
    let page = String(decoding: try BrowserPage.all[0].bytes(), as: UTF8.self)
    let broken = page.replacing(
      "<main id=\"content\"", with: "<img src=\"picture.png\"><a href=\"#nowhere\">x</a><main id=\"content\"")
    let failures = try Browser.check(Array(broken.utf8)).failures.joined(separator: "\n")
    #expect(failures.contains("links that lead nowhere"))
    #expect(failures.contains("console: SEVERE"))
    if Browser.axe != nil { #expect(failures.contains("image-alt")) }
  }
}

/// A page to be opened.
struct BrowserPage: Sendable, CustomStringConvertible {
  var name: String
  var language = ReportLanguage.russian
  var make: @Sendable () throws -> CheckReport
  var description: String { name }

  static let all = [
    BrowserPage(name: "invented page", make: { try InventedPage.report }),
    BrowserPage(name: "invented report", language: .english, make: { try InventedReport.report }),
    BrowserPage(name: "many documents", make: { try InventedPage.large(findings: 40, perDocument: 8) }),
    BrowserPage(name: "school-broken.txt", make: { try judged("school-broken.txt") }),
    BrowserPage(name: "school-numbered.docx", language: .english, make: { try judged("school-numbered.docx") }),
  ]

  func bytes() throws -> [UInt8] {
    try ReportFormat.html.render(try make(), options: ReportOptions(language: language))
  }

  private static func judged(_ name: String) throws -> CheckReport {
    let knowledge = try ModelSource.knowledge.get()
    let asOf = try #require(CalendarDate(iso: "2026-11-21"))
    let checker = Checker(knowledge, asOf: asOf, keepsModels: true)
    return CheckReport(
      toolVersion: "0.1.0", asOf: asOf,
      packs: knowledge.packs.map {
        .init(id: $0.id, version: $0.version, title: $0.title, rules: $0.rules)
      },
      documents: [checker.check(path: Repository.root.appending(path: "Fixtures/acts/\(name)").path())])
  }
}

/// Debian's chromium, driven by its python3-selenium.
enum Browser {
  /// What a browser said of a page.
  struct Outcome: Decodable {
    var failures: [String]
    var facts: String

    private enum CodingKeys: CodingKey { case failures }

    init(json: Data) throws {
      failures = try JSONDecoder().decode(Outcome.self, from: json).failures
      facts = String(decoding: json, as: UTF8.self)
    }

    init(from decoder: any Decoder) throws {
      failures = try decoder.container(keyedBy: CodingKeys.self).decode([String].self, forKey: .failures)
      facts = ""
    }
  }

  static let isInstalled =
    ["/usr/bin/chromium", "/usr/bin/chromedriver", "/usr/bin/python3"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: $0)
    } && FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/selenium")

  /// The script of axe-core, which `.ci/setup test` puts there.
  static let axe: String? = {
    let path = Repository.root.appending(path: ".build-axe/axe_playwright_python/axe.min.js").path()
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  static func check(_ page: [UInt8]) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "отчёт.html")
    try Data(page).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments =
      [Repository.root.appending(path: "Tests/ReportsTests/browser-check.py").path(), file.path(percentEncoded: false)]
      + [axe].compactMap { $0 }
    let output = Pipe()
    process.standardOutput = output
    let errors = folder.appending(path: "errors.txt")
    _ = FileManager.default.createFile(atPath: errors.path(percentEncoded: false), contents: nil)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let complaint = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
      throw BrowserFailure(description: "exit \(process.terminationStatus): \(complaint.suffix(600))")
    }
    return try Outcome(json: said)
  }

  struct BrowserFailure: Error, CustomStringConvertible { var description: String }
}
