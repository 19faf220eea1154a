import Testing

@testable import Regulations

@Suite struct SentenceTests {
  @Test(arguments: [
    ("1.1. Администратор создаёт классы.", ["administrator: create class"]),
    ("1.1. Администратор не создаёт чаты.", ["administrator: не create group"]),
    ("1.1. Администратор больше не создаёт чаты.", ["administrator: не create group"]),
    ("1.1. Классы создаются администратором.", ["administrator: create class"]),
    ("1.1. Классы созданы администратором.", ["administrator: create class"]),
    ("1.1. Директора школ утверждают списки.", ["head: appoint/approve learners-list"]),
    ("1.1. Учителя ведут чаты классов.", ["teacher: plan/report/run group class"]),
    ("1.1. Владелец чата приглашает родителей.", ["moderator: add/invite"]),
    (
      "1.1. Администратор проверяет список и исправляет перечни.",
      ["administrator: review learners-list", "administrator: edit learners-list class-list"]
    ),
    ("1.1. Анкету заполняет директор.", ["head: enter questionnaire"]),
    ("1.1. Директор назначает администратора приказом.", ["head: appoint/assign order-document"]),
    ("1.1. Директор и администратор создают классы.", ["administrator/head: create class"]),
    (
      "1.1. На администратора возлагается создание классов и групп.",
      ["administrator: entrust", "administrator: create class group"]
    ),
    (
      "1.1. На администратора возлагаются следующие обязанности:\n- создание классов;\n- рассылка ссылок-приглашений.",
      ["administrator: entrust", "administrator: create class", "administrator: submit invitation-link"]
    ),
    (
      "1.1. Обязанности администратора:\n- создаёт классы;\n- заполняет анкету.",
      ["administrator: create class", "administrator: enter questionnaire"]
    ),
    (
      "1.1. В обязанности администратора входит ведение списков.",
      ["administrator: join", "administrator: run learners-list"]
    ),
    (
      "1.1. За администратором закрепляется обязанность обновлять списки.",
      ["administrator: assign", "administrator: edit learners-list"]
    ),
    (
      "1.1. Педагогам:\n- зарегистрироваться на платформе;\n- заполнить анкету.",
      ["teacher: register-self", "teacher: enter questionnaire"]
    ),
    ("1.1. Администратору надлежит заполнить анкету.", ["administrator: enter questionnaire"]),
    ("1.1. Для учителя: создать профиль.", ["teacher: create information"]),
    (
      "1.1. Администратор заполняет анкету. Он создаёт классы.",
      ["administrator: enter questionnaire", "administrator: create class"]
    ),
    (
      "1.1. Секретарь ведёт канал. Им создаются классы.",
      ["clerk: plan/report/run channel", "clerk: create class"]
    ),
    (
      "1.1. Администратор:\n1.1.1. создаёт классы;\n1.1.2. назначается директором;\n1.1.3. заполняет анкету.",
      ["administrator: create class", "head: appoint/assign", "administrator: enter questionnaire"]
    ),
    (
      "1.1. Администратор обязан создать классы, учителя вступают в них.",
      ["administrator: create class", "teacher: join class"]
    ),
    ("1.1. Не администратор, а секретарь заполняет анкету.", ["clerk: enter questionnaire"]),
    ("1.1. Создание классов администратором не планируется.", ["administrator: не create class"]),
    ("1.1. Администратор не обязан создавать чаты.", ["administrator: не create group"]),
    ("1.1. Создание классов проводится администратором.", ["administrator: create class"]),
    (
      "1.1. Администратором осуществляется заполнение анкет, а также ведение списков.",
      ["administrator: enter questionnaire", "administrator: run questionnaire learners-list"]
    ),
    ("1.1. Администратор и педагоги не создают чаты.", ["administrator/teacher: не create group"]),
    ("1.1. Ни администратор, ни педагоги не создают чаты.", ["administrator/teacher: не create group"]),
    ("1.1. Администратор, опытные педагоги создают чаты.", ["administrator/teacher: create group"]),
    ("1.1. Обязанность создавать чаты на педагогов не возлагается.", ["teacher: не create group"]),
    ("1.1. Создаётся чат, в который администратор приглашает учителей.", ["administrator: add/invite group"]),
    ("1.1. Не допускается создание чатов.", ["–: не create group"]),
  ])
  func saysWhoDoesWhat(clauses: String, expected: [String]) throws {
    let duties = try InventedAct(clauses: clauses).duties
    #expect(expected.allSatisfy(duties.contains), "\(duties)")
  }

  @Test(arguments: [
    "При необходимости администратор создаёт группы.", "Администратор, как правило, создаёт группы.",
    "Администратор может создавать группы.", "Если платформа этого потребует, администратор создаёт группы.",
    "Когда это необходимо, администратор создаёт группы.", "Администратор вправе создавать группы.",
  ])
  func seesThatADutyIsOptional(sentence: String) throws {
    let duties = try InventedAct(clauses: "1.1. \(sentence)").duties("create")
    #expect(duties.count == 1 && duties.allSatisfy { $0.hasPrefix("administrator: ?create") }, "\(duties)")
  }

  @Test(arguments: [
    "Администратор создаёт группы по списку.", "Если учитель уволен, администратор создаёт группы заново.",
    "Администратор создаёт группы в начале года.",
  ])
  func takesADutyForOneWhereNothingMakesItOptional(sentence: String) throws {
    #expect(try InventedAct(clauses: "1.1. \(sentence)").duties("create") == ["administrator: create group"])
  }

  @Test func handsTheQualifierOfALeadInToItsItems() throws {
    let act = try InventedAct(clauses: "1.1. При необходимости администратор:\n- создаёт группы;\n- заполняет анкету.")
    #expect(act.duties("create") == ["administrator: ?create group"])
    #expect(act.duties("enter") == ["administrator: ?enter questionnaire"])
  }

  @Test(arguments: [
    "1.1. Администратору запрещается создавать чаты.", "1.1. Администратор:\n– не создаёт чаты.",
    "1.1. Администратору не следует создавать чаты.",
  ])
  func deniesWhatIsForbidden(clauses: String) throws {
    #expect(try InventedAct(clauses: clauses).duties("create") == ["administrator: не create group"])
  }

  @Test func givesARelativeClauseItsOwnSubject() throws {
    let act = try InventedAct(
      clauses: "1.1. Классный руководитель получает ссылку, которую высылает администратор, и передаёт её родителям.")
    let submits = act.bundle.propositions.filter { !$0.antecedent.isEmpty }
    #expect(submits.map { act.names($0.holders) } == ["administrator"])
  }

  @Test func takesAParticipleForNoDuty() throws {
    let act = try InventedAct(clauses: "1.1. Педагоги, прошедшие регистрацию, присоединяются к сообществу.")
    #expect(act.duties("register-self").isEmpty && act.holders(of: "join") == "teacher")
  }

  @Test func keepsSubjectsOfTwoVerbsApart() throws {
    let act = try InventedAct(clauses: "1.1. Администратор создаёт классы, педагоги заполняют анкету.")
    #expect(act.holders(of: "create") == "administrator" && act.holders(of: "enter") == "teacher")
  }

  @Test func findsThePersonNamedLast() throws {
    let act = try InventedAct(clauses: "1.1. Секретарь передаёт администратору приказы, и тот исправляет списки.")
    #expect(act.holders(of: "edit") == "administrator" && act.holders(of: "submit") == "clerk")
  }

  @Test func takesTheRoleFromTheTitleOfASection() throws {
    let act = try InventedAct(clauses: "2. ОБЯЗАННОСТИ РОДИТЕЛЕЙ\n2.1. Присоединиться к классу по ссылке.")
    #expect(act.holders(of: "join") == "parent")
  }

  @Test func putsNoDutyOnATermThatIsDefined() throws {
    let act = try InventedAct(clauses: "1.1. Под администратором понимается работник, который ведёт канал.")
    #expect(act.bundle.sentences.filter { act.bundle.clauses[$0.clause].number == "1.1" }.map(\.isDefinition) == [true])
  }

  @Test func keepsPrepositionsFromObjects() throws {
    let act = try InventedAct(clauses: "1.1. Администратор создаёт группы в классе для родителей.")
    #expect(act.duties("create") == ["administrator: create group"])
  }

  /// A misprint in a clean act is the author's, not a recogniser's.
  @Test func repairsNoShortWordInCleanText() throws {
    let act = try InventedAct(clauses: "1.1. Прн необходимости администратор создаёт группы.")
    #expect(act.bundle.quality.source == .native && act.bundle.quality.repairs.isEmpty)
    #expect(act.duties("create") == ["administrator: create group"])
  }

  @Test func readsDamagedText() throws {
    let act = try InventedAct(
      clauses: """
        1.1. Адмннистратор создает клаесы и размешает ннформацию на платформе.
        1.2. Педагогнческие работннкн проходят регнстрацию до начала года.
        1.3. Руководнтель назпачает адмннистратора из числа работннков.
        """)
    #expect(act.bundle.quality.source == .ocr)
    #expect(act.bundle.quality.repairs.map(\.replacement).contains("администратор"))
    #expect(act.duties("create").first == "administrator: create class")
    #expect(act.holders(of: "appoint") == "head")
  }
}
