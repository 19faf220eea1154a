import Testing

@testable import Compliance
import Documents
@testable import Regulations

/// A run in which findings were set aside in every way, known before, new and fixed.
enum InventedSuppressions {
  static var report: CheckReport {
    get throws {
      var report = CheckReport(
        toolVersion: "0.1.0", asOf: try #require(CalendarDate(iso: "2026-11-21")),
        packs: [.init(id: "minpros-04-423", version: "1")], documents: [try document])
      report.problems = [
        SuppressionProblem(
          kind: .expired, origin: "norma-waivers.yaml:9", rule: RuleID(rawValue: "head.named"),
          message: LocalizedText(
            russian: "срок отклонения истёк 01.09.2026", english: "the waiver expired on 2026-09-01")
        ),
        SuppressionProblem(
          kind: .malformed, origin: "Школы/\u{1B}[31mакт|.md:4", rule: nil,
          message: LocalizedText(russian: "«отклонит» не понято", english: "«отклонит» is not understood")),
      ]
      return report
    }
  }

  private static var document: DocumentReport {
    get throws {
      var report = DocumentReport(
        path: "Школы/акт.md", format: .markdown, sha256: String(repeating: "1a", count: 32),
        verdict: .checked(try results), requisites: Requisites())
      report.fixed = [
        FixedFinding(rule: try rule("privacy.consent"), status: .missing, words: nil),
        FixedFinding(
          rule: try rule("safety.no-messengers"), status: .violated,
          words: "чаты ведутся в | <b>мессенджере</b>\u{1B}[0m"),
      ]
      return report
    }
  }

  private static var results: [RuleResult] {
    get throws {
      let approved = CalendarDate(iso: "2026-08-20")
      let waiver = Suppression(
        kind: .waiver, reason: "Учительскую заменяет общий чат <script>", approver: "Директор А. С. Вьюнкова",
        date: approved, until: CalendarDate(iso: "2027-08-31"), origin: "norma-waivers.yaml:3")
      let indefinite = Suppression(
        kind: .waiver, reason: "Так решил педагогический совет", approver: "Директор", date: approved,
        origin: "norma-waivers.yaml:20")
      return [
        try result("head.named", .error, .missing, "Руководитель назван", baseline: .unchanged),
        try result("admin.named", .error, .partly, "Администратор назван", baseline: .new),
        try result(
          "safety.no-messengers", .warning, .violated, "Нет чужих мессенджеров",
          places: [
            place("3.1", 20, "чаты в мессенджере", baseline: .unchanged),
            place("3.2", 21, "каналы в мессенджере", baseline: .new),
            place("3.3", 22, "звонки в мессенджере", suppression: indefinite, baseline: .new),
          ], baseline: .new),
        try result("admin.uchitelskaya", .error, .missing, "Учительская создана", suppression: waiver, baseline: .new),
        try result(
          "terms.named", .note, .weakened, "Термины названы", places: [place("1.2", 9, "при необходимости")],
          suppression: Suppression(kind: .inline, reason: "термины даны в уставе", origin: "Школы/акт.md:8")),
        try result(
          "requisites.stamp", .warning, .missing, "Гриф есть",
          suppression: Suppression(
            kind: .configuration, reason: "утверждается в системе документооборота", origin: ".norma.yaml:4")),
        try result("privacy.consent", .warning, .met, "Согласие названо", places: [place("4.1", 30, "с согласия")]),
      ]
    }
  }

  private static func rule(_ id: String) throws -> RuleID { try #require(RuleID(rawValue: id)) }

  private static func place(
    _ clause: String, _ line: Int, _ quote: String, suppression: Suppression? = nil, baseline: BaselineState? = nil
  ) -> Place {
    Place(
      act: 0, clause: clause, tokens: 0..<0, line: line, column: 5, page: nil, block: line, quote: quote,
      isRepaired: false, fingerprint: Fingerprint(value: UInt64(line)), suppression: suppression, baseline: baseline)
  }

  private static func result(
    _ id: String, _ severity: Severity, _ status: Status, _ title: String, places: [Place] = [],
    suppression: Suppression? = nil, baseline: BaselineState? = nil
  ) throws -> RuleResult {
    var result = RuleResult(
      rule: try rule(id), title: LocalizedText(russian: title, english: "Title of \(id)"), severity: severity,
      status: status, message: LocalizedText(russian: "Так нельзя.", english: "It must not be so."),
      basis: Basis(source: "Выдуманный акт", says: "так должно быть"), places: places, nearest: nil, remedy: nil,
      details: [], isDoubtful: false)
    result.suppression = suppression
    result.baseline = baseline
    return result
  }
}
