internal import Compliance
internal import Regulations

extension TableWords {
  static let russian = TableWords(
    sheets: Sheets(summary: "Сводка", findings: "Замечания", duties: "Обязанности"),
    columns: [
      .path: "Файл", .verdict: "Итог", .organisation: "Организация", .type: "Вид организации", .rule: "Правило",
      .title: "Требование", .severity: "Важность", .status: "Статус", .act: "Документ", .clause: "Пункт",
      .page: "Страница", .line: "Строка", .column: "Знак в строке", .quote: "Слова документа",
      .otherPlaces: "Другие места", .details: "Что упущено или не так", .nearest: "Ближе всего",
      .message: "Пояснение", .basis: "Основание", .remedy: "Готовая формулировка", .after: "Вставить после",
      .confidence: "Уверенность", .suppression: "Снято с учёта", .baseline: "По сравнению с прошлым разом",
    ],
    summaryColumns: [
      .path: "Файл", .verdict: "Итог", .reason: "Почему не проверен", .organisation: "Организация",
      .type: "Вид организации", .date: "Дата акта", .errors: "Ошибки", .warnings: "Предупреждения", .notes: "Замечания",
      .setAside: "Снято с учёта", .met: "Выполнено", .partly: "Частично", .weakened: "Ослаблено", .missing: "Нет",
      .violated: "Нарушено", .notApplicable: "Не применяется",
    ],
    dutyColumns: [
      .path: "Файл", .role: "Роль", .holder: "Кто", .modality: "Что это", .text: "Что делает", .items: "Перечень",
      .condition: "Условие", .deadline: "Срок", .clause: "Пункт", .line: "Строка",
      .requirements: "Какие требования выполняет",
    ],
    checked: "проверен",
    outOfScope: "не проверялся",
    unreadable: "не прочитан",
    highConfidence: "высокая",
    lowConfidence: "низкая: слово восстановлено после распознавания",
    line: "строка",
    until: "до",
    suppressionKinds: [.inline: "пометка в документе", .waiver: "разрешение", .configuration: "настройки"],
    baseline: [.new: "новое", .unchanged: "было и раньше"],
    roles: [
      .administrator: "администратор", .head: "руководитель", .classTeacher: "классный руководитель",
      .teacher: "учитель", .student: "обучающийся", .parent: "родитель", .other: "другие",
    ],
    modalities: [.must: "обязанность", .may: "разрешение", .right: "право", .prohibited: "запрет"])
}
