import Compliance
import Documents
import Regulations
import Reports
import Testing

/// Drafts in plain text, fixed and judged.
enum Trial {
  static func day() throws -> CalendarDate { try #require(CalendarDate(iso: "2026-11-21")) }

  static func result(of id: String, in text: String) throws -> RuleResult {
    let knowledge = try ModelSource.knowledge.get()
    let checker = Checker(knowledge, rules: knowledge.rules.filter { $0.id.rawValue == id }, asOf: try day())
    let document = try DocumentReader().read(bytes: Array(text.utf8), name: "проект.txt")
    return try #require(checker.results(for: document).first)
  }

  static func status(of id: String, in text: String) throws -> Status { try result(of: id, in: text).status }

  /// A rule of every group and form: enough for most tests, since each proposal costs a reading.
  static let sample = [
    "basis.152-fz", "purpose.closed-space", "admin.application-order", "admin.invitations", "admin.extra-admins",
    "admin.vendor-support", "head.joins", "class-teacher.colleagues-chat", "teacher.lessons", "student.lessons",
    "final.residual-law", "requisite.acquaintance", "requisite.collegial-body", "admin.named",
  ]

  static func fixer(
    only ids: [String]? = nil, inserts: Bool = true, severity: Severity = .note, language: ReportLanguage = .russian
  ) throws -> DraftFixer {
    let knowledge = try ModelSource.knowledge.get()
    return DraftFixer(
      knowledge, rules: ids.map { ids in knowledge.rules.filter { ids.contains($0.id.rawValue) } }, asOf: try day(),
      options: FixOptions(inserts: inserts, severity: severity, language: language, date: try day()))
  }

  static func fix(_ text: String, only id: String) throws -> String {
    let draft = try fixer(only: [id]).fix(Array(text.utf8), name: "проект.txt")
    return String(decoding: draft.bytes, as: UTF8.self)
  }

  /// The lines that one text has and another has not.
  static func added(_ new: String, to old: String) -> [Substring] {
    let known = Set(old.split(separator: "\n"))
    return new.split(separator: "\n").filter { !known.contains($0) }
  }
}
