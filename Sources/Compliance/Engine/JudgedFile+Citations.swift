internal import Regulations
internal import Russian

extension JudgedFile {
  /// The citations of the text; letterhead and stamps name the school's own order.
  var ownCitations: [Citation] {
    bundle.citations.filter {
      let clause = bundle.clauses[$0.clause]
      return counts(act: clause.act) && (clause.kind != .frame || bundle.acts[clause.act].kind == .order)
        && bundle.acts[clause.act].kind != .sheet
    }
  }

  /// The tokens of the sentence that holds a stretch of tokens, or of the stretch alone where none does.
  ///
  /// Full stops of abbreviations end no sentence here: the clause between semicolons is what people read as one.
  func sentenceTokens(around tokens: Range<Int>) -> Range<Int> {
    bundle.sentences.first { $0.tokens.overlaps(tokens) }?.tokens ?? tokens
  }

  /// The titles in quotation marks behind the numbers of cited acts: words of others.
  var citedTitles: [Range<Int>] {
    ownCitations.compactMap { citation in
      guard !citation.title.isEmpty else { return nil }
      let end = bundle.clauses[citation.clause].tokens.upperBound
      let reach = citation.tokens.upperBound..<min(end, citation.tokens.upperBound + Self.longestCitation)
      guard let open = reach.first(where: { isMark($0, .openQuote) || isMark($0, .straightQuote) }) else { return nil }
      var close = open + 1
      var length = bundle.string(of: open..<close).utf8.count
      while close < reach.upperBound, length < citation.title.utf8.count {
        close += 1
        length = bundle.string(of: open + 1..<close).utf8.count
      }
      return open..<close
    }
  }

  /// How many tokens date and title of a citation have at most.
  private static let longestCitation = 180
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
