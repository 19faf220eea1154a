import Documents
@testable import Compliance
@testable import Regulations
import Testing

/// A run over files of authors who mean harm: each text stands wherever text of a file, a rule or a waiver can stand.
enum HostileReport {
  /// Code points that are no characters, which a literal may not hold.
  static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE].compactMap { Unicode.Scalar($0 as UInt32) }))

  static let texts = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>", "]]><!-- --><![CDATA[", "&amp; &#x41; &unknown;",
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r\n=1+1", " =1+1", "＝1+1",
    String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init))),
    "\u{1B}]0;заголовок\u{07}\u{1B}[31mкрасный\u{1B}[0m\u{9B}2J\u{7F}",
    noncharacters + "нет таких знаков",
    "\u{202E}обратно\u{2066}\u{200B}\u{FEFF}\u{AD}\u{2028}\u{85}",
    String(decoding: [0xED, 0xA0, 0x80, 0xFF, 0xC0, 0x41], as: UTF8.self), String(repeating: "щ", count: 10_000),
    String(repeating: "\u{1F600}", count: 40_000), "_x0041__x000D_", "a\"b,c;d\r\ne'f",
    "{0} [ссылка](javascript:alert(1)) \\",
    "https://example.org/?a=1&b=2 mailto:a@example.org", "# заголовок\n- список\n> цитата\n\n| a | b |\n| --- | --- |",
    "```\nкод\n``` ~~~ <details> $x$ ![картинка](http://example.org/a.png)", "е\u{301}\u{301}\u{301}",
    "файл\n\"имя\"\u{202E}.txt",
  ]

  /// The whole run, made once.
  static var report: CheckReport {
    get throws { try made.get() }
  }

  private static let made = Result { try make() }

  private static func make() throws -> CheckReport {
    CheckReport(
      toolVersion: "0.1.0", asOf: try #require(CalendarDate(iso: "2026-11-21")),
      packs: texts.prefix(12).enumerated().map { .init(id: "\($1) \($0)", version: $1) },
      documents: try texts.enumerated().flatMap { number, text in
        [
          try checked(text, isSetAside: number.isMultiple(of: 2)),
          DocumentReport(path: text, format: nil, sha256: nil, verdict: .unreadable(reason: text)),
          DocumentReport(path: text, format: .text, sha256: nil, verdict: .outOfScope(reason: text)),
        ]
      })
  }

  private static func checked(_ text: String, isSetAside: Bool) throws -> DocumentReport {
    var requisites = Requisites()
    requisites.organisation = Organisation(full: text, short: text, type: .school)
    var document = DocumentReport(
      path: text, format: isSetAside ? .text : .docx, sha256: String(repeating: "ab", count: 32),
      verdict: .checked([]), requisites: requisites)
    document.acts = [
      Act(kind: .regulation, isOwn: true, blocks: 0..<1, titleBlock: nil, title: text, number: text, date: nil)
    ]
    document.quality = TextQuality(source: .ocr)
    document.bundle = try InventedModel.bundle(of: "Положение\n1. Общие\n1.1. Учитель \(text) создаёт чаты \(text).")
    document.verdict = .checked([
      try result("admin.named", .weakened, text, line: isSetAside ? 3 : nil, isSetAside: isSetAside),
      try result("admin.channels", .missing, text, line: nil, isSetAside: false),
    ])
    return document
  }

  private static func result(
    _ id: String, _ status: Status, _ text: String, line: Int?, isSetAside: Bool
  ) throws -> RuleResult {
    let place = Place(
      act: 0, clause: text, tokens: 0..<1, line: line, column: line, page: nil, block: 2, quote: text, isRepaired: true)
    return RuleResult(
      rule: try #require(RuleID(rawValue: id)), title: LocalizedText(russian: text, english: text), severity: .error,
      status: status, message: LocalizedText(russian: text, english: text), basis: Basis(source: text, says: text),
      places: status == .missing ? [] : [place, place],
      nearest: status == .missing ? .init(place: place, lacks: [text]) : nil,
      remedy: .init(text: text, after: text), details: [text], isDoubtful: true,
      suppression: isSetAside ? Suppression(kind: .waiver, reason: text, approver: text, origin: text) : nil,
      baseline: .new)
  }
}
