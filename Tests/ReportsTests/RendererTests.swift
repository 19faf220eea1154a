import Compliance
@testable import Reports
import Testing

/// A way to render: format and language.
struct Rendering: CustomStringConvertible, Sendable {
  var format: ReportFormat
  var language: ReportLanguage
  var golden: String
  var description: String { golden }

  static let all = [
    Rendering(format: .text, language: .russian, golden: "invented.ru.txt"),
    Rendering(format: .text, language: .english, golden: "invented.en.txt"),
    Rendering(format: .markdown, language: .russian, golden: "invented.ru.md"),
    Rendering(format: .markdown, language: .english, golden: "invented.en.md"),
    Rendering(format: .json, language: .russian, golden: "invented.ru.json"),
    Rendering(format: .json, language: .english, golden: "invented.en.json"),
    Rendering(format: .html, language: .russian, golden: "invented.ru.html"),
    Rendering(format: .html, language: .english, golden: "invented.en.html"),
  ]

  func bytes(_ report: CheckReport, color: Bool = false, width: Int = 80) throws -> [UInt8] {
    try format.render(report, options: ReportOptions(language: language, usesColor: color, width: width))
  }

  func text(_ report: CheckReport, color: Bool = false, width: Int = 80) throws -> String {
    String(decoding: try bytes(report, color: color, width: width), as: UTF8.self)
  }
}

@Suite struct RendererTests {
  @Test(arguments: Rendering.all) func printsTheGolden(_ rendering: Rendering) throws {
    try expectGolden(rendering.bytes(InventedReport.report), rendering.golden)
  }

  @Test func printsASingleFileWithoutATotal() throws {
    let rendering = Rendering(format: .text, language: .russian, golden: "")
    try expectGolden(rendering.bytes(InventedReport.single, width: 100), "single.ru.txt")
  }

  @Test(arguments: Rendering.all) func printsTheSameTwice(_ rendering: Rendering) throws {
    #expect(try rendering.bytes(InventedReport.report) == rendering.bytes(InventedReport.report))
  }

  @Test(arguments: Rendering.all) func endsWithOneLineFeed(_ rendering: Rendering) throws {
    let text = try rendering.text(InventedReport.report)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test(arguments: Rendering.all) func letsNoControlOrDirectionMarkThrough(_ rendering: Rendering) throws {
    let suspects = try rendering.text(InventedReport.report).unicodeScalars.filter {
      $0 != "\n" && [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    #expect(suspects.isEmpty)
  }

  @Test(arguments: [40, 60, 80, 120, 200], [ReportLanguage.russian, .english])
  func keepsLinesWithinTheWidth(width: Int, language: ReportLanguage) throws {
    let rendering = Rendering(format: .text, language: language, golden: "")
    for line in try rendering.text(InventedReport.report, width: width).split(separator: "\n") {
      let words = line.split(separator: " ")
      let isOneWord = words.count == 1 || words.last.map { $0.count > 40 } ?? false
      #expect(line.count <= width || isOneWord, "\(line.prefix(300))")
    }
  }

  @Test(arguments: ReportLanguage.allCases) func leavesNoTagInMarkdown(language: ReportLanguage) throws {
    let text = try Rendering(format: .markdown, language: language, golden: "").text(InventedReport.report)
    #expect(!text.contains("<"))
    #expect(!text.replacing("\\](", with: "").contains("]("))
    #expect(text.contains("&lt;script&gt;"))
  }

  @Test func colorsOnlyOnDemandAndSaysTheSame() throws {
    let rendering = Rendering(format: .text, language: .russian, golden: "")
    let colored = try rendering.text(InventedReport.report, color: true)
    #expect(colored.contains("\u{1B}[31m") && colored.contains("\u{1B}[33m") && colored.contains("\u{1B}[2m"))
    let plain = colored.replacing(/\u{1B}\[[0-9]*m/, with: "")
    #expect(try plain == rendering.text(InventedReport.report))
  }

  @Test func putsCaretsUnderTheQualifier() throws {
    let rendering = Rendering(format: .text, language: .russian, golden: "")
    let lines = try rendering.text(InventedReport.single).split(separator: "\n").map(Array.init)
    let carets = lines.indices.filter {
      lines[$0].contains("^") && lines[$0 - 1].contains("е") && lines[$0].filter { $0 == "^" }.count == 17
    }
    #expect(carets.count == 2)
    for line in carets {
      let columns = lines[line].indices.filter { lines[line][$0] == "^" }
      #expect(String(columns.map { lines[line - 1][$0] }) == "при необходимости")
    }
  }

  @Test(arguments: [
    ("<script>", "&lt;script&gt;"), ("# заголовок", "\\# заголовок"), ("- пункт", "\\- пункт"),
    ("1. пункт", "1\\. пункт"),
    ("12) пункт", "12\\) пункт"), ("2.1.5 пункт", "2\\.1.5 пункт"), ("a | b", "a \\| b"), ("`код`", "\\`код\\`"),
    ("[с](http://x)", "\\[с\\](http://x)"), ("a\nb", "a b"), ("", ""),
  ])
  func takesMarkdownLiterally(text: String, markdown: String) {
    #expect(text.markdown == markdown)
  }

  @Test(arguments: [
    ("\u{1B}[31mкрасный\u{1B}[0m", "красный"), ("\u{1B}]0;title\u{07}текст", "текст"), ("\u{9B}2Jтекст", "текст"),
    ("\u{1B}]0;title\u{1B}\\текст", "текст"), ("\u{1B}]без конца", "без конца"), ("\u{1B}cтекст", "текст"),
    ("а\u{202E}б\u{2066}в\u{200B}г", "абвг"), ("а\tб\r\nв\u{2028}г", "а б  в г"), ("а\u{0}б\u{7F}в", "абв"), ("ё", "ё"),
    ("\u{1B}", ""), ("\u{1B}[", ""),
  ])
  func dropsWhatATerminalWouldObey(text: String, printable: String) {
    #expect(text.printable == printable)
  }
}
