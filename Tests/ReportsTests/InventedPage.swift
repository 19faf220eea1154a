import Documents
import Regulations
import Russian
import Testing

@testable import Compliance

/// A report that holds its document: names of people, a table, an attached letter, text that means harm; findings that
/// overlap, that were set aside and that an earlier run knew.
enum InventedPage {
  static let markdown = """
    УТВЕРЖДАЮ

    Директор МБОУ «Средняя школа № 12» О. В. Вершинина

    # Положение об использовании платформы «Сферум»

    ## 1. Общие положения

    1.1. Школа имени А. П. Серебрякова ведёт <b>чаты</b> &amp; классы \\<script>window.wasExecuted = true\\</script>.

    1.2. Администратор Лаврова Тамара Павловна:

    - создаёт чаты;
    - при необходимости создаёт класс "Учительская' onmouseover=alert(1) \u{202E}обратно.

    | Кто | Что делает |
    | --- | --- |
    | Учитель Вершининой | создаёт чаты |
    | Ученик | \(String(repeating: "щ", count: 300)) |

    1.3. Учителя направляют ссылки в срок до 37.08.2025.
    """

  static var bundle: Bundle {
    get throws {
      let document = try DocumentReader().read(bytes: Array(markdown.utf8), name: "акт.md")
      return BundleParser(try InventedModel.lexicon).parse(document)
    }
  }

  static var report: CheckReport {
    get throws {
      let bundle = try bundle
      return CheckReport(
        toolVersion: "0.1.0", asOf: try #require(CalendarDate(iso: "2026-11-21")),
        packs: [
          .init(
            id: "practice", version: "2", title: "Сложившаяся практика",
            rules: try ["admin.chats", "admin.named", "teacher.links", "rule.skipped"].map(JudgedReport.rule(named:)))
        ],
        documents: [
          DocumentReport(
            path: "Школы/Вершинина О. В., положение.md", format: .markdown, sha256: String(repeating: "5e", count: 32),
            verdict: .checked(try results(bundle)), requisites: bundle.requisites, acts: bundle.acts,
            quality: bundle.quality, bundle: bundle)
        ])
    }
  }

  private static func results(_ bundle: Bundle) throws -> [RuleResult] {
    let uchitelskaya = try place("при необходимости создаёт класс", in: bundle, clause: "1.2 (пункт списка 2)")
    var known = try result("teacher.links", .note, .violated, "Ссылки направляет учитель", "Teachers send links")
    known.places = [try place("Учителя направляют ссылки", in: bundle, clause: "1.3")]
    known.baseline = .unchanged
    var named = try result("admin.named", .warning, .partly, "Администратор назван", "The administrator is named")
    named.places = [try place("Лаврова Тамара Павловна", in: bundle, clause: "1.2")]
    named.details = ["не названа должность: Лаврова Т. П."]
    named.isDoubtful = true
    named.baseline = .new
    named.remedy = .init(text: "Администратор – заместитель директора Лаврова Т. П.", after: "1.2")
    var weakened = try result(
      "admin.uchitelskaya", .error, .weakened, "Администратор создаёт класс «Учительская»",
      "The administrator creates the class «Учительская»")
    weakened.places = [uchitelskaya]
    weakened.details = ["«при необходимости»"]
    weakened.remedy = .init(text: "создаёт класс «Учительская»;", after: nil)
    var met = try result("admin.chats", .error, .met, "Администратор создаёт чаты", "The administrator creates chats")
    met.places = [
      try place("создаёт чаты", in: bundle, clause: "1.2 (пункт списка 1)"),
      try place("создаёт класс", in: bundle, clause: "1.2 (пункт списка 2)"),
    ]
    var missing = try result(
      "student.joins", .warning, .missing, "<img src=x onerror=window.wasExecuted=1>", "' onload='alert(1)")
    missing.nearest = .init(place: try place("Ученик", in: bundle, clause: "1.2"), lacks: ["действие: входит"])
    missing.remedy = .init(text: "Ученик входит по ссылке </script><script>window.wasExecuted=1</script>", after: "1.2")
    var aside = try result("final.term", .error, .missing, "Указан срок действия", "The term is told")
    aside.suppression = Suppression(
      kind: .waiver, reason: "Срок называет приказ", approver: "методист Зимина А. О.",
      date: CalendarDate(iso: "2026-09-01"), until: CalendarDate(iso: "2027-09-01"), origin: "waivers.yaml:12")
    let other = try result("parent.joins", .note, .notApplicable, "Родители входят по ссылке", "Parents join by a link")
    return [known, named, weakened, met, missing, aside, other]
  }

  private static func place(_ words: String, in bundle: Bundle, clause: String) throws -> Place {
    let text = String(decoding: bundle.document.text, as: UTF8.self)
    let range = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
    let first = try #require(bundle.tokens.firstIndex { Int($0.start) >= start })
    let last = try #require(bundle.tokens.lastIndex { $0.range.upperBound <= end })
    let position = try #require(bundle.position(ofToken: first))
    return Place(
      act: 0, clause: clause, tokens: first..<last + 1, line: position.line, column: position.column,
      page: position.page, block: position.block, quote: words, isRepaired: false)
  }

  private static func result(
    _ id: String, _ severity: Severity, _ status: Status, _ titleRU: String, _ titleEN: String
  ) throws -> RuleResult {
    RuleResult(
      rule: try #require(RuleID(rawValue: id)), title: LocalizedText(russian: titleRU, english: titleEN),
      severity: severity, status: status,
      message: LocalizedText(russian: "\(titleRU): почему это важно.", english: "\(titleEN): why it matters."),
      basis: Basis(source: "Практика образцовых положений", says: "так принято"), places: [], details: [],
      isDoubtful: false)
  }
}

extension InventedPage {
  /// Many documents with so many findings in all, each with a place.
  static func large(findings: Int, perDocument: Int) throws -> CheckReport {
    var report = try report
    let document = report.documents[0]
    let model = document.results.filter { $0.status.isFinding && $0.suppression == nil }
    report.documents = try (0..<findings / perDocument).map { number in
      var copy = document
      copy.path = "Школы/\(number + 1)/положение.md"
      copy.verdict = .checked(
        try (0..<perDocument).map { index in
          var result = model[index % model.count]
          result.rule = try #require(RuleID(rawValue: "admin.rule-\(index)"))
          return result
        })
      return copy
    }
    return report
  }
}
