internal import Documents
internal import Russian

/// Puts the blocks of the acts into a tree: sections, numbered clauses, items under their lead-in, cells under their role.
struct ClauseTreeBuilder {
  private let index: TextIndex
  private let acts: [Act]
  private var clauses: [Clause] = []
  /// The last clause with each arabic number of the act at hand.
  private var numbered: [ClausePath: Int] = [:]
  private var section: Int?
  /// The clause under which unnumbered text belongs.
  private var current: Int?
  /// Open lists, outermost first.
  private var lists: [OpenList] = []
  private var rowHead: (table: Int, row: Int, column: Int, clause: Int)?
  private var levels = PrintedLevels()
  /// The ordinal of the last item under each clause of the act at hand.
  private var lastOrdinal: [Int: Int] = [:]

  private struct OpenList {
    /// The lead-in.
    var lead: Int
    /// Depth of the list in the format, where it knows one.
    var depth: Int?
    var ordinal = 0
    /// The number of the last item, where items are numbered.
    var lastValue: Int?
    /// Whether the first item begins with a verb.
    var beginsWithVerb: Bool?
  }

  init(_ index: TextIndex, _ acts: [Act]) {
    self.index = index
    self.acts = acts
  }

  /// The clauses of all acts, in order.
  mutating func build() -> [Clause] {
    for act in acts.indices { read(act) }
    return clauses
  }

  private mutating func read(_ act: Int) {
    numbered.removeAll(keepingCapacity: true)
    section = nil
    current = nil
    lists = []
    rowHead = nil
    levels = PrintedLevels()
    lastOrdinal.removeAll(keepingCapacity: true)
    for block in acts[act].blocks { read(block, of: act) }
  }

  private mutating func read(_ block: Int, of act: Int) {
    let source = index.document.blocks[block]
    let printed = number(of: source, block)
    let whole = levels.components(of: source, printed)
    guard var number = printed else {
      appendUnnumbered(block, act)
      return
    }
    let tokens = tokens(of: block, from: number.end)
    if number.isLetter, !(tokens.first.map { isVerb($0) } ?? false), lists.isEmpty {
      appendUnnumbered(block, act)
      return
    }
    switch number.kind {
    case .number(let components):
      if let whole, whole != components { number.printed = whole.map(String.init).joined(separator: ".") }
      appendNumbered(block, act, number, whole ?? components, tokens)
    case .item, .bullet:
      appendItem(block, act, number, tokens)
    }
  }

  /// The number that the format printed, else the one typed at the beginning of the text.
  private func number(of block: Block, _ position: Int) -> ClauseNumber? {
    if let label = block.label {
      let bytes = Array((label + " ").utf8)
      var number =
        ClauseNumber.read(bytes, from: 0, to: bytes.count)
        ?? ClauseNumber(kind: .bullet, printed: "", end: block.range.lowerBound)
      // A typed «3.7.» behind the bullet of a list is the number of a clause.
      if number.kind == .bullet,
        let typed = ClauseNumber.read(index.document.text, from: block.range.lowerBound, to: block.range.upperBound),
        case .number(let components) = typed.kind, components.count > 1
      {
        return typed
      }
      number.end = block.range.lowerBound
      return number
    }
    return index.printedNumbers[position]
  }

  private func tokens(of block: Int, from offset: Int) -> Range<Int> {
    var tokens = index.blockTokens[block]
    while let first = tokens.first, Int(index.tokens[first].start) < offset { tokens.removeFirst() }
    return tokens
  }

  private mutating func append(
    _ kind: Clause.Kind, _ block: Int, _ act: Int, number: String = "", components: [Int] = [], _ tokens: Range<Int>,
    parent: Int?, ordinal: Int = 0
  ) {
    clauses.append(
      Clause(
        kind: kind, act: act, block: block, number: number, components: components, tokens: tokens, parent: parent,
        ordinal: ordinal))
  }

  private mutating func appendNumbered(
    _ block: Int, _ act: Int, _ number: ClauseNumber, _ components: [Int], _ tokens: Range<Int>
  ) {
    if components.count == 1, isItemOfOpenList(components[0], block, tokens, act) {
      appendItem(block, act, number, tokens)
      if let last = lists.indices.last { lists[last].lastValue = components[0] }
      return
    }
    let isSection = components.count == 1 && isTitle(tokens, block, components[0]) && acts[act].kind != .order
    var parent: Int?
    var prefix = components.dropLast()
    while !prefix.isEmpty, parent == nil {
      parent = numbered[ClausePath(prefix)]
      prefix = prefix.dropLast()
    }
    if parent == nil, !isSection { parent = section }
    append(
      isSection ? .section : .clause, block, act, number: number.printed, components: components, tokens, parent: parent
    )
    let position = clauses.count - 1
    numbered[ClausePath(components[...])] = position
    if isSection { section = position }
    current = position
    lists = []
    if endsWithColon(tokens) { lists = [OpenList(lead: position)] }
  }

  /// Whether a number goes on with an open list and not with the sections, as one before a small letter does.
  private func isItemOfOpenList(_ value: Int, _ block: Int, _ tokens: Range<Int>, _ act: Int) -> Bool {
    guard let list = lists.last, acts[act].kind != .order, value == list.ordinal + 1 else { return false }
    if case .listItem = index.document.blocks[block].kind, list.ordinal == 0 || list.lastValue == value - 1 {
      // A numbered list of the format itself behind a lead-in, whatever letter its items begin with.
      return clauses[list.lead].kind != .section && !isTitleCase(tokens)
    }
    guard clauses[list.lead].components.count > 1 || clauses[list.lead].kind != .section else { return false }
    guard let first = tokens.first else { return false }
    return !index.tokens[first].flags.contains(.capitalised) && !isTitleCase(tokens)
  }

  private func isTitleCase(_ tokens: Range<Int>) -> Bool {
    tokens.first.map { index.tokens[$0].flags.contains(.allCapitals) } ?? false
  }

  private func isTitle(_ tokens: Range<Int>, _ block: Int, _ number: Int) -> Bool {
    guard !tokens.isEmpty, tokens.count <= 40 else { return false }
    if index.document.blocks[block].isHeading { return true }
    guard let last = tokens.last, !index.isMark(last, .semicolon), !index.isMark(last, .colon) else { return false }
    if tokens.allSatisfy({ index.tokens[$0].kind != .word || isTitleCase($0..<$0 + 1) || index.tokens[$0].length <= 4 })
    {
      return true
    }
    // A title has no predicate: «3. Администратора назначает директор.» is a clause.
    if hasPredicate(tokens) {
      // «2. Кто ведёт чаты» over 2.1 is one nevertheless.
      return tokens.count <= ClauseTreeBuilder.longestSpokenTitle && index.tokens[last].kind == .word
        && isFollowedByFirstClause(block, number)
    }
    return tokens.count <= 25 || !index.isMark(last, .fullStop)
  }

  /// How many tokens a title with a predicate has at most.
  private static let longestSpokenTitle = 12

  /// Whether the next block has the number «2.1» below «2».
  private func isFollowedByFirstClause(_ block: Int, _ number: Int) -> Bool {
    guard block + 1 < index.document.blocks.count,
      case .number(let components)? = self.number(of: index.document.blocks[block + 1], block + 1)?.kind
    else { return false }
    return components == [number, 1]
  }

  private static let stated = ActWords.hashes(
    "приведены приведена приведен указаны изложены перечислены показаны даны описаны сведены")

  private func hasPredicate(_ tokens: Range<Int>) -> Bool {
    if let first = tokens.first, index.looksLikeInfinitive(first) { return true }
    if tokens.contains(where: { index.isWord($0, ClauseTreeBuilder.stated) }) { return true }
    // «Не пересылайте ссылку».
    if tokens.prefix(2).contains(where: { index.traits[$0].contains(.imperative) }) { return true }
    return index.mentions(in: tokens).contains {
      let form = index.mentions[$0].form
      return index.vocabulary.isAction(index.mentions[$0])
        && !form.intersection([.thirdPerson, .firstPerson, .past, .infinitive, .imperative, .shortParticiple]).isEmpty
        && !form.contains(.noun)
    } || tokens.contains { index.looksLikeVerb($0) }
  }

  private func endsWithColon(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last else { return false }
    return index.isMark(last, .colon)
      || (index.isMark(last, .dash) || index.isMark(last, .hyphen))
  }

  private mutating func appendItem(_ block: Int, _ act: Int, _ number: ClauseNumber, _ tokens: Range<Int>) {
    let depth: Int? =
      if case .listItem(let depth) = index.document.blocks[block].kind { depth } else { nil }
    let beginsWithVerb = tokens.first.map { isVerb($0) } ?? false
    closeLists(for: depth, beginsWithVerb: beginsWithVerb)
    let cell = index.document.blocks[block].cell
    if let cell, let head = rowHead, head.table == cell.table, head.row < cell.row, cell.column > head.column,
      !hasCell(cell, before: block)
    {
      rowHead?.row = cell.row
    }
    let head = cell.flatMap { cell in rowHead.flatMap { $0.table == cell.table && $0.row == cell.row ? $0.clause : nil }
    }
    var ordinal = 1
    let parent: Int?
    if let last = lists.indices.last {
      lists[last].ordinal += 1
      lists[last].depth = lists[last].depth ?? depth
      lists[last].beginsWithVerb = lists[last].beginsWithVerb ?? beginsWithVerb
      ordinal = lists[last].ordinal
      parent = lists[last].lead
    } else {
      parent = head ?? current
      if let parent {
        ordinal = (lastOrdinal[parent] ?? 0) + 1
      }
    }
    append(.item, block, act, number: number.printed, tokens, parent: parent, ordinal: ordinal)
    if let parent { lastOrdinal[parent] = ordinal }
    if endsWithColon(tokens) { lists.append(OpenList(lead: clauses.count - 1)) }
  }

  /// Leaves the inner lists that an item of this depth, or one that begins like the outer items, no longer belongs to.
  private mutating func closeLists(for depth: Int?, beginsWithVerb: Bool) {
    while lists.count > 1, let last = lists.last {
      if let depth, let outer = lists[lists.count - 2].depth, last.ordinal > 0 || depth <= outer {
        guard depth <= outer else { return }
        lists.removeLast()
        continue
      }
      let outerVerb = lists[lists.count - 2].beginsWithVerb ?? false
      let innerVerb = last.beginsWithVerb ?? false
      guard depth == nil, last.ordinal > 0, beginsWithVerb, outerVerb, !innerVerb else { return }
      lists.removeLast()
    }
  }

  private func isVerb(_ token: Int) -> Bool {
    if index.looksLikeVerb(token) { return true }
    return index.mentions(in: token..<token + 1).contains {
      index.vocabulary.isAction(index.mentions[$0])
        && !index.mentions[$0].form.intersection([.thirdPerson, .infinitive]).isEmpty
    }
  }

  private mutating func appendUnnumbered(_ block: Int, _ act: Int) {
    let tokens = index.blockTokens[block]
    if let cell = index.document.blocks[block].cell {
      appendCell(cell, block, act, tokens)
      return
    }
    rowHead = nil
    guard current != nil || isBody(block, act) else {
      if index.document.blocks[block].isHeading, acts[act].titleBlock.map({ block > $0 }) ?? false {
        append(.section, block, act, tokens, parent: nil)
        section = clauses.count - 1
        current = section
      } else {
        append(.frame, block, act, tokens, parent: nil)
      }
      return
    }
    if isUnnumberedSection(block, tokens) {
      append(.section, block, act, tokens, parent: nil)
      section = clauses.count - 1
      current = section
      lists = []
      return
    }
    // A paragraph right behind a lead-in belongs to its list; one behind the items begins something new.
    if let list = lists.last, list.ordinal == 0, !endsWithColon(tokens) {
      append(.paragraph, block, act, tokens, parent: list.lead)
      return
    }
    let hadItems = lists.contains { $0.ordinal > 0 }
    append(.paragraph, block, act, tokens, parent: current)
    if endsWithColon(tokens) {
      lists = [OpenList(lead: clauses.count - 1)]
    } else if hadItems {
      lists = []
    }
  }

  /// Text without any numbered clause before it: a narrative act, behind its title.
  private func isBody(_ block: Int, _ act: Int) -> Bool {
    if let title = acts[act].titleBlock, block <= title { return false }
    let tokens = index.blockTokens[block]
    guard tokens.count > 8, let last = tokens.last else { return false }
    // The preamble of an order names its grounds and ends as it likes.
    if acts[act].kind == .order { return tokens.count > 14 }
    return (index.isMark(last, .fullStop) || index.isMark(last, .colon)) && hasPredicate(tokens)
  }

  private func isUnnumberedSection(_ block: Int, _ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.count <= 20 else { return false }
    if index.document.blocks[block].isHeading { return true }
    guard let last = tokens.last, !index.isMark(last, .fullStop), !index.isMark(last, .colon) else { return false }
    let words = tokens.filter { index.tokens[$0].kind == .word }
    return words.count >= 2 && index.tokens[first].kind == .word
      && words.allSatisfy { index.tokens[$0].flags.contains(.allCapitals) || index.tokens[$0].length <= 2 }
  }

  /// Whether a cell of the same row stands before `block`.
  private func hasCell(_ cell: TableCell, before block: Int) -> Bool {
    guard block > 0, let other = index.document.blocks[block - 1].cell else { return false }
    return other.table == cell.table && other.row == cell.row
  }

  private mutating func appendCell(_ cell: TableCell, _ block: Int, _ act: Int, _ tokens: Range<Int>) {
    guard current != nil else {
      // Stamps at the top are often laid out as a table.
      append(.frame, block, act, tokens, parent: nil)
      return
    }
    // A row that begins to the right of the head continues it: the head spans several rows.
    if let head = rowHead, head.table == cell.table, head.row < cell.row, cell.column > head.column,
      !hasCell(cell, before: block)
    {
      rowHead?.row = cell.row
    }
    let sameRow = rowHead.map { $0.table == cell.table && $0.row == cell.row } ?? false
    if !sameRow { rowHead = nil }
    // The head of a row is its first cell with words: a column of numbers may stand before it.
    if !sameRow, !cell.isHeader, tokens.count <= 40, tokens.contains(where: { index.tokens[$0].kind == .word }) {
      append(.cell, block, act, tokens, parent: section)
      rowHead = (cell.table, cell.row, cell.column, clauses.count - 1)
      lists = []
      return
    }
    append(.cell, block, act, tokens, parent: sameRow ? rowHead?.clause : section)
    if endsWithColon(tokens) { lists = [OpenList(lead: clauses.count - 1)] }
  }
}

extension TextIndex {
  /// Whether a word ends like an infinitive: «задавать», «обратиться».
  func looksLikeInfinitive(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].length >= 10 else { return false }
    // Codes of ``ActWords/small``: т 0xC2, ь 0xCC, с 0xC1, я 0xCF.
    let isReflexive = smallLetter(index, fromEnd: 1) == 0xCF && smallLetter(index, fromEnd: 2) == 0xC1
    let last = isReflexive ? 3 : 1
    guard smallLetter(index, fromEnd: last) == 0xCC, smallLetter(index, fromEnd: last + 1) == 0xC2 else { return false }
    if isReflexive { return true }
    return smallLetter(index, fromEnd: 3) != 0xC1 && !endsInPrint(index)
  }

  /// «печать» and what is made of it end like infinitives.
  private func endsInPrint(_ index: Int) -> Bool {
    guard tokens[index].length >= 12 else { return false }
    // п 0xBF, е 0xB5, ч 0xC7, а 0xB0.
    return smallLetter(index, fromEnd: 3) == 0xB0 && smallLetter(index, fromEnd: 4) == 0xC7
      && smallLetter(index, fromEnd: 5) == 0xB5 && smallLetter(index, fromEnd: 6) == 0xBF
  }
}
