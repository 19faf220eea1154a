internal import Reports

/// A school with what its documents lack.
struct School: Sendable {
  /// The worst that is to be said of it.
  enum Verdict: String, Sendable, CaseIterable {
    case errors, warnings, notes, clean, unreadable, outOfScope, noDocuments

    var words: String {
      switch self {
      case .errors: "есть ошибки"
      case .warnings: "есть предупреждения"
      case .notes: "только замечания"
      case .clean: "замечаний нет"
      case .unreadable: "не прочитано"
      case .outOfScope: "документы не о платформе"
      case .noDocuments: "документов нет"
      }
    }
  }

  /// A document of it with what became of it.
  struct Document: Sendable {
    var path: String
    var page: String?
  }

  var key: String
  var entry: SchoolEntry
  var documents: [Document] = []
  var checked = 0
  var outOfScope = 0
  var unreadable = 0
  var errors = 0
  var warnings = 0
  var notes = 0
  var setAside = 0
  var met = 0
  var judged = 0
  /// Errors and warnings by groups of rules.
  var groups: [RequirementGroup: Int] = [:]

  var verdict: Verdict {
    if documents.isEmpty { return .noDocuments }
    if checked == 0 { return unreadable > 0 ? .unreadable : .outOfScope }
    if errors > 0 { return .errors }
    if warnings > 0 { return .warnings }
    return notes > 0 ? .notes : .clean
  }

  /// Which of two needs help first; equals by key.
  static func isNeedier(_ left: School, _ right: School) -> Bool {
    let leftNeed = (left.errors, left.warnings, left.unreadable, left.notes)
    let rightNeed = (right.errors, right.warnings, right.unreadable, right.notes)
    if leftNeed != rightNeed { return leftNeed > rightNeed }
    return FolderListing.isBefore(left.key, right.key)
  }
}

extension RequirementGroup {
  /// What people call the group in a narrow column.
  var words: String {
    switch self {
    case .administrator: "Администратор"
    case .head: "Руководитель"
    case .classTeacher: "Классный руководитель"
    case .teacher: "Учитель"
    case .student: "Ученик"
    case .parent: "Родитель"
    case .grounds: "Основания"
    case .purpose: "Назначение и доступ"
    case .rights: "Права и правила"
    case .privacy: "Персональные данные"
    case .requisites: "Реквизиты"
    case .final: "Заключительное"
    case .consistency: "Согласованность"
    case .other: "Другое"
    }
  }
}
