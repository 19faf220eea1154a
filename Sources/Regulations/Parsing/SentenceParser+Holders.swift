internal import Documents
internal import Russian

/// Who acts in a predicate.
extension SentenceParser {
  /// Who acts in a predicate, whom it is done to where that is inherited, and which mentions are no objects.
  func holders(
    of predicate: Predicate, group: Range<Int>, arguments: Range<Int>, _ range: Range<Int>, _ roles: Roles
  ) -> (RoleSet, Int?, RoleSet, [Int]) {
    func first(_ role: Roles.Role) -> Int { Int(index.mentions[role.mention].firstToken) }
    func isNear(_ role: Roles.Role) -> Bool { arguments.contains(first(role)) || group.contains(first(role)) }
    func isBefore(_ role: Roles.Role) -> Bool { first(role) < predicate.tokens.lowerBound }
    func named(_ roles: [Roles.Role]) -> (RoleSet, Int?, RoleSet, [Int])? {
      roles.first.map { (concepts(roles), $0.mention, [], roles.map(\.mention)) }
    }
    if predicate.voice == .passive || predicate.voice == .nominal {
      let nominative = roles.roles.filter { $0.kind == .nominative && isNear($0) }
      let patients = predicate.voice == .passive && nominative.isEmpty ? current.holders : []
      let hasVerb = predicate.voice == .nominal && hasActiveVerb(in: range)
      let agents = roles.roles.filter {
        $0.kind == .agent && (predicate.voice == .nominal && !hasVerb || isNear($0))
      }
      if let agent = agents.first { return (concepts(agents), agent.mention, patients, agents.map(\.mention)) }
      if instrumentalPronoun(in: predicate.voice == .passive ? arguments : range) != nil {
        // «Администратор регистрируется, после чего им создаётся …»: the subject before, else who was spoken of.
        let before = roles.roles.filter { $0.kind == .nominative && isBefore($0) }
        if let first = before.first { return (concepts(before), first.mention, [], []) }
        return (current.holders, current.mention, [], [])
      }
      let charged = roles.roles.filter { $0.kind == .charged }
      if let first = charged.first { return (concepts(charged), first.mention, [], charged.map(\.mention)) }
      if hasUnknownAgent(range) { return ([], nil, patients, []) }
      if predicate.voice == .nominal, !current.holders.isEmpty, beginsNominally(range),
        !roles.roles.contains(where: { $0.kind == .nominative && !$0.isRelative })
      {
        return (current.holders, current.mention, patients, [])
      }
      if hasVerb, let subjects = named(nominative) { return subjects }
      if hasVerb, let topic = roles.topic, topic.mention != nil || !topic.holders.isEmpty {
        return (topic.holders, topic.mention, [], topic.mention.map { [$0] } ?? [])
      }
      return (current.holders, current.mention, patients, [])
    }
    if predicate.form.contains(.infinitive) {
      // «как только ребёнок уехал, поправить список»: a subject has its own verb unless it is obliged or allowed.
      let isSubordinate = roles.topicKind == .nominative && !current.holders.isEmpty && !isModal(range)
      // «Администратор обязан создать …, учителя вступают …»: a subject before the infinitive wins over one behind it.
      if !isSubordinate, let first = roles.roles.first(where: { $0.kind == .nominative && isBefore($0) }),
        first.mention == roles.topic?.mention,
        let subjects = named(roles.roles.filter { $0.kind == .nominative && isBefore($0) })
      {
        return subjects
      }
      if let topic = roles.topic, !topic.holders.isEmpty, !isSubordinate {
        return (topic.holders, topic.mention, [], topic.mention.map { [$0] } ?? [])
      }
      return (current.holders, current.mention, [], [])
    }
    if let charged = named(roles.roles.filter { $0.kind == .charged }) { return charged }
    // «Зарегистрировавшись, администратор выстраивает …»: both are done by the subject of the verb.
    if predicate.form.contains(.gerund), let subjects = named(roles.roles.filter({ $0.kind == .nominative })) {
      return subjects
    }
    let nominative = roles.roles.filter { $0.kind == .nominative && isNear($0) }
    // A subject before the verb wins over one behind it; «отправляет … делопроизводитель» has only the latter.
    let fitting = nominative.filter {
      agrees($0, predicate, nominative) && !isInOtherClause($0, predicate, range)
        && !belongsToLaterVerb($0, predicate, range)
    }
    if let person = personNamedLast(before: predicate, range) {
      return ([index.mentions[person].concept], person, [], [])
    }
    let relative = relativeSubject(of: predicate, range)
    if relative.isSubject {
      return (
        RoleSet(relative.role.map { [index.mentions[$0].concept] } ?? []), relative.role, [], nominative.map(\.mention)
      )
    }
    let inner = subjectsOfRelativeClause(of: predicate, range, fitting)
    if let first = inner.first { return (concepts(inner), first.mention, [], nominative.map(\.mention)) }
    let before = fitting.filter(isBefore)
    if let first = before.first { return (concepts(before), first.mention, [], nominative.map(\.mention)) }
    if let earlier = earlierSubject(predicate, range, roles), !nominativeFollows(predicate, fitting) {
      return (concepts(earlier), earlier.first?.mention, [], earlier.map(\.mention))
    }
    if let first = fitting.first { return (concepts(fitting), first.mention, [], nominative.map(\.mention)) }
    if let topic = roles.topic, headOfLead(range) != nil { return (topic.holders, topic.mention, [], []) }
    if let topic = roles.topic, topic.mention == nil { return (topic.holders, nil, [], []) }
    return (current.holders, current.mention, [], [])
  }

  func concepts(_ roles: [Roles.Role]) -> RoleSet {
    var concepts: RoleSet = []
    for role in roles { concepts.insert(index.mentions[role.mention].concept) }
    return concepts
  }

  /// The subjects that stand in the relative clause of the verb: «…, которую высылает администратор, …».
  func subjectsOfRelativeClause(
    of predicate: Predicate, _ range: Range<Int>, _ nominative: [Roles.Role]
  ) -> [Roles.Role] {
    guard signs.contains(.relatives) else { return [] }
    var token = predicate.tokens.lowerBound - 1
    while token >= range.lowerBound, !index.isMark(token, .comma) {
      if index.isWord(token, .relatives) {
        return nominative.filter {
          let position = Int(index.mentions[$0.mention].firstToken)
          return position > token && !hasComma(token..<position)
        }
      }
      token -= 1
    }
    return []
  }

  /// Whether a relative pronoun right before the verb is its subject, and the role that the pronoun stands for: «с
  /// учителями, которые ведут уроки».
  func relativeSubject(of predicate: Predicate, _ range: Range<Int>) -> (isSubject: Bool, role: Int?) {
    let pronoun = predicate.tokens.lowerBound - 1
    let comma = pronoun - 1
    let isPlural = predicate.form.contains(.plural)
    guard comma > range.lowerBound, index.isMark(comma, .comma), predicate.form.contains(.thirdPerson),
      index.isWord(pronoun, isPlural ? SentenceParser.whichMany : SentenceParser.whichOne),
      let before = index.mentions(in: max(range.lowerBound, comma - 6)..<comma).last(where: {
        Int(index.mentions[$0].endToken) == comma
      })
    else { return (false, nil) }
    // «чат учеников, который ведёт куратор»: somebody else stands behind the verb.
    let start = predicate.tokens.upperBound
    let end = (start..<max(start, range.upperBound)).first { index.tokens[$0].kind == .mark } ?? range.upperBound
    let hasOther = index.mentions(in: start..<max(start, end)).contains {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.contains(.nominative)
    }
    if hasOther { return (false, nil) }
    if index.vocabulary.isRole(index.mentions[before]) { return (true, before) }
    // «чат с учителями, которые ведут уроки»: the plural belongs to a part of what is one thing to the lexicon.
    return (isPlural && index.mentions[before].form.isDisjoint(with: .plural), nil)
  }

  static let whichOne = ActWords.hashes("который которая")
  static let whichMany = ActWords.hashes("которые")

  /// The subject of an earlier verb of the sentence, which goes on acting: «Администратор создаёт …, направляет …».
  func earlierSubject(_ predicate: Predicate, _ range: Range<Int>, _ roles: Roles) -> [Roles.Role]? {
    let nominative = roles.roles.filter { $0.kind == .nominative }
    let earlier = nominative.filter {
      Int(index.mentions[$0.mention].firstToken) < predicate.tokens.lowerBound && agrees($0, predicate, nominative)
        && !isInOtherClause($0, predicate, range)
    }
    return earlier.isEmpty ? nil : earlier
  }

  /// Whether verb and subject agree in number; several singular subjects together take a plural verb.
  func agrees(_ role: Roles.Role, _ predicate: Predicate, _ nominative: [Roles.Role]) -> Bool {
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
  func isJoined(_ role: Roles.Role, _ nominative: [Roles.Role]) -> Bool {
    let first = index.mentions[role.mention]
    return nominative.contains {
      let second = index.mentions[$0.mention]
      let (start, end) =
        first.endToken <= second.firstToken
        ? (Int(first.endToken), Int(second.firstToken)) : (Int(second.endToken), Int(first.firstToken))
      guard start < end, end - start <= 4 else { return false }
      return (start..<end).allSatisfy {
        index.isWord($0, .conjunctions) || index.isWord($0, .negations)
          || index.isMark($0, .comma) || index.looksAdjectival($0)
      }
    }
  }

  /// Whether the subject stands in a relative clause that the verb is no part of: «…, которую прислал администратор, …».
  func isInOtherClause(_ role: Roles.Role, _ predicate: Predicate, _ range: Range<Int>) -> Bool {
    guard signs.contains(.relatives) else { return false }
    let position = Int(index.mentions[role.mention].firstToken)
    var token = position - 1
    while token >= range.lowerBound, !index.isMark(token, .comma) {
      if index.isWord(token, .relatives) {
        return predicate.tokens.lowerBound < token || hasComma(position..<max(position, predicate.tokens.lowerBound))
      }
      token -= 1
    }
    return false
  }

  func isInRelativeClause(_ mention: Mention, _ range: Range<Int>) -> Bool {
    guard signs.contains(.relatives) else { return false }
    var token = Int(mention.firstToken) - 1
    while token >= range.lowerBound, !index.isMark(token, .comma) {
      if index.isWord(token, .relatives) { return true }
      token -= 1
    }
    return false
  }

  /// «…, администратор в этом не участвует»: behind a comma, before a verb of its own.
  func belongsToLaterVerb(_ role: Roles.Role, _ predicate: Predicate, _ range: Range<Int>) -> Bool {
    let mention = index.mentions[role.mention]
    guard Int(mention.firstToken) > predicate.tokens.upperBound,
      hasComma(predicate.tokens.upperBound..<Int(mention.firstToken))
    else { return false }
    return hasVerb(in: Int(mention.endToken)..<max(Int(mention.endToken), range.upperBound))
  }

  /// «…передаёт администратору приказы, и тот правит списки»: the person named last.
  func personNamedLast(before predicate: Predicate, _ range: Range<Int>) -> Int? {
    let start = max(range.lowerBound, predicate.tokens.lowerBound - 6)
    guard signs.contains(.demonstratives),
      let pronoun = (start..<predicate.tokens.lowerBound).last(where: {
        index.isWord($0, .demonstratives) && !index.isWord($0 - 1, .prepositions)
          && !index.isWord($0 + 1, SentenceParser.same)
      })
    else { return nil }
    return index.mentions(in: range.lowerBound..<pronoun).last {
      index.vocabulary.isRole(index.mentions[$0]) && index.mentions[$0].form.isDisjoint(with: .nominative)
    }
  }

  static let same = ActWords.hashes("же")

  func hasComma(_ range: Range<Int>) -> Bool {
    traits.contains(.comma) && range.contains { index.traits[$0].contains(.comma) }
  }

  /// Whether a new subject stands right behind the verb.
  func nominativeFollows(_ predicate: Predicate, _ nominative: [Roles.Role]) -> Bool {
    nominative.contains { Int(index.mentions[$0.mention].firstToken) >= predicate.tokens.upperBound }
  }

  /// An item that begins with a noun of action is a duty of whom the lead-in names, whoever else it speaks of.
  func beginsNominally(_ range: Range<Int>) -> Bool {
    let first = index.mentions(in: range).first { index.vocabulary.isAction(index.mentions[$0]) }
    guard let first, index.mentions[first].form.contains(.actionNoun) else { return false }
    return (range.lowerBound..<Int(index.mentions[first].firstToken)).allSatisfy {
      index.tokens[$0].kind == .mark || index.looksAdjectival($0)
    }
  }

  func isModal(_ range: Range<Int>) -> Bool {
    traits.contains(.modal) && range.contains { index.traits[$0].contains(.modal) }
  }

  /// «осуществляется пресс-центром»: an agent that the lexicon does not know is still not the one spoken of before.
  func hasUnknownAgent(_ range: Range<Int>) -> Bool {
    signs.contains(.doneBy)
      && range.contains { token in
        guard index.isWord(token, .doneBy), token + 1 < range.upperBound else { return false }
        var next = token + 1
        while next < range.upperBound, index.isWord(next, .adverbs) { next += 1 }
        if next + 2 < range.upperBound, index.isMark(next + 1, .hyphen) { next += 2 }
        return next < range.upperBound && index.endsLikeInstrumental(next)
          && !index.isWord(next, SentenceParser.noAgents)
      }
  }

  static let noAgents = ActWords.hashes(
    "образом способом методом приказом распоряжением решением порядком силами средствами днем")

  func instrumentalPronoun(in range: Range<Int>) -> Int? {
    guard signs.contains(.instrumentalPronouns) else { return nil }
    return range.first {
      index.isWord($0, .instrumentalPronouns) && !index.isWord($0 - 1, .prepositions)
    }
  }

  func hasActiveVerb(in range: Range<Int>) -> Bool {
    index.mentions(in: range).contains {
      let mention = index.mentions[$0]
      return index.vocabulary.isAction(mention) && !mention.form.intersection([.thirdPerson, .infinitive]).isEmpty
        && !mention.form.contains(.passive)
    } || traits.contains(.verb) && range.contains { index.looksLikeVerb($0, countsReflexive: false) }
  }
}
