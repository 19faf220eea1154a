internal import Documents
internal import Russian

/// What the ending of a word that the lexicon does not know says about it as a verb.
///
/// New templates bring a fifth to a third of verbs that no lexicon has; a duty told by one is still a duty.
struct VerbShape {
  private let index: TextIndex

  init(_ index: TextIndex) { self.index = index }

  /// The form of a finite verb, or `nil` for any other word: «оставляет», «обсуждают», «оставляю», «установите».
  func finiteForm(of token: Int) -> WordForm? {
    guard index.tokens[token].kind == .word, index.tokens[token].length >= 8 else { return nil }
    if index.looksLikeVerb(token) { return thirdPersonForm(of: token) }
    guard !isKnown(token) else { return nil }
    if ends(token, "аю") || ends(token, "яю") { return [.firstPerson, .singular] }
    return isImperative(token) ? .imperative : nil
  }

  /// Whether the word tells somebody to act: «установите», «проверяйте».
  func isImperative(_ token: Int) -> Bool {
    guard index.tokens[token].kind == .word, index.tokens[token].length >= 8, !isKnown(token) else { return false }
    return VerbShape.imperativeEndings.contains { ends(token, $0) }
  }

  /// Whether the word ends like an infinitive and is no noun that does so: «сохранить», «беречься».
  func isInfinitive(_ token: Int) -> Bool {
    guard index.tokens[token].kind == .word, index.tokens[token].length >= 8, !isKnown(token) else { return false }
    if ends(token, "ость") || ends(token, "есть") || index.isWord(token, VerbShape.softNouns) { return false }
    return VerbShape.infinitiveEndings.contains { ends(token, $0) }
  }

  /// Whether the word ends like a noun of action in the nominative or accusative: «проверка» does not show it, «обновление»
  /// and «публикация» do.
  func isActionNoun(_ token: Int) -> Bool {
    index.tokens[token].kind == .word
      && (index.isWord(token, VerbShape.bareActionNouns) || VerbShape.actionEndings.contains { ends(token, $0) })
  }

  private func thirdPersonForm(of token: Int) -> WordForm {
    let isReflexive = ends(token, "ся")
    let isPlural = VerbShape.pluralEndings.contains { ends(token, isReflexive ? $0 + "ся" : $0) }
    let form: WordForm = [.thirdPerson, isPlural ? .plural : .singular]
    return isReflexive ? form.union(.passive) : form
  }

  /// «регистрируются», «создаётся».
  func isReflexive(_ token: Int) -> Bool { index.tokens[token].length >= 8 && ends(token, "ся") }

  private func isKnown(_ token: Int) -> Bool {
    index.mentions(in: token..<token + 1).contains {
      !index.mentions[$0].form.isDisjoint(with: [.noun, .adjective, .participle])
    }
  }

  private func ends(_ token: Int, _ ending: String) -> Bool {
    let word = index.tokens[token].range
    let bytes = ending.utf8
    guard word.count > bytes.count else { return false }
    return index.document.text[(word.upperBound - bytes.count)..<word.upperBound].elementsEqual(bytes)
  }

  private static let bareActionNouns = ActWords.hashes(
    "выбор выпуск отбор сбор контроль учет ввод вывод перевод разбор прием показ обзор осмотр обмен запуск отзыв перенос подбор надзор анализ мониторинг поиск расчет отчет обход вызов ответ"
  )
  private static let imperativeEndings = ["йте", "ите", "йтесь", "итесь"]
  private static let actionEndings = ["ние", "тие", "ция", "цию", "вка", "рка", "вку", "рку", "тка", "тку"]
  private static let pluralEndings = ["ут", "ют", "ат", "ят"]
  private static let infinitiveEndings = [
    "ать", "ять", "ить", "еть", "уть", "ыть", "оть", "ести", "йти", "ться", "тись", "чься",
  ]
  private static let softNouns = ActWords.hashes("память печать кровать тетрадь площадь часть сеть прибыть")
}
