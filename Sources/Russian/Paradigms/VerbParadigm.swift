/// The conjugation of a verb with its participles, and, for a verb not reflexive itself, its passive in -ся.
struct VerbParadigm {
  private let lemma: Lemma
  private let infinitive: String
  private let isReflexive: Bool
  private let thirdSingular: String
  private let thirdPlural: String

  init(_ lemma: Lemma) throws(ParadigmError) {
    self.lemma = lemma
    isReflexive = lemma.word.hasSuffix("ся") || lemma.word.hasSuffix("сь")
    infinitive = isReflexive ? String(lemma.word.dropLast(2)) : lemma.word
    let hints = lemma.hints.map { $0.hasSuffix("ся") ? String($0.dropLast(2)) : $0 }
    let irregular = IrregularVerb.thirdPerson(of: infinitive)
    guard
      let singular = hints.first ?? irregular?.singular ?? VerbParadigm.regularThirdSingular(of: infinitive)
    else { throw .unknownVerbEnding(lemma.word) }
    thirdSingular = singular
    if hints.count > 1 {
      thirdPlural = hints[1]
    } else if let irregular, irregular.singular == singular {
      thirdPlural = irregular.plural
    } else {
      thirdPlural = VerbParadigm.thirdPlural(of: singular)
    }
  }

  func forms() -> [InflectedForm] {
    var forms: [InflectedForm] = []
    func finite(_ text: String, _ form: WordForm) {
      guard isReflexive else {
        forms.append(InflectedForm(text, form))
        forms.append(InflectedForm(VerbParadigm.reflexive(text), form.union(.passive)))
        return
      }
      forms.append(InflectedForm(VerbParadigm.reflexive(text), form))
    }
    finite(infinitive, .infinitive)
    finite(thirdSingular, [.thirdPerson, .singular])
    finite(thirdPlural, [.thirdPerson, .plural])
    finite(firstPlural, [.firstPerson, .plural])
    finite(firstSingular, [.firstPerson, .singular])
    for (ending, number) in [("", WordForm.singular), ("а", .singular), ("о", .singular), ("и", .plural)] {
      finite(pastStem(ending), [.past, number])
    }
    for text in imperatives { finite(text, .imperative) }
    participles(into: &forms)
    return forms
  }

  private static func regularThirdSingular(of infinitive: String) -> String? {
    for ending in ["давать", "знавать", "ставать"] where infinitive.hasSuffix(ending) {
      return String(infinitive.dropLast(4)) + "ет"
    }
    if infinitive.hasSuffix("овать") { return String(infinitive.dropLast(5)) + "ует" }
    if infinitive.hasSuffix("евать") {
      let stem = String(infinitive.dropLast(5))
      if let last = stem.last, "дпсвлтмр".contains(last) { return stem + "евает" }
      return stem + ("жцчшщ".contains(stem.last ?? "а") ? "ует" : "юет")
    }
    if infinitive.hasSuffix("ать") || infinitive.hasSuffix("ять") { return String(infinitive.dropLast(2)) + "ет" }
    if infinitive.hasSuffix("ить") { return String(infinitive.dropLast(2)) + "т" }
    if infinitive.hasSuffix("еть") { return String(infinitive.dropLast(2)) + "ет" }
    if infinitive.hasSuffix("йти") { return String(infinitive.dropLast(2)) + "дет" }
    if infinitive.hasSuffix("вести") { return String(infinitive.dropLast(3)) + "дет" }
    if infinitive.hasSuffix("нести") { return String(infinitive.dropLast(2)) + "ет" }
    if infinitive.hasSuffix("нуть") { return String(infinitive.dropLast(3)) + "ет" }
    return nil
  }

  private static func thirdPlural(of singular: String) -> String {
    let stem = String(singular.dropLast(2))
    let last = stem.last ?? "а"
    if singular.hasSuffix("ит") { return stem + ("жчшщ".contains(last) ? "ат" : "ят") }
    return stem + ("аеиоуыэюяльр".contains(last) ? "ют" : "ут")
  }

  private static func reflexive(_ text: String) -> String {
    guard let last = text.last else { return text }
    return text + ("аеиоуыэюя".contains(last) ? "сь" : "ся")
  }

  /// The stem before the ending of the third person plural.
  private var presentStem: String { String(thirdPlural.dropLast(2)) }

  private var isSecondConjugation: Bool { thirdSingular.hasSuffix("ит") }

  /// «дать» and its kin, which have endings of their own: дам, даст, дадим.
  private var isLikeGive: Bool { thirdSingular.hasSuffix("даст") }

  /// Whether the plural has the endings of the second conjugation, as it also has in «хотят».
  private var isPluralSecond: Bool { thirdPlural.hasSuffix("ат") || thirdPlural.hasSuffix("ят") }

  private var firstPlural: String {
    isPluralSecond || isLikeGive ? presentStem + "им" : String(thirdSingular.dropLast()) + "м"
  }

  private var firstSingular: String {
    if isLikeGive { return String(thirdSingular.dropLast(2)) + "м" }
    guard isPluralSecond else { return String(thirdPlural.dropLast()) }
    guard isSecondConjugation else { return String(thirdSingular.dropLast(2)) + "у" }
    let stem = VerbParadigm.softenedInPresent(presentStem)
    return stem + ("жчшщ".contains(stem.last ?? "а") ? "у" : "ю")
  }

  private var imperatives: [String] {
    if isLikeGive { return ["й", "йте"].map { String(thirdSingular.dropLast(2)) + $0 } }
    if infinitive.hasSuffix("авать") { return ["й", "йте"].map { String(infinitive.dropLast(2)) + $0 } }
    let endings = "аеиоуыэюя".contains(presentStem.last ?? "а") ? ["й", "йте"] : ["и", "ите", "ь", "ьте"]
    return endings.map { presentStem + $0 }
  }

  private func pastStem(_ ending: String) -> String {
    if infinitive.hasSuffix("йти") {
      return String(infinitive.dropLast(3)) + (ending.isEmpty ? "шел" : "шл" + ending)
    }
    if infinitive.hasSuffix("ть") && !infinitive.hasSuffix("сть") {
      return String(infinitive.dropLast(2)) + "л" + ending
    }
    let stem = presentStem
    if let last = stem.last, "дт".contains(last) { return String(stem.dropLast()) + "л" + ending }
    return ending.isEmpty ? stem : stem + "л" + ending
  }

  private func participles(into forms: inout [InflectedForm]) {
    func decline(_ word: String, _ form: WordForm) {
      forms += AdjectiveParadigm.forms(of: word, base: form.union(.participle), isAnimate: false) ?? []
    }
    let tail = isReflexive ? "ся" : ""
    decline(String(thirdPlural.dropLast()) + "щий" + tail, [])
    let past = pastStem("")
    let pastVowel = past.hasSuffix("л") && infinitive.hasSuffix("ть") ? String(past.dropLast()) : nil
    decline(pastParticiple(past, pastVowel) + tail, [])
    let presentGerund = presentStem + ("жчшщ".contains(presentStem.last ?? "а") ? "а" : "я")
    forms.append(InflectedForm(isReflexive ? presentGerund + "сь" : presentGerund, .gerund))
    if infinitive.hasSuffix("авать") {
      forms.append(InflectedForm(String(infinitive.dropLast(2)) + "я" + (isReflexive ? "сь" : ""), .gerund))
    }
    if let pastVowel { forms.append(InflectedForm(pastVowel + (isReflexive ? "вшись" : "в"), .gerund)) }
    guard !isReflexive else { return }
    decline(String(thirdPlural.dropLast()) + "щийся", .passive)
    let presentPassive =
      infinitive.hasSuffix("авать") ? String(infinitive.dropLast(2)) + "ем" : String(thirdSingular.dropLast()) + "м"
    decline(presentPassive + "ый", .passive)
    for stem in passiveStems {
      decline(stem + (stem.hasSuffix("т") ? "ый" : "ный"), .passive)
      let short: [(String, WordForm)] = [("", .singular), ("а", .singular), ("о", .singular), ("ы", .plural)]
      for (ending, number) in short {
        forms.append(InflectedForm(stem + ending, [.shortParticiple, .passive, number]))
      }
    }
  }

  /// «создавший», «внесший», «прошедший», «проведший».
  private func pastParticiple(_ past: String, _ vowelStem: String?) -> String {
    if let vowelStem { return vowelStem + "вший" }
    if infinitive.hasSuffix("йти") { return String(infinitive.dropLast(3)) + "шедший" }
    return (past.hasSuffix("л") ? presentStem : past) + "ший"
  }

  /// Stems of the passive past participle as its short form has them: «создан», «направлен», «открыт».
  private var passiveStems: [String] {
    let stem = String(infinitive.dropLast(2))
    if infinitive.hasSuffix("нять") { return [stem + "т"] }
    if infinitive.hasSuffix("ать") || infinitive.hasSuffix("ять") { return [stem + "н"] }
    if infinitive.hasSuffix("ить") || infinitive.hasSuffix("еть") {
      return VerbParadigm.softened(String(infinitive.dropLast(3))).map { $0 + "ен" }
    }
    if infinitive.hasSuffix("нуть") || infinitive.hasSuffix("ыть") || infinitive.hasSuffix("уть") {
      return [stem + "т"]
    }
    if infinitive.hasSuffix("йти") { return [presentStem + "ен"] }
    return [String(thirdSingular.dropLast(2)) + "ен"]
  }

  /// Stems in -т whose consonant is щ in the first person and not ч: «запрещу», «обращусь».
  private static let slavonicStems = ["врат", "крат", "прет", "свят", "щит", "сет", "брат", "плот", "крот"]

  /// The stem of the first person singular: «размещу», «отмечу», «провожу».
  private static func softenedInPresent(_ stem: String) -> String {
    let stems = softened(stem)
    return (slavonicStems.contains(where: stem.hasSuffix) ? stems.last : stems.first) ?? stem
  }

  /// The softened stems of the second conjugation: направ-ить, направл-ен; размест-ить, размещ-ен.
  private static func softened(_ stem: String) -> [String] {
    if stem.hasSuffix("ст") { return [String(stem.dropLast(2)) + "щ"] }
    let head = String(stem.dropLast())
    switch stem.last {
    case "б", "п", "в", "ф", "м": return [stem + "л"]
    case "д": return [head + "ж", head + "жд"]
    case "т": return [head + "ч", head + "щ"]
    case "з": return [head + "ж"]
    case "с": return [head + "ш"]
    default: return [stem]
    }
  }
}
