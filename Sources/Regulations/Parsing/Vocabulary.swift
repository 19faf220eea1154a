internal import Russian

/// The concepts and single words that the parser itself asks about, looked up once for each lexicon.
struct Vocabulary: Sendable {
  let lexicon: Lexicon
  let administrator: ConceptID?
  let head: Set<ConceptID>
  let optional: Set<ConceptID>
  let dutyNoun: ConceptID?
  let definition: ConceptID?
  let forbidden: ConceptID?
  let must: ConceptID?
  let may: ConceptID?
  let entrust: ConceptID?
  let assign: ConceptID?
  let fromAmong: ConceptID?
  let become: ConceptID?
  let appoint: ConceptID?
  let approve: ConceptID?
  let orderDocument: ConceptID?
  let platform: Set<ConceptID>
  let deputy: ConceptID?
  let headConcept: ConceptID?
  let founder: ConceptID?
  /// Roles that name everybody, so that a title naming one puts its clauses on nobody in particular.
  let collective: Set<ConceptID>
  /// Whether each concept, by number, is a role.
  let isRole: [Bool]
  /// Whether each concept, by number, is an action.
  let isAction: [Bool]
  /// Whether each concept, by number, is a qualifier.
  let isQualifier: [Bool]
  /// Whether each concept, by number, says how binding a clause is: «обязан», «может», «запрещается».
  let isModal: [Bool]
  /// Of each concept, by number, the role that a duty of its falls on.
  let dutyRoles: [Duty.Role]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    func set(_ names: [String]) -> Set<ConceptID> { Set(names.compactMap(lexicon.concept)) }
    administrator = lexicon.concept("administrator")
    head = set(["head", "administration", "deputy"])
    optional = set(["optional", "may"])
    dutyNoun = lexicon.concept("duty-noun")
    definition = lexicon.concept("definition")
    forbidden = lexicon.concept("forbidden")
    must = lexicon.concept("must")
    may = lexicon.concept("may")
    entrust = lexicon.concept("entrust")
    appoint = lexicon.concept("appoint")
    assign = lexicon.concept("assign")
    become = lexicon.concept("become")
    fromAmong = lexicon.concept("from-among")
    approve = lexicon.concept("approve")
    orderDocument = lexicon.concept("order-document")
    platform = set(["platform", "sferum"])
    deputy = lexicon.concept("deputy")
    headConcept = lexicon.concept("head")
    founder = lexicon.concept("founder")
    collective = set(["user", "staff"])
    isRole = lexicon.concepts.map { $0.kind == .role }
    isAction = lexicon.concepts.map { $0.kind == .action }
    isQualifier = lexicon.concepts.map { $0.kind == .qualifier }
    let modals = set(["must", "may", "forbidden"])
    isModal = lexicon.concepts.indices.map { modals.contains(ConceptID(rawValue: UInt16($0))) }
    dutyRoles = lexicon.concepts.map { Duty.Role(rawValue: $0.role) ?? .other }
  }

  func isRole(_ mention: Mention) -> Bool { isRole[Int(mention.concept.rawValue)] }
  func isAction(_ mention: Mention) -> Bool { isAction[Int(mention.concept.rawValue)] }
  func isQualifier(_ mention: Mention) -> Bool { isQualifier[Int(mention.concept.rawValue)] }
  func isModal(_ mention: Mention) -> Bool { isModal[Int(mention.concept.rawValue)] }
}

/// Closed classes of words, as hashes.
enum FunctionWords {
  static let prepositions = hashes(
    "в во на с со к ко от из у о об обо по при для за до без через между под над про посредством вместо кроме после перед среди около ради согласно вне путем"
  )
  static let negations = hashes("не ни")
  static let conjunctions = hashes("и или либо а но также")
  static let pronouns = hashes("он она они")
  static let instrumentalPronouns = hashes("им ими ею")
  static let adverbs = hashes(
    "также лично самостоятельно ежедневно еженедельно ежемесячно ежегодно своевременно регулярно постоянно обязательно тоже только сам сама сами затем после больше никогда может могут быть был была было были будет будут"
  )
  static let on = hashes("на")
  static let behind = hashes("за")

  /// Nouns and others that end like verbs in the third person.
  static let notVerbs = hashes(
    "совет педсовет кабинет предмет факультет бюджет интернет авторитет комитет университет студент документ текст объект субъект ответ привет портрет приоритет лимит сайт чат аппарат результат аттестат формат контракт факт акт пункт спорт паспорт транспорт стандарт старт квартал сертификат адрес плакат дипломат кандидат секретариат сет лет приют институт маршрут банкет букет буклет проект интерес портал санпросвет аудит кредит депозит визит транзит алфавит дефицит деканат мандат штат реферат дубликат абонемент эксперимент инструмент элемент момент аргумент ассортимент контингент диапазон этикет сюжет иммунитет пакет билет макет магнит вожат телефонит сорт ограничит"
  )

  private static func hashes(_ words: String) -> WordClass { WordClass(words) }
}
