/// Verbs whose present does not follow from their infinitive, with all that prefixes make of them.
enum IrregularVerb {
  /// Infinitive, third person singular and plural of each root.
  private static let roots: [(infinitive: String, singular: String, plural: String)] = [
    ("дать", "даст", "дадут"),
    ("слать", "шлет", "шлют"),
    ("писать", "пишет", "пишут"),
    ("казать", "кажет", "кажут"),
    ("сказать", "скажет", "скажут"),
    ("вязать", "вяжет", "вяжут"),
    ("искать", "ищет", "ищут"),
    ("ждать", "ждет", "ждут"),
    ("звать", "зовет", "зовут"),
    ("брать", "берет", "берут"),
    ("принять", "примет", "примут"),
    ("снять", "снимет", "снимут"),
    ("поднять", "поднимет", "поднимут"),
    ("понять", "поймет", "поймут"),
    ("занять", "займет", "займут"),
    ("нанять", "наймет", "наймут"),
    ("взять", "возьмет", "возьмут"),
    ("изъять", "изымет", "изымут"),
    ("начать", "начнет", "начнут"),
    ("держать", "держит", "держат"),
    ("лежать", "лежит", "лежат"),
    ("надлежать", "надлежит", "надлежат"),
    ("слышать", "слышит", "слышат"),
    ("смотреть", "смотрит", "смотрят"),
    ("видеть", "видит", "видят"),
    ("зависеть", "зависит", "зависят"),
    ("хотеть", "хочет", "хотят"),
    ("мочь", "может", "могут"),
    ("влечь", "влечет", "влекут"),
    ("крыть", "кроет", "кроют"),
    ("быть", "будет", "будут"),
    ("жить", "живет", "живут"),
    ("стать", "станет", "станут"),
    ("ехать", "едет", "едут"),
    ("идти", "идет", "идут"),
    ("везти", "везет", "везут"),
  ]

  private static let prefixes: Set<String> = [
    "", "в", "во", "вз", "вы", "до", "за", "из", "изо", "ис", "на", "о", "об", "обо", "от", "ото", "пере", "по", "под",
    "подо", "пре", "пред", "при", "про", "раз", "разо", "рас", "с", "со", "соз", "у",
  ]

  /// The third person of a verb that is one of the roots with a prefix or without; `nil` for all others.
  static func thirdPerson(of infinitive: String) -> (singular: String, plural: String)? {
    for root in roots where infinitive.hasSuffix(root.infinitive) {
      var prefix = String(infinitive.dropLast(root.infinitive.count))
      guard prefixes.contains(prefix) else { continue }
      // «разобрать», but «разберёт»: the vowel stands only before two consonants.
      if ["звать", "брать"].contains(root.infinitive), prefix.count > 2, prefix.hasSuffix("о") { prefix.removeLast() }
      return (prefix + root.singular, prefix + root.plural)
    }
    return nil
  }
}
