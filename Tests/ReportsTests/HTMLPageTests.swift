import Compliance
import Foundation
import Mustache
import Testing

@testable import Reports

@Suite struct HTMLPageTests {
  static func page(_ language: ReportLanguage = .russian, showsNames: Bool = false) throws -> String {
    let options = ReportOptions(language: language, showsNames: showsNames)
    return String(decoding: try ReportFormat.html.render(try InventedPage.report, options: options), as: UTF8.self)
  }

  @Test(arguments: ReportLanguage.allCases) func printsTheGolden(_ language: ReportLanguage) throws {
    try expectGolden(Array(HTMLPageTests.page(language).utf8), "page.\(language.rawValue).html")
  }

  @Test func hidesNamesUnlessTold() throws {
    // The last is part of the name of the school, not of a person who works there.
    for name in ["Вершинин", "Лавров", "Тамара", "Павловна", "Зимина"] {
      #expect(try !HTMLPageTests.page().contains(name), "\(name)")
      #expect(try HTMLPageTests.page(showsNames: true).contains(name), "\(name)")
    }
    #expect(try HTMLPageTests.page().contains("имени А. П. Серебрякова"))
    #expect(try HTMLPageTests.page().contains(NameMask.replacement))
    #expect(try !HTMLPageTests.page(showsNames: true).contains(NameMask.replacement))
  }

  @Test(arguments: ReportLanguage.allCases) func takesNothingForMarkup(_ language: ReportLanguage) throws {
    let page = try HTMLPageTests.page(language)
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.components(separatedBy: "</script>").count == 2)
    for harm in ["<img", "<b>чаты", "onload='", "onmouseover=alert(1) ", "\u{202E}"] {
      #expect(page.replacing("&#39; onmouseover=alert(1) ", with: "").contains(harm) == false, "\(harm)")
    }
    #expect(page.contains("&lt;script&gt;window.wasExecuted"))
  }

  /// Nothing of another finding shows through: no other card has the waiver or the marks of the earlier run.
  @Test func keepsTheFieldsOfFindingsApart() throws {
    let cards = try HTMLPageTests.page().components(separatedBy: "<article ").dropFirst()
    #expect(cards.count == 5)
    #expect(cards.filter { $0.contains("class=\"waiver\"") }.count == 1)
    #expect(cards.filter { $0.contains(" data-new>") }.count == 1)
    #expect(cards.filter { $0.contains("class=\"doubt\"") }.count == 1)
    #expect(cards.filter { $0.contains("class=\"near\"") }.count == 1)
  }

  @Test func tellsThePacksHonestly() throws {
    let page = try HTMLPageTests.page()
    // Four rules: two judged as findings or met beside one more, none not applicable, one not asked for.
    let row = try #require(page.components(separatedBy: "<code>practice</code>").last?.prefix { $0 != "\n" })
    #expect(
      row.contains("<td>2</td><td class=\"n\">4</td><td class=\"n\">3</td><td class=\"n\">0</td><td class=\"n\">1</td>")
    )
  }

  @Test func templatesEscapeAndNameOnlyWhatIsThere() throws {
    var printedRaw: [String] = []
    var words: Set<String> = []
    let names = PageTemplates.sources.map(\.name)
    for (name, bytes) in PageTemplates.sources {
      let text = String(decoding: bytes, as: UTF8.self)
      _ = PageTemplates.in(.russian)
      _ = try MustacheTemplate(string: text)
      #expect(text.hasPrefix("{{% CONTENT_TYPE: \(EscapedMarkup.name)}}"), "\(name)")
      printedRaw += text.matches(of: /\{\{\{(\w+)\}\}\}/).map { String($0.1) }
      #expect(!text.contains("{{&"), "\(name)")
      for partial in text.matches(of: /\{\{> (\w+)\}\}/) { #expect(names.contains(String(partial.1)), "\(partial.1)") }
      words.formUnion(text.matches(of: /\{\{w\.(\w+)\}\}/).map { String($0.1) })
    }
    // What is printed unescaped is of the program's own making or ``Markup``, never a text.
    let own: Set = ["policy", "style", "script"]
    let texts = try HTMLPageTests.namesOfTexts
    #expect(texts.count > 30)
    #expect(texts.intersection(printedRaw) == own)
    #expect(printedRaw.count > own.count)
    for language in ReportLanguage.allCases {
      let fixed = PageWords.in(language).fixed
      #expect(words.subtracting(fixed.keys).isEmpty)
      #expect(Set(fixed.keys).subtracting(words).isEmpty)
      #expect(PageWords.in(language).requirementGroups.count == RequirementGroup.allCases.count)
      #expect(PageWords.in(language).headlines.count == 4 && PageWords.in(language).explanations.count == 4)
    }
  }

  /// The names under which the page's sources hand texts to templates.
  private static var namesOfTexts: Set<String> {
    get throws {
      let folder = Repository.root.appending(path: "Sources/Reports/HTML")
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      return try files.filter { $0.pathExtension == "swift" }.reduce(into: []) { names, file in
        let source = try String(contentsOf: file, encoding: .utf8)
        names.formUnion(source.matches(of: /\[text: "(\w+)"\]/).map { String($0.1) })
      }
    }
  }

  @Test func markupEscapesWhatIsInterpolated() {
    let hostile = "<b>\"\u{301}'&"
    let attribute: Markup = "<a title=\"\(hostile)\">"
    var whole: Markup = "\(attribute)\(hostile)</a>"
    #expect(
      whole.text
        == "<a title=\"&lt;b&gt;&quot;\u{301}&#39;&amp;\">&lt;b&gt;&quot;\u{301}&#39;&amp;</a>")
    whole += "\("<")>"
    #expect(whole.text.hasSuffix("</a>&lt;>"))
    #expect(Markup(["<i>", "\("<i>")"]).text == "<i>&lt;i&gt;")
  }

  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"), ("\"\u{301}", "&quot;\u{301}"),
    ("<\u{20DD}script", "&lt;\u{20DD}script"),
    ("a\u{0}\u{1B}[31m", "a\u{FFFD}\u{FFFD}[31m"), ("]]>", "]]&gt;"), ("ё\tж\n", "ё\tж\n"), ("", ""), ("чат", "чат"),
  ])
  func escapesByBytes(text: String, markup: String) {
    #expect(EscapedMarkup().escapeText(text) == markup)
  }

  @Test(arguments: ["", "f", "fo", "foo", "foob", "\u{FF}\u{FF}\u{FF}", "чат"]) func encodesAsFoundationDoes(
    text: String
  ) {
    let hexadecimal = text.utf8.map { String(format: "%02x", $0) }.joined()
    #expect(Base64.text(ofHexadecimal: hexadecimal) == Data(text.utf8).base64EncodedString())
  }

  @Test func cutsTextWhereMarksBeginAndEnd() {
    func mark(_ range: Range<Int>, _ look: TextMark.Look) -> TextMark {
      TextMark(range: range, look: look, id: "", target: "", number: "", label: "")
    }
    let marks = [mark(5..<20, .met), mark(8..<12, .violated), mark(0..<6, .near), mark(18..<40, .partly)]
    let pieces = MarkedPieces.pieces(of: 4..<30, marks)
    #expect(pieces.map(\.range) == [4..<5, 5..<6, 6..<8, 8..<12, 12..<18, 18..<20, 20..<30])
    #expect(pieces.map(\.look) == [.near, .near, .met, .violated, .met, .partly, .partly])
    #expect(pieces.map(\.opening) == [[], [0], [], [1], [], [3], []])
    #expect(MarkedPieces.pieces(of: 3..<3, marks).isEmpty)
  }
}
