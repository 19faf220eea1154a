internal import Regulations
internal import Reports

/// What a whole audit came to, for the pages that people read.
struct AuditSummary {
  var version: String
  var asOf: CalendarDate
  var packs: String
  var totals: RunTotals
  /// By key.
  var schools: [School]
  var gaps: [CommonGap]
  /// The first of what was not judged; the rest stands in `not-checked.csv`.
  var notJudged: [NotJudged]
  var notJudgedCount: Int
  var failureCount: Int

  /// The most entries that a page lists of what was not judged.
  static let mostNotJudged = 500

  /// The day as people write it.
  var day: String { "\(asOf)".split(separator: "-").reversed().joined(separator: ".") }

  /// The schools in order of need.
  var needy: [School] { schools.sorted(by: School.isNeedier) }

  /// How many schools have a verdict.
  func count(_ verdict: School.Verdict) -> Int { schools.count { $0.verdict == verdict } }

  /// The schools of which at least one document was judged.
  var judgedSchools: Int { schools.count { $0.checked > 0 } }

  /// What to say of what could not be read, `nil` where there is nothing.
  var failures: String? {
    guard failureCount > 0 else { return nil }
    return
      "Не прочитано: \(CountedNoun.russian(one: "файл или папка", few: "файла или папки", many: "файлов и папок")(failureCount))."
  }

  /// A severity of the store in words.
  static func severity(_ raw: String) -> String {
    switch raw {
    case "error": "ошибка"
    case "warning": "предупреждение"
    default: "замечание"
    }
  }
}
