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
    if ends(token, VerbShape.firstPersonEndings), !isKnown(token) { return [.firstPerson, .singular] }
    return isImperative(token) ? .imperative : nil
  }

  /// Whether the word tells somebody to act: «установите», «проверяйте».
  func isImperative(_ token: Int) -> Bool {
    index.tokens[token].kind == .word && index.tokens[token].length >= 8
      && ends(token, VerbShape.imperativeEndings) && !isKnown(token)
  }

  /// Whether the word ends like an infinitive and is no noun that does so: «сохранить», «беречься».
  func isInfinitive(_ token: Int) -> Bool {
    index.tokens[token].kind == .word && index.tokens[token].length >= 8
      && ends(token, VerbShape.infinitiveEndings) && !ends(token, VerbShape.abstractEndings)
      && !index.isWord(token, VerbShape.softNouns) && !isKnown(token)
  }

  /// Whether the word ends like a noun of action in the nominative or accusative: «проверка» does not show it, «обновление»
  /// and «публикация» do.
  func isActionNoun(_ token: Int) -> Bool {
    index.tokens[token].kind == .word
      && (index.isWord(token, VerbShape.bareActionNouns) || ends(token, VerbShape.actionEndings))
  }

  private func thirdPersonForm(of token: Int) -> WordForm {
    let isReflexive = ends(token, VerbShape.reflexiveEndings)
    let isPlural = ends(token, isReflexive ? VerbShape.reflexivePluralEndings : VerbShape.pluralEndings)
    let form: WordForm = [.thirdPerson, isPlural ? .plural : .singular]
    return isReflexive ? form.union(.passive) : form
  }

  /// «регистрируются», «создаётся».
  func isReflexive(_ token: Int) -> Bool { index.tokens[token].length >= 8 && ends(token, VerbShape.reflexiveEndings) }

  private func isKnown(_ token: Int) -> Bool {
    index.mentions(in: token..<token + 1).contains {
      !index.mentions[$0].form.isDisjoint(with: [.noun, .adjective, .participle])
    }
  }

  private func ends(_ token: Int, _ endings: WordEndings) -> Bool {
    endings.end(index.tokens[token].range, of: index.document.text)
  }

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
