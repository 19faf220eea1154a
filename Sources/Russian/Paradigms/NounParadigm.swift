/// The declension of nouns: hard and soft masculines, feminines in -а, -я, -ия and -ь, neuters in -о, -е and -ие.
struct NounParadigm {
  private let lemma: Lemma
  private let word: String

  init(_ lemma: Lemma) {
    self.lemma = lemma
    self.word = lemma.word
  }

  func forms() throws(ParadigmError) -> [InflectedForm] {
    if !word.hasSuffix("рий"), hint("gen") == nil,
      let forms = AdjectiveParadigm.forms(of: word, base: .noun, isAnimate: lemma.isAnimate)
    {
      return forms
    }
    if word.hasSuffix("щая") || word.hasSuffix("щаяся") {
      let masculine = word.hasSuffix("ся") ? word.dropLast(4) + "ийся" : word.dropLast(2) + "ий"
      return AdjectiveParadigm.forms(of: String(masculine), base: .noun, isAnimate: lemma.isAnimate) ?? []
    }
    if word.hasSuffix("ые") { return NounParadigm.pluralOnly(String(word.dropLast(2))) }
    guard let last = word.last else { throw .notAWord(word) }
    var singular: [(String, WordForm)]
    var plural: [(String, WordForm)]
    switch last {
    case "а": (singular, plural) = feminineInA(String(word.dropLast()))
    case "я" where word.hasSuffix("мя"): (singular, plural) = neuterInMya(String(word.dropLast()))
    case "я": (singular, plural) = feminineInYa(String(word.dropLast()))
    case "ь":
      let stem = oblique(default: FleetingVowel.removed(from: word) ?? String(word.dropLast()))
      (singular, plural) = isFeminine ? feminineInSoftSign(stem) : softMasculine(stem, genitivePlural: "ей")
    case "й":
      let stem = String(word.dropLast())
      (singular, plural) = softMasculine(stem, genitivePlural: "ев")
      if stem.hasSuffix("и") { singular.append((stem + "и", .prepositional)) }
    case "о": (singular, plural) = neuter(String(word.dropLast()), soft: false)
    case "е": (singular, plural) = neuter(String(word.dropLast()), soft: true)
    case "б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ц", "ч", "ш", "щ":
      (singular, plural) = hardMasculine(oblique(default: FleetingVowel.removed(from: word) ?? word))
    default: throw .unknownNounEnding(word)
    }
    if let irregular = hint("pl") ?? IrregularPlural.nominative(of: word) { plural = irregularPlural(irregular) }
    let common: WordForm = lemma.isAnimate ? [.noun, .animate] : .noun
    return singular.map { InflectedForm($0.0, $0.1.union([.singular, common])) }
      + plural.map { InflectedForm($0.0, $0.1.union([.plural, common])) }
  }

  private func hint(_ name: String) -> String? {
    lemma.hints.first { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// The stem of the cases other than the nominative: that of the hint `gen`, without its ending.
  private func oblique(default stem: String) -> String {
    hint("gen").map { String($0.dropLast()) } ?? stem
  }

  private var isFeminine: Bool {
    if lemma.hints.contains("f") { return true }
    if lemma.hints.contains("m") { return false }
    return !NounParadigm.masculineEndings.contains(where: word.hasSuffix)
  }

  /// Endings of masculines in -ь; the other nouns in -ь are feminine.
  private static let masculineEndings = [
    "тель", "арь", "филь", "модуль", "фель", "контроль", "пароль", "перечень", "уровень", "день", "бюллетень", "гость",
  ]

  /// «данные»: a plural that declines like an adjective.
  private static func pluralOnly(_ stem: String) -> [InflectedForm] {
    [
      InflectedForm(stem + "ые", [.noun, .plural, .nominative, .accusative]),
      InflectedForm(stem + "ых", [.noun, .plural, .genitive, .prepositional]),
      InflectedForm(stem + "ым", [.noun, .plural, .dative]),
      InflectedForm(stem + "ыми", [.noun, .plural, .instrumental]),
    ]
  }

  /// The accusative: like the genitive for living beings, like the nominative for things.
  private var accusative: (nominative: WordForm, genitive: WordForm) {
    lemma.isAnimate ? (.nominative, [.genitive, .accusative]) : ([.nominative, .accusative], .genitive)
  }

  private static let yAsI: Set<Character> = ["г", "к", "х", "ж", "ч", "ш", "щ"]

  private func hardMasculine(_ stem: String) -> ([(String, WordForm)], [(String, WordForm)]) {
    let last = stem.last ?? "а"
    let husher = "жчшщ".contains(last)
    let y = NounParadigm.yAsI.contains(last) ? "и" : "ы"
    var singular: [(String, WordForm)] = [
      (word, accusative.nominative), (stem + "а", accusative.genitive), (stem + "у", .dative),
      (stem + "ом", .instrumental), (stem + "е", .prepositional),
    ]
    if husher || last == "ц" { singular.append((stem + "ем", .instrumental)) }
    var plural: [(String, WordForm)] = [
      (stem + y, accusative.nominative), (stem + "ам", .dative), (stem + "ами", .instrumental),
      (stem + "ах", .prepositional),
    ]
    plural.append((stem + (husher ? "ей" : "ов"), accusative.genitive))
    if last == "ц" { plural.append((stem + "ев", accusative.genitive)) }
    return (singular, plural)
  }

  private func softMasculine(
    _ stem: String, genitivePlural: String
  ) -> ([(String, WordForm)], [(String, WordForm)]) {
    (
      [
        (word, accusative.nominative), (stem + "я", accusative.genitive), (stem + "ю", .dative),
        (stem + "ем", .instrumental), (stem + "е", .prepositional),
      ],
      [
        (stem + "и", accusative.nominative), (stem + genitivePlural, accusative.genitive), (stem + "ям", .dative),
        (stem + "ями", .instrumental), (stem + "ях", .prepositional),
      ]
    )
  }

  private func feminineInA(_ stem: String) -> ([(String, WordForm)], [(String, WordForm)]) {
    let last = stem.last ?? "а"
    let y = NounParadigm.yAsI.contains(last) ? "и" : "ы"
    let o = "жчшщц".contains(last) ? "ей" : "ой"
    let singular: [(String, WordForm)] = [
      (word, .nominative), (stem + y, .genitive), (stem + "е", [.dative, .prepositional]),
      (stem + "у", .accusative), (stem + o, .instrumental),
    ]
    var plural: [(String, WordForm)] = [
      (stem + y, accusative.nominative), (stem + "ам", .dative), (stem + "ами", .instrumental),
      (stem + "ах", .prepositional),
    ]
    for bare in NounParadigm.bareStems(stem) { plural.append((bare, accusative.genitive)) }
    return (singular, plural)
  }

  private func feminineInYa(_ stem: String) -> ([(String, WordForm)], [(String, WordForm)]) {
    let inIya = stem.hasSuffix("и")
    let dative = inIya ? stem + "и" : stem + "е"
    let bare =
      inIya ? String(stem.dropLast()) + "ий" : stem.hasSuffix("ь") ? String(stem.dropLast()) + "ей" : stem + "ь"
    return (
      [
        (word, .nominative), (stem + "и", .genitive), (dative, [.dative, .prepositional]), (stem + "ю", .accusative),
        (stem + "ей", .instrumental),
      ],
      [
        (stem + "и", accusative.nominative), (bare, accusative.genitive), (stem + "ям", .dative),
        (stem + "ями", .instrumental), (stem + "ях", .prepositional),
      ]
    )
  }

  private func feminineInSoftSign(_ stem: String) -> ([(String, WordForm)], [(String, WordForm)]) {
    let a = "жчшщ".contains(stem.last ?? "а") ? "а" : "я"
    return (
      [
        (word, [.nominative, .accusative]), (stem + "и", [.genitive, .dative, .prepositional]),
        (stem + "ью", .instrumental),
      ],
      [
        (stem + "и", accusative.nominative), (stem + "ей", accusative.genitive), (stem + a + "м", .dative),
        (stem + a + "ми", .instrumental), (stem + a + "х", .prepositional),
      ]
    )
  }

  private func neuter(_ stem: String, soft: Bool) -> ([(String, WordForm)], [(String, WordForm)]) {
    let inIe = soft && stem.hasSuffix("и")
    let husher = "жчшщц".contains(stem.last ?? "а")
    let (a, u) = soft && !husher ? ("я", "ю") : ("а", "у")
    let genitivePlural =
      inIe
      ? [String(stem.dropLast()) + "ий"] : soft && !husher ? [stem + "ей"] : NounParadigm.bareStems(stem)
    let singular: [(String, WordForm)] = [
      (word, [.nominative, .accusative]), (stem + a, .genitive), (stem + u, .dative),
      (stem + (soft ? "ем" : "ом"), .instrumental), (stem + (inIe ? "и" : "е"), .prepositional),
    ]
    var plural: [(String, WordForm)] = [
      (stem + a, [.nominative, .accusative]), (stem + a + "м", .dative), (stem + a + "ми", .instrumental),
      (stem + a + "х", .prepositional),
    ]
    for form in genitivePlural { plural.append((form, .genitive)) }
    return (singular, plural)
  }

  /// «имя», «время»: the other cases have -ен-.
  private func neuterInMya(_ stem: String) -> ([(String, WordForm)], [(String, WordForm)]) {
    (
      [
        (word, [.nominative, .accusative]), (stem + "ени", [.genitive, .dative, .prepositional]),
        (stem + "енем", .instrumental),
      ],
      [
        (stem + "ена", [.nominative, .accusative]), (stem + "ен", .genitive), (stem + "енам", .dative),
        (stem + "енами", .instrumental), (stem + "енах", .prepositional),
      ]
    )
  }

  /// The plural of a noun whose plural has a stem of its own: «дети», «учителя», «адреса».
  private func irregularPlural(_ nominative: String) -> [(String, WordForm)] {
    let stem = String(nominative.dropLast())
    let soft = nominative.hasSuffix("я") || nominative.hasSuffix("и")
    let (a, genitive) = soft ? ("я", "ей") : ("а", "ов")
    let instrumental = ["дети", "люди"].contains(nominative) ? "ьми" : a + "ми"
    var forms: [(String, WordForm)] = [
      (nominative, accusative.nominative), (stem + genitive, accusative.genitive), (stem + a + "м", .dative),
      (stem + instrumental, .instrumental), (stem + a + "х", .prepositional),
    ]
    // «пять человек», «сколько человек».
    if word == "человек" { forms.append((word, .genitive)) }
    return forms
  }

  /// The genitive plural without ending, with the vowel that may stand between its last consonants.
  private static func bareStems(_ stem: String) -> [String] {
    let letters = Array(stem)
    guard letters.count > 2, let last = letters.last else { return [stem] }
    let before = letters[letters.count - 2]
    guard !"аеиоуыэюя".contains(before) else { return [stem] }
    let head = String(letters.dropLast(before == "ь" || before == "й" ? 2 : 1))
    switch last {
    case "к" where "жчшщцьй".contains(before): return [head + "ек"]
    case "к" where before == "с": return [stem, head + "ок"]
    case "к": return [head + "ок"]
    case "л" where before == "с", "м" where before == "ь": return [head + "е" + String(last)]
    case "н", "ц": return [stem, head + "о" + String(last), head + "е" + String(last)]
    default: return [stem]
    }
  }
}
