internal import Reports

/// `summary.md`: the audit on a page, for mail.
struct SummaryPage {
  private let summary: AuditSummary

  /// The most gaps and schools that are listed.
  private static let most = 20

  init(_ summary: AuditSummary) { self.summary = summary }

  var bytes: [UInt8] {
    let totals = summary.totals
    var lines = [
      "# Проверка актов школ о платформе «Сферум»", "",
      "На \(summary.day); norma \(summary.version.markdownInline); наборы правил: \(summary.packs.markdownInline).", "",
      "| | |", "| --- | ---: |", "| Школ | \(summary.schools.count) |",
    ]
    lines += School.Verdict.allCases.filter { summary.count($0) > 0 }.map { "| – \($0.words) | \(summary.count($0)) |" }
    lines += [
      "| Документов | \(totals.documents) |", "| – проверено | \(totals.checked) |",
      "| – не о платформе | \(totals.outOfScope) |", "| – не прочитано | \(totals.unreadable) |",
      "| Ошибок | \(totals.errors) |", "| Предупреждений | \(totals.warnings) |", "| Замечаний | \(totals.notes) |", "",
    ]
    lines += gaps + schools + notJudged
    lines.append("Проверку сделала программа, и она может ошибаться: решает человек.")
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private var gaps: [String] {
    guard !summary.gaps.isEmpty else { return [] }
    let rows = summary.gaps.prefix(Self.most).map { gap in
      "| \(gap.title.markdownInline) `\(gap.rule)` | \(AuditSummary.severity(gap.severity)) | \(gap.schools) |"
    }
    return ["## Чего не хватает чаще всего", "", "| Требование | Важность | Школ |", "| --- | --- | ---: |"] + rows + [
      ""
    ]
  }

  private var schools: [String] {
    let needy = summary.needy.filter { $0.checked > 0 }.prefix(Self.most)
    guard !needy.isEmpty else { return [] }
    let rows = needy.map { school in
      "| \(school.title.markdownInline) | \(school.verdict.words) | \(school.errors) | \(school.warnings) | \(school.notes) |"
    }
    return [
      "## Кому помощь нужнее", "", "| Школа | Итог | Ошибок | Предупреждений | Замечаний |",
      "| --- | --- | ---: | ---: | ---: |",
    ] + rows + [""]
  }

  private var notJudged: [String] {
    guard summary.notJudgedCount > 0 else { return ["Проверены все найденные файлы.", ""] }
    var lines = ["## Что не проверено", ""]
    if let failures = summary.failures { lines += [failures, ""] }
    lines += ["| Файл | Что с ним | Причина и что делать |", "| --- | --- | --- |"]
    lines += summary.notJudged.map {
      "| \($0.path.markdownInline) | \($0.kind) | \($0.reason.markdownInline) |"
    }
    let more = summary.notJudgedCount - summary.notJudged.count
    if more > 0 { lines += ["", "Ещё \(more) – в `not-checked.csv`."] }
    return lines + [""]
  }
}

extension School {
  /// What people call the school; its folder or file where nothing else is known.
  var title: String { entry.name.isEmpty ? key : entry.name }
}
