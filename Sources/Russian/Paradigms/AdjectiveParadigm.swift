/// The declension of adjectives, participles and nouns that decline like them («заведующий», «обучающийся»).
struct AdjectiveParadigm {
  private let lemma: Lemma

  init(_ lemma: Lemma) { self.lemma = lemma }

  func forms() throws(ParadigmError) -> [InflectedForm] {
    guard let forms = AdjectiveParadigm.forms(of: lemma.word, base: .adjective, isAnimate: lemma.isAnimate) else {
      throw .unknownAdjectiveEnding(lemma.word)
    }
    return forms + lemma.hints.map { InflectedForm($0, [.shortAdjective, .nominative]) }
  }

  /// The forms of a word in -ый, -ий, -ой or, reflexive, -ийся; `nil` for other endings.
  static func forms(of word: String, base: WordForm, isAnimate: Bool) -> [InflectedForm]? {
    let reflexive = word.hasSuffix("ся")
    let plain = reflexive ? String(word.dropLast(2)) : word
    if let forms = possessive(word, base) { return forms }
    let stem = String(plain.dropLast(2))
    guard let last = stem.last, ["ый", "ий", "ой"].contains(where: plain.hasSuffix) else { return nil }
    let soft = plain.hasSuffix("ий") && last == "н" && !base.contains(.participle)
    let husher = "жшщч".contains(last)
    let velar = "гкх".contains(last)
    var e = ("ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми")
    if soft { e = ("его", "ему", "им", "ем", "яя", "ей", "юю", "ее", "ие", "их", "ими") }
    if husher, plain.hasSuffix("ий") { e = ("его", "ему", "им", "ем", "ая", "ей", "ую", "ее", "ие", "их", "ими") }
    if velar || husher && plain.hasSuffix("ой") {
      e = ("ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими")
    }
    let accusativeOfAnimate: WordForm = base.contains(.noun) ? (isAnimate ? .accusative : []) : .accusative
    let accusativeOfThing: WordForm = base.contains(.noun) && isAnimate ? [] : .accusative
    let tail = reflexive ? "ся" : ""
    let endings: [(String, WordForm)] = [
      (String(plain.dropFirst(stem.count)), [.nominative, .singular, accusativeOfThing]),
      (e.0, [.genitive, .singular, accusativeOfAnimate]),
      (e.1, [.dative, .singular]),
      (e.2, [.instrumental, .singular, .dative, .plural]),
      (e.3, [.prepositional, .singular]),
      (e.4, [.nominative, .singular]),
      (e.5, [.genitive, .dative, .instrumental, .prepositional, .singular]),
      (e.6, [.accusative, .singular]),
      (e.7, [.nominative, .accusative, .singular]),
      (e.8, [.nominative, .plural, accusativeOfThing]),
      (e.9, [.genitive, .prepositional, .plural, accusativeOfAnimate]),
      (e.10, [.instrumental, .plural]),
    ]
    let living: WordForm = isAnimate ? .animate : []
    return endings.map { InflectedForm(stem + $0.0 + tail, $0.1.union(base).union(living)) }
  }

  /// «свой» and «третий», whose endings are those of pronouns.
  private static func possessive(_ word: String, _ base: WordForm) -> [InflectedForm]? {
    let stem: String
    switch word {
    case "свой", "мой", "твой": stem = String(word.dropLast())
    case "третий": stem = "треть"
    default: return nil
    }
    let endings: [(String, WordForm)] = [
      ("его", [.genitive, .accusative, .singular]), ("ему", [.dative, .singular]),
      ("им", [.instrumental, .singular, .dative, .plural]), ("ем", [.prepositional, .singular]),
      ("я", [.nominative, .singular]), ("ей", [.genitive, .dative, .instrumental, .prepositional, .singular]),
      ("ю", [.accusative, .singular]), ("е", [.nominative, .accusative, .singular]),
      ("и", [.nominative, .accusative, .plural]), ("их", [.genitive, .accusative, .prepositional, .plural]),
      ("ими", [.instrumental, .plural]),
    ]
    return [InflectedForm(word, base.union([.nominative, .accusative, .singular]))]
      + endings.map { InflectedForm(stem + $0.0, $0.1.union(base)) }
  }
}
