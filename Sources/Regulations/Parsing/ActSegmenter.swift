internal import Documents
internal import Russian

/// Finds where the acts of a file begin and end: order, regulation, somebody else's letter, sheet, signature mark.
struct ActSegmenter {
  private let index: TextIndex
  /// Of each block, and of the end, how many blocks with a number stand before it.
  private let numberedBefore: [Int32]
  /// Of each block, and of the end, how many blocks with the word ПРИКАЗЫВАЮ stand before it.
  private let orderingBefore: [Int32]

  init(_ index: TextIndex) {
    self.index = index
    let blocks = index.document.blocks.indices
    numberedBefore = ActSegmenter.count(blocks) { ActSegmenter.isNumbered($0, index) }
    orderingBefore = ActSegmenter.count(blocks) { ActSegmenter.orders($0, index) }
  }

  private static func count(_ blocks: Range<Int>, _ isCounted: (Int) -> Bool) -> [Int32] {
    var counts: [Int32] = [0]
    counts.reserveCapacity(blocks.count + 1)
    var count: Int32 = 0
    for block in blocks {
      if isCounted(block) { count += 1 }
      counts.append(count)
    }
    return counts
  }

  /// The acts in order; together they cover all blocks.
  func acts() -> [Act] {
    var acts: [Act] = []
    var last: Previous?
    let count = index.document.blocks.count
    guard count > 0 else { return [] }
    for block in 0..<count {
      guard let start = start(at: block, after: last) else { continue }
      if acts.isEmpty, start.kind == .order, let end = letterEnd(before: block) {
        acts.append(
          Act(
            kind: .letter, isOwn: false, blocks: 0..<end, titleBlock: nil, title: "", number: nil, date: nil))
        acts.append(
          Act(
            kind: .order, isOwn: true, blocks: end..<count, titleBlock: block, title: start.title, number: nil,
            date: nil))
        last = Previous(kind: .order, titleBlock: block)
        continue
      }
      // «Памятка для родителей» behind an order or a regulation is an annex to it.
      let isMemo = firstWord(of: index.blockTokens[block]).map { index.isWord($0, ActWords.memo) } ?? false
      let kind = isMemo && start.kind == .regulation && !acts.isEmpty ? .annex : start.kind
      let first = acts.isEmpty ? 0 : frameStart(before: block, kind: start.kind, notBefore: minimumStart(acts))
      close(&acts, at: first)
      acts.append(
        Act(
          kind: kind, isOwn: kind != .letter, blocks: first..<count, titleBlock: block, title: start.title,
          number: nil, date: nil))
      last = Previous(kind: kind, titleBlock: block)
    }
    if acts.isEmpty {
      acts.append(
        Act(kind: .regulation, isOwn: true, blocks: 0..<count, titleBlock: nil, title: "", number: nil, date: nil))
    }
    close(&acts, at: count)
    return acts
  }

  private func close(_ acts: inout [Act], at block: Int) {
    guard let last = acts.indices.last else { return }
    acts[last].blocks = acts[last].blocks.lowerBound..<block
  }

  private func minimumStart(_ acts: [Act]) -> Int {
    acts.last.flatMap { $0.titleBlock.map { $0 + 1 } } ?? 0
  }

  /// What counts of the act before a block.
  private struct Previous {
    var kind: Act.Kind
    var titleBlock: Int
  }

  private struct Start {
    var kind: Act.Kind
    var title: String
  }

  private func start(at block: Int, after previous: Previous?) -> Start? {
    let tokens = index.blockTokens[block]
    guard let first = firstWord(of: tokens) else { return nil }
    // The ministry's letter has parts of its own, which begin no new act of the school.
    let inLetter = previous?.kind == .letter
    if isSheet(tokens, first) { return Start(kind: .sheet, title: "") }
    if isSignatureMark(tokens, first) { return Start(kind: .other, title: "") }
    if !inLetter, isLetter(tokens, first, previous) { return Start(kind: .letter, title: title(from: block)) }
    if isOrder(tokens, first), !(previous?.kind == .order && !hasOrderWords(before: block, previous)) {
      return Start(kind: .order, title: orderTitle(from: block))
    }
    if isRegulationTitle(block, tokens, first, inRegulation: previous?.kind == .regulation),
      !(previous?.kind == .regulation && !hasClauses(before: block, previous))
    {
      if inLetter, !isUpper(first), !index.document.blocks[block].isHeading { return nil }
      return Start(kind: .regulation, title: title(from: block))
    }
    return nil
  }

  private func firstWord(of tokens: Range<Int>) -> Int? {
    for token in tokens.prefix(4) where index.tokens[token].kind == .word { return token }
    return nil
  }

  private func isUpper(_ token: Int) -> Bool { index.tokens[token].flags.contains(.allCapitals) }

  private func isSheet(_ tokens: Range<Int>, _ first: Int) -> Bool {
    guard tokens.count < 25 else { return false }
    guard tokens.prefix(8).contains(where: { index.isWord($0, ActWords.acquainted) }) else { return false }
    return !index.mentions(in: tokens).contains {
      index.vocabulary.isAction(index.mentions[$0]) && index.mentions[$0].form.contains(.infinitive)
    }
      && ClauseNumber.read(
        index.document.text, from: Int(index.tokens[tokens.lowerBound].start),
        to: index.tokens[tokens.upperBound - 1].range.upperBound) == nil
  }

  private func isSignatureMark(_ tokens: Range<Int>, _ first: Int) -> Bool {
    guard index.isWord(first, ActWords.document), tokens.count < 20 else { return false }
    return tokens.contains { index.isWord($0, ActWords.signed) }
  }

  private func isLetter(_ tokens: Range<Int>, _ first: Int, _ previous: Previous?) -> Bool {
    if index.isWord(first, ActWords.letter), index.tokens[first].flags.contains(.allCapitals) { return true }
    guard previous != nil, tokens.count < 60, isUpper(first) || index.tokens[first].flags.contains(.capitalised) else {
      return false
    }
    if index.isWord(first, ActWords.letter), tokens.count < 40, !endsLikeSentence(tokens) { return true }
    if index.isWord(first, ActWords.ministry), isUpper(first), !previousIsStamp(first) { return true }
    // A letter of the education authority: its letterhead, or the way it addresses the heads.
    if isUpper(first), hasClauses(before: tokens, previous),
      let mention = index.mentions(in: first..<first + 1).first,
      index.mentions[mention].concept == index.vocabulary.founder
    {
      return true
    }
    if index.isWord(first, ActWords.dear), hasClauses(before: tokens, previous) { return true }
    if index.isWord(first, ActWords.methodical), index.isWord(first + 1, ActWords.recommendations),
      !endsLikeSentence(tokens)
    {
      return true
    }
    return false
  }

  private func hasClauses(before tokens: Range<Int>, _ previous: Previous?) -> Bool {
    // The first block that begins there: blocks are in the order of their tokens.
    var low = 0
    var high = index.blockTokens.count
    while low < high {
      let middle = (low + high) / 2
      if index.blockTokens[middle].lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < index.blockTokens.count && hasClauses(before: low, previous)
  }

  private func previousIsStamp(_ token: Int) -> Bool {
    token > 0
      && (token - 6..<token).contains { index.isWord($0, ActWords.approved) || index.isWord($0, ActWords.otherStamps) }
  }

  private func isOrder(_ tokens: Range<Int>, _ first: Int) -> Bool {
    if let word = index.spacedWord(tokens) { return ActWords.order.contains(word) }
    if index.isWord(first, ActWords.order),
      first == tokens.lowerBound || index.tokens[first].flags.contains(.allCapitals)
    {
      if isUpper(first), tokens.count <= 12 { return true }
      if tokens.count == 1 { return true }
    }
    return false
  }

  /// Whether ПРИКАЗЫВАЮ stands between the title of the order and `block`.
  private func hasOrderWords(before block: Int, _ act: Previous?) -> Bool {
    guard let title = act?.titleBlock else { return false }
    return title < block && orderingBefore[block] > orderingBefore[title]
  }

  private static func orders(_ block: Int, _ index: TextIndex) -> Bool {
    index.blockTokens[block].contains { index.isWord($0, .ordering) }
      || index.spacedWord(index.blockTokens[block].dropLastMark(index)).map(ActWords.orders.contains) ?? false
  }

  /// Whether numbered clauses stand between the title of the act and `block`.
  private func hasClauses(before block: Int, _ act: Previous?) -> Bool {
    guard let title = act?.titleBlock else { return false }
    return title < block && numberedBefore[block] - numberedBefore[title] >= 3
  }

  private func isNumbered(_ block: Int) -> Bool { numberedBefore[block + 1] > numberedBefore[block] }

  private static func isNumbered(_ block: Int, _ index: TextIndex) -> Bool {
    if index.document.blocks[block].label != nil { return true }
    if case .number = index.printedNumbers[block]?.kind { return true }
    return false
  }

  private func endsLikeSentence(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last else { return false }
    return index.isMark(last, .fullStop) || index.isMark(last, .semicolon) || index.isMark(last, .colon)
      || index.isMark(last, .comma)
  }

  private func isRegulationTitle(_ block: Int, _ tokens: Range<Int>, _ first: Int, inRegulation: Bool) -> Bool {
    if let word = index.spacedWord(tokens) { return ActWords.regulation.contains(word) }
    guard index.isWord(first, ActWords.regulation), !isNumbered(block), tokens.count < 90 else { return false }
    guard index.tokens[first].flags.contains(.capitalised), first - tokens.lowerBound <= 1 else { return false }
    guard index.document.blocks[block].cell == nil || tokens.count > 1 else { return false }
    if endsLikeSentence(tokens) { return false }
    if tokens.count <= 2 { return isUpper(first) && !(inRegulation && tokens.count == 2) || nextContinuesTitle(block) }
    let second = first + 1
    // Within a regulation «ПРАВИЛА ОБЩЕНИЯ» is a section like those beside it.
    let standsOut = !inRegulation && (index.document.blocks[block].isHeading || isUpper(first))
    guard
      index.isWord(second, ActWords.about) || standsOut || namesPlatform(tokens) || followsAnnexMark(block)
    else { return false }
    if tokens.contains(where: { index.looksLikeVerb($0) }) { return false }
    // «Положение об использовании … регулирует …» is a sentence.
    return !index.mentions(in: tokens).contains {
      index.vocabulary.isAction(index.mentions[$0]) && index.mentions[$0].form.contains(.thirdPerson)
        && !index.mentions[$0].form.contains(.noun)
    }
  }

  /// «Порядок работы лицея на платформе …», «Правила про Сферум».
  private func namesPlatform(_ tokens: Range<Int>) -> Bool {
    index.mentions(index.vocabulary.platform, in: tokens)
  }

  /// Whether «Приложение» stands a few lines above.
  private func followsAnnexMark(_ block: Int) -> Bool {
    (max(0, block - 4)..<block).contains { above in
      index.blockTokens[above].first.map { index.isWord($0, ActWords.annex) } ?? false
    }
  }

  private func nextContinuesTitle(_ block: Int) -> Bool {
    guard block + 1 < index.blockTokens.count, let first = index.blockTokens[block + 1].first else { return false }
    if index.isWord(first, ActWords.about) { return true }
    // «Правила» over «работы с платформой «Сферум»».
    let next = index.blockTokens[block + 1]
    return next.count < 40 && !endsLikeSentence(next) && namesPlatform(next)
      && !index.tokens[first].flags.contains(.capitalised) && !isNumbered(block + 1)
  }

  /// Where a letter that was put before the order ends and the letterhead of the order begins; `nil` where there is none.
  private func letterEnd(before title: Int) -> Int? {
    let isLetter = (0..<title).contains { block in
      index.blockTokens[block].first.map { index.isWord($0, ActWords.dear) } ?? false
    }
    guard isLetter else { return nil }
    var start = title
    while start > 0, isLetterhead(start - 1) { start -= 1 }
    return start > 0 ? start : nil
  }

  /// A short line without number, signature or rule.
  private func isLetterhead(_ block: Int) -> Bool {
    let tokens = index.blockTokens[block]
    guard tokens.count <= 30, !isNumbered(block), firstWord(of: tokens) != nil else { return false }
    if let first = tokens.first, index.isWord(first, ActWords.executor) || index.isWord(first, ActWords.dear) {
      return false
    }
    return !tokens.contains { index.isWord($0, ActWords.chief) || index.isWord($0, ActWords.telephone) }
  }

  /// Stamps, annex marks and letterhead before a title belong to the act that follows.
  private func frameStart(before block: Int, kind: Act.Kind, notBefore minimum: Int) -> Int {
    guard kind == .regulation || kind == .order else { return block }
    var start = block
    var candidate = block - 1
    while candidate >= minimum, block - candidate <= 24 {
      let tokens = index.blockTokens[candidate]
      if isNumbered(candidate) || tokens.count > 40 { break }
      if let first = firstWord(of: tokens),
        index.isWord(first, ActWords.approved) || index.isWord(first, ActWords.otherStamps)
          || (index.isWord(first, ActWords.annex) && index.tokens[first].flags.contains(.capitalised))
      {
        start = candidate
      }
      candidate -= 1
    }
    return start
  }

  /// Kind and title, joined over the lines that continue them.
  private func title(from block: Int) -> String {
    var parts = [index.string(index.blockTokens[block])]
    var next = block + 1
    while next < index.document.blocks.count, next - block <= 6, isShort(parts) {
      let tokens = index.blockTokens[next]
      guard let first = tokens.first, !isNumbered(next), tokens.count < 50, !endsLikeSentence(tokens) else {
        break
      }
      if index.isWord(first, ActWords.approved) || index.isWord(first, ActWords.otherStamps) { break }
      parts.append(index.string(tokens))
      next += 1
    }
    return parts.joined(separator: " ")
  }

  /// Whether a title of these parts has less than 400 characters.
  private func isShort(_ parts: [String]) -> Bool {
    // Bytes are counted faster than characters and are never fewer.
    parts.reduce(parts.count) { $0 + $1.utf8.count } < 400 || parts.joined(separator: " ").count < 400
  }

  private func orderTitle(from block: Int) -> String {
    let limit = min(index.document.blocks.count, block + 6)
    for next in block + 1..<max(block + 1, limit) {
      let tokens = index.blockTokens[next]
      guard let first = firstWord(of: tokens), index.isWord(first, ActWords.about) else { continue }
      return "Приказ " + index.string(tokens)
    }
    return "Приказ"
  }
}

extension Block {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}

extension Range<Int> {
  /// Without a closing mark: «п р и к а з ы в а ю:».
  fileprivate func dropLastMark(_ index: TextIndex) -> Range<Int> {
    guard let last, index.tokens[last].kind == .mark else { return self }
    return lowerBound..<last
  }
}
