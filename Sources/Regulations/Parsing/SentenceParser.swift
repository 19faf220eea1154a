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
  var sentences: [Sentence] = []
  var propositions: [Proposition] = []
  var statements: [Statement] = []
  /// Of each clause the roles that its items inherit, its qualifier, and whether it introduces definitions or bans.
  var contexts: [Context]
  /// What the clause being read has said so far.
  var current = Context()
  /// The classes of all words of the sentence being read: what is missing here need not be looked for.
  var signs: WordSigns = []
  /// The traits of all its tokens.
  var traits: TokenTraits = []
  /// Whether the clause being read is the head's own order.
  var isOrderOfHead = false
  /// Whether the clause being read is an item of a list, a cell or a clause below a lead-in that names who acts.
  var isItem = false
  /// Whether the lead-in above that clause says by whom it is done.
  var inheritsAgent = false
  /// Whether the lead-in above that clause takes items without verbs for duties.
  var takesNouns = false
  private let splitter: SentenceSplitter
  private let topics: TopicColumns

  /// What a clause hands down to its items.
  struct Context {
    var holders: RoleSet = []
    var mention: Int?
    var qualifier: Range<Int>?
    var isDefinition = false
    var isProhibition = false
    /// «На администратора возлагается:»: what follows are names of actions.
    var isEntrusting = false
    /// A negated lead-in denies its items: «не создаются: …».
    var isNegated = false
    /// Whether it ended as a lead-in does.
    var leads = false
    /// «Администратором:», «ею также:»: items tell what is done by somebody.
    var isDoneBy = false
    /// «Администратор:», «функции администратора:»: items without verbs are duties, not objects of the lead-in's verb.
    var takesNouns = false
  }

  init(_ index: TextIndex, _ clauses: [Clause], _ acts: [Act], appointed: [[UInt8]]) {
    self.index = index
    self.clauses = clauses
    self.acts = acts
    self.appointed = appointed
    contexts = [Context](repeating: Context(), count: clauses.count)
    splitter = SentenceSplitter(index)
    topics = TopicColumns(index)
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

  mutating func read(_ clause: Int) {
    isOrderOfHead = acts[clauses[clause].act].kind == .order
    var inherited = clauses[clause].parent.map { contexts[$0] } ?? memoContext(of: clauses[clause].act)
    if clauses[clause].kind == .section || clauses[clause].kind == .frame {
      var context = memoContext(of: clauses[clause].act)
      if clauses[clause].kind == .section { context = titleContext(clauses[clause].tokens) }
      contexts[clause] = context
      appendFrameSentences(clause)
      return
    }
    if inherited.holders.isEmpty, let earlier = antecedent(of: clause) {
      inherited.holders = earlier.holders
      inherited.mention = earlier.mention
    }
    current = inherited
    isItem =
      !inherited.holders.isEmpty
      && (inherited.leads || clauses[clause].kind == .item || clauses[clause].kind == .cell)
    inheritsAgent = inherited.isDoneBy
    takesNouns = inherited.takesNouns
    for range in splitter.sentences(of: clauses[clause].tokens) { read(range, of: clause, inherited) }
    if clauses[clause].kind == .cell, !inherited.holders.isEmpty, topics.holds(block: clauses[clause].block) {
      // A row of topics below «Функции администратора» speaks of the administrator, whatever its topic names.
      current = inherited
      current.takesNouns = true
    }
    if clauses[clause].kind == .cell, current.holders.isEmpty { current = cellContext(clause) ?? current }
    contexts[clause] = current
  }

  /// Frame text has no duties, but its mentions count for what is merely named.
  mutating func appendFrameSentences(_ clause: Int) {
    let tokens = clauses[clause].tokens
    guard !tokens.isEmpty else { return }
    sentences.append(
      Sentence(
        clause: clause, tokens: tokens, mentions: index.mentions(in: tokens),
        propositions: propositions.count..<propositions.count,
        holders: [], qualifier: nil, isDefinition: true, isProhibition: false))
  }

  /// A title that names one role puts its clauses on that role: «Администратор платформы», «Обязанности родителей».
  func titleContext(_ tokens: Range<Int>) -> Context {
    let roles = index.mentions(in: tokens).filter {
      index.vocabulary.isRole(index.mentions[$0]) && !isQuoted(index.mentions[$0])
    }
    var context = Context()
    let concepts = Set(roles.map { index.mentions[$0].concept }).subtracting(index.vocabulary.collective)
    guard !concepts.isEmpty, Set(concepts.map { modelRole($0) }).count == 1 || namesOnlyRoles(tokens, roles),
      let role = roles.first(where: { concepts.contains(index.mentions[$0].concept) })
    else {
      return context
    }
    context.holders = RoleSet(concepts)
    context.mention = role
    return context
  }

  /// «Ученики и родители»: a title that is nothing but roles speaks of them all.
  private func namesOnlyRoles(_ tokens: Range<Int>, _ roles: [Int]) -> Bool {
    guard roles.allSatisfy({ index.mentions[$0].form.contains(.nominative) }) else { return false }
    return tokens.allSatisfy { token in
      index.tokens[token].kind == .mark || index.isWord(token, .conjunctions)
        || index.looksAdjectival(token) || roles.contains { index.mentions[$0].tokens.contains(token) }
    }
  }

  /// «Памятка для родителей» speaks to those whom its title names.
  func memoContext(of act: Int) -> Context {
    guard let block = acts[act].titleBlock, let first = index.blockTokens[block].first,
      index.isWord(first, ActWords.memo)
    else { return Context() }
    let title = index.blockTokens[block]
    let next = block + 1 < index.blockTokens.count ? index.blockTokens[block + 1] : title
    guard next.first.map({ index.tokens[$0].kind == .word && !index.tokens[$0].flags.contains(.capitalised) }) ?? false
    else { return titleContext(title) }
    return titleContext(title.lowerBound..<next.upperBound)
  }

  /// The role of the model that a concept belongs to; roles outside the model are each their own.
  func modelRole(_ concept: ConceptID) -> String {
    let known = index.vocabulary.lexicon[concept]
    return known.role == "other" ? known.name : known.role
  }

  func cellContext(_ clause: Int) -> Context? {
    guard clauses[clause].tokens.count <= 40 else { return nil }
    let context = leadContext(clauses[clause].tokens)
    return context.holders.isEmpty ? nil : context
  }

  /// The roles that stand in a short lead-in without any predicate: «Педагогическим работникам:», «Ученик».
  func leadContext(_ tokens: Range<Int>) -> Context {
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

  mutating func read(_ range: Range<Int>, of clause: Int, _ inherited: Context) {
    let mentions = index.mentions(in: range)
    (signs, traits) = index.union(of: range)
    let qualifier = ownQualifier(range, mentions) ?? inherited.qualifier
    let isDefinition = inherited.isDefinition || definesTerm(range, mentions, clause)
    let isProhibition =
      inherited.isProhibition
      || traits.contains(.forbidden)
        && mentions.contains {
          index.mentions[$0].concept == index.vocabulary.forbidden && forbids(index.mentions[$0], range)
        }
    let sentence = sentences.count
    let first = propositions.count
    let roles = subjects(in: range, mentions)
    let predicates = predicates(in: range, mentions)
    appendPropositions(predicates, range, mentions, sentence, roles, isProhibition, inherited)
    let saysVerb = appendStatements(
      range, mentions, clause, roles, predicates, isForbidding: inherited.isProhibition, isDefinition: isDefinition)
    sentences.append(
      Sentence(
        clause: clause, tokens: range, mentions: mentions, propositions: first..<propositions.count,
        holders: roles.topic?.holders ?? current.holders, qualifier: qualifier, isDefinition: isDefinition,
        isProhibition: isProhibition || deniesByOtherVerb(range, mentions, predicates)))
    handDown(range, mentions, roles, first, qualifier, isDefinition, isProhibition, saysVerb: saysVerb)
  }

  /// «Приказ вместе с заявкой не уходит»: the only verb is one that the lexicon lacks, and it is denied.
  private func deniesByOtherVerb(_ range: Range<Int>, _ mentions: Range<Int>, _ predicates: [Predicate]) -> Bool {
    guard !predicates.contains(where: { $0.voice != .nominal }),
      !range.contains(where: { index.isMark($0, .comma) || index.isMark($0, .colon) || index.isMark($0, .dash) }),
      let negation = range.first(where: { index.isWord($0, .not) }), index.looksLikeVerb(negation + 1)
    else { return false }
    return !mentions.contains {
      index.mentions[$0].tokens.contains(negation) || index.mentions[$0].tokens.contains(negation + 1)
    }
  }

  /// «при необходимости», «может», «если платформа этого потребует».
  func ownQualifier(_ range: Range<Int>, _ mentions: Range<Int>) -> Range<Int>? {
    if traits.contains(.qualifier),
      let mention = mentions.first(where: {
        index.vocabulary.isQualifier(index.mentions[$0]) && !isNegatedWord(index.mentions[$0])
      })
    {
      return index.mentions[mention].tokens
    }
    guard signs.contains(.conditions) else { return nil }
    for token in range where index.isWord(token, .conditions) {
      let end = min(range.upperBound, token + 7)
      if let verb = (token + 1..<end).first(where: { index.isWord($0, SentenceParser.needs) }),
        !(token + 1..<verb).contains(where: { index.isMark($0, .comma) })
      {
        return token..<verb + 1
      }
    }
    return nil
  }

  static let needs = ActWords.hashes(
    "предложит предложат предлагает возможность возможности попросят потребуют возникла возникнет надобность потребуется потребует требуется требует требуют требовалось попросит просит понадобится нужно необходимо возможно удастся захочет захотят пожелает пожелают сможет смогут получится"
  )

  /// What the clause hands down after this sentence.
  mutating func handDown(
    _ range: Range<Int>, _ mentions: Range<Int>, _ roles: Roles, _ firstProposition: Int, _ qualifier: Range<Int>?,
    _ isDefinition: Bool, _ isProhibition: Bool, saysVerb: Bool
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
    current.isEntrusting = leads && traits.contains(.entrust)
    current.leads = leads || leadsItems(range)
    current.isDoneBy =
      leads && !saysVerb && (roles.topicKind == .agent || roles.topic == nil && instrumentalPronoun(in: range) != nil)
    current.takesNouns =
      leads
      && (!saysVerb || current.isEntrusting || signs.contains(.carrying)
        || mentions.contains {
          index.mentions[$0].concept == index.vocabulary.dutyNoun
            && !index.mentions[$0].form.isDisjoint(with: [.nominative, .accusative])
        })
    current.isNegated =
      leads && (propositions.last.map { $0.isNegated && propositions.count > firstProposition } ?? false)
  }

  /// «X – это …», «под X понимается …», «понятия, используемые в …:».
  func definesTerm(_ range: Range<Int>, _ mentions: Range<Int>, _ clause: Int) -> Bool {
    guard traits.contains(.definition) else { return false }
    let vocabulary = index.vocabulary
    return mentions.contains {
      index.mentions[$0].concept == vocabulary.definition && defines(index.mentions[$0])
        && !isInBrackets(index.mentions[$0], range)
    }
      && !mentions.contains { index.mentions[$0].concept == vocabulary.must }
  }

  /// «это» defines only behind a dash; elsewhere it is a pronoun.
  func defines(_ mention: Mention) -> Bool {
    let first = Int(mention.firstToken)
    guard index.isWord(first, SentenceParser.this) else { return true }
    return index.isMark(first - 1, .dash) || index.isMark(first - 1, .hyphen)
  }

  static let this = ActWords.hashes("это")
}
