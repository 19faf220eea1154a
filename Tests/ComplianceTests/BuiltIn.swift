import Compliance
import Regulations

/// The program's own rules, compiled once for all tests.
enum BuiltIn {
  static let folder = RulesFolder(path: Repository.path("Rules"))

  static let knowledge: Knowledge = {
    do {
      return try Knowledge.compile(from: folder)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The rule of that name.
  static func rule(_ id: String) throws -> Rule {
    guard let rule = knowledge.rules.first(where: { $0.id.rawValue == id }) else { throw NoSuchRule(id: id) }
    return rule
  }

  struct NoSuchRule: Error { var id: String }
}

extension CalendarDate {
  /// The day on which tests judge undated documents.
  static let ofTests: CalendarDate = {
    guard let day = CalendarDate(iso: "2026-11-21") else { fatalError("a day that exists") }
    return day
  }()
}
