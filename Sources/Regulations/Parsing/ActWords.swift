internal import Russian

/// Words that begin acts, stamps and sheets, and endings that tell classes of words.
enum ActWords {
  static let order = hashes("приказ распоряжение")
  static let regulation = hashes("положение порядок регламент правила памятка инструкция")
  static let memo = hashes("памятка памятки")
  static let letter = hashes("письмо")
  static let about = hashes("о об обо по")
  static let approved = hashes("утверждаю утверждено утвержден утверждена утверждены")
  static let otherStamps = hashes(
    "согласовано согласован согласованы принято принят приняты рассмотрено рассмотрен рассмотрены рекомендовано одобрено учтено обсуждено"
  )
  static let annex = hashes("приложение")
  static let orders = hashes("приказываю обязываю распоряжаюсь")
  static let acquainted = hashes("ознакомлен ознакомлены ознакомлена ознакомления")
  static let recommendations = hashes("рекомендации")
  static let methodical = hashes("методические")
  static let ministry = hashes("министерство департамент")
  static let dear = hashes("уважаемые уважаемый уважаемая")
  static let executor = hashes("исп исполнитель")
  static let chief = hashes("начальник министр")
  static let telephone = hashes("тел телефон факс")
  static let document = hashes("документ")
  static let signed = hashes("подписан подписано")
  static let certificate = hashes("сертификат сертификате владелец действителен")

  /// Two-letter endings of adjectives and participles: for each first letter, by its number from а, the second letters.
  private static let adjectiveEndings: [UInt32] = {
    var endings = [UInt32](repeating: 0, count: 32)
    for ending in [
      "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "го", "му", "ым", "им", "ом", "ем", "ых", "их", "ую", "юю",
      "ми", "ей",
    ] {
      let bytes = Array(ending.utf8)
      endings[Int(small(bytes[0], bytes[1]) - smallA)] |= 1 << UInt32(small(bytes[2], bytes[3]) - smallA)
    }
    return endings
  }()

  /// д, в, т, л, р, б, с: what stands before «ие» in nouns and hardly ever in adjectives.
  static let consonantsOfNeuterNouns: [UInt8] = [0xB4, 0xB2, 0xC2, 0xBB, 0xC0, 0xB1, 0xC1]

  /// The number of the letter а.
  private static let smallA: UInt8 = 0xB0

  /// Whether two letters, numbered by ``small(_:_:)``, end an adjective or participle.
  static func endAdjective(_ first: UInt8, _ second: UInt8) -> Bool {
    first >= smallA && second >= smallA && adjectiveEndings[Int(first - smallA)] >> UInt32(second - smallA) & 1 == 1
  }

  /// A number for a Cyrillic letter whatever its case (ё being е), from 0xB0 for а to 0xCF for я, or 0.
  @inline(__always)
  static func small(_ lead: UInt8, _ trail: UInt8) -> UInt8 {
    switch (lead, trail) {
    case (0xD0, 0x90...0x9F): trail + 0x20
    case (0xD0, 0xA0...0xAF): trail + 0x20
    case (0xD0, 0xB0...0xBF): trail
    case (0xD1, 0x80...0x8F): trail + 0x40
    case (0xD0, 0x81), (0xD1, 0x91): 0xB5
    default: 0
    }
  }

  static func hashes(_ words: String) -> WordClass { WordClass(words) }
}
