import Testing

@testable import Regulations

/// What each clause asks of whom: «role modality: text | object | condition | deadline | items».
@Suite struct DutyTests {
  @Test(arguments: [
    // Verbs that the lexicon does not have are duties too.
    ("1.1. Директор подписывает ведомости.", ["head must: Директор подписывает ведомости"]),
    ("1.1. Задания учитель кладёт в чат.", ["teacher must: Задания учитель кладёт в чат"]),
    // A lead-in gives way to its items; further sentences of an item belong to it.
    (
      "1.1. Администратор:\n- обзванивает классы;\n- рисует схему школы; если схема устарела, она рисуется заново.",
      [
        "administrator must: обзванивает классы",
        "administrator must: рисует схему школы; если схема устарела, она рисуется заново",
      ]
    ),
    (
      "1.1. Классный руководитель бережёт общий покой класса; для этого:\n1.1.1 обзванивает семьи;\n1.1.2 хранит пароли.",
      ["class-teacher must: обзванивает семьи", "class-teacher must: хранит пароли"]
    ),
    // Objects listed below a verb stay with it.
    (
      "1.1. Учитель:\n- создаёт чаты:\n  - с учениками;\n  - с родителями.",
      ["teacher must: создаёт чаты: [с учениками; с родителями]"]
    ),
    // Names of actions below a role are duties.
    (
      "1.1. На администратора возлагается:\n- рассылка ссылок;\n- хранение паролей.",
      ["administrator must: рассылка ссылок", "administrator must: хранение паролей"]
    ),
    // Several roles share a duty; different subjects divide a sentence.
    (
      "1.1. Директор и учителя хранят пароли.",
      ["head must: Директор и учителя хранят пароли", "teacher must: Директор и учителя хранят пароли"]
    ),
    (
      "1.1. Учитель готовит справку, а директор подписывает её.",
      ["teacher must: Учитель готовит справку", "head must: директор подписывает её"]
    ),
    // Passive, nominal and dative forms.
    ("1.1. Справка готовится учителем.", ["teacher must: Справка готовится учителем"]),
    (
      "1.1. Учителем создаётся чат и рассылаются ссылки.",
      ["teacher must: Учителем создаётся чат", "teacher must: рассылаются ссылки"]
    ),
    ("1.1. Администратор назначается приказом директора.", ["head must: Администратор назначается приказом директора"]),
    ("1.1. Дополнительные администраторы не назначаются.", []),
    (
      "1.1. Ссылка передаётся только через классного руководителя.",
      [
        "class-teacher must: Ссылка передаётся только через классного руководителя"
      ]
    ),
    ("1.1. Контроль – за заместителем директора.", ["head must: Контроль – за заместителем директора"]),
    (
      "1.1. Присоединение педагогов осуществляется по ссылке.",
      [
        "teacher must: Присоединение педагогов осуществляется по ссылке"
      ]
    ),
    (
      "1.1. Обязанности администратора возлагаются на учителя.",
      [
        "teacher must: Обязанности администратора возлагаются на учителя"
      ]
    ),
    (
      "1.1. На куратора возлагается направление студентам ссылок.",
      [
        "class-teacher must: На куратора возлагается направление студентам ссылок"
      ]
    ),
    (
      "1.1. Чат ведёт директор, после чего администратор закрывает его.",
      [
        "head must: Чат ведёт директор", "administrator must: администратор закрывает его",
      ]
    ),
    ("1.1. От родителей ожидается, что они читают объявления.", ["parent must: они читают объявления"]),
    // Rights, permissions, prohibitions.
    (
      "1.1. За учителями сохраняется право не отвечать вечером.",
      [
        "teacher right: За учителями сохраняется право не отвечать вечером"
      ]
    ),
    ("1.1. Учитель вправе закрыть чат.", ["teacher right: Учитель вправе закрыть чат"]),
    ("1.1. Учителю открыт доступ к урокам.", ["teacher right: Учителю открыт доступ к урокам"]),
    ("1.1. Вечером педагог отвечать не обязан.", ["teacher right: Вечером педагог отвечать не обязан"]),
    ("1.1. Ученик никому не говорит пароль.", ["student prohibited: Ученик никому не говорит пароль"]),
    (
      "1.1. Куратору запрещается передавать пароль студентам.",
      ["class-teacher prohibited: Куратору запрещается передавать пароль студентам"]
    ),
    (
      "1.1. Педагогические работники школы имеют право посещать вебинары.",
      [
        "teacher right: имеют право посещать вебинары"
      ]
    ),
    // Whoever acts in a subordinate clause does not act in the sentence.
    (
      "1.1. Ученик смотрит уроки, проводимые учителем.",
      ["student must: Ученик смотрит уроки, проводимые учителем"]
    ),
    (
      "1.1. Если не получается войти, ученики звонят администратору.",
      ["student must: ученики звонят администратору"]
    ),
    // What is told of things is nobody's duty.
    (
      "1.1. Администратор:\n- хранит пароли.\n1.2. Положение вступает в силу с 1 сентября.",
      [
        "administrator must: хранит пароли"
      ]
    ),
    ("1.1. Пользователями являются директор и учителя.", []),
  ])
  func belongToRoles(_ clauses: String, _ expected: [String]) throws {
    #expect(try InventedAct(clauses: clauses).printedDuties == expected)
  }

  @Test(arguments: [
    ("1.1. Учитель при необходимости создаёт чат.", "при необходимости"),
    ("1.1. Учитель в случае болезни ученика звонит родителям.", "в случае болезни ученика"),
    ("1.1. Учитель:\n- звонит родителям, если ученик не пришёл на урок.", "если ученик не пришёл на урок"),
    ("1.1. Учитель создаёт чат.", nil),
  ])
  func dependOnConditions(_ clauses: String, _ expected: String?) throws {
    let act = try InventedAct(clauses: clauses)
    #expect(act.bundle.duties.map { $0.condition.map(act.bundle.string) } == [expected])
  }

  @Test(arguments: [
    ("1.1. Учитель до 10 сентября создаёт чат.", "до 10 сентября"),
    ("1.1. Учитель в срок до 25.09.2024 создаёт чат.", "в срок до 25.09.2024"),
    ("1.1. Учитель еженедельно сверяет списки.", "еженедельно"),
    ("1.1. Учитель не реже одного раза в четверть сверяет списки.", "не реже одного раза в четверть"),
    ("1.1. Учитель в течение трёх рабочих дней отвечает родителям.", "в течение трёх рабочих дней"),
    ("1.1. Учитель не позднее 1 октября сверяет списки.", "не позднее 1 октября"),
    ("1.1. Учитель раз в месяц сверяет списки.", "раз в месяц"),
    ("1.1. Учитель в трёхдневный срок сверяет списки.", "в трёхдневный срок"),
    ("1.1. Учитель передаёт списки до ума.", nil),
  ])
  func haveDeadlines(_ clauses: String, _ expected: String?) throws {
    let act = try InventedAct(clauses: clauses)
    #expect(act.bundle.duties.map { $0.deadline.map(act.bundle.string) } == [expected])
  }

  @Test func takeTheirDeadlineFromTheTable() throws {
    let act = try InventedAct(
      "Положение\nоб использовании платформы «Сферум»\n\n1. ОБЩИЕ ПОЛОЖЕНИЯ\n1.1. Кто что делает:\n\nКто\tЧто делает\tСрок\n"
        + "Директор\tподписывает приказ\tдо 1 сентября\nУчитель\tсоздаёт чат\tпосле приказа\n")
    #expect(
      act.bundle.duties.map { "\($0.role) \($0.deadline.map(act.bundle.string) ?? "")" } == [
        "head до 1 сентября", "teacher после приказа",
      ])
  }

  @Test(arguments: [
    ("1.1. Учитель создаёт и ведёт предметный чат.", "предметный чат"),
    ("1.1. Директор издаёт приказ о платформе.", "приказ"),
    ("1.1. Администратор создаёт класс «Учительская».", "класс «Учительская»"),
    ("1.1. Учитель обязан проверить списки класса.", "списки класса"),
    ("1.1. Учитель следит за чатом.", nil),
  ])
  func haveObjects(_ clauses: String, _ expected: String?) throws {
    let act = try InventedAct(clauses: clauses)
    #expect(act.bundle.duties.map { $0.object.map(act.bundle.string) } == [expected])
  }

  @Test func fallOnTheEducatorOfAKindergarten() throws {
    let act = try InventedAct(
      "МБДОУ «Детский сад № 5 «Лодочка»\n\nПоложение\nо платформе «Сферум»\n\n1. ОБЩИЕ ПОЛОЖЕНИЯ\n"
        + "1.1. Воспитатель создаёт чат группы. Специалисты ведут занятия.\n")
    #expect(act.bundle.duties.map(\.role) == [.classTeacher, .teacher])
  }

  @Test func areThoseOfWhomAMemoAddresses() throws {
    let act = try InventedAct(
      "ПРИКАЗ\n01.09.2025 № 7\nО платформе «Сферум»\n\nПРИКАЗЫВАЮ:\n\n1. Применять платформу «Сферум».\n\nДиректор А. Б. Гусь\n\n"
        + "ПАМЯТКА\nдля родителей\n\n1. Установите приложение.\n2. Не пересылайте ссылку.\n")
    #expect(act.printedDuties == ["parent must: Установите приложение", "parent prohibited: Не пересылайте ссылку"])
    #expect(act.bundle.acts.map(\.kind) == [.order, .annex])
  }

  @Test func areNotTakenFromALetterBeforeTheOrder() throws {
    let act = try InventedAct(
      """
      ОТДЕЛ ОБРАЗОВАНИЯ
      Уважаемые коллеги!
      1. Классным руководителям помочь семьям.
      2. Директорам сдать отчёт.
      Исп. Уткин У. У.

      МБОУ «Школа № 3»

      ПРИКАЗ
      01.09.2025 № 7
      О платформе «Сферум»

      ПРИКАЗЫВАЮ:

      1. Учителям создать чаты.
      """)
    #expect(act.bundle.acts.map(\.kind) == [.letter, .order])
    #expect(act.bundle.acts.map(\.isOwn) == [false, true])
    #expect(act.printedDuties == ["teacher must: Учителям создать чаты"])
  }
}

extension InventedAct {
  /// The duties as «role modality: text», with the items in square brackets.
  fileprivate var printedDuties: [String] {
    bundle.duties.map { duty in
      var text = bundle.string(of: duty.tokens)
      while let last = text.last, ".;".contains(last) { text.removeLast() }
      let items = duty.items.map { bundle.string(of: $0).trimmingSuffix(while: { ".;".contains($0) }) }
      return "\(duty.role.rawValue) \(duty.modality): \(text)"
        + (items.isEmpty ? "" : " [\(items.joined(separator: "; "))]")
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var result = self
    while let last = result.last, predicate(last) { result.removeLast() }
    return result
  }
}
