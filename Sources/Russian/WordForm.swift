/// What the ending of a word form says about it.
///
/// One spelling may be several forms («учителя»: genitive singular or nominative plural); their features are joined.
public struct WordForm: OptionSet, Sendable, Hashable {
  public var rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let nominative = WordForm(rawValue: 1 << 0)
  public static let genitive = WordForm(rawValue: 1 << 1)
  public static let dative = WordForm(rawValue: 1 << 2)
  public static let accusative = WordForm(rawValue: 1 << 3)
  public static let instrumental = WordForm(rawValue: 1 << 4)
  public static let prepositional = WordForm(rawValue: 1 << 5)
  public static let singular = WordForm(rawValue: 1 << 6)
  public static let plural = WordForm(rawValue: 1 << 7)

  public static let noun = WordForm(rawValue: 1 << 8)
  public static let adjective = WordForm(rawValue: 1 << 9)
  /// «создаёт», «создадут»: present or future, third person.
  public static let thirdPerson = WordForm(rawValue: 1 << 10)
  /// «создаём», «создаю»: the speaker acts.
  public static let firstPerson = WordForm(rawValue: 1 << 11)
  public static let past = WordForm(rawValue: 1 << 12)
  public static let infinitive = WordForm(rawValue: 1 << 13)
  public static let imperative = WordForm(rawValue: 1 << 14)
  /// «созданный», «создающий»: stands beside a noun and predicates nothing.
  public static let participle = WordForm(rawValue: 1 << 15)
  /// «создан», «созданы»: a passive predicate.
  public static let shortParticiple = WordForm(rawValue: 1 << 16)
  public static let gerund = WordForm(rawValue: 1 << 17)
  /// The form says what is done to its subject: «создаётся», «создан».
  public static let passive = WordForm(rawValue: 1 << 18)
  /// A noun of action: «создание».
  public static let actionNoun = WordForm(rawValue: 1 << 19)
  /// The form does not change: prepositions, foreign names.
  public static let fixed = WordForm(rawValue: 1 << 20)
  /// A short adjective or predicative: «обязан», «вправе».
  public static let shortAdjective = WordForm(rawValue: 1 << 21)
  /// Names a living being, whose accusative is its genitive.
  public static let animate = WordForm(rawValue: 1 << 22)

  /// All six cases.
  public static let cases: WordForm = [.nominative, .genitive, .dative, .accusative, .instrumental, .prepositional]
  /// Forms that make a clause: somebody does, did, is to do or had done to him.
  public static let predicates: WordForm = [
    .thirdPerson, .firstPerson, .past, .infinitive, .imperative, .shortParticiple,
  ]
}
