internal import Documents
internal import Russian

/// Who a sentence names as acting, and in which way.
extension SentenceParser {
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
    var topic: (holders: RoleSet, mention: Int?)?
    /// How the topic is named.
    var topicKind: Kind?
  }

  func subjects(in range: Range<Int>, _ mentions: Range<Int>) -> Roles {
    var result = Roles()
    if traits.contains(.role) { result.roles.reserveCapacity(4) }
    for position in mentions where traits.contains(.role) && index.vocabulary.isRole(index.mentions[position]) {
      let mention = index.mentions[position]
      guard !isQuoted(mention), !isBracketed(mention, range) else { continue }
      guard let kind = kind(of: mention, in: range) else { continue }
      result.roles.append(.init(mention: position, kind: kind, isRelative: isInRelativeClause(mention, range)))
    }
    if let appointedAddress = appointedPerson(in: range), !ordersAppointment(mentions) {
      result.topic = ([appointedAddress], nil)
      return result
    }
    if result.roles.isEmpty, isOrderOfHead, let head = index.vocabulary.headConcept,
      signs.contains(.oneself)
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
    for kind in SentenceParser.topicKinds where !result.roles.isEmpty {
      if kind == .agent, hasActiveVerb(in: range) { break }
      guard let first = result.roles.first(where: { $0.kind == kind && !$0.isRelative }) else { continue }
      var named: RoleSet = []
      for role in result.roles where role.kind == kind && !role.isRelative {
        named.insert(index.mentions[role.mention].concept)
      }
      result.topicKind = kind
      result.topic = (named, first.mention)
      break
    }
    if result.topic == nil, traits.contains(.become),
      let administrator = mentions.first(where: {
        index.mentions[$0].concept == index.vocabulary.administrator && index.mentions[$0].form.contains(.instrumental)
      }), becomes(mentions)
    {
      // «Администратором становится один из педагогов. Он …».
      result.topic = ([index.mentions[administrator].concept], administrator)
    }
    if result.topic == nil, traits.contains([.role, .openBracket]),
      range.last.map({ index.isMark($0, .colon) }) ?? false,
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

  /// How a topic may be named, from what counts most.
  static let topicKinds: [Roles.Kind] = [.nominative, .charged, .addressee, .agent]

  /// The one role in a short beginning without verb before the first colon: «Действия администратора:», «Для учителя:».
  func headOfLead(_ range: Range<Int>) -> Int? {
    guard traits.contains([.role, .colon]),
      let colon = range.prefix(14).first(where: { index.isMark($0, .colon) }), colon > range.lowerBound
    else {
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
        && !isBracketed(index.mentions[$0], head)
        && !index.vocabulary.collective.contains(index.mentions[$0].concept)
    }
    guard Set(roles.map { index.mentions[$0].concept }).count == 1 else { return nil }
    return roles.first
  }

  func kind(of mention: Mention, in range: Range<Int>) -> Roles.Kind? {
    let form = mention.form
    if isDenied(mention, range) || isConjoinedToGoverned(mention, range) || isAmong(mention) { return nil }
    let governor = preposition(before: mention, from: range.lowerBound)
    if let governor {
      if index.isWord(governor, .on), form.contains(.accusative), isCharged(range) {
        return .charged
      }
      if index.isWord(governor, .behind), form.contains(.instrumental),
        hasNoObject(behind: mention, range) || isFastened(range)
      {
        return .charged
      }
      if index.isWord(governor, .forWhom), form.contains(.genitive), isObliged { return .charged }
      if form.contains(.genitive) || form.contains(.prepositional), restsWith(governor, range) { return .charged }
      return nil
    }
    if actsItself(mention, range) { return .charged }
    // «Обязанности администратора возлагаются на учителя»: on the teacher.
    if isGenitiveOfDuty(mention, range), chargesSomebodyElse(behind: mention, range) { return nil }
    if isGenitiveOfDuty(mention, range), !hasVerb(in: range.lowerBound..<Int(mention.firstToken)) { return .charged }
    if form.contains(.nominative), isNameBehindNoun(mention, range) { return nil }
    if form.contains(.nominative), !form.contains(.genitive) { return .nominative }
    if form.contains(.nominative), isFirst(mention, in: range) || standsByPluralVerb(mention, range),
      !isAttribute(mention, range)
    {
      return .nominative
    }
    // «Администратором назначается педагог»: what he becomes, not who appoints.
    if form.contains(.instrumental), mention.concept == index.vocabulary.administrator, appoints(range) { return nil }
    if form.contains(.instrumental), !form.contains(.dative) { return .agent }
    // «На куратора возлагается направление родителям ссылок»: whoever stands behind a noun of action is given something.
    if form.contains(.dative), !form.contains(.nominative), isRecipient(mention, range) { return nil }
    if form.contains(.dative), !form.contains(.nominative), entrusts(range) { return .charged }
    if form.contains(.dative),
      isFirst(mention, in: range) || isDirected(mention, range) || isConjoinedToAddressee(mention, range),
      !isFinite(range)
    {
      return .addressee
    }
    if form.contains(.instrumental) { return .agent }
    return nil
  }

  /// «Вступление родителей в чат осуществляется по ссылке»: what people do themselves, told by a noun.
  private func actsItself(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let noun = Int(mention.firstToken) - 1
    guard noun >= range.lowerBound, mention.form.contains(.genitive) else { return false }
    if index.isWord(noun, .conjunctions) {
      // «Участие обучающихся и родителей …».
      return index.mentions(in: max(range.lowerBound, noun - 3)..<noun).contains {
        Int(index.mentions[$0].endToken) == noun && index.vocabulary.isRole(index.mentions[$0])
          && actsItself(index.mentions[$0], range)
      }
    }
    return index.isWord(noun, SentenceParser.ownActions)
      && (range.lowerBound..<noun).allSatisfy { index.tokens[$0].kind == .mark || index.looksAdjectival($0) }
      && (Int(mention.endToken)..<range.upperBound).contains { index.isWord($0, SentenceParser.comingAbout) }
  }

  private static let ownActions = ActWords.hashes("участие вступление присоединение вход общение")
  private static let comingAbout = ActWords.hashes(
    "осуществляется производится происходит проходит возможно возможен допускается разрешается ведется идет")

  private func isRecipient(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let before = Int(mention.firstToken) - 1
    guard before >= range.lowerBound else { return false }
    if index.isWord(before, .conjunctions) {
      // «направление студентам и родителям ссылок».
      return index.mentions(in: max(range.lowerBound, before - 3)..<before).contains {
        let other = index.mentions[$0]
        return index.vocabulary.isRole(other) && Int(other.endToken) == before && other.form.contains(.dative)
          && isRecipient(other, range)
      }
    }
    return index.mentions(in: max(range.lowerBound, before - 2)..<before + 1).contains {
      Int(index.mentions[$0].endToken) == before + 1 && index.mentions[$0].form.contains(.actionNoun)
    }
  }

  /// «из числа педагогов» names whom to choose from.
  func isAmong(_ mention: Mention) -> Bool {
    // «Выбирает из педагогов директор»: the nominative is none of them.
    guard mention.form.contains(.genitive) || mention.form.isDisjoint(with: .nominative) else { return false }
    return index.mentions(in: max(0, Int(mention.firstToken) - 3)..<Int(mention.firstToken)).contains {
      index.mentions[$0].concept == index.vocabulary.fromAmong
    }
  }

  /// «с обучающимися и родителями»: one preposition governs both.
  func isConjoinedToGoverned(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let before = Int(mention.firstToken) - 1
    guard before > range.lowerBound, index.isWord(before, .conjunctions) || index.isMark(before, .comma)
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
  func isDenied(_ mention: Mention, _ range: Range<Int>) -> Bool {
    index.isWord(Int(mention.firstToken) - 1, .not)
  }

  private func becomes(_ mentions: Range<Int>) -> Bool {
    mentions.contains {
      index.mentions[$0].concept == index.vocabulary.become && !index.mentions[$0].form.isDisjoint(with: .predicates)
    }
  }

  func appoints(_ range: Range<Int>) -> Bool {
    !traits.isDisjoint(with: [.appoint, .become])
      && index.mentions(in: range).contains {
        (index.mentions[$0].concept == index.vocabulary.appoint
          || index.mentions[$0].concept == index.vocabulary.become)
          && !index.mentions[$0].form.isDisjoint(with: .predicates)
      }
  }

  /// «ведение канала поручено методисту».
  func entrusts(_ range: Range<Int>) -> Bool {
    traits.contains(.entrust)
      && index.mentions(in: range).contains {
        index.mentions[$0].concept == index.vocabulary.entrust && index.mentions[$0].form.contains(.passive)
      }
  }

  /// «канал Сотрудники»: a capital in the middle of a sentence makes a collective noun a name.
  func isNameBehindNoun(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let first = Int(mention.firstToken)
    guard first > range.lowerBound, index.vocabulary.collective.contains(mention.concept) else { return false }
    return index.tokens[first].flags.contains(.capitalised) && index.tokens[first - 1].kind == .word
  }

  /// «администратору надлежит …», «следует педагогам …».
  func isDirected(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let around = max(range.lowerBound, Int(mention.firstToken) - 3)..<min(range.upperBound, Int(mention.endToken) + 3)
    return index.mentions(in: around).contains {
      let concept = index.mentions[$0].concept
      return concept == index.vocabulary.must || concept == index.vocabulary.may
        ? !index.isWord(Int(index.mentions[$0].firstToken), SentenceParser.personalModals)
        : concept == index.vocabulary.forbidden || concept == index.vocabulary.entrust
    }
  }

  /// Modals with a subject: in «может представлять директору данные» the dative is the one who gets them.
  static let personalModals = ActWords.hashes("может могут вправе обязан обязана обязано обязаны должен должна должны")

  /// Whether the sentence begins with a verb in the third person, whose dative is an indirect object; «запрещается» is
  /// no such verb, since its dative is who must not act.
  func isFinite(_ range: Range<Int>) -> Bool {
    let mentions = index.mentions(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 3))
    let forbidding = mentions.filter { index.mentions[$0].concept == index.vocabulary.forbidden }
    return mentions.contains { mention in
      index.vocabulary.isAction(index.mentions[mention]) && index.mentions[mention].form.contains(.thirdPerson)
        && index.mentions[mention].concept != index.vocabulary.entrust
        && !forbidding.contains { index.mentions[$0].firstToken == index.mentions[mention].firstToken }
    }
  }

  func hasVerb(in range: Range<Int>) -> Bool {
    index.mentions(in: range).contains {
      index.vocabulary.isAction(index.mentions[$0])
        && !index.mentions[$0].form.isDisjoint(with: [.thirdPerson, .infinitive])
        && index.mentions[$0].concept != index.vocabulary.entrust
        && !index.isWord(Int(index.mentions[$0].firstToken), .inclusion)
    } || traits.contains(.verb) && range.contains { index.looksLikeVerb($0) && !index.isWord($0, .inclusion) }
  }

  /// «на администратора возлагается», «обязанность … закрепляется за администратором».
  func isCharged(_ range: Range<Int>) -> Bool {
    !traits.isDisjoint(with: [.entrust, .dutyNoun])
      && range.contains { !index.traits[$0].isDisjoint(with: [.entrust, .dutyNoun]) }
  }

  /// «за администратором закреплены: …».
  func isFastened(_ range: Range<Int>) -> Bool {
    range.last.map { index.isMark($0, .colon) } ?? false
      && traits.contains(.assign)
  }

  /// «Для каждого педагога подтверждение роли обязательно», «от учителя требуется».
  var isObliged: Bool { signs.contains(.obligatory) }

  /// «Контроль – за заместителем директора»: nothing but the person follows.
  func hasNoObject(behind mention: Mention, _ range: Range<Int>) -> Bool {
    isCharged(range) || range.upperBound - Int(mention.endToken) <= 4
  }

  /// «Переписка сосредоточена у куратора», «лежит на кураторе».
  private func restsWith(_ governor: Int, _ range: Range<Int>) -> Bool {
    let verbs =
      index.isWord(governor, SentenceParser.atWhom)
      ? SentenceParser.resting : index.isWord(governor, .on) ? SentenceParser.lying : nil
    guard let verbs else { return false }
    return (max(range.lowerBound, governor - 4)..<governor).contains { index.isWord($0, verbs) }
  }

  private static let atWhom = ActWords.hashes("у")
  private static let resting = ActWords.hashes(
    "сходится сходятся сосредоточена сосредоточено сосредоточены сосредоточен собрана собрано собраны")
  private static let lying = ActWords.hashes("лежит лежат держится держатся замыкается замыкаются")

  private func chargesSomebodyElse(behind mention: Mention, _ range: Range<Int>) -> Bool {
    guard isCharged(Int(mention.endToken)..<range.upperBound) else { return false }
    return index.mentions(in: Int(mention.endToken)..<range.upperBound).contains {
      let other = index.mentions[$0]
      return index.vocabulary.isRole(other) && other.form.contains(.accusative)
        && preposition(before: other, from: range.lowerBound).map {
          index.isWord($0, .on)
        } ?? false
    }
  }

  /// «Обязанности администратора:», «в функции администратора входит».
  func isGenitiveOfDuty(_ mention: Mention, _ range: Range<Int>) -> Bool {
    guard mention.form.contains(.genitive) else { return false }
    // «Сопровождение – дело администратора».
    let noun = Int(mention.firstToken) - 1
    if noun > range.lowerBound, index.isWord(noun, SentenceParser.affair), index.isMark(noun - 1, .dash) { return true }
    guard traits.contains(.dutyNoun) else { return false }
    let start = max(range.lowerBound, Int(mention.firstToken) - 3)
    return (start..<Int(mention.firstToken)).contains { index.traits[$0].contains(.dutyNoun) }
  }

  static let affair = ActWords.hashes("дело забота работа")

  func isFirst(_ mention: Mention, in range: Range<Int>) -> Bool {
    var token = range.lowerBound
    while token < Int(mention.firstToken) {
      if index.tokens[token].kind == .word, !index.looksAdjectival(token),
        !index.isWord(token, .adverbs), !isAgreeing(token)
      {
        return false
      }
      token += 1
    }
    return true
  }

  /// «по просьбе учителя»: the noun before it, which a preposition governs, takes the genitive.
  private func isAttribute(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let noun = Int(mention.firstToken) - 1
    if index.isWord(noun, .conjunctions),
      let other = index.mentions(in: max(range.lowerBound, noun - 3)..<noun).last(where: {
        index.vocabulary.isRole(index.mentions[$0]) && Int(index.mentions[$0].endToken) == noun
      })
    {
      return isAttribute(index.mentions[other], range)
    }
    guard mention.form.contains(.genitive), noun - 1 >= range.lowerBound, index.tokens[noun].kind == .word else {
      return false
    }
    return index.isWord(noun - 1, .prepositions) && !index.looksAdjectival(noun) && !isAgreeing(noun)
      && !index.isWord(noun, .prepositions)
  }

  /// «Воспитателям и специалистам:»: joined to the dative that begins the sentence.
  private func isConjoinedToAddressee(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let before = Int(mention.firstToken) - 1
    guard before > range.lowerBound, index.isWord(before, .conjunctions) || index.isMark(before, .comma)
    else { return false }
    return index.mentions(in: max(range.lowerBound, before - 4)..<before).contains {
      let other = index.mentions[$0]
      return index.vocabulary.isRole(other) && other.form.contains(.dative) && isFirst(other, in: range)
    }
  }

  func standsByPluralVerb(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let around = max(range.lowerBound, Int(mention.firstToken) - 3)..<min(range.upperBound, Int(mention.endToken) + 4)
    return index.mentions(in: around).contains {
      index.mentions[$0].form.contains(.thirdPerson) && index.mentions[$0].form.contains(.plural)
    } || conjoined(mention, range)
  }

  /// «Классные руководители и учителя»: joined to a role in the nominative.
  func conjoined(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let before = Int(mention.firstToken) - 1
    guard before > range.lowerBound, index.isWord(before, .conjunctions) || index.isMark(before, .comma)
    else { return false }
    return index.mentions(in: max(range.lowerBound, before - 3)..<before).contains {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.contains(.nominative)
        && !index.mentions[$0].form.contains(.genitive)
    }
  }

  /// The administrator, when an order addresses by name the person it appointed.
  func appointedPerson(in range: Range<Int>) -> ConceptID? {
    guard !appointed.isEmpty, let administrator = index.vocabulary.administrator else { return nil }
    for token in range where index.tokens[token].flags.contains(.capitalised) && mayBeAppointed(token) {
      let word = index.document.text[index.tokens[token].range]
      if appointed.contains(PersonName.stem(of: word)) { return administrator }
    }
    return nil
  }

  /// Whether the word begins like a stem of an appointed person, as every form of the surname does.
  private func mayBeAppointed(_ token: Int) -> Bool {
    let start = Int(index.tokens[token].start)
    return appointed.contains { stem in
      Int(index.tokens[token].length) >= stem.count
        && stem.indices.allSatisfy { index.document.text[start + $0] == stem[$0] }
    }
  }

  /// «Назначить администратором Сойкину К.В.» is an act of the head, though it names the administrator.
  func ordersAppointment(_ mentions: Range<Int>) -> Bool {
    traits.contains(.appoint)
      && mentions.contains {
        index.mentions[$0].concept == index.vocabulary.appoint && index.mentions[$0].form.contains(.infinitive)
      }
  }
}
