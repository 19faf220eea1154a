internal import Russian

/// A stretch of a sentence between commas, dashes and colons, or a half of one that a conjunction divides.
struct SentenceChunk {
  /// What part the stretch plays.
  enum Kind {
    /// Holds a predicate of the sentence.
    case main
    /// «если …», «который …», «названное директором»: whoever acts in it does not act in the sentence.
    case subordinate
    /// Neither: a subject that a relative clause divides from its verb, a member of a list.
    case bare
  }

  var kind: Kind
  /// The tokens behind the comma and the conjunction.
  var tokens: Range<Int>
  /// Its predicates, in order.
  var predicates: ArraySlice<SentenceParser.Predicate>
  /// Whether a colon stands before it, so that it goes on with what was said before.
  var isElaboration: Bool
}

/// Cuts a sentence into chunks.
struct SentenceChunker {
  private let index: TextIndex
  private let range: Range<Int>
  private let predicates: [SentenceParser.Predicate]
  private let signs: WordSigns

  /// - Parameters:
  ///   - predicates: the predicates of the sentence, in order.
  ///   - signs: the classes of all its words.
  init(_ index: TextIndex, _ range: Range<Int>, _ predicates: [SentenceParser.Predicate], _ signs: WordSigns) {
    self.index = index
    self.range = range
    self.predicates = predicates
    self.signs = signs
  }

  /// The chunks in order; brackets and quotes stay within theirs.
  func chunks() -> [SentenceChunk] {
    var chunks: [SentenceChunk] = []
    chunks.reserveCapacity(4)
    var start = range.lowerBound
    var isElaboration = false
    var depth = 0
    for token in range where !index.traits[token].isDisjoint(with: SentenceChunker.dividing) {
      if isOpening(token) { depth += 1 }
      if isClosing(token) { depth = max(0, depth - 1) }
      guard depth == 0, isBoundary(token) else { continue }
      append(start..<token, isElaboration, &chunks)
      start = token + 1
      isElaboration = index.isMark(token, .colon)
    }
    append(start..<range.upperBound, isElaboration, &chunks)
    return chunks
  }

  /// The marks that ``chunks()`` looks at.
  private static var dividing: TokenTraits {
    [.openBracket, .closeBracket, .openQuote, .closeQuote, .comma, .semicolon, .colon, .dash]
  }

  private func isOpening(_ token: Int) -> Bool { index.isMark(token, .openBracket) || index.isMark(token, .openQuote) }

  private func isClosing(_ token: Int) -> Bool {
    index.isMark(token, .closeBracket) || index.isMark(token, .closeQuote)
  }

  private func isBoundary(_ token: Int) -> Bool {
    index.isMark(token, .comma) || index.isMark(token, .semicolon) || index.isMark(token, .colon)
      || index.isMark(token, .dash)
  }

  private func append(_ tokens: Range<Int>, _ isElaboration: Bool, _ chunks: inout [SentenceChunk]) {
    var tokens = tokens
    while let first = tokens.first, index.tokens[first].kind == .mark, !isOpening(first) { tokens.removeFirst() }
    tokens = tokens.dropFirst(coordinatingWords(tokens, chunks))
    guard !tokens.isEmpty else { return }
    // «Если увольняется работник, …, или выбывает ученик, …».
    let goesOn =
      chunks.allSatisfy { $0.kind != .main }
      && chunks.contains { $0.kind == .subordinate && index.isWord($0.tokens.lowerBound, .conditions) }
    if isSubordinate(tokens) || goesOn && index.isWord(tokens.lowerBound, SentenceChunker.alternative) {
      chunks.append(.init(kind: .subordinate, tokens: tokens, predicates: [], isElaboration: isElaboration))
      return
    }
    guard signs.contains(.joining) else {
      appendHalf(tokens, isElaboration, &chunks)
      return
    }
    var isElaboration = isElaboration
    for half in halves(of: tokens) {
      appendHalf(half, isElaboration, &chunks)
      isElaboration = false
    }
  }

  private func appendHalf(_ tokens: Range<Int>, _ isElaboration: Bool, _ chunks: inout [SentenceChunk]) {
    let inside = predicates(in: tokens)
    chunks.append(
      .init(kind: inside.isEmpty ? .bare : .main, tokens: tokens, predicates: inside, isElaboration: isElaboration))
  }

  private func predicates(in tokens: Range<Int>) -> ArraySlice<SentenceParser.Predicate> {
    var first = 0
    while first < predicates.count, predicates[first].tokens.lowerBound < tokens.lowerBound { first += 1 }
    var end = first
    while end < predicates.count, predicates[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return predicates[first..<end]
  }

  /// How many words lead to a clause that only looks subordinate: «…, после чего администратор закрывает …», «ожидается,
  /// что родители читают …».
  private func coordinatingWords(_ tokens: Range<Int>, _ chunks: [SentenceChunk]) -> Int {
    let first = tokens.lowerBound
    if index.isWord(first, SentenceChunker.after), index.isWord(first + 1, SentenceChunker.what) { return 2 }
    guard index.isWord(first, SentenceChunker.that), let last = chunks.last, last.kind != .subordinate,
      last.tokens.contains(where: { index.isWord($0, SentenceChunker.expected) })
    else { return 0 }
    return 1
  }

  /// A chunk cut at each «и», «а», «но» that has a predicate on both sides.
  private func halves(of tokens: Range<Int>) -> [Range<Int>] {
    var halves: [Range<Int>] = []
    var start = tokens.lowerBound
    for token in tokens where index.isWord(token, .joining) {
      guard token > start, !areNeighbours(around: token), !joinsRoles(token),
        predicates.contains(where: { (start..<token).contains($0.tokens.lowerBound) }),
        predicates.contains(where: { (token..<tokens.upperBound).contains($0.tokens.lowerBound) })
      else { continue }
      halves.append(start..<token)
      start = token + 1
    }
    if let first = tokens.first, start == first, index.isWord(first, .joining), tokens.count > 1 {
      start = first + 1
    }
    halves.append(start..<tokens.upperBound)
    return halves
  }

  /// «организуется и контролируется»: verbs that share all the rest.
  private func areNeighbours(around token: Int) -> Bool {
    predicates.contains { $0.tokens.upperBound == token }
      && predicates.contains { $0.tokens.lowerBound == token + 1 }
  }

  /// «классным руководителям и учителям».
  private func joinsRoles(_ token: Int) -> Bool {
    let behind = index.mentions(in: token + 1..<min(range.upperBound, token + 3))
    let before = index.mentions(in: max(range.lowerBound, token - 4)..<token)
    return behind.contains { index.vocabulary.isRole(index.mentions[$0]) }
      && before.contains {
        index.vocabulary.isRole(index.mentions[$0]) && Int(index.mentions[$0].endToken) == token
      }
  }

  /// «если …», «в котором …», «о чём …», «проводимых …», «создав …».
  private func isSubordinate(_ tokens: Range<Int>) -> Bool {
    var first = tokens.lowerBound
    while first < tokens.upperBound - 1,
      index.isWord(first, .prepositions) || index.isWord(first, .joining)
    {
      first += 1
    }
    // «, в рамках которых освещаются …».
    let verb = predicates.first { tokens.contains($0.tokens.lowerBound) }?.tokens.lowerBound ?? first
    if signs.contains(.which), tokens.lowerBound > range.lowerBound,
      (first..<max(verb, first)).contains(where: { index.isWord($0, .which) })
    {
      return true
    }
    if index.isWord(first, .relatives) || index.isWord(first, .subordinating) {
      return true
    }
    guard tokens.lowerBound > range.lowerBound,
      index.isMark(tokens.lowerBound - 1, .comma) || index.isMark(tokens.lowerBound - 2, .comma),
      !predicates.contains(where: { tokens.contains($0.tokens.lowerBound) && !$0.form.contains(.infinitive) })
    else { return false }
    return isParticiple(first) || index.isWord(first, .not) && isParticiple(first + 1)
  }

  private func isParticiple(_ token: Int) -> Bool {
    guard token < index.tokens.count, index.tokens[token].kind == .word else { return false }
    let isKnown = index.mentions(in: token..<token + 1).contains {
      !index.mentions[$0].form.isDisjoint(with: [.participle, .gerund])
    }
    if isKnown { return true }
    return index.looksAdjectival(token)
      && index.tokens[token].length >= 14
  }

  private static let after = ActWords.hashes("после")
  private static let what = ActWords.hashes("чего")
  private static let that = ActWords.hashes("что чтобы")
  private static let expected = ActWords.hashes("ожидается требуется предполагается необходимо важно нужно")
  private static let alternative = ActWords.hashes("или либо")
  private static let negation = ActWords.hashes("не")
}
