internal import Reports

/// `schools.csv`: a row for each school, with what its documents lack by groups of rules.
struct SchoolsTable {
  private let schools: [School]

  init(_ schools: [School]) { self.schools = schools }

  var bytes: [UInt8] {
    var writer = CSVWriter()
    let head = [
      "Школа", "Муниципалитет", "Регион", "ИНН", "Итог", "Документов", "Проверено", "Не о платформе", "Не прочитано",
      "Ошибок", "Предупреждений", "Замечаний", "Отложено", "Выполнено требований", "Применимо требований",
    ]
    let groups = RequirementGroup.allCases
    writer.row(
      head.map { .text($0) } + groups.map { .text("Ошибок и предупреждений: \($0.words)") }
        + [.text("Ключ"), .text("Файлы")])
    for school in schools {
      let entry = school.entry
      var row: [ColumnValue] = [entry.name, entry.municipality, entry.region, entry.inn].map { ColumnValue($0) }
      row.append(.text(school.verdict.words))
      row += [
        school.documents.count, school.checked, school.outOfScope, school.unreadable, school.errors, school.warnings,
        school.notes, school.setAside, school.met, school.judged,
      ].map { .number($0) }
      row += groups.map { .number(school.groups[$0] ?? 0) }
      row.append(ColumnValue(school.key))
      row.append(ColumnValue(files(school)))
      writer.row(row)
    }
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }

  /// The first files of a school; a cell of Excel holds no more than 32,767 characters.
  private func files(_ school: School) -> String {
    let most = 50
    let paths = school.documents.prefix(most).map(\.path).joined(separator: "; ")
    return school.documents.count > most ? "\(paths); … всего \(school.documents.count)" : paths
  }
}
