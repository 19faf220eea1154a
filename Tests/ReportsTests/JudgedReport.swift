import Testing

@testable import Compliance
import Documents
@testable import Regulations

/// The run of ``InventedReport`` with what only some reports tell: findings set aside and compared with an earlier
/// run, the rules of a pack, and the model of a document.
enum JudgedReport {
  static var report: CheckReport {
    get throws {
      var report = try InventedReport.report
      report.packs[0].rules = [try rule]
      report.documents[0] = try draft(report.documents[0])
      return report
    }
  }

  private static func draft(_ document: DocumentReport) throws -> DocumentReport {
    var document = document
    guard case .checked(var results) = document.verdict else { return document }
    for index in results.indices where results[index].status.isFinding {
      results[index].baseline = index.isMultiple(of: 2) ? .new : .unchanged
    }
    results[3].suppression = Suppression(
      kind: .waiver, reason: "ждём «нового» приказа, до осени", approver: "Вершинина О. В.",
      until: CalendarDate(iso: "2026-12-31"), origin: "waivers.yaml:12")
    results[4].suppression = Suppression(kind: .inline, reason: "опечатка известна", origin: "положение.txt:3")
    let bundle = try InventedModel.bundle(of: InventedModel.text)
    // So that a duty meets a requirement.
    results[2].places[0].tokens = try #require(bundle.duties.first { $0.role == .administrator }).tokens
    document.verdict = .checked(results)
    document.bundle = bundle
    return document
  }

  private static var rule: Rule {
    get throws { try rule(named: "admin.uchitelskaya") }
  }

  /// The one invented rule under some name.
  static func rule(named name: String) throws -> Rule {
    Rule(
      id: try #require(RuleID(rawValue: name)),
      title: LocalizedText(
        russian: "Администратор создаёт класс «Учительская»",
        english: "The administrator creates the class «Учительская»"),
      severity: .error, scope: .regulation, organisationTypes: [], since: nil, isObligatory: true,
      basis: Basis(source: "Письмо от 31.07.2023 № 04-423, раздел 4", says: "у работников есть общий закрытый чат"),
      recognition: .patterns(met: [], partly: []),
      message: LocalizedText(
        russian: "Без класса «Учительская» у работников нет общего чата.",
        english: "Without the class «Учительская» the staff has no chat in common."),
      remedy: Remedy(text: "создаёт класс «Учительская» на {платформа};", after: []), examples: [])
  }
}
