internal import Regulations

extension JudgedFile {
  /// The tokens of the sentence that holds a stretch of tokens, or of the stretch alone where none does.
  ///
  /// Full stops of abbreviations end no sentence here: the clause between semicolons is what people read as one.
  func sentenceTokens(around tokens: Range<Int>) -> Range<Int> {
    text.sentence(around: tokens) ?? tokens
  }
}

extension ActRegistry {
  /// How an act is called to people: «постановление Правительства РФ от 13.07.2022 № 1241».
  func name(of act: RegisteredAct) -> String {
    let words = [
      act.kind.inRussian, issuerName(of: act).map(ActIssuer.genitive(of:)), "от \(act.date.inPrint)", "№ \(act.number)",
    ]
    if act.kind == .standard || act.kind == .sanitaryRules { return "\(act.kind.inRussian) \(act.number)" }
    return words.compactMap(\.self).joined(separator: " ")
  }
}

extension CalendarDate {
  /// As Russian acts print it: «01.09.2024».
  var inPrint: String { description.split(separator: "-").reversed().joined(separator: ".") }
}

extension Citation.Kind {
  /// The word for it in the nominative.
  var inRussian: String {
    switch self {
    case .law: "Федеральный закон"
    case .code: "кодекс"
    case .decree: "указ"
    case .resolution: "постановление"
    case .directive: "распоряжение"
    case .order: "приказ"
    case .letter: "письмо"
    case .recommendations: "рекомендации"
    case .standard: "ГОСТ Р"
    case .sanitaryRules: "СП"
    }
  }
}
