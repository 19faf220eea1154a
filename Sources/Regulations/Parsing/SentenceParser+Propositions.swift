internal import Documents
internal import Russian

/// The predicates of a sentence, with their objects and negation.
extension SentenceParser {
  /// A verb, short participle or action noun that makes a proposition.
  struct Predicate {
    var actions: [Int]
    var tokens: Range<Int>
    var voice: Proposition.Voice
    var form: WordForm
  }

  mutating func appendPropositions(
    _ predicates: [Predicate], _ range: Range<Int>, _ mentions: Range<Int>, _ sentence: Int, _ roles: Roles,
    _ isProhibition: Bool, _ inherited: Context
  ) {
    guard !predicates.isEmpty else { return }
    // Verbs of a group share their objects.
    var start = 0
    while start < predicates.count {
      var end = start + 1
      while end < predicates.count, areCoordinated(predicates[end - 1], predicates[end]) { end += 1 }
      let group = predicates[start].tokens.lowerBound..<predicates[end - 1].tokens.upperBound
      // Objects stand behind the last verb of a group up to the next group, or before the first back to the last one.
      let argumentsStart = start == 0 ? range.lowerBound : predicates[start - 1].tokens.upperBound
      let argumentsEnd = end < predicates.count ? predicates[end].tokens.lowerBound : range.upperBound
      for predicate in predicates[start..<end] {
        let (holders, mention, patients, subjects) = holders(
          of: predicate, group: group, arguments: argumentsStart..<argumentsEnd, range, roles)
        let negated = isNegated(predicate, range) || isProhibition || inherited.isNegated
        propositions.append(
          Proposition(
            sentence: sentence, actions: predicate.actions, voice: predicate.voice,
            arguments: argumentsStart..<argumentsEnd, antecedent: antecedent(of: predicate, range, mentions),
            isNegated: negated, holders: holders, holderMention: mention,
            patients: start == 0 && hasObjectPronoun(predicate, range) ? patients.union(current.holders) : patients,
            subjectMentions: subjects))
      }
      start = end
    }
  }

  /// Whether the verb is done to the one of whom the sentence before speaks, as in «Его назначает директор».
  func hasObjectPronoun(_ predicate: Predicate, _ range: Range<Int>) -> Bool {
    guard predicate.voice == .active else { return false }
    // «Им становится один из педагогов.»
    let isBecoming = predicate.actions.contains { index.mentions[$0].concept == index.vocabulary.become }
    if isBecoming, index.isWord(range.lowerBound, .instrumentalPronouns) { return true }
    let before = predicate.tokens.lowerBound - 1
    let begins = before >= range.lowerBound && (range.lowerBound..<before).allSatisfy { index.tokens[$0].kind == .mark }
    return (begins && index.isWord(before, .objectPronouns))
      || isObjectPronoun(predicate.tokens.upperBound, range)
  }

  /// Whether the word is a pronoun that stands for an object; before a noun it is a possessive.
  func isObjectPronoun(_ token: Int, _ range: Range<Int>) -> Bool {
    guard index.isWord(token, .objectPronouns) else { return false }
    return token + 1 >= range.upperBound || index.tokens[token + 1].kind != .word
      || index.isWord(token + 1, .prepositions) || index.isWord(token + 1, .adverbs)
  }

  /// What a relative pronoun before the verb stands for: «заявка, которую отправляет администратор».
  func antecedent(of predicate: Predicate, _ range: Range<Int>, _ mentions: Range<Int>) -> Range<Int> {
    let start = max(range.lowerBound, predicate.tokens.lowerBound - 5)
    guard predicate.voice == .active, signs.contains(.relativeObjects),
      let pronoun = (start..<predicate.tokens.lowerBound).last(where: {
        index.isWord($0, .relativeObjects) && !index.isWord($0 - 1, .prepositions)
      }),
      !hasComma(pronoun..<predicate.tokens.lowerBound), !relativeSubject(of: predicate, range).isSubject
    else { return 0..<0 }
    let near = max(range.lowerBound, pronoun - 8)
    return index.mentions(in: near..<pronoun)
  }

  /// How many predicates a sentence has that is not very long.
  private static let usualPredicates = 6

  func predicates(in range: Range<Int>, _ mentions: Range<Int>) -> [Predicate] {
    var result: [Predicate] = []
    guard traits.contains(.action) else { return result }
    result.reserveCapacity(SentenceParser.usualPredicates)
    for position in mentions where index.vocabulary.isAction(index.mentions[position]) {
      let mention = index.mentions[position]
      guard let voice = voice(of: mention, range) else { continue }
      // «регистрируется» is done by its subject, not to it, where the lexicon knows both and nobody else does it:
      // «работники регистрируются администратором».
      if voice != .nominal, let rival = result.last(where: { $0.tokens == mention.tokens && $0.voice != voice }),
        rival.voice != .nominal
      {
        let isPassive = hasAgent(mentions, of: mention, range) || isItem && inheritsAgent
        if isPassive == (voice == .active) { continue }
        result.removeAll { $0.tokens == mention.tokens && $0.voice == rival.voice }
      }
      if let last = result.last, last.tokens == mention.tokens, last.voice == voice {
        result[result.count - 1].actions.append(position)
      } else {
        result.append(Predicate(actions: [position], tokens: mention.tokens, voice: voice, form: mention.form))
      }
    }
    return result
  }

  /// Whether a role stands in the instrumental by a verb, as the agent of a passive does; in «по ссылке, присланной
  /// администратором» it belongs to the participle.
  private func hasAgent(_ mentions: Range<Int>, of verb: Mention, _ range: Range<Int>) -> Bool {
    mentions.contains {
      let mention = index.mentions[$0]
      let start = Int(min(mention.endToken, verb.endToken))
      let end = Int(max(mention.firstToken, verb.firstToken))
      guard start <= end, !(start..<end).contains(where: { index.tokens[$0].kind == .mark }),
        Int(mention.firstToken) == range.lowerBound || !index.looksAdjectival(Int(mention.firstToken) - 1)
      else { return false }
      return index.vocabulary.isRole(mention) && mention.form.contains(.instrumental)
        && mention.form.isDisjoint(with: [.dative, .nominative]) && !isGoverned(mention, from: range.lowerBound)
        && !isConjoinedToGoverned(mention, range) && !isInBrackets(mention, range)
    }
  }

  func voice(of mention: Mention, _ range: Range<Int>) -> Proposition.Voice? {
    let form = mention.form
    if !form.intersection([.thirdPerson, .firstPerson, .past, .infinitive, .imperative]).isEmpty,
      !form.contains(.noun) || !form.contains(.actionNoun)
    {
      return form.contains(.passive) ? .passive : .active
    }
    if form.contains(.shortParticiple) { return .passive }
    if form.contains(.participle), form.contains(.passive), hasAgent(behind: mention, range) { return .passive }
    if form.contains(.gerund) { return .active }
    guard form.contains(.actionNoun) else { return nil }
    if let governor = preposition(before: mention, from: range.lowerBound) {
      // «Администратор отвечает за создание …», «ответственность за обновление … несёт администратор».
      guard index.isWord(governor, .behind), isResponsible else { return nil }
    }
    let cases: WordForm = [.nominative, .accusative, .genitive, .instrumental]
    return form.isDisjoint(with: cases) && !isSubjectedTo(mention, range) ? nil : .nominal
  }

  /// «Заявки подлежат рассмотрению администратором», «подлежат обязательному удалению».
  private func isSubjectedTo(_ mention: Mention, _ range: Range<Int>) -> Bool {
    guard mention.form.contains(.dative) else { return false }
    var before = Int(mention.firstToken) - 1
    if before > range.lowerBound, index.looksAdjectival(before) { before -= 1 }
    return before >= range.lowerBound && index.isWord(before, SentenceParser.subjecting)
  }

  private static let subjecting = ActWords.hashes("подлежит подлежат")

  /// Whether the sentence being read says who is responsible.
  var isResponsible: Bool { signs.contains(.responsible) }

  /// «заявка, поданная администратором».
  func hasAgent(behind mention: Mention, _ range: Range<Int>) -> Bool {
    let window = Int(mention.endToken)..<min(range.upperBound, Int(mention.endToken) + 3)
    return index.mentions(in: window).contains {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.contains(.instrumental)
    }
  }

  /// Whether verbs share their objects: «создаёт и направляет», «вносит, редактирует».
  func areCoordinated(_ first: Predicate, _ second: Predicate) -> Bool {
    first.tokens == second.tokens
      || areAlike(first, second) && areJoined(first.tokens.upperBound, second.tokens.lowerBound)
  }

  /// Verbs share objects only in the same voice, person and number.
  func areAlike(_ first: Predicate, _ second: Predicate) -> Bool {
    guard first.voice == second.voice else { return false }
    let compared: WordForm = [.thirdPerson, .firstPerson, .infinitive, .past, .actionNoun]
    return !first.form.intersection(compared).isDisjoint(with: second.form.intersection(compared))
  }

  func areJoined(_ start: Int, _ end: Int) -> Bool {
    guard start <= end else { return false }
    // «вносятся и по мере изменения правятся».
    var start = start
    if let measure = (start..<min(end, start + 3)).first(where: { index.isWord($0, SentenceParser.measure) }),
      index.isWord(measure - 1, SentenceParser.by), measure + 2 <= end
    {
      guard measure - 1 == start || areJoined(start, measure - 1) else { return false }
      start = measure + 2
    }
    guard end - start <= 3 else { return false }
    return (start..<end).allSatisfy {
      index.isMark($0, .comma) || index.isMark($0, .slash) || index.isMark($0, .openBracket)
        || index.isMark($0, .closeBracket)
        || index.isWord($0, .conjunctions) || index.isWord($0, .adverbs)
        || index.isWord($0, .negations)
    }
  }

  private static let measure = ActWords.hashes("мере")

  /// - Parameter range: the sentence being read or a part of it.
  func isNegated(_ predicate: Predicate, _ range: Range<Int>) -> Bool {
    guard !signs.isDisjoint(with: .negations) || index.isWord(predicate.tokens.lowerBound - 1, SentenceParser.without)
    else { return false }
    var token = predicate.tokens.lowerBound - 1
    var steps = 0
    while token >= range.lowerBound, steps < 3 {
      if index.isWord(token, .negations) { return true }
      guard index.isWord(token, .adverbs) || isInfinitiveCarrier(token) else { break }
      token -= 1
      steps += 1
    }
    if predicate.voice == .nominal {
      // «создание … не осуществляется», «не требуется».
      return range.contains {
        index.isWord($0, .negations) && $0 >= predicate.tokens.upperBound && isVerbLike($0 + 1)
          && !index.isWord($0 + 1, SentenceParser.denying)
      }
        || index.isWord(predicate.tokens.lowerBound - 1, SentenceParser.without)
        || standsUnderDeniedVerb(predicate, range)
    }
    return predicate.form.contains(.infinitive)
      && (deniedInfinitive(predicate, range) || standsUnderDeniedVerb(predicate, range))
  }

  /// «не обеспечивает регистрацию», «не помогает участникам войти»: what a denied verb governs is denied.
  func standsUnderDeniedVerb(_ predicate: Predicate, _ range: Range<Int>) -> Bool {
    var token = predicate.tokens.lowerBound - 1
    let start = max(range.lowerBound, token - 8)
    while token > start {
      if index.tokens[token].kind == .mark, !index.isMark(token, .hyphen), !index.isMark(token, .openQuote),
        !index.isMark(token, .closeQuote)
      {
        return false
      }
      if isVerbLike(token) {
        return index.isWord(token - 1, .negations) && !index.isWord(token, SentenceParser.denying)
      }
      // «не обеспечить регистрацию»; «не обязан обеспечить регистрацию» goes on to the verb before.
      if index.isWord(token - 1, .negations), isInfinitive(token) { return true }
      token -= 1
    }
    return false
  }

  /// Verbs that deny: to deny them is to leave what they govern as it is.
  static let denying = ActWords.hashes(
    "запрещается запрещаются запрещает запрещают возбраняется возбраняются воспрещается воспрещаются ограничивается ограничиваются ограничивает ограничивают исключается исключаются исключает исключают отменяет отменяют прекращает прекращают отказывается отказываются забывает забывают препятствует препятствуют мешает мешают перестает перестают заменяет заменяют прерывает прерывают дает дают позволяет позволяют"
  )

  static let without = ActWords.hashes("без")

  private func isInfinitive(_ token: Int) -> Bool {
    index.mentions(in: token..<token + 1).contains { index.mentions[$0].form.contains(.infinitive) }
  }

  func isVerbLike(_ token: Int) -> Bool {
    index.looksLikeVerb(token)
      || (token < index.tokens.count
        && index.mentions(in: token..<token + 1).contains {
          !index.mentions[$0].form.isDisjoint(with: [.thirdPerson, .firstPerson])
        })
  }

  /// «не обязан создавать», «не требуется создавать», «не нужно».
  func deniedInfinitive(_ predicate: Predicate, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, predicate.tokens.lowerBound - 6)
    let limit = min(range.upperBound, predicate.tokens.upperBound + 8)
    let end =
      (predicate.tokens.upperBound..<max(predicate.tokens.upperBound, limit)).first { index.isMark($0, .comma) }
      ?? limit
    return (start..<end).contains {
      index.isWord($0, .negations) && index.isWord($0 + 1, .denied)
    }
  }

  func isInfinitiveCarrier(_ token: Int) -> Bool {
    index.isWord(token, .denied)
  }
}
