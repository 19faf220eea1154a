internal import Documents
internal import Russian

/// What sentences ask of whom, told by any verb, whether the lexicon knows it or not.
extension SentenceParser {
  /// Adds what a sentence says of roles.
  ///
  /// - Parameters:
  ///   - predicates: those of the sentence that the lexicon knows.
  ///   - isForbidding: whether the lead-in above the sentence forbids its items.
  ///   - isDefinition: whether the sentence explains a term.
  /// - Returns: Whether the sentence has a verb.
  mutating func appendStatements(
    _ range: Range<Int>, _ mentions: Range<Int>, _ clause: Int, _ roles: Roles, _ predicates: [Predicate],
    isForbidding: Bool, isDefinition: Bool
  ) -> Bool {
    let speaksOfRole = !current.holders.isEmpty || traits.contains(.role)
    guard !isDefinition, speaksOfRole || roles.topic != nil else { return true }
    if isFillerLead(range), let last = statements.indices.last, statements[last].clause == clause {
      statements[last].isLead = true
      return true
    }
    let verbs = statedPredicates(predicates, in: range)
    let chunks = SentenceChunker(index, range, verbs, signs).chunks()
    var acting = roles
    if chunks.contains(where: { $0.kind == .subordinate }) {
      acting.roles.removeAll { role in
        let first = Int(index.mentions[role.mention].firstToken)
        return chunks.contains { $0.kind == .subordinate && $0.tokens.contains(first) }
      }
    }
    let segments = segments(of: chunks, range, acting)
    if segments.isEmpty {
      appendNominal(range, mentions, clause, acting)
      return false
    }
    let leads = leadsItems(range)
    for (number, segment) in segments.enumerated() where !segment.holders.isEmpty {
      statements.append(
        Statement(
          clause: clause, tokens: segment.tokens, predicate: segment.predicate.tokens,
          action: action(of: segment), holders: segment.holders, mention: segment.mention,
          source: segment.source, modality: modality(of: segment, isInherited: isForbidding),
          condition: condition(of: segment.tokens, chunks), isLead: leads && number == segments.count - 1,
          isNominal: false))
    }
    return true
  }

  /// The action of a clause; behind «осуществляет» and its like it is a noun: «осуществляет поддержку учителей».
  private func action(of segment: Segment) -> Int? {
    guard signs.contains(.light), segment.predicate.tokens.contains(where: { index.isWord($0, .light) }) else {
      return segment.predicate.actions.first
    }
    return index.mentions(in: segment.tokens).first {
      index.vocabulary.isAction(index.mentions[$0]) && index.mentions[$0].form.contains(.actionNoun)
        && !index.mentions[$0].form.isDisjoint(with: [.nominative, .accusative])
    } ?? segment.predicate.actions.first
  }

  /// A clause of a sentence with one and the same subject.
  struct Segment {
    var tokens: Range<Int>
    var predicate: Predicate
    var holders: RoleSet
    var mention: Int?
    var source: Statement.Source
    /// Whether the verb has a subject of its own to which something is done: «создаётся чат и направляются приглашения».
    var isPassive: Bool
  }

  /// «для этого:» ends a lead-in that a semicolon divides.
  private func isFillerLead(_ range: Range<Int>) -> Bool {
    range.count <= 4 && leadsItems(range) && index.isWord(range.lowerBound, SentenceParser.fillers)
  }

  /// The chunks put together to clauses: a verb without a subject of its own goes on with the clause before it.
  private func segments(of chunks: [SentenceChunk], _ range: Range<Int>, _ roles: Roles) -> [Segment] {
    var segments: [Segment] = []
    var start: Int?
    for chunk in chunks {
      guard chunk.kind == .main, let predicate = leading(chunk.predicates) else {
        if let last = segments.indices.last {
          if chunk.kind == .subordinate || !startsSubject(chunk, roles) {
            segments[last].tokens = segments[last].tokens.lowerBound..<chunk.tokens.upperBound
          } else {
            start = start ?? chunk.tokens.lowerBound
          }
        }
        continue
      }
      var (holders, mention, source) = holder(of: predicate, chunk, range, roles)
      let isPassive = predicate.voice == .passive
      if holders.isEmpty, isPassive, let last = segments.last, last.isPassive, !chunk.isElaboration {
        // «воспитателем создаётся чат и направляются приглашения»: one agent for both.
        (holders, mention) = (last.holders, last.mention)
      }
      let isOwn = mention.map { chunk.tokens.contains(Int(index.mentions[$0].firstToken)) } ?? false
      if chunk.isElaboration, !isOwn, !isItem, index.isMark(range.upperBound - 1, .semicolon), segments.count == 1,
        segments[0].holders == holders
      {
        // «использует профиль, а именно: вступает в чат; …»: a list within the clause.
        segments = []
        start = chunk.tokens.lowerBound
      }
      if let last = segments.last,
        chunk.isElaboration && !isOwn || continues(last, holders, mention, source, isPassive, chunk, predicate)
      {
        segments[segments.count - 1].tokens = last.tokens.lowerBound..<chunk.tokens.upperBound
        start = nil
        continue
      }
      let first = start ?? (segments.isEmpty ? beginning(range, chunks) : chunk.tokens.lowerBound)
      // «обязан создать»: what is told is the infinitive.
      let isModal = predicate.tokens.contains { isModalWord($0) }
      let told = isModal ? chunk.predicates.first { $0.form.contains(.infinitive) } ?? predicate : predicate
      segments.append(
        Segment(
          tokens: textStart(first, chunk, predicate, mention)..<chunk.tokens.upperBound, predicate: told,
          holders: holders, mention: mention,
          source: source, isPassive: isPassive))
      start = nil
    }
    if let last = segments.indices.last { segments[last].tokens = segments[last].tokens.lowerBound..<range.upperBound }
    return segments
  }

  /// Where the first clause begins: behind a condition, which is told apart.
  private func beginning(_ range: Range<Int>, _ chunks: [SentenceChunk]) -> Int {
    let aside = chunks.first { $0.kind == .subordinate || !index.isWord($0.tokens.lowerBound, SentenceParser.those) }
    guard !isItem, let aside, aside.kind == .subordinate,
      aside.tokens.lowerBound > range.lowerBound
        || index.isWord(aside.tokens.lowerBound, .conditions),
      let main = chunks.first(where: { $0.kind == .main })
    else { return range.lowerBound }
    return main.tokens.lowerBound
  }

  /// Where the text of a clause begins: behind a subject that brackets explain, and with the words of a right, since
  /// the holder is told apart.
  private func textStart(_ first: Int, _ chunk: SentenceChunk, _ predicate: Predicate, _ mention: Int?) -> Int {
    guard let mention, let start = (first..<first + 3).first(where: { $0 == Int(index.mentions[mention].firstToken) }),
      start < predicate.tokens.lowerBound
    else { return first }
    let subject = start..<predicate.tokens.lowerBound
    if index.isWord(predicate.tokens.lowerBound, SentenceParser.having), subject.count > 2,
      !subject.contains(where: { index.isWord($0, .conjunctions) })
    {
      return predicate.tokens.lowerBound
    }
    guard let close = (start..<predicate.tokens.lowerBound).last(where: { index.isMark($0, .closeBracket) }) else {
      return first
    }
    // «Родители (законные представители)» is how they are called.
    let isName = index.mentions(in: start..<close).contains {
      index.mentions[$0].concept == index.mentions[mention].concept && Int(index.mentions[$0].endToken) >= close
    }
    if isName, chunk.tokens.contains(start) { return first }
    return max(close + 1, chunk.tokens.lowerBound)
  }

  /// The predicate that says who acts: a finite verb or a modal word before an infinitive.
  private func leading(_ predicates: ArraySlice<Predicate>) -> Predicate? {
    predicates.first { !$0.form.contains(.infinitive) } ?? predicates.first
  }

  private func startsSubject(_ chunk: SentenceChunk, _ roles: Roles) -> Bool {
    roles.roles.contains {
      $0.kind == .nominative && chunk.tokens.contains(Int(index.mentions[$0.mention].firstToken))
    }
  }

  /// Whether the chunk goes on with the clause before: the same holders, and nothing that is done on its own.
  private func continues(
    _ last: Segment, _ holders: RoleSet, _ mention: Int?, _ source: Statement.Source, _ isPassive: Bool,
    _ chunk: SentenceChunk, _ predicate: Predicate
  ) -> Bool {
    if predicate.form.contains(.infinitive), holders == last.holders || source == .inherited { return true }
    if isPassive != last.isPassive { return false }
    if isPassive { return holders == last.holders && last.source == .inherited && source == .inherited }
    guard source == .named, let mention, mention != last.mention else {
      return holders == last.holders || source == .inherited
    }
    return holders == last.holders && !chunk.tokens.contains(Int(index.mentions[mention].firstToken))
  }

  /// Who acts in a clause, and whether the sentence itself says so.
  private func holder(
    of predicate: Predicate, _ chunk: SentenceChunk, _ range: Range<Int>, _ roles: Roles
  ) -> (RoleSet, Int?, Statement.Source) {
    if let person = dativeOfRight(predicate, chunk, range) {
      return (RoleSet(person.lazy.map { index.mentions[$0].concept }), person.first, .named)
    }
    if isStateOfBeing(predicate, chunk) { return ([], nil, .named) }
    if predicate.voice == .active,
      predicate.actions.contains(where: { index.mentions[$0].concept == index.vocabulary.entrust }),
      let first = roles.roles.first(where: { $0.kind == .nominative && !$0.isRelative })
    {
      return ([index.mentions[first.mention].concept], first.mention, .named)
    }
    if predicate.voice == .passive, let author = authorOfOrder(chunk) {
      return ([index.mentions[author].concept], author, .named)
    }
    let (holders, mention, _, subjects) = holders(
      of: predicate, group: predicate.tokens, arguments: chunk.tokens, range, roles)
    let words = mention ?? subjects.first
    if let words, range.contains(Int(index.mentions[words].firstToken)) { return (holders, words, .named) }
    if roles.topic?.mention == nil, roles.topic != nil { return (holders, mention, .named) }
    if let joining = actorOfJoining(predicate, chunk) { return ([index.mentions[joining].concept], joining, .named) }
    if predicate.voice == .passive, let through = channel(chunk) {
      return ([index.mentions[through].concept], through, .named)
    }
    return mayInherit(predicate, chunk, range, holders) ? (holders, mention, .inherited) : ([], nil, .inherited)
  }

  /// Whether a verb without subject may speak of whom the text spoke before.
  private func mayInherit(
    _ predicate: Predicate, _ chunk: SentenceChunk, _ range: Range<Int>, _ holders: RoleSet
  ) -> Bool {
    guard predicate.voice == .active || isItem || instrumentalPronoun(in: chunk.tokens) != nil else { return false }
    if !isItem,
      hasObjectPronoun(predicate, range) || index.isWord(predicate.tokens.lowerBound - 1, .objectPronouns)
    {
      return false
    }
    if isItem || predicate.form.contains(.infinitive) || predicate.form.contains(.imperative) { return true }
    if hasOtherSubject(predicate, chunk) { return false }
    guard let mention = current.mention, predicate.form.contains(.thirdPerson), predicate.voice == .active else {
      return true
    }
    let isPlural = index.mentions[mention].form.contains(.plural) || current.holders.count > 1
    return predicate.form.contains(.plural) ? isPlural : index.mentions[mention].form.contains(.singular)
  }

  /// «Платформа предоставляет …», «Положение вступает …»: a thing is the subject.
  private func hasOtherSubject(_ predicate: Predicate, _ chunk: SentenceChunk) -> Bool {
    if index.isWord(chunk.tokens.lowerBound, SentenceParser.documents)
      || index.isWord(chunk.tokens.lowerBound, SentenceParser.present)
    {
      return true
    }
    return index.mentions(in: chunk.tokens.lowerBound..<max(chunk.tokens.lowerBound, predicate.tokens.lowerBound))
      .contains {
        let form = index.mentions[$0].form
        return form.contains(.noun) && form.contains(.nominative) && form.isDisjoint(with: [.accusative, .genitive])
          && !isGoverned(index.mentions[$0], from: chunk.tokens.lowerBound) && !isQuoted(index.mentions[$0])
      }
  }

  /// «приказом директора назначается …»: the author of the order acts.
  private func authorOfOrder(_ chunk: SentenceChunk) -> Int? {
    guard traits.contains(.orderDocument),
      let order = index.mentions(in: chunk.tokens).first(where: {
        index.mentions[$0].concept == index.vocabulary.orderDocument && index.mentions[$0].form.contains(.instrumental)
      }).map({ index.mentions[$0] })
    else { return nil }
    let behind = Int(order.endToken)..<min(chunk.tokens.upperBound, Int(order.endToken) + 3)
    return index.mentions(in: behind).first {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.contains(.genitive)
    }
  }

  /// «Присоединение педагогов осуществляется по ссылке»: who joins stands in the genitive.
  private func actorOfJoining(_ predicate: Predicate, _ chunk: SentenceChunk) -> Int? {
    let noun = chunk.tokens.lowerBound
    guard index.isWord(noun, SentenceParser.joiningNouns),
      predicate.tokens.contains(where: { index.isWord($0, SentenceParser.happening) })
    else { return nil }
    return index.mentions(in: noun + 1..<min(chunk.tokens.upperBound, noun + 3)).first {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.contains(.genitive)
    }
  }

  /// «передаётся только через классного руководителя».
  private func channel(_ chunk: SentenceChunk) -> Int? {
    index.mentions(in: chunk.tokens).first {
      let mention = index.mentions[$0]
      guard index.vocabulary.isRole(mention), mention.form.contains(.accusative),
        let governor = preposition(before: mention, from: chunk.tokens.lowerBound)
      else { return false }
      return index.isWord(governor, SentenceParser.through)
    }
  }

  /// «Учителю открыт доступ», «родителям разрешается», «администратору предоставляется право».
  private func dativeOfRight(_ predicate: Predicate, _ chunk: SentenceChunk, _ range: Range<Int>) -> [Int]? {
    let granting: WordSigns = [.granting, .impersonal]
    guard !signs.isDisjoint(with: granting), chunk.tokens.contains(where: { index.isWord($0, granting) }) else {
      return nil
    }
    // «Куратору запрещается передавать роль студентам»: whoever stands behind the infinitive is given something.
    let infinitive = chunk.predicates.first { $0.form.contains(.infinitive) && $0.tokens != predicate.tokens }
    let end = infinitive?.tokens.lowerBound ?? chunk.tokens.upperBound
    let words = bareStart(before: chunk, range)..<end
    let people = index.mentions(in: words).filter {
      let mention = index.mentions[$0]
      // «За воспитателями сохраняется право …».
      if mention.form.contains(.instrumental), index.vocabulary.isRole(mention), keepsRight(chunk),
        index.isWord(words.lowerBound, .behind)
      {
        return true
      }
      return index.vocabulary.isRole(mention) && mention.form.contains(.dative)
        && mention.form.isDisjoint(with: .nominative) && !isQuoted(mention) && !isBracketed(mention, range)
        && !isGoverned(mention, from: range.lowerBound)
    }
    return people.isEmpty ? nil : people
  }

  private func keepsRight(_ chunk: SentenceChunk) -> Bool {
    chunk.tokens.contains { index.isWord($0, .keeping) }
  }

  /// Where the words begin that a comma divides from the chunk but no verb: «ни воспитателям, ни специалистам …».
  private func bareStart(before chunk: SentenceChunk, _ range: Range<Int>) -> Int {
    var token = chunk.tokens.lowerBound - 1
    while token > range.lowerBound, token > chunk.tokens.lowerBound - 8,
      index.isMark(token, .comma) || index.isWord(token, .negations)
        || index.mentions(in: token..<token + 1).contains(where: { index.vocabulary.isRole(index.mentions[$0]) })
    {
      token -= 1
    }
    return index.isMark(token, .comma) ? token + 1 : max(range.lowerBound, token)
  }

  /// «Пользователями являются …», «вступает в силу», «может быть …»: says what is, not what is done.
  private func isStateOfBeing(_ predicate: Predicate, _ chunk: SentenceChunk) -> Bool {
    for token in predicate.tokens {
      if index.isWord(token, .being) { return true }
      if index.isWord(token, .obligatory), chunk.predicates.count == 1,
        index.isWord(chunk.tokens.lowerBound, SentenceParser.documents)
      {
        return true
      }
      if index.isWord(token, .entering), index.isWord(token + 1, SentenceParser.into),
        index.isWord(token + 2, SentenceParser.force)
      {
        return true
      }
    }
    guard let last = chunk.predicates.last, last.tokens != predicate.tokens else { return false }
    return last.tokens.contains { index.isWord($0, .toBe) }
      && predicate.actions.isEmpty && chunk.predicates.count == 2
  }

  /// The predicates of a sentence that state something: those the lexicon knows, and words that look like verbs.
  private func statedPredicates(_ predicates: [Predicate], in range: Range<Int>) -> [Predicate] {
    var known = predicates.filter {
      !$0.form.isDisjoint(with: .predicates) && !$0.form.contains(.gerund)
        && !isQuotedToken($0.tokens.lowerBound, range)
    }
    // «родителями регистрируются ученики»: with an agent a reflexive verb is passive, even one whose subject may act.
    for position in known.indices where known[position].voice == .active {
      let verb = known[position].tokens
      let near = max(range.lowerBound, verb.lowerBound - 3)..<min(range.upperBound, verb.upperBound + 3)
      if WordShape(index.document.text).isReflexive(index.tokens[verb.upperBound - 1]), hasAgent(near) {
        known[position].voice = .passive
      }
    }
    guard !traits.isDisjoint(with: SentenceParser.verbal) || signs.contains(.granting) else { return known }
    var added: [Predicate] = []
    var quotes = 0
    for token in range {
      let traits = index.traits[token]
      if traits.contains(.openQuote) {
        quotes += 1
      } else if traits.contains(.closeQuote) {
        quotes = max(0, quotes - 1)
      } else if quotes == 0, !traits.isDisjoint(with: SentenceParser.verbal) || index.isWord(token, .granting),
        !known.contains(where: { $0.tokens.contains(token) }), let predicate = unknownPredicate(at: token, range)
      {
        added.append(predicate)
      }
    }
    guard !added.isEmpty else { return known }
    return (known + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What a token with a predicate that the lexicon does not know as an action has.
  private static var verbal: TokenTraits { [.modal, .verb, .firstPersonVerb, .imperative, .infinitive] }

  /// A modal word, or one that only its ending tells to be a verb.
  private func unknownPredicate(at token: Int, _ range: Range<Int>) -> Predicate? {
    let tokens = token..<token + 1
    if isModalWord(token) { return Predicate(actions: [], tokens: tokens, voice: .active, form: .shortAdjective) }
    if let form = index.finiteForm(of: token) {
      return Predicate(actions: [], tokens: tokens, voice: voice(ofUnknown: form, at: token, range), form: form)
    }
    return index.traits[token].contains(.infinitive)
      ? Predicate(actions: [], tokens: tokens, voice: .active, form: .infinitive) : nil
  }

  /// «готовится учителем» is passive, «родители обращаются» is not.
  private func voice(ofUnknown form: WordForm, at token: Int, _ range: Range<Int>) -> Proposition.Voice {
    guard form.contains(.passive) else { return .active }
    let hasSubject = index.mentions(in: range).contains {
      let mention = index.mentions[$0]
      return index.vocabulary.isRole(mention) && mention.form.contains(.nominative)
        && !isGoverned(mention, from: range.lowerBound)
    }
    return hasAgent(range) || !hasSubject && !isItem ? .passive : .active
  }

  /// Whether a role in the instrumental says by whom something is done.
  private func hasAgent(_ range: Range<Int>) -> Bool {
    index.mentions(in: range).contains {
      let mention = index.mentions[$0]
      return index.vocabulary.isRole(mention) && mention.form.contains(.instrumental)
        && mention.form.isDisjoint(with: .dative) && !isGoverned(mention, from: range.lowerBound)
        && !isQuoted(mention) && !isBracketed(mention, range)
    }
  }

  private func isModalWord(_ token: Int) -> Bool {
    index.traits[token].contains(.modal) || index.isWord(token, .granting)
  }

  private func isQuotedToken(_ token: Int, _ range: Range<Int>) -> Bool {
    guard traits.contains(.openQuote) else { return false }
    var depth = 0
    for other in range.lowerBound..<token {
      if index.isMark(other, .openQuote) { depth += 1 }
      if index.isMark(other, .closeQuote) { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// «сопровождение платформы», «Контроль – за заместителем директора»: a duty without a verb.
  private mutating func appendNominal(_ range: Range<Int>, _ mentions: Range<Int>, _ clause: Int, _ roles: Roles) {
    let charged = roles.roles.filter { $0.kind == .charged }
    let leads = leadsItems(range)
    if let first = charged.first {
      statements.append(
        nominal(
          range, clause, concepts(charged), first.mention, .named, isLead: leads))
    } else if isItem, takesNouns, !leads, beginsWithActionNoun(range) {
      statements.append(nominal(range, clause, current.holders, current.mention, .inherited, isLead: leads))
    } else if leads, let topic = roles.topic {
      statements.append(nominal(range, clause, topic.holders, topic.mention, .named, isLead: true))
    }
  }

  /// Whether one of the first words names an action: «подача заявки», «собственная регистрация».
  private func beginsWithActionNoun(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound..<min(range.upperBound, range.lowerBound + 4)
    let shape = WordShape(index.document.text)
    return first.contains { index.traits[$0].contains(.actionNoun) || shape.isActionNoun(index.tokens[$0]) }
  }

  private func nominal(
    _ range: Range<Int>, _ clause: Int, _ holders: RoleSet, _ mention: Int?, _ source: Statement.Source,
    isLead: Bool
  ) -> Statement {
    let noun = index.mentions(in: range).first {
      index.vocabulary.isAction(index.mentions[$0]) && index.mentions[$0].form.contains(.actionNoun)
    }
    return Statement(
      clause: clause, tokens: range,
      predicate: noun.map { index.mentions[$0].tokens } ?? range.lowerBound..<range.lowerBound,
      action: noun, holders: holders, mention: mention, source: source, modality: nil,
      condition: condition(of: range, []), isLead: isLead, isNominal: true)
  }

  /// Whether a sentence introduces what follows: «…:», «а именно».
  func leadsItems(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let closing = index.isMark(last, .fullStop) ? last - 1 : last
    if index.isWord(closing, SentenceParser.table) { return true }
    return index.isMark(last, .colon) || index.isWord(last, SentenceParser.namely)
      || index.isWord(last - 1, SentenceParser.namely)
  }

  /// - Parameter isInherited: whether the lead-in forbids its items.
  private func modality(of segment: Segment, isInherited: Bool) -> Duty.Modality? {
    let words = segment.tokens
    let signs =
      self.signs.isDisjoint(with: SentenceParser.modalSigns)
      ? [] : words.filter { index.isWord($0, SentenceParser.modalSigns) }
    func isDenied(_ classes: WordSigns) -> Bool {
      signs.contains { index.isWord($0, .negations) && index.isWord($0 + 1, classes) }
    }
    if isDenied(.obliged) { return .right }
    let isForbidden =
      isInherited || isDenied(.granting) || isDenied(.permissions)
      || signs.contains { index.isWord($0, .forbidding) }
      || traits.contains(.forbidden) && words.contains { index.traits[$0].contains(.forbidden) }
    if isForbidden { return .prohibited }
    // «имеют право не отвечать», «может не отвечать»: what is denied is not the right.
    if signs.contains(where: { index.isWord($0, .rights) }) { return .right }
    if signs.contains(where: { index.isWord($0, .permissions) }) { return .may }
    return isNegated(segment.predicate, words) ? .prohibited : nil
  }

  static let table = ActWords.hashes("таблице")
  static let fillers = ActWords.hashes("для этого поэтому при")
  static let those = ActWords.hashes("тем тому")
  static let having = ActWords.hashes("имеет имеют")
  static let through = ActWords.hashes("через")
  static let documents = ActWords.hashes(
    "положение положения требования порядок регламент платформа икоп сферум приказ школа учреждение")
  static let present = ActWords.hashes("настоящее настоящий настоящая данное данный")
  static let joiningNouns = ActWords.hashes("присоединение вступление вход участие подключение")
  static let happening = ActWords.hashes("осуществляется происходит производится выполняется")
  static let into = ActWords.hashes("в")
  static let force = ActWords.hashes("силу действие")
  static let namely = ActWords.hashes("именно следующее следующие")
  /// All words by which ``modality(of:isInherited:)`` judges, so that most words are looked at once.
  private static var modalSigns: WordSigns { [.negations, .forbidding, .rights, .permissions] }
}
