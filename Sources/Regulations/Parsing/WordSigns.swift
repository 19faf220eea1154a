/// The closed classes of words that the parser asks about for nearly every token, as bits.
///
/// Which of them a word belongs to is looked up once for each token (``TextIndex/signs``). Whether a whole sentence holds a
/// word of some class is then one look at the union of its words. Classes asked about now and then are ``WordClass``es
/// beside the question.
struct WordSigns: OptionSet, Sendable {
  var rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Function words.
  static let prepositions = WordSigns(rawValue: 1 << 0)
  static let negations = WordSigns(rawValue: 1 << 1)
  /// «не» alone.
  static let not = WordSigns(rawValue: 1 << 2)
  static let conjunctions = WordSigns(rawValue: 1 << 3)
  static let instrumentalPronouns = WordSigns(rawValue: 1 << 4)
  /// «ее», «его», «их»: objects, or possessives before a noun.
  static let objectPronouns = WordSigns(rawValue: 1 << 5)
  /// What may stand between a verb and its neighbours.
  static let adverbs = WordSigns(rawValue: 1 << 6)
  /// «на», which charges with the accusative.
  static let on = WordSigns(rawValue: 1 << 7)
  /// «за», which charges with the instrumental.
  static let behind = WordSigns(rawValue: 1 << 8)
  static let forWhom = WordSigns(rawValue: 1 << 9)
  /// Pronouns in the genitive that end like adjectives.
  static let genitives = WordSigns(rawValue: 1 << 10)
  /// What may stand between a preposition and its noun.
  static let determiners = WordSigns(rawValue: 1 << 11)
  static let demonstratives = WordSigns(rawValue: 1 << 12)
  static let oneself = WordSigns(rawValue: 1 << 13)

  // Words that join clauses.
  /// What joins two clauses of a sentence.
  static let joining = WordSigns(rawValue: 1 << 14)
  static let subordinating = WordSigns(rawValue: 1 << 15)
  static let relatives = WordSigns(rawValue: 1 << 16)
  /// The forms of «который».
  static let which = WordSigns(rawValue: 1 << 17)
  /// Those of them that may be objects.
  static let relativeObjects = WordSigns(rawValue: 1 << 18)
  /// «если», «когда».
  static let conditions = WordSigns(rawValue: 1 << 19)

  // Verbs and predicatives that say how something is done.
  /// Passive verbs with which an agent stands.
  static let doneBy = WordSigns(rawValue: 1 << 20)
  /// Verbs whose action is the noun behind them.
  static let light = WordSigns(rawValue: 1 << 21)
  /// Verbs behind which a lead-in lists names of actions.
  static let carrying = WordSigns(rawValue: 1 << 22)
  static let responsible = WordSigns(rawValue: 1 << 23)
  /// «входит» and its like, which nobody does.
  static let inclusion = WordSigns(rawValue: 1 << 24)
  /// Verbs that say what is, not what is done.
  static let being = WordSigns(rawValue: 1 << 25)
  /// «вступает» in «вступает в силу».
  static let entering = WordSigns(rawValue: 1 << 26)
  static let toBe = WordSigns(rawValue: 1 << 27)

  // How binding it is.
  /// Predicates whose denial denies the infinitive behind them.
  static let denied = WordSigns(rawValue: 1 << 28)
  static let obligatory = WordSigns(rawValue: 1 << 29)
  /// Words that give or take a right, with whom it concerns in the dative.
  static let granting = WordSigns(rawValue: 1 << 30)
  /// «За воспитателями сохраняется право».
  static let keeping = WordSigns(rawValue: 1 << 31)
  static let impersonal = WordSigns(rawValue: 1 << 32)
  static let obliged = WordSigns(rawValue: 1 << 33)
  static let rights = WordSigns(rawValue: 1 << 34)
  static let permissions = WordSigns(rawValue: 1 << 35)
  static let forbidding = WordSigns(rawValue: 1 << 36)

  // Words at which a scanner looks closer.
  /// What may begin a condition without a conjunction: «при наличии», «в случае».
  static let conditionBeginnings = WordSigns(rawValue: 1 << 37)
  /// What may begin a term: «до 10 сентября», «раз в неделю».
  static let timeBeginnings = WordSigns(rawValue: 1 << 38)
  /// ПРИКАЗЫВАЮ.
  static let ordering = WordSigns(rawValue: 1 << 39)
  /// Words that name the kind of a cited act.
  static let citedKinds = WordSigns(rawValue: 1 << 41)
  /// «ГОСТ», «СП».
  static let standards = WordSigns(rawValue: 1 << 42)
  /// «пункт», «раздел», «приложение».
  static let referenceTriggers = WordSigns(rawValue: 1 << 43)
  /// Letters that recognition prints in place of digits.
  static let digitLike = WordSigns(rawValue: 1 << 44)
  /// «далее», «понимается».
  static let definitionSigns = WordSigns(rawValue: 1 << 40)
}
