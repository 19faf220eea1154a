internal import Compliance
internal import Regulations

extension Chrome {
  /// For methodists.
  static let russian = Chrome(
    reportTitle: "Проверка локальных актов о платформе «Сферум»",
    file: "Файл",
    outcome: "Итог",
    organisation: "Организация",
    unknownOrganisation: "название не найдено",
    unknownType: "тип не определён",
    documentDate: "Дата акта",
    undated: "не указана, применены правила на",
    recognisedText: "Текст со следами распознавания",
    repairedWords: .russian(
      one: "слово прочитано с исправлением", few: "слова прочитаны с исправлением",
      many: "слов прочитано с исправлением"),
    withoutDictionary:
      "без словаря русского языка (пакет hunspell-ru) исправлены только спутанные буквы и слитные слова",
    checked: "Найдено",
    noFindings: "Нарушений и пробелов не найдено",
    outOfScope: "Не проверялся",
    unreadable: "Не прочитан",
    types: [
      .school: "школа", .kindergarten: "детский сад", .college: "колледж",
      .additional: "организация дополнительного образования",
    ],
    acts: [
      .order: "приказ", .regulation: "положение", .letter: "письмо", .annex: "приложение",
      .sheet: "лист ознакомления", .other: "прочий текст",
    ],
    severityTitles: [.error: "Ошибки", .warning: "Предупреждения", .note: "Замечания"],
    severityCounts: [
      .error: .russian(one: "ошибка", few: "ошибки", many: "ошибок"),
      .warning: .russian(one: "предупреждение", few: "предупреждения", many: "предупреждений"),
      .note: .russian(one: "замечание", few: "замечания", many: "замечаний"),
    ],
    statuses: [
      .met: "выполнено", .partly: "частично", .weakened: "ослаблено", .missing: "нет", .violated: "нарушено",
      .notApplicable: "не применяется",
    ],
    rule: "Правило",
    clause: "п.",
    clauseWords: ["пункт", "раздел", "таблица", "абзац"],
    page: "с.",
    block: "абзац",
    place: "Место",
    nearest: "Ближе всего пункт",
    lacks: "В нём не хватает",
    details: DetailLabels(
      partly: "Что упущено", weakened: "Ослаблено словами", missing: "Что упущено",
      violated: "Что не так"),
    remedy: RemedyLabels(
      add: "Добавьте", addAfter: "Добавьте после", complete: "Дополните так", replace: "Напишите без оговорки",
      correct: "Что сделать"),
    basis: "Основание",
    doubtful: "Проверьте: слово восстановлено после распознавания",
    doubts: [
      .repairedWords: "Проверьте: слово восстановлено после распознавания",
      .damagedText: "Проверьте по бумаге: текст распознан с ошибками, а ближайшему пункту не хватает только одного",
      .inheritedRole: "Проверьте: кто это делает, сказано только в названии раздела",
      .uncertainAct: "Проверьте по официальному тексту: сведения реестра об этом акте не подтверждены",
    ],
    searched: "Где искали",
    sections: "разделы",
    clauseCount: .russian(one: "пункт или абзац", few: "пункта и абзаца", many: "пунктов и абзацев"),
    nothingNear: "похожего пункта нет",
    total: "Итого",
    rules: .russian(one: "правило", few: "правила", many: "правил"),
    files: .russian(one: "файл", few: "файла", many: "файлов"),
    allFiles: "Всего",
    countChecked: "проверено",
    countOutOfScope: "не о платформе",
    countUnreadable: "не прочитано",
    status: "Статус",
    numberOfRules: "Правил",
    rulesAsOf: "правила на",
    suppression: SuppressionWords(
      title: "Отложено", count: "отложено", reason: "Причина", approved: "Согласовано", term: "Срок", until: "по",
      indefinite: "бессрочно", origin: "Где записано",
      kinds: [.inline: "комментарий в документе", .waiver: "отклонение", .configuration: "настройки"],
      problems: "Отклонения, которые надо пересмотреть"),
    baseline: BaselineWords(
      new: "новое", unchanged: "было раньше", fixedTitle: "Исправлено с прошлого раза", newCount: "новых",
      unchangedCount: "прежних", fixedCount: "исправлено"),
    date: { date in
      let iso = date.description.split(separator: "-")
      return iso.reversed().joined(separator: ".")
    })
}
