internal import Documents
internal import Russian

/// Finds the terms that an act explains or shortens: «X (далее – Y)», «под X понимается …», «X – это …», entries of
/// glossaries.
struct DefinitionScanner {
  private let index: TextIndex
  private let clauses: [Clause]
  private let sentences: [Sentence]

  init(_ index: TextIndex, _ clauses: [Clause], _ sentences: [Sentence]) {
    self.index = index
    self.clauses = clauses
    self.sentences = sentences
  }

  private static let hereafter = ActWords.hashes("далее")
  private static let fillers = ActWords.hashes(
    "по тексту именуется именуемый именуемая именуемое именуемые именуются сокращенно также также как")
  private static let or = ActWords.hashes("или либо")
  private static let under = ActWords.hashes("под")
  private static let understood = ActWords.hashes(
    "понимается понимаются понимают понимаем подразумевается подразумеваются")
  static let signs = ActWords.hashes(
    "далее понимается понимаются понимают понимаем подразумевается подразумеваются")
  private static let this = ActWords.hashes("это зто")
  private static let leading = ActWords.hashes("и а также или понятие термин настоящее")

  /// How many tokens a term has at most.
  private static let longestTerm = 16
  /// How many tokens before a bracket its term may stand for, so that no sentence costs more than its length.
  private static let longestMeaning = 80
  /// How many tokens an explanation behind «понимается» has at most.
  private static let longestExplanation = 300

  /// The definitions in order of the text.
  func definitions() -> [Definition] {
    var definitions: [Definition] = []
    for sentence in sentences {
      for token in sentence.tokens where index.isWord(token, .definitionSigns) {
        if index.isWord(token, DefinitionScanner.hereafter) {
          definitions += shortened(at: token, sentence)
        } else if index.isWord(token, DefinitionScanner.understood) {
          if let definition = understood(at: token, sentence) { definitions.append(definition) }
        }
      }
      if clauses[sentence.clause].kind != .frame, let definition = equated(sentence) { definitions.append(definition) }
    }
    return definitions
  }

  private func definition(
    _ kind: Definition.Kind, _ term: Range<Int>, _ meaning: Range<Int>, _ sentence: Sentence
  ) -> Definition? {
    let term = unquoted(trimmed(term))
    let meaning = trimmed(meaning)
    guard !term.isEmpty, !meaning.isEmpty, term.count <= DefinitionScanner.longestTerm,
      term.contains(where: { index.tokens[$0].kind == .word })
    else { return nil }
    return Definition(
      kind: kind, term: index.string(term), meaning: index.string(meaning), clause: sentence.clause, tokens: term)
  }

  /// Without marks around it other than quotes and brackets that belong to it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, index.tokens[first].kind == .mark, !index.isMark(first, .openQuote),
      !index.isMark(first, .straightQuote), !index.isMark(first, .openBracket)
    {
      range.removeFirst()
    }
    while let last = range.last, index.tokens[last].kind == .mark, !index.isMark(last, .closeQuote),
      !index.isMark(last, .straightQuote), !index.isMark(last, .closeBracket)
    {
      range.removeLast()
    }
    return range
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let first = range.first, let last = range.last,
      index.isMark(first, .openQuote) && index.isMark(last, .closeQuote)
        || index.isMark(first, .straightQuote) && index.isMark(last, .straightQuote),
      !range.dropFirst().dropLast().contains(where: { index.isMark($0, .openQuote) || index.isMark($0, .closeQuote) })
    else { return range }
    return first + 1..<last
  }

  private func isDash(_ token: Int) -> Bool {
    index.isMark(token, .dash) || index.isMark(token, .hyphen) && index.tokens[token].flags.contains(.spaceBefore)
  }
}

extension DefinitionScanner {
  /// «(далее – ИКОП «Сферум», Платформа)»: each term stands for the words before the bracket.
  private func shortened(at token: Int, _ sentence: Sentence) -> [Definition] {
    let range = sentence.tokens
    let isBracketed = token > range.lowerBound && index.isMark(token - 1, .openBracket)
    var next = token + 1
    while next < range.upperBound, index.isWord(next, DefinitionScanner.fillers) { next += 1 }
    let hasDash = next < range.upperBound && (isDash(next) || index.isMark(next, .hyphen) || index.isMark(next, .colon))
    guard isBracketed || hasDash else { return [] }
    if hasDash { next += 1 }
    var terms: [Range<Int>] = []
    var start = next
    while next < range.upperBound, next - token < 30 {
      let ends = index.isMark(next, .closeBracket) || !isBracketed && index.isMark(next, .comma)
      if ends || index.isMark(next, .comma) || index.isWord(next, DefinitionScanner.or) {
        if next > start { terms.append(start..<next) }
        start = next + 1
        if ends { break }
      }
      next += 1
    }
    guard next < range.upperBound || !isBracketed else { return [] }
    if next == range.upperBound, start < next { terms.append(start..<next) }
    guard let first = terms.first, let word = first.first,
      hasDash || !index.isWord(word, .prepositions)
    else { return [] }
    let end = isBracketed ? token - 1 : token
    let meaning = phrase(before: end, sentence.tokens.lowerBound, term: first)
    return terms.compactMap { definition(.short, $0, meaning, sentence) }
  }

  /// The words that a term stands for: those whose initials it has, those that begin with its own word, else the noun
  /// with what belongs to it.
  private func phrase(before end: Int, _ sentence: Int, term: Range<Int>) -> Range<Int> {
    if let start = initials(of: term, before: end, sentence) { return start..<end }
    var start = boundary(before: end, sentence, countsWords: true)
    if let word = term.first(where: { index.tokens[$0].kind == .word }) {
      // «Положение об использовании … (далее – Положение)» begins with its word.
      if let first = firstWord(from: sentence, to: end), first < start, startsAlike(word, first) { start = first }
      // «работник, который отвечает за сайт (далее – Редактор)» is more than the noun behind the preposition.
      if end - start <= 1, start < end, !startsAlike(word, start) {
        start = boundary(before: end, sentence, countsWords: false)
      }
    }
    if OrganisationReader.namesOrganisation(index.string(term)) {
      start = legalForm(from: start, to: end) ?? ownWord(of: term, from: start, to: end) ?? start
    }
    while start < end, index.isWord(start, DefinitionScanner.leading) { start += 1 }
    return start < end ? start..<end : sentence..<end
  }

  /// Where the part of the sentence that ends at `end` begins: behind a mark, and where words count behind a
  /// preposition or verb.
  private func boundary(before end: Int, _ sentence: Int, countsWords: Bool) -> Int {
    var start = end
    var quotes = 0
    var brackets = 0
    let limit = max(sentence, end - DefinitionScanner.longestMeaning)
    while start > limit {
      let token = start - 1
      if index.isMark(token, .closeQuote) { quotes += 1 }
      if index.isMark(token, .openQuote) { quotes = max(0, quotes - 1) }
      if index.isMark(token, .closeBracket) { brackets += 1 }
      if index.isMark(token, .openBracket), brackets > 0 {
        brackets -= 1
      } else if quotes == 0, brackets == 0, countsWords || index.tokens[token].kind == .mark, isBoundary(token) {
        break
      }
      start -= 1
    }
    return start
  }

  private static let legalForms = [
    "муниципальн", "государственн", "частн", "краев", "областн", "федеральн",
  ].map { Array($0.utf8) }

  /// Where the name of an organisation begins: «муниципальное …», «МБОУ …».
  private func legalForm(from start: Int, to end: Int) -> Int? {
    (start..<end).first { token in
      guard index.tokens[token].kind == .word, index.tokens[token].length >= 6 else { return false }
      if index.tokens[token].flags.contains(.allCapitals) { return true }
      let word = NameText.folded(index.document.text[index.tokens[token].range])
      return DefinitionScanner.legalForms.contains { word.starts(with: $0) }
    }
  }

  /// Where the own word of the term stands, with the adjectives before it: «… Малоречинская средняя школа (далее – школа)».
  private func ownWord(of term: Range<Int>, from start: Int, to end: Int) -> Int? {
    guard let word = term.first(where: { index.tokens[$0].kind == .word }),
      var first = (start..<end).first(where: { index.tokens[$0].kind == .word && startsAlike(word, $0, letters: 4) })
    else { return nil }
    while first > start, index.tokens[first - 1].kind == .word,
      index.looksAdjectival(first - 1) || index.tokens[first - 1].flags.contains(.capitalised)
    {
      first -= 1
      if index.tokens[first].flags.contains(.capitalised) { break }
    }
    return first
  }

  private func firstWord(from start: Int, to end: Int) -> Int? {
    (start..<end).prefix(6).first { index.tokens[$0].kind == .word && index.tokens[$0].length > 6 }
  }

  private func isBoundary(_ token: Int) -> Bool {
    switch index.tokens[token].kind {
    case .word:
      // «ДО» in «МБУ ДО» is no preposition.
      return !index.tokens[token].flags.contains(.allCapitals)
        && (index.isWord(token, .prepositions) || index.looksLikeVerb(token)
          || index.looksLikeInfinitive(token))
    case .mark:
      return index.isMark(token, .comma) || index.isMark(token, .semicolon) || index.isMark(token, .colon)
        || index.isMark(token, .openBracket) || isDash(token)
    case .number: return false
    }
  }

  private func letter(_ token: Int, _ position: Int) -> UInt8 {
    let start = index.tokens[token].range.lowerBound + position * 2
    guard start + 1 < index.tokens[token].range.upperBound else { return 0 }
    return ActWords.small(index.document.text[start], index.document.text[start + 1])
  }

  private func startsAlike(_ left: Int, _ right: Int, letters: Int = 5) -> Bool {
    (0..<letters).allSatisfy { letter(left, $0) == letter(right, $0) }
  }

  /// Where the words begin whose first letters are the abbreviation.
  private func initials(of term: Range<Int>, before end: Int, _ sentence: Int) -> Int? {
    guard let word = term.first, index.tokens[word].flags.contains(.allCapitals), index.tokens[word].length <= 16 else {
      return nil
    }
    var left = Int(index.tokens[word].length) / 2
    var token = end
    var quotes = 0
    let limit = max(sentence, end - DefinitionScanner.longestMeaning)
    while token > limit, left > 0 {
      token -= 1
      if index.isMark(token, .closeQuote) { quotes += 1 }
      if index.isMark(token, .openQuote) { quotes = max(0, quotes - 1) }
      guard quotes == 0, index.tokens[token].kind == .word, index.tokens[token].length > 2 else { continue }
      guard letter(token, 0) == letter(word, left - 1) else { return nil }
      left -= 1
    }
    return left == 0 ? token : nil
  }
}

extension DefinitionScanner {
  /// «Под чатом понимается …».
  private func understood(at verb: Int, _ sentence: Sentence) -> Definition? {
    let earliest = max(sentence.tokens.lowerBound, verb - DefinitionScanner.longestTerm - 1)
    guard let under = (earliest..<verb).last(where: { index.isWord($0, DefinitionScanner.under) }) else { return nil }
    // «…, под пользователями – …» defines something else.
    let end = min(sentence.tokens.upperBound, verb + DefinitionScanner.longestExplanation)
    let next = (verb + 1..<max(verb + 1, end)).first {
      index.isMark($0, .comma) && index.isWord($0 + 1, DefinitionScanner.under)
    }
    return definition(.meaning, under + 1..<verb, verb + 1..<(next ?? max(verb + 1, end)), sentence)
  }

  /// «Чат – это …» anywhere, «чат – …» where definitions are introduced.
  private func equated(_ sentence: Sentence) -> Definition? {
    let range = sentence.tokens
    var brackets = 0
    var quotes = 0
    var termEnd: Int?
    for token in range.prefix(60) where index.tokens[token].kind == .mark {
      if index.isMark(token, .openBracket) {
        if brackets == 0, token + 1 < range.upperBound, index.isWord(token + 1, DefinitionScanner.hereafter) {
          termEnd = termEnd ?? token
        }
        brackets += 1
      } else if index.isMark(token, .closeBracket) {
        brackets = max(0, brackets - 1)
      } else if index.isMark(token, .openQuote) {
        quotes += 1
      } else if index.isMark(token, .closeQuote) {
        quotes = max(0, quotes - 1)
      } else if brackets == 0, quotes == 0, isDash(token), token > range.lowerBound {
        let isThis = token + 1 < range.upperBound && index.isWord(token + 1, DefinitionScanner.this)
        guard isThis || sentence.isDefinition, !index.looksLikeInfinitive(range.lowerBound) else { return nil }
        var start = range.lowerBound
        if let verb = (start..<token).first(where: { index.isWord($0, DefinitionScanner.understood) }) {
          guard let under = (verb..<token).last(where: { index.isWord($0, DefinitionScanner.under) }) else {
            return nil
          }
          start = under + 1
        }
        // «вести канал – это делает воспитатель» says who does it.
        let meaning = isThis ? token + 2 : token + 1
        if index.looksLikeVerb(meaning) || meaning >= range.upperBound { return nil }
        return definition(.meaning, start..<(termEnd ?? token), meaning..<range.upperBound, sentence)
      } else if brackets == 0, quotes == 0, index.isMark(token, .comma) || index.isMark(token, .colon) {
        guard sentence.isDefinition else { return nil }
        if index.isMark(token, .colon) { return nil }
      }
    }
    return nil
  }
}
