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

  static func fixer(only id: String? = nil, inserts: Bool = true, language: ReportLanguage = .russian) throws
    -> DraftFixer
  {
    let knowledge = try ModelSource.knowledge.get()
    return DraftFixer(
      knowledge, rules: id.map { id in knowledge.rules.filter { $0.id.rawValue == id } }, asOf: try day(),
      options: FixOptions(inserts: inserts, language: language, date: try day()))
  }

  static func fix(_ text: String, only id: String? = nil) throws -> String {
    let draft = try fixer(only: id).fix(Array(text.utf8), name: "проект.txt")
    return String(decoding: draft.bytes, as: UTF8.self)
  }

  /// The lines that one text has and another has not.
  static func added(_ new: String, to old: String) -> [Substring] {
    let known = Set(old.split(separator: "\n"))
    return new.split(separator: "\n").filter { !known.contains($0) }
  }
}
