internal import Regulations

/// Words by which organisations are named.
enum OrganisationWords {
  /// Kinds of organisations in the singular.
  static let kinds = WordClass(
    "школа школы школе школу школой лицей лицея лицею лицее лицеем гимназия гимназии гимназию гимназией колледж колледжа колледжу колледже колледжем техникум техникума техникуму техникуме техникумом училище училища училищу училищем сад сада саду садом саде прогимназия прогимназии прогимназию прогимназией"
  )

  /// Abbreviated kinds.
  static let abbreviatedKinds = WordClass(
    "сош оош нош осош сш доу моу ддт цдт ддют цдют цвр дши дюсш")

  /// Words of a sentence that speaks of other organisations on purpose.
  static let others = WordClass(
    "совместно партнер партнеры партнером партнерами партнеров партнерстве сетевого сетевой сетевом сетевая другой другая другие других другими другом другого иной иные иных иными иными прибывших прибывшие прибывший прибывшего выбывших выбывшие переход перехода переходе переходящих перевод перевода переводе переведенных поступление поступлении поступления поступающих выпускники выпускников опыт опыта опыту стажировка стажировки практиканты реорганизации присоединения аренде аренды арендуемых арендуемом арендованных взаимодействие взаимодействии правопреемник учредитель учредителя учредителем базе"
  )

  /// Adjectives that any organisation may have before its kind.
  private static let common = Set(
    FoldedWord.list(
      "средн основн начальн общеобразовательн образовательн профессиональн государственн муниципальн бюджетн автономн казенн детск настоящ данн указанн вечерн частн дошкольн заведующ управляющ наш сам эт нов современн воскресн высш люб кажд так всероссийск российск"
    ))

  /// Words that make a programme or service of what follows: «Российская электронная школа», «Цифровая школа».
  private static let serviceAdjectives = Set(
    FoldedWord.list("электронн цифров онлайн дистанционн виртуальн открыт мо"))

  static func isCommon(_ stem: FoldedWord) -> Bool { common.contains(stem) }
  static func isService(_ stem: FoldedWord) -> Bool { serviceAdjectives.contains(stem) }

  private static let endings = FoldedWord.list("ого ому его ему ой ый ий ая яя ое ее ую юю ым им ом ем ей")
  private static let ambiguous = FoldedWord.list("ом ем ой ей ое ее ым им")
  private static let suffixes = FoldedWord.list("ск цк ьн нн чн жн шн рн тн вн дн мн лн ов ев ин щ")

  /// The fewest letters that stand before the ending of an adjective.
  private static let shortestStem = 3

  /// An adjective in the singular without its ending, `nil` for a word that does not end like one.
  static func stem(ofAdjective word: FoldedWord) -> FoldedWord? {
    guard let ending = endings.first(where: { word.count >= $0.count + shortestStem && word.hasSuffix($0) }) else {
      return nil
    }
    let stem = word.prefix(word.count - ending.count)
    // Nouns end so as well: «Советом», «школой».
    if ambiguous.contains(ending), !suffixes.contains(where: stem.hasSuffix) { return nil }
    return stem
  }

  /// Networks and services where an organisation has its page: «группа школы «ВКонтакте»».
  static let services = WordClass(
    "вконтакте одноклассники сферум сферума учительская телеграм телеграмм рутуб дзен макс родители ученики сетевой")

  /// How many letters of a word in a name tell it from another one.
  private static let stemLength = 6

  static func stem(_ word: FoldedWord) -> FoldedWord { word.prefix(stemLength) }
}
