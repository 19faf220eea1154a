internal import Documents
internal import Russian

/// Reads who does what in the school's own clauses.
///
/// Roles come, in this order, from the sentence itself (subject, agent, addressee), the sentence before it in the
/// clause, the lead-in, the clause above and the title of the section.
struct SentenceParser {
  let index: TextIndex
  let clauses: [Clause]
  let acts: [Act]
  /// Surname stems of people appointed administrator, who are addressed by name in an order.
  let appointed: [[UInt8]]
  private(set) var sentences: [Sentence] = []
  private(set) var propositions: [Proposition] = []
  /// Of each clause the roles that its items inherit, its qualifier, and whether it introduces definitions or bans.
  private var contexts: [Int: Context] = [:]
  /// What the clause being read has said so far.
  private var current = Context()
  /// Whether the clause being read is the head's own order.
  private var isOrderOfHead = false

  /// What a clause hands down to its items.
  struct Context {
    var holders: Set<ConceptID> = []
    var mention: Int?
    var qualifier: Range<Int>?
    var isDefinition = false
    var isProhibition = false
    var actions: [Int] = []
    /// «На администратора возлагается:»: what follows are names of actions.
    var isEntrusting = false
    /// A negated lead-in denies its items: «не создаются: …».
    var isNegated = false
  }

  init(_ index: TextIndex, _ clauses: [Clause], _ acts: [Act], appointed: [[UInt8]]) {
    self.index = index
    self.clauses = clauses
    self.acts = acts
    self.appointed = appointed
  }

  /// Reads all clauses of the school's own acts.
  mutating func parse() {
    for clause in clauses.indices {
      guard acts[clauses[clause].act].isOwn, acts[clauses[clause].act].kind != .sheet,
        acts[clauses[clause].act].kind != .other
      else { continue }
      read(clause)
    }
    joinItems()
    resolvePronouns()
  }

  /// Gives sentences with a pronoun for object the mentions of the sentence before.
  private mutating func resolvePronouns() {
    for number in sentences.indices.dropFirst() where sentences[number].clause == sentences[number - 1].clause {
      let hasPronoun = sentences[number].propositions.contains {
        guard let action = propositions[$0].actions.first else { return false }
        let pronoun = Int(index.mentions[action].endToken)
        // «создаётся его руководителем»: before a noun it is a possessive.
        let isObject = pronoun + 1 >= sentences[number].tokens.upperBound || index.tokens[pronoun + 1].kind != .word
          || index.isWord(pronoun + 1, FunctionWords.prepositions) || index.isWord(pronoun + 1, FunctionWords.adverbs)
        return isObject && index.isWord(pronoun, SentenceParser.objectPronouns)
      }
      if hasPronoun { sentences[number].antecedent = sentences[number - 1].mentions }
    }
  }

  private static let objectPronouns = ActWords.hashes("ее его их")

  /// Of each mention of the document whether it is named only to be denied: «не администратор», «приказ не требуется».
  func denied() -> [Bool] {
    index.mentions.map {
      index.isWord(Int($0.firstToken) - 1, FunctionWords.negations)
        || index.isWord(Int($0.endToken), FunctionWords.negations)
          && index.isWord(Int($0.endToken) + 1, SentenceParser.notNeeded)
    }
  }

  private static let notNeeded = ActWords.hashes(
    "требуется требуются нужен нужна нужно нужны издается оформляется прилагается прилагаются прикладывается предусмотрен предусмотрена предусмотрено предусмотрены")

  /// Gives lead-ins the mentions of their items that have no verb of their own.
  private mutating func joinItems() {
    var lastSentence: [Int: Int] = [:]
    for (number, sentence) in sentences.enumerated() {
      let clause = sentence.clause
      if clauses[clause].kind == .item, let parent = clauses[clause].parent, let lead = lastSentence[parent],
        !sentence.propositions.contains(where: { propositions[$0].voice != .nominal }),
        !sentences[lead].propositions.isEmpty
      {
        let start =
          sentences[lead].continuation.isEmpty ? sentence.mentions.lowerBound : sentences[lead].continuation.lowerBound
        sentences[lead].continuation = start..<sentence.mentions.upperBound
      }
      lastSentence[clause] = number
    }
  }

  /// Of each mention of the document whether a preposition governs it.
  func governed() -> [Bool] {
    var governed = [Bool](repeating: false, count: index.mentions.count)
    for sentence in sentences {
      for mention in sentence.mentions {
        governed[mention] = isGoverned(index.mentions[mention], from: sentence.tokens.lowerBound)
      }
    }
    return governed
  }

  private mutating func read(_ clause: Int) {
    isOrderOfHead = acts[clauses[clause].act].kind == .order
    let inherited = clauses[clause].parent.flatMap { contexts[$0] } ?? Context()
    if clauses[clause].kind == .section || clauses[clause].kind == .frame {
      var context = Context()
      if clauses[clause].kind == .section { context = titleContext(clause) }
      contexts[clause] = context
      appendFrameSentences(clause)
      return
    }
    current = inherited
    if clauses[clause].kind == .clause || clauses[clause].kind == .paragraph { current.actions = [] }
    for range in SentenceSplitter(index).sentences(of: clauses[clause].tokens) { read(range, of: clause, inherited) }
    if clauses[clause].kind == .cell, current.holders.isEmpty { current = cellContext(clause) ?? current }
    contexts[clause] = current
  }

  /// Frame text has no duties, but its mentions count for what is merely named.
  private mutating func appendFrameSentences(_ clause: Int) {
    let tokens = clauses[clause].tokens
    guard !tokens.isEmpty else { return }
    sentences.append(
      Sentence(
        clause: clause, tokens: tokens, mentions: index.mentions(in: tokens),
        propositions: propositions.count..<propositions.count,
        holders: [], qualifier: nil, isDefinition: true, isProhibition: false))
  }

  /// A title that names one role puts its clauses on that role: «Администратор платформы», «Обязанности родителей».
  private func titleContext(_ clause: Int) -> Context {
    let roles = index.mentions(in: clauses[clause].tokens).filter {
      index.vocabulary.isRole(index.mentions[$0]) && !isQuoted(index.mentions[$0])
    }
    var context = Context()
    let concepts = Set(roles.map { index.mentions[$0].concept }).subtracting(index.vocabulary.collective)
    guard concepts.count == 1, let role = roles.first(where: { concepts.contains(index.mentions[$0].concept) }) else {
      return context
    }
    context.holders = concepts
    context.mention = role
    return context
  }

  private func cellContext(_ clause: Int) -> Context? {
    guard clauses[clause].tokens.count <= 40 else { return nil }
    let context = leadContext(clauses[clause].tokens)
    return context.holders.isEmpty ? nil : context
  }

  /// The roles that stand in a short lead-in without any predicate: «Педагогическим работникам:», «Ученик».
  private func leadContext(_ tokens: Range<Int>) -> Context {
    var context = Context()
    for position in index.mentions(in: tokens) {
      let mention = index.mentions[position]
      guard index.vocabulary.isRole(mention), !isQuoted(mention), !isInBrackets(mention, tokens),
        !isGoverned(mention, from: tokens.lowerBound)
      else { continue }
      context.holders.insert(mention.concept)
      context.mention = context.mention ?? position
    }
    return context
  }

  // MARK: Sentences

  private mutating func read(_ range: Range<Int>, of clause: Int, _ inherited: Context) {
    let mentions = index.mentions(in: range)
    let qualifier = ownQualifier(range, mentions) ?? inherited.qualifier
    let isDefinition = inherited.isDefinition || definesTerm(range, mentions, clause)
    let isProhibition =
      inherited.isProhibition || mentions.contains { index.mentions[$0].concept == index.vocabulary.forbidden }
    let sentence = sentences.count
    let first = propositions.count
    let roles = subjects(in: range, mentions)
    appendPropositions(range, mentions, sentence, roles, isProhibition, inherited)
    sentences.append(
      Sentence(
        clause: clause, tokens: range, mentions: mentions, propositions: first..<propositions.count,
        holders: roles.topic?.holders ?? current.holders, qualifier: qualifier, isDefinition: isDefinition,
        isProhibition: isProhibition))
    handDown(range, mentions, roles, first, qualifier, isDefinition, isProhibition)
  }

  /// «при необходимости», «может», «если платформа этого потребует».
  private func ownQualifier(_ range: Range<Int>, _ mentions: Range<Int>) -> Range<Int>? {
    if let mention = mentions.first(where: {
      index.vocabulary.isQualifier(index.mentions[$0]) && !isNegatedWord(index.mentions[$0])
    }) {
      return index.mentions[mention].tokens
    }
    for token in range where index.isWord(token, SentenceParser.conditions) {
      let end = min(range.upperBound, token + 7)
      if let verb = (token + 1..<end).first(where: { index.isWord($0, SentenceParser.needs) }),
        !(token + 1..<verb).contains(where: { index.isMark($0, .comma) })
      {
        return token..<verb + 1
      }
    }
    return nil
  }

  private static let conditions = ActWords.hashes("если когда")
  private static let needs = ActWords.hashes(
    "предложит предложат предлагает возможность возможности попросят потребуют возникла возникнет надобность потребуется потребует требуется требует требуют требовалось попросит просит понадобится нужно необходимо возможно удастся захочет захотят пожелает пожелают сможет смогут получится"
  )

  /// What the clause hands down after this sentence.
  private mutating func handDown(
    _ range: Range<Int>, _ mentions: Range<Int>, _ roles: Roles, _ firstProposition: Int, _ qualifier: Range<Int>?,
    _ isDefinition: Bool, _ isProhibition: Bool
  ) {
    let leads = range.last.map { index.isMark($0, .colon) } ?? false
    if let topic = roles.topic {
      current.holders = topic.holders
      current.mention = topic.mention
    } else if leads, current.holders.isEmpty {
      let lead = leadContext(range)
      if !lead.holders.isEmpty {
        current.holders = lead.holders
        current.mention = lead.mention
      }
    }
    current.qualifier = leads ? qualifier : nil
    current.isDefinition = leads && isDefinition
    current.isProhibition = leads && isProhibition
    current.isEntrusting = leads && mentions.contains { index.mentions[$0].concept == index.vocabulary.entrust }
    current.isNegated =
      leads && (propositions.last.map { $0.isNegated && propositions.count > firstProposition } ?? false)
    current.actions = leads && propositions.count > firstProposition ? propositions[propositions.count - 1].actions : []
  }

  /// «X – это …», «под X понимается …», «понятия, используемые в …:».
  private func definesTerm(_ range: Range<Int>, _ mentions: Range<Int>, _ clause: Int) -> Bool {
    let vocabulary = index.vocabulary
    return mentions.contains { index.mentions[$0].concept == vocabulary.definition && defines(index.mentions[$0]) }
      && !mentions.contains { index.mentions[$0].concept == vocabulary.must }
  }

  /// «это» defines only behind a dash; elsewhere it is a pronoun.
  private func defines(_ mention: Mention) -> Bool {
    let first = Int(mention.firstToken)
    guard index.isWord(first, SentenceParser.this) else { return true }
    return index.isMark(first - 1, .dash) || index.isMark(first - 1, .hyphen)
  }

  private static let this = ActWords.hashes("это")

  // MARK: Roles

  /// The roles that a sentence names as acting.
  struct Roles {
    struct Role {
      var mention: Int
      var kind: Kind
      /// Whether it stands in a relative clause and says nothing of the sentence.
      var isRelative = false
    }
    enum Kind { case nominative, agent, addressee, charged }
    var roles: [Role] = []
    /// Whom the next sentence speaks of when it names nobody.
    var topic: (holders: Set<ConceptID>, mention: Int?)?
    /// How the topic is named.
    var topicKind: Kind?
  }

  private func subjects(in range: Range<Int>, _ mentions: Range<Int>) -> Roles {
    var result = Roles()
    for position in mentions where index.vocabulary.isRole(index.mentions[position]) {
      let mention = index.mentions[position]
      guard !isQuoted(mention), !isInBrackets(mention, range) else { continue }
      guard let kind = kind(of: mention, in: range) else { continue }
      result.roles.append(.init(mention: position, kind: kind, isRelative: isInRelativeClause(mention, range)))
    }
    if let appointedAddress = appointedPerson(in: range), !ordersAppointment(mentions) {
      result.topic = ([appointedAddress], nil)
      return result
    }
    if result.roles.isEmpty, isOrderOfHead, let head = index.vocabulary.headConcept,
      range.contains(where: { index.isWord($0, SentenceParser.oneself) })
    {
      // «За собой оставляю …»: the head, who signs the order, speaks.
      result.topic = ([head], nil)
      return result
    }
    if let lead = headOfLead(range) {
      result.topic = ([index.mentions[lead].concept], lead)
      result.roles.removeAll {
        Int(index.mentions[$0.mention].firstToken) > Int(index.mentions[lead].firstToken) && $0.kind != .agent
          && $0.kind != .nominative
      }
      return result
    }
    for kind in [Roles.Kind.nominative, .charged, .addressee, .agent] {
      if kind == .agent, hasActiveVerb(in: range) { break }
      let named = result.roles.filter { $0.kind == kind && !$0.isRelative }
      guard let first = named.first else { continue }
      result.topicKind = kind
      result.topic = (Set(named.map { index.mentions[$0.mention].concept }), first.mention)
      break
    }
    if result.topic == nil, range.last.map({ index.isMark($0, .colon) }) ?? false,
      let bracketed = mentions.first(where: {
        index.vocabulary.isRole(index.mentions[$0]) && isInBrackets(index.mentions[$0], range)
          && index.mentions[$0].form.contains(.nominative)
      })
    {
      // «Надежда Фёдоровна (администратор) делает:».
      result.topic = ([index.mentions[bracketed].concept], bracketed)
    }
    return result
  }

  private static let oneself = ActWords.hashes("собой себя")

  /// The one role in a short beginning without verb before the first colon: «Действия администратора:», «Для учителя:».
  private func headOfLead(_ range: Range<Int>) -> Int? {
    guard let colon = range.prefix(14).first(where: { index.isMark($0, .colon) }), colon > range.lowerBound else {
      return nil
    }
    let head = range.lowerBound..<colon
    let mentions = index.mentions(in: head)
    guard
      !mentions.contains(where: {
        index.vocabulary.isAction(index.mentions[$0]) && !index.mentions[$0].form.isDisjoint(with: .predicates)
          && !index.mentions[$0].form.contains(.noun)
      }),
      !head.contains(where: { index.looksLikeVerb($0) })
    else { return nil }
    let roles = mentions.filter {
      index.vocabulary.isRole(index.mentions[$0]) && !isQuoted(index.mentions[$0])
        && !isInBrackets(index.mentions[$0], head)
        && !index.vocabulary.collective.contains(index.mentions[$0].concept)
    }
    guard Set(roles.map { index.mentions[$0].concept }).count == 1 else { return nil }
    return roles.first
  }

  private func kind(of mention: Mention, in range: Range<Int>) -> Roles.Kind? {
    let form = mention.form
    if isDenied(mention, range) || isConjoinedToGoverned(mention, range) || isAmong(mention) { return nil }
    let governor = preposition(before: mention, from: range.lowerBound)
    if let governor {
      if FunctionWords.on.contains(index.tokens[governor].value), form.contains(.accusative), isCharged(range) {
        return .charged
      }
      if FunctionWords.behind.contains(index.tokens[governor].value), form.contains(.instrumental),
        hasNoObject(behind: mention, range) || isFastened(range)
      {
        return .charged
      }
      if index.isWord(governor, SentenceParser.forWhom), form.contains(.genitive), isObliged(range) { return .charged }
      return nil
    }
    if isGenitiveOfDuty(mention, range), !hasVerb(in: range.lowerBound..<Int(mention.firstToken)) { return .charged }
    if form.contains(.nominative), isNameBehindNoun(mention, range) { return nil }
    if form.contains(.nominative), !form.contains(.genitive) { return .nominative }
    if form.contains(.nominative), isFirst(mention, in: range) || standsByPluralVerb(mention, range) {
      return .nominative
    }
    // «Администратором назначается педагог»: what he becomes, not who appoints.
    if form.contains(.instrumental), mention.concept == index.vocabulary.administrator, appoints(range) { return nil }
    if form.contains(.instrumental), !form.contains(.dative) { return .agent }
    if form.contains(.dative), !form.contains(.nominative), entrusts(range) { return .charged }
    if form.contains(.dative), isFirst(mention, in: range) || isDirected(mention, range), !isFinite(range) {
      return .addressee
    }
    if form.contains(.instrumental) { return .agent }
    return nil
  }

  /// «из числа педагогов» names whom to choose from.
  private func isAmong(_ mention: Mention) -> Bool {
    index.mentions(in: max(0, Int(mention.firstToken) - 3)..<Int(mention.firstToken)).contains {
      index.mentions[$0].concept == index.vocabulary.fromAmong
    }
  }

  /// «с обучающимися и родителями»: one preposition governs both.
  private func isConjoinedToGoverned(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let before = Int(mention.firstToken) - 1
    guard before > range.lowerBound, index.isWord(before, FunctionWords.conjunctions) || index.isMark(before, .comma)
    else { return false }
    guard
      let other = index.mentions(in: max(range.lowerBound, before - 8)..<before).last(where: {
        index.vocabulary.isRole(index.mentions[$0])
      })
    else { return false }
    let first = index.mentions[other]
    return !first.form.intersection(.cases).isDisjoint(with: mention.form) && first.form.isDisjoint(with: .nominative)
      && preposition(before: first, from: range.lowerBound) != nil
  }

  /// «не администратор, а секретарь».
  private func isDenied(_ mention: Mention, _ range: Range<Int>) -> Bool {
    index.isWord(Int(mention.firstToken) - 1, SentenceParser.not)
  }

  private func appoints(_ range: Range<Int>) -> Bool {
    index.mentions(in: range).contains {
      (index.mentions[$0].concept == index.vocabulary.appoint || index.mentions[$0].concept == index.vocabulary.become)
        && !index.mentions[$0].form.isDisjoint(with: .predicates)
    }
  }

  /// «ведение канала поручено методисту».
  private func entrusts(_ range: Range<Int>) -> Bool {
    index.mentions(in: range).contains {
      index.mentions[$0].concept == index.vocabulary.entrust && index.mentions[$0].form.contains(.passive)
    }
  }

  private static let not = ActWords.hashes("не")

  /// «канал Сотрудники»: a capital in the middle of a sentence makes a collective noun a name.
  private func isNameBehindNoun(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let first = Int(mention.firstToken)
    guard first > range.lowerBound, index.vocabulary.collective.contains(mention.concept) else { return false }
    return index.tokens[first].flags.contains(.capitalised) && index.tokens[first - 1].kind == .word
  }

  /// «администратору надлежит …», «следует педагогам …».
  private func isDirected(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let around = max(range.lowerBound, Int(mention.firstToken) - 3)..<min(range.upperBound, Int(mention.endToken) + 3)
    return index.mentions(in: around).contains {
      index.mentions[$0].concept == index.vocabulary.must || index.mentions[$0].concept == index.vocabulary.may
        || index.mentions[$0].concept == index.vocabulary.forbidden
        || index.mentions[$0].concept == index.vocabulary.entrust
    }
  }

  /// Whether the sentence begins with a verb in the third person, whose dative is an indirect object; «запрещается» is
  /// no such verb, since its dative is who must not act.
  private func isFinite(_ range: Range<Int>) -> Bool {
    let mentions = index.mentions(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 3))
    let forbidding = mentions.filter { index.mentions[$0].concept == index.vocabulary.forbidden }
    return mentions.contains { mention in
      index.vocabulary.isAction(index.mentions[mention]) && index.mentions[mention].form.contains(.thirdPerson)
        && index.mentions[mention].concept != index.vocabulary.entrust
        && !forbidding.contains { index.mentions[$0].firstToken == index.mentions[mention].firstToken }
    }
  }

  private func hasVerb(in range: Range<Int>) -> Bool {
    index.mentions(in: range).contains {
      index.vocabulary.isAction(index.mentions[$0])
        && !index.mentions[$0].form.isDisjoint(with: [.thirdPerson, .infinitive])
        && index.mentions[$0].concept != index.vocabulary.entrust
        && !index.isWord(Int(index.mentions[$0].firstToken), SentenceParser.inclusion)
    } || range.contains { index.looksLikeVerb($0) && !index.isWord($0, SentenceParser.inclusion) }
  }

  private static let inclusion = ActWords.hashes("входит входят относится относятся включает включают")

  /// «на администратора возлагается», «обязанность … закрепляется за администратором».
  private func isCharged(_ range: Range<Int>) -> Bool {
    index.mentions(in: range).contains {
      index.mentions[$0].concept == index.vocabulary.entrust || index.mentions[$0].concept == index.vocabulary.dutyNoun
    }
  }

  /// «за администратором закреплены: …».
  private func isFastened(_ range: Range<Int>) -> Bool {
    range.last.map { index.isMark($0, .colon) } ?? false
      && index.mentions(in: range).contains { index.mentions[$0].concept == index.vocabulary.assign }
  }

  private static let forWhom = ActWords.hashes("для от")

  /// «Для каждого педагога подтверждение роли обязательно», «от учителя требуется».
  private func isObliged(_ range: Range<Int>) -> Bool {
    range.contains { index.isWord($0, SentenceParser.obligatory) }
  }

  private static let obligatory = ActWords.hashes("обязательно обязательна обязателен обязательны требуется требуются")

  /// «Контроль – за заместителем директора»: nothing but the person follows.
  private func hasNoObject(behind mention: Mention, _ range: Range<Int>) -> Bool {
    isCharged(range) || range.upperBound - Int(mention.endToken) <= 4
  }

  /// «Обязанности администратора:», «в функции администратора входит».
  private func isGenitiveOfDuty(_ mention: Mention, _ range: Range<Int>) -> Bool {
    guard mention.form.contains(.genitive) else { return false }
    let start = max(range.lowerBound, Int(mention.firstToken) - 3)
    return index.mentions(in: start..<Int(mention.firstToken)).contains {
      index.mentions[$0].concept == index.vocabulary.dutyNoun
    }
  }

  private func isFirst(_ mention: Mention, in range: Range<Int>) -> Bool {
    var token = range.lowerBound
    while token < Int(mention.firstToken) {
      if index.tokens[token].kind == .word, !index.looksAdjectival(token),
        !FunctionWords.adverbs.contains(index.tokens[token].value), !isAgreeing(token)
      {
        return false
      }
      token += 1
    }
    return true
  }

  private func standsByPluralVerb(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let around = max(range.lowerBound, Int(mention.firstToken) - 3)..<min(range.upperBound, Int(mention.endToken) + 4)
    return index.mentions(in: around).contains {
      index.mentions[$0].form.contains(.thirdPerson) && index.mentions[$0].form.contains(.plural)
    } || conjoined(mention, range)
  }

  /// «Классные руководители и учителя»: joined to a role in the nominative.
  private func conjoined(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let before = Int(mention.firstToken) - 1
    guard before > range.lowerBound, index.isWord(before, FunctionWords.conjunctions) || index.isMark(before, .comma)
    else { return false }
    return index.mentions(in: max(range.lowerBound, before - 3)..<before).contains {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.contains(.nominative)
        && !index.mentions[$0].form.contains(.genitive)
    }
  }

  /// The administrator, when an order addresses by name the person it appointed.
  private func appointedPerson(in range: Range<Int>) -> ConceptID? {
    guard !appointed.isEmpty, let administrator = index.vocabulary.administrator else { return nil }
    for token in range where index.tokens[token].kind == .word && index.tokens[token].flags.contains(.capitalised) {
      let word = PersonName.stem(of: index.document.text[index.tokens[token].range])
      if appointed.contains(word) { return administrator }
    }
    return nil
  }

  /// «Назначить администратором Сойкину К.В.» is an act of the head, though it names the administrator.
  private func ordersAppointment(_ mentions: Range<Int>) -> Bool {
    mentions.contains {
      index.mentions[$0].concept == index.vocabulary.appoint && index.mentions[$0].form.contains(.infinitive)
    }
  }

  // MARK: Syntax

  /// Whether the mention stands inside quotes: the name of a role or of a group, not somebody who acts.
  func isQuoted(_ mention: Mention) -> Bool {
    let first = Int(mention.firstToken)
    var depth = 0
    for token in max(0, first - 8)..<first {
      if index.isMark(token, .openQuote) { depth += 1 }
      if index.isMark(token, .closeQuote) || index.isMark(token, .lineFeed) { depth = 0 }
    }
    return depth > 0 || index.isMark(first - 1, .straightQuote)
  }

  func isInBrackets(_ mention: Mention, _ range: Range<Int>) -> Bool {
    var depth = 0
    for token in range.lowerBound..<max(range.lowerBound, Int(mention.firstToken)) {
      if index.isMark(token, .openBracket) { depth += 1 }
      if index.isMark(token, .closeBracket) { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// The preposition that governs a mention, adjectives passed over.
  func preposition(before mention: Mention, from start: Int) -> Int? {
    var token = Int(mention.firstToken) - 1
    var steps = 0
    while token >= start, steps < 6 {
      if index.isWord(token, FunctionWords.prepositions) { return token }
      let passedOver =
        index.isMark(token, .openQuote) || index.isMark(token, .straightQuote) || index.isMark(token, .hyphen)
        || index.looksAdjectival(token) && !index.isWord(token, SentenceParser.relatives) || isAgreeing(token)
      guard passedOver else { return nil }
      token -= 1
      steps += 1
    }
    return nil
  }

  func isGoverned(_ mention: Mention, from start: Int) -> Bool { preposition(before: mention, from: start) != nil }

  /// «свой», «его», «каждый», «все» between a preposition and its noun.
  private func isAgreeing(_ token: Int) -> Bool {
    index.isWord(token, SentenceParser.determiners)
  }

  private static let determiners = ActWords.hashes(
    "его ее их свой своя свое свои своего своей своих своим своему своем своими каждый каждого каждому каждым каждом все всех всем всеми всего этот этого этому этом этих эти мобильного личного"
  )

  private func isNegatedWord(_ mention: Mention) -> Bool {
    index.isWord(Int(mention.firstToken) - 1, FunctionWords.negations)
  }
}

// MARK: Propositions

extension SentenceParser {
  /// A verb, short participle or action noun that makes a proposition.
  private struct Predicate {
    var actions: [Int]
    var tokens: Range<Int>
    var voice: Proposition.Voice
    var form: WordForm
  }

  private mutating func appendPropositions(
    _ range: Range<Int>, _ mentions: Range<Int>, _ sentence: Int, _ roles: Roles, _ isProhibition: Bool,
    _ inherited: Context
  ) {
    let predicates = predicates(in: range, mentions)
    let groups = coordinated(predicates)
    for (number, group) in groups.enumerated() {
      guard let first = group.first, let last = group.last else { continue }
      // Objects stand behind the last verb of a group up to the next group, or before the first back to the last one.
      let start = number == 0 ? range.lowerBound : groups[number - 1].last.map(\.tokens.upperBound) ?? range.lowerBound
      let end =
        number + 1 < groups.count
        ? groups[number + 1].first.map(\.tokens.lowerBound) ?? range.upperBound : range.upperBound
      for predicate in group {
        let (holders, mention, patients, subjects) = holders(
          of: predicate, group: first.tokens.lowerBound..<last.tokens.upperBound, arguments: start..<end, range, roles)
        let negated = isNegated(predicate, range) || isProhibition || inherited.isNegated
        propositions.append(
          Proposition(
            sentence: sentence, actions: predicate.actions, voice: predicate.voice, arguments: start..<end,
            antecedent: antecedent(of: predicate, range, mentions), isNegated: negated, holders: holders,
            holderMention: mention, patients: patients, subjectMentions: subjects))
      }
    }
  }

  /// What a relative pronoun before the verb stands for: «заявка, которую отправляет администратор».
  private func antecedent(of predicate: Predicate, _ range: Range<Int>, _ mentions: Range<Int>) -> Range<Int> {
    let start = max(range.lowerBound, predicate.tokens.lowerBound - 5)
    guard predicate.voice == .active,
      let pronoun = (start..<predicate.tokens.lowerBound).last(where: {
        index.isWord($0, SentenceParser.relativeObjects)
      }),
      !hasComma(pronoun..<predicate.tokens.lowerBound)
    else { return 0..<0 }
    let near = max(range.lowerBound, pronoun - 8)
    return index.mentions(in: near..<pronoun)
  }

  private static let relativeObjects = ActWords.hashes("которую который которые которое")

  private func predicates(in range: Range<Int>, _ mentions: Range<Int>) -> [Predicate] {
    var result: [Predicate] = []
    for position in mentions where index.vocabulary.isAction(index.mentions[position]) {
      let mention = index.mentions[position]
      guard let voice = voice(of: mention, range) else { continue }
      // «регистрируется» is done by its subject, not to it, where the lexicon knows both.
      if voice == .passive, result.contains(where: { $0.tokens == mention.tokens && $0.voice == .active }) { continue }
      if voice == .active { result.removeAll { $0.tokens == mention.tokens && $0.voice == .passive } }
      if let last = result.last, last.tokens == mention.tokens, last.voice == voice {
        result[result.count - 1].actions.append(position)
      } else {
        result.append(Predicate(actions: [position], tokens: mention.tokens, voice: voice, form: mention.form))
      }
    }
    return result
  }

  private func voice(of mention: Mention, _ range: Range<Int>) -> Proposition.Voice? {
    let form = mention.form
    if !form.intersection([.thirdPerson, .firstPerson, .past, .infinitive, .imperative]).isEmpty,
      !form.contains(.noun) || !form.contains(.actionNoun)
    {
      return form.contains(.passive) ? .passive : .active
    }
    if form.contains(.shortParticiple) { return .passive }
    if form.contains(.participle), form.contains(.passive), hasAgent(behind: mention, range) { return .passive }
    if form.contains(.gerund) { return .active }
    guard form.contains(.actionNoun), !isGoverned(mention, from: range.lowerBound) else { return nil }
    return form.isDisjoint(with: [.nominative, .accusative, .genitive, .instrumental]) ? nil : .nominal
  }

  /// «заявка, поданная администратором».
  private func hasAgent(behind mention: Mention, _ range: Range<Int>) -> Bool {
    let window = Int(mention.endToken)..<min(range.upperBound, Int(mention.endToken) + 3)
    return index.mentions(in: window).contains {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.contains(.instrumental)
    }
  }

  /// Groups of verbs that share their objects: «создаёт и направляет», «вносит, редактирует».
  private func coordinated(_ predicates: [Predicate]) -> [[Predicate]] {
    var groups: [[Predicate]] = []
    for predicate in predicates {
      if let last = groups.last?.last,
        last.tokens == predicate.tokens
          || (areAlike(last, predicate) && areJoined(last.tokens.upperBound, predicate.tokens.lowerBound))
      {
        groups[groups.count - 1].append(predicate)
      } else {
        groups.append([predicate])
      }
    }
    return groups
  }

  /// Verbs share objects only in the same voice, person and number.
  private func areAlike(_ first: Predicate, _ second: Predicate) -> Bool {
    guard first.voice == second.voice else { return false }
    let compared: WordForm = [.thirdPerson, .firstPerson, .infinitive, .past, .actionNoun]
    return !first.form.intersection(compared).isDisjoint(with: second.form.intersection(compared))
  }

  private func areJoined(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 3, start <= end else { return false }
    return (start..<end).allSatisfy {
      index.isMark($0, .comma) || index.isMark($0, .slash) || index.isMark($0, .openBracket)
        || index.isMark($0, .closeBracket)
        || index.isWord($0, FunctionWords.conjunctions) || index.isWord($0, FunctionWords.adverbs)
        || index.isWord($0, FunctionWords.negations)
    }
  }

  private func isNegated(_ predicate: Predicate, _ range: Range<Int>) -> Bool {
    var token = predicate.tokens.lowerBound - 1
    var steps = 0
    while token >= range.lowerBound, steps < 3 {
      if index.isWord(token, FunctionWords.negations) { return true }
      guard index.isWord(token, FunctionWords.adverbs) || isInfinitiveCarrier(token) else { break }
      token -= 1
      steps += 1
    }
    if predicate.voice == .nominal {
      // «создание … не осуществляется», «не требуется».
      return range.contains {
        index.isWord($0, FunctionWords.negations) && $0 > predicate.tokens.upperBound && isVerbLike($0 + 1)
      }
        || index.isWord(predicate.tokens.lowerBound - 1, SentenceParser.without)
    }
    return predicate.form.contains(.infinitive) && deniedInfinitive(predicate, range)
  }

  private static let without = ActWords.hashes("без")

  private func isVerbLike(_ token: Int) -> Bool {
    index.looksLikeVerb(token)
      || (token < index.tokens.count
        && index.mentions(in: token..<token + 1).contains { index.mentions[$0].form.contains(.thirdPerson) })
  }

  /// «не обязан создавать», «не требуется создавать», «не нужно».
  private func deniedInfinitive(_ predicate: Predicate, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, predicate.tokens.lowerBound - 6)
    let limit = min(range.upperBound, predicate.tokens.upperBound + 8)
    let end = (predicate.tokens.upperBound..<max(predicate.tokens.upperBound, limit)).first { index.isMark($0, .comma) } ?? limit
    return (start..<end).contains {
      index.isWord($0, FunctionWords.negations) && index.isWord($0 + 1, SentenceParser.denied)
    }
  }

  private static let denied = ActWords.hashes(
    "уполномочен уполномочена обязан обязана обязаны должен должна должны требуется нужно надо следует необходимо может могут вправе планируется предполагается предусмотрено предусматривается возлагается возлагаются"
  )

  private func isInfinitiveCarrier(_ token: Int) -> Bool {
    index.isWord(token, SentenceParser.denied)
  }

  /// Who acts in a predicate, whom it is done to where that is inherited, and which mentions are no objects.
  private func holders(
    of predicate: Predicate, group: Range<Int>, arguments: Range<Int>, _ range: Range<Int>, _ roles: Roles
  ) -> (Set<ConceptID>, Int?, Set<ConceptID>, [Int]) {
    let near = roles.roles.filter {
      arguments.contains(Int(index.mentions[$0.mention].firstToken))
        || group.contains(Int(index.mentions[$0.mention].firstToken))
    }
    func concepts(_ roles: [Roles.Role]) -> Set<ConceptID> { Set(roles.map { index.mentions[$0.mention].concept }) }
    let nominative = near.filter { $0.kind == .nominative }
    let agents = (predicate.voice == .nominal && !hasActiveVerb(in: range) ? roles.roles : near).filter {
      $0.kind == .agent
    }
    let charged = roles.roles.filter { $0.kind == .charged }
    if predicate.voice == .passive || predicate.voice == .nominal {
      let patients = predicate.voice == .passive && nominative.isEmpty ? current.holders : []
      if let agent = agents.first { return (concepts(agents), agent.mention, patients, agents.map(\.mention)) }
      if instrumentalPronoun(in: predicate.voice == .passive ? arguments : range) != nil {
        return (current.holders, current.mention, [], [])
      }
      if let first = charged.first { return (concepts(charged), first.mention, patients, charged.map(\.mention)) }
      if hasUnknownAgent(range) { return ([], nil, patients, []) }
      if predicate.voice == .nominal, !current.holders.isEmpty, beginsNominally(range),
        !roles.roles.contains(where: { $0.kind == .nominative && !$0.isRelative })
      {
        return (current.holders, current.mention, patients, [])
      }
      if predicate.voice == .nominal, let first = nominative.first, hasActiveVerb(in: range) {
        return (concepts(nominative), first.mention, [], nominative.map(\.mention))
      }
      if predicate.voice == .nominal, let topic = roles.topic, topic.mention != nil || !topic.holders.isEmpty,
        hasActiveVerb(in: range)
      {
        return (topic.holders, topic.mention, [], topic.mention.map { [$0] } ?? [])
      }
      return (current.holders, current.mention, patients, [])
    }
    if predicate.form.contains(.infinitive) {
      // «как только ребёнок уехал, поправить список»: a subject has its own verb unless it is obliged or allowed.
      let isSubordinate = roles.topicKind == .nominative && !current.holders.isEmpty && !isModal(range)
      // «Администратор обязан создать …, учителя вступают …»: a subject before the infinitive wins over one behind it.
      let before = roles.roles.filter {
        $0.kind == .nominative && Int(index.mentions[$0.mention].firstToken) < predicate.tokens.lowerBound
      }
      if !isSubordinate, let first = before.first, first.mention == roles.topic?.mention {
        return (concepts(before), first.mention, [], before.map(\.mention))
      }
      if let topic = roles.topic, !topic.holders.isEmpty, !isSubordinate {
        return (topic.holders, topic.mention, [], topic.mention.map { [$0] } ?? [])
      }
      return (current.holders, current.mention, [], [])
    }
    if let first = charged.first { return (concepts(charged), first.mention, [], charged.map(\.mention)) }
    // «Зарегистрировавшись, администратор выстраивает …»: both are done by the subject of the verb.
    if predicate.form.contains(.gerund) {
      let subjects = roles.roles.filter { $0.kind == .nominative }
      if let first = subjects.first { return (concepts(subjects), first.mention, [], subjects.map(\.mention)) }
    }
    // A subject before the verb wins over one behind it; «отправляет … делопроизводитель» has only the latter.
    let fitting = nominative.filter {
      agrees($0, predicate, nominative) && !isInOtherClause($0, predicate, range)
        && !belongsToLaterVerb($0, predicate, range)
    }
    if let person = personNamedLast(before: predicate, range) {
      return ([index.mentions[person].concept], person, [], [])
    }
    let inner = subjectsOfRelativeClause(of: predicate, range, fitting)
    if let first = inner.first { return (concepts(inner), first.mention, [], nominative.map(\.mention)) }
    let before = fitting.filter { Int(index.mentions[$0.mention].firstToken) < predicate.tokens.lowerBound }
    if let first = before.first { return (concepts(before), first.mention, [], nominative.map(\.mention)) }
    if let earlier = earlierSubject(predicate, range, roles), !nominativeFollows(predicate, fitting) {
      return (concepts(earlier), earlier.first?.mention, [], earlier.map(\.mention))
    }
    if let first = fitting.first { return (concepts(fitting), first.mention, [], nominative.map(\.mention)) }
    if let topic = roles.topic, headOfLead(range) != nil { return (topic.holders, topic.mention, [], []) }
    if let topic = roles.topic, topic.mention == nil { return (topic.holders, nil, [], []) }
    return (current.holders, current.mention, [], [])
  }

  /// The subjects that stand in the relative clause of the verb: «…, которую высылает администратор, …».
  private func subjectsOfRelativeClause(
    of predicate: Predicate, _ range: Range<Int>, _ nominative: [Roles.Role]
  ) -> [Roles.Role] {
    var token = predicate.tokens.lowerBound - 1
    while token >= range.lowerBound, !index.isMark(token, .comma) {
      if index.isWord(token, SentenceParser.relatives) {
        return nominative.filter {
          let position = Int(index.mentions[$0.mention].firstToken)
          return position > token && !hasComma(token..<position)
        }
      }
      token -= 1
    }
    return []
  }

  /// The subject of an earlier verb of the sentence, which goes on acting: «Администратор создаёт …, направляет …».
  private func earlierSubject(_ predicate: Predicate, _ range: Range<Int>, _ roles: Roles) -> [Roles.Role]? {
    let nominative = roles.roles.filter { $0.kind == .nominative }
    let earlier = nominative.filter {
      Int(index.mentions[$0.mention].firstToken) < predicate.tokens.lowerBound && agrees($0, predicate, nominative)
        && !isInOtherClause($0, predicate, range)
    }
    return earlier.isEmpty ? nil : earlier
  }

  /// Whether verb and subject agree in number; several singular subjects together take a plural verb.
  private func agrees(_ role: Roles.Role, _ predicate: Predicate, _ nominative: [Roles.Role]) -> Bool {
    guard predicate.form.contains(.thirdPerson) else { return true }
    let form = index.mentions[role.mention].form
    let isPlural = predicate.form.contains(.plural)
    if isPlural == predicate.form.contains(.singular) { return true }
    if isPlural {
      return form.contains(.plural) || isJoined(role, nominative)
        || nominative.count > 1 && !nominative.contains { index.mentions[$0.mention].form.contains(.plural) }
    }
    return form.contains(.singular)
  }

  /// «Администратор и педагоги», «ни администратор, ни педагоги»: nothing but conjunctions stands between two subjects.
  private func isJoined(_ role: Roles.Role, _ nominative: [Roles.Role]) -> Bool {
    let first = index.mentions[role.mention]
    return nominative.contains {
      let second = index.mentions[$0.mention]
      let (start, end) =
        first.endToken <= second.firstToken
        ? (Int(first.endToken), Int(second.firstToken)) : (Int(second.endToken), Int(first.firstToken))
      guard start < end, end - start <= 4 else { return false }
      return (start..<end).allSatisfy {
        index.isWord($0, FunctionWords.conjunctions) || index.isWord($0, FunctionWords.negations)
          || index.isMark($0, .comma) || index.looksAdjectival($0)
      }
    }
  }

  /// Whether the subject stands in a relative clause that the verb is no part of: «…, которую прислал администратор, …».
  private func isInOtherClause(_ role: Roles.Role, _ predicate: Predicate, _ range: Range<Int>) -> Bool {
    let position = Int(index.mentions[role.mention].firstToken)
    var token = position - 1
    while token >= range.lowerBound, !index.isMark(token, .comma) {
      if index.isWord(token, SentenceParser.relatives) {
        return predicate.tokens.lowerBound < token || hasComma(position..<max(position, predicate.tokens.lowerBound))
      }
      token -= 1
    }
    return false
  }

  private func isInRelativeClause(_ mention: Mention, _ range: Range<Int>) -> Bool {
    var token = Int(mention.firstToken) - 1
    while token >= range.lowerBound, !index.isMark(token, .comma) {
      if index.isWord(token, SentenceParser.relatives) { return true }
      token -= 1
    }
    return false
  }

  /// «…, администратор в этом не участвует»: behind a comma, before a verb of its own.
  private func belongsToLaterVerb(_ role: Roles.Role, _ predicate: Predicate, _ range: Range<Int>) -> Bool {
    let mention = index.mentions[role.mention]
    guard Int(mention.firstToken) > predicate.tokens.upperBound,
      hasComma(predicate.tokens.upperBound..<Int(mention.firstToken))
    else { return false }
    return hasVerb(in: Int(mention.endToken)..<max(Int(mention.endToken), range.upperBound))
  }

  /// «…передаёт администратору приказы, и тот правит списки»: the person named last.
  private func personNamedLast(before predicate: Predicate, _ range: Range<Int>) -> Int? {
    let start = max(range.lowerBound, predicate.tokens.lowerBound - 6)
    guard
      let pronoun = (start..<predicate.tokens.lowerBound).last(where: {
        index.isWord($0, SentenceParser.demonstratives)
      })
    else { return nil }
    return index.mentions(in: range.lowerBound..<pronoun).last {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.isDisjoint(with: .nominative)
    }
  }

  private static let demonstratives = ActWords.hashes("тот та")

  private func hasComma(_ range: Range<Int>) -> Bool { range.contains { index.isMark($0, .comma) } }

  private static let relatives = ActWords.hashes(
    "который которая которое которые которого которой которому которым которых которыми котором которую кто что чтобы где когда если как"
  )

  /// Whether a new subject stands right behind the verb.
  private func nominativeFollows(_ predicate: Predicate, _ nominative: [Roles.Role]) -> Bool {
    nominative.contains { Int(index.mentions[$0.mention].firstToken) >= predicate.tokens.upperBound }
  }

  /// An item that begins with a noun of action is a duty of whom the lead-in names, whoever else it speaks of.
  private func beginsNominally(_ range: Range<Int>) -> Bool {
    let first = index.mentions(in: range).first { index.vocabulary.isAction(index.mentions[$0]) }
    guard let first, index.mentions[first].form.contains(.actionNoun) else { return false }
    return (range.lowerBound..<Int(index.mentions[first].firstToken)).allSatisfy {
      index.tokens[$0].kind == .mark || index.looksAdjectival($0)
    }
  }

  private func isModal(_ range: Range<Int>) -> Bool {
    let modals = [index.vocabulary.must, index.vocabulary.may, index.vocabulary.forbidden]
    return index.mentions(in: range).contains { modals.contains(index.mentions[$0].concept) }
  }

  /// «осуществляется пресс-центром»: an agent that the lexicon does not know is still not the one spoken of before.
  private func hasUnknownAgent(_ range: Range<Int>) -> Bool {
    range.contains { token in
      guard index.isWord(token, SentenceParser.doneBy), token + 1 < range.upperBound else { return false }
      var next = token + 1
      while next < range.upperBound, index.isWord(next, FunctionWords.adverbs) { next += 1 }
      if next + 2 < range.upperBound, index.isMark(next + 1, .hyphen) { next += 2 }
      return next < range.upperBound && index.endsLikeInstrumental(next) && !index.isWord(next, SentenceParser.noAgents)
    }
  }

  private static let doneBy = ActWords.hashes(
    "осуществляется осуществляются производится производятся выполняется выполняются обеспечивается обеспечиваются ведется ведутся проводится проводятся готовится готовятся")
  private static let noAgents = ActWords.hashes(
    "образом способом методом приказом распоряжением решением порядком силами средствами днем")

  private func instrumentalPronoun(in range: Range<Int>) -> Int? {
    range.first {
      index.isWord($0, FunctionWords.instrumentalPronouns) && !index.isWord($0 - 1, FunctionWords.prepositions)
    }
  }

  /// Whether the lexicon knows the word as a passive verb: «проводится».
  private func isPassive(_ token: Int) -> Bool {
    index.mentions(in: token..<token + 1).contains {
      index.vocabulary.isAction(index.mentions[$0]) && index.mentions[$0].form.contains([.thirdPerson, .passive])
    }
  }

  private func hasActiveVerb(in range: Range<Int>) -> Bool {
    index.mentions(in: range).contains {
      let mention = index.mentions[$0]
      return index.vocabulary.isAction(mention) && !mention.form.intersection([.thirdPerson, .infinitive]).isEmpty
        && !mention.form.contains(.passive)
    } || range.contains { index.looksLikeVerb($0, countsReflexive: false) }
  }
}
