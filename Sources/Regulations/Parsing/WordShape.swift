internal import Russian

/// What the ending of a word says about it, whether the lexicon knows the word or not.
///
/// New templates bring a fifth to a third of verbs that no lexicon has; a duty told by one is still a duty.
struct WordShape {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// How many bytes a word has at least from whose ending something is told.
  static let shortest = 8

  /// What a word of ``shortest`` bytes or more looks like.
  ///
  /// - Parameter known: what the lexicon says of the word.
  func traits(of word: Token, known: TokenTraits) -> TokenTraits {
    let last = letter(of: word, fromEnd: 1)
    var traits: TokenTraits = isAdjectival(word, last: last, known) ? .adjectival : []
    // Codes of ``ActWords/small``: т 0xC2, я 0xCF, ю 0xCE, е 0xB5, ь 0xCC, и 0xB8.
    switch last {
    case 0xC2: if isVerb(word, before: 1, known) { traits.insert(.verb) }
    case 0xCF:
      if letter(of: word, fromEnd: 2) == 0xC1, isVerb(word, before: 3, known) {
        traits.formUnion([.verb, .reflexiveVerb])
      }
    case 0xCE:
      if ends(word, WordShape.firstPersonEndings), !known.contains(.nominal) { traits.insert(.firstPersonVerb) }
    default: break
    }
    guard last == 0xB5 || last == 0xCC || last == 0xB8 || last == 0xCF, !known.contains(.nominal) else { return traits }
    // «установите», «проверяйте».
    if ends(word, WordShape.imperativeEndings) { traits.insert(.imperative) }
    // «сохранить», «беречься», but no noun that ends so.
    if ends(word, WordShape.infinitiveEndings), !ends(word, WordShape.abstractEndings),
      !WordShape.softNouns.contains(word.value)
    {
      traits.insert(.infinitive)
    }
    return traits
  }

  /// The form of a verb in the third person.
  func thirdPersonForm(of verb: Token) -> WordForm {
    let isReflexive = ends(verb, WordShape.reflexiveEndings)
    let isPlural = ends(verb, isReflexive ? WordShape.reflexivePluralEndings : WordShape.pluralEndings)
    let form: WordForm = [.thirdPerson, isPlural ? .plural : .singular]
    return isReflexive ? form.union(.passive) : form
  }

  /// «регистрируются», «создаётся».
  func isReflexive(_ word: Token) -> Bool {
    word.length >= WordShape.shortest && ends(word, WordShape.reflexiveEndings)
  }

  /// Whether the word ends like a noun of action in the nominative or accusative: «проверка» does not show it, «обновление»
  /// and «публикация» do.
  func isActionNoun(_ word: Token) -> Bool {
    word.kind == .word && (WordShape.bareActionNouns.contains(word.value) || ends(word, WordShape.actionEndings))
  }

  /// Whether the word looks like an adjective or participle: «соответствующий», «педагогических».
  private func isAdjectival(_ word: Token, last: UInt8, _ known: TokenTraits) -> Bool {
    // «платформу» ends like «новому» and is known to be a noun.
    guard !known.contains(.noun), ActWords.endAdjective(letter(of: word, fromEnd: 2), last) else { return false }
    return !isNeuterNoun(word, last: last)
  }

  /// «полугодие», «участие», «создание»: nouns that end like «средние», told by the letters before.
  ///
  /// The codes are those of ``ActWords/small(_:_:)``: и 0xB8, е 0xB5, н 0xBD, а 0xB0, я 0xCF.
  private func isNeuterNoun(_ word: Token, last: UInt8) -> Bool {
    guard last == 0xB5, letter(of: word, fromEnd: 2) == 0xB8 else { return false }
    switch letter(of: word, fromEnd: 3) {
    case 0xBD:
      let vowel = letter(of: word, fromEnd: 4)
      return vowel == 0xB0 || vowel == 0xB5 || vowel == 0xCF
    case let consonant: return ActWords.consonantsOfNeuterNouns.contains(consonant)
    }
  }

  /// Whether a word ends like a verb in the third person («выкладывает», «следят») and is none of the nouns that do.
  ///
  /// - Parameter place: where т stands, counted from the end: 1, or 3 before «-ся».
  private func isVerb(_ word: Token, before place: Int, _ known: TokenTraits) -> Bool {
    guard word.length >= UInt32(place * 2 + 4), letter(of: word, fromEnd: place) == 0xC2 else { return false }
    // е 0xB5, у 0xC3, ю 0xCE, а 0xB0, я 0xCF, и 0xB8.
    switch letter(of: word, fromEnd: place + 1) {
    case 0xB5, 0xC3, 0xCE, 0xB0, 0xCF, 0xB8: break
    default: return false
    }
    // «анкет»: what the lexicon knows as a noun is no verb.
    return !known.contains(.onlyNoun) && !WordShape.notVerbs.contains(word.value)
  }

  /// The number by ``ActWords/small(_:_:)`` of a letter of a word in Cyrillic letters, the last one being 1 from the end.
  @inline(__always)
  private func letter(of word: Token, fromEnd place: Int) -> UInt8 {
    let lead = word.range.upperBound - place * 2
    return ActWords.small(text[lead], text[lead + 1])
  }

  private func ends(_ word: Token, _ endings: WordEndings) -> Bool { endings.end(word.range, of: text) }

  /// Nouns and others that end like verbs in the third person.
  private static let notVerbs = ActWords.hashes(
    "совет педсовет кабинет предмет факультет бюджет интернет авторитет комитет университет студент документ текст объект субъект ответ привет портрет приоритет лимит сайт чат аппарат результат аттестат формат контракт факт акт пункт спорт паспорт транспорт стандарт старт квартал сертификат адрес плакат дипломат кандидат секретариат сет лет приют институт маршрут банкет букет буклет проект интерес портал санпросвет аудит кредит депозит визит транзит алфавит дефицит деканат мандат штат реферат дубликат абонемент эксперимент инструмент элемент момент аргумент ассортимент контингент диапазон этикет сюжет иммунитет пакет билет макет магнит вожат телефонит сорт ограничит"
  )
  private static let bareActionNouns = ActWords.hashes(
    "выбор выпуск отбор сбор контроль учет ввод вывод перевод разбор прием показ обзор осмотр обмен запуск отзыв перенос подбор надзор анализ мониторинг поиск расчет отчет обход вызов ответ"
  )
  private static let firstPersonEndings = WordEndings("аю яю")
  private static let imperativeEndings = WordEndings("йте ите йтесь итесь")
  private static let actionEndings = WordEndings("ние тие ция цию вка рка вку рку тка тку")
  private static let reflexiveEndings = WordEndings("ся")
  private static let pluralEndings = WordEndings("ут ют ат ят")
  private static let reflexivePluralEndings = WordEndings("утся ются атся ятся")
  private static let infinitiveEndings = WordEndings("ать ять ить еть уть ыть оть ести йти ться тись чься")
  private static let abstractEndings = WordEndings("ость есть")
  private static let softNouns = ActWords.hashes("память печать кровать тетрадь площадь часть сеть прибыть")
}
