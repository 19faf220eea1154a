internal import Documents
internal import Russian

/// Reads how the act was approved: stamp, order, signature, or only a clause that says so.
struct ApprovalReader {
  private let index: TextIndex
  private let clauses: [Clause]
  private let acts: [Act]
  private let sentences: [Sentence]
  private let propositions: [Proposition]

  init(_ index: TextIndex, _ clauses: [Clause], _ acts: [Act], _ sentences: [Sentence], _ propositions: [Proposition]) {
    self.index = index
    self.clauses = clauses
    self.acts = acts
    self.sentences = sentences
    self.propositions = propositions
  }

  /// How many blocks a stamp has at most.
  private static let stampBlocks = 8

  func read() -> Approval {
    let orders = acts.indices.filter { acts[$0].isOwn && acts[$0].kind == .order }
    let hasRegulation = acts.contains { $0.isOwn && $0.kind == .regulation }
    if hasRegulation, let order = orders.first, let clause = approvingClause(of: order) {
      return ofOrder(order, evidence: .order, tokens: clause.tokens)
    }
    if let stamp = stamp() { return stamp }
    if !hasRegulation, let order = orders.first, let signature = signature(of: order) {
      var approval = ofOrder(order, evidence: .signature, tokens: signature.tokens)
      approval.name = signature.name
      return approval
    }
    if let order = orders.first {
      var approval = ofOrder(order, evidence: nil, tokens: nil)
      approval.evidence = approvalClause() == nil ? nil : .clause
      return approval
    }
    if let agreement = agreement() { return agreement }
    if let clause = approvalClause() {
      var approval = Approval()
      approval.evidence = .clause
      approval.tokens = clause
      return approval
    }
    return Approval()
  }

  private func ofOrder(_ order: Int, evidence: Approval.Evidence?, tokens: Range<Int>?) -> Approval {
    var approval = Approval()
    approval.evidence = evidence
    approval.date = acts[order].date
    approval.orderNumber = acts[order].number
    approval.name = signature(of: order)?.name ?? ""
    approval.tokens = tokens
    return approval
  }

  /// «Утвердить Положение …», «Ввести в действие Положение, утвердив его …» in an order.
  private func approvingClause(of order: Int) -> Clause? {
    clauses.first { clause in
      guard clause.act == order, clause.kind != .frame else { return false }
      let mentions = index.mentions(in: clause.tokens)
      return mentions.contains {
        index.mentions[$0].concept == index.vocabulary.approve
          && !index.mentions[$0].form.isDisjoint(with: [.infinitive, .gerund])
      }
        && clause.tokens.contains { index.isWord($0, ActWords.regulation) || index.isWord($0, ApprovalReader.local) }
    }
  }

  private static let local = ActWords.hashes("акт положения")

  private func frames() -> [Clause] {
    clauses.filter {
      acts[$0.act].isOwn && acts[$0.act].kind != .sheet && acts[$0.act].kind != .order
        && ($0.kind == .frame || $0.kind == .cell || $0.kind == .paragraph)
    }
  }

  private func stamp() -> Approval? {
    let frames = frames()
    for (position, clause) in frames.enumerated() {
      guard let word = clause.tokens.first(where: { index.isWord($0, ActWords.approved) && isStampWord($0, clause) })
      else { continue }
      let window = window(from: position, word, in: frames)
      guard isByHead(window) else { continue }
      return approval(window, evidence: .stamp, anchor: word..<word + 1)
    }
    return nil
  }

  /// A stamp stands at the beginning of its line or in capitals; «утверждён …» in running text is none.
  private func isStampWord(_ token: Int, _ clause: Clause) -> Bool {
    clause.kind == .frame || clause.kind == .cell
      ? index.tokens[token].flags.contains(.allCapitals) || token - clause.tokens.lowerBound <= 1
      : index.tokens[token].flags.contains(.allCapitals)
  }

  private func window(from position: Int, _ word: Int, in frames: [Clause]) -> [Range<Int>] {
    var window = [word..<frames[position].tokens.upperBound]
    for next in frames.dropFirst(position + 1).prefix(ApprovalReader.stampBlocks) {
      guard let first = next.tokens.first else { continue }
      if next.block - frames[position].block > ApprovalReader.stampBlocks { break }
      if index.isWord(first, ActWords.otherStamps),
        !next.tokens.contains(where: { index.isWord($0, ActWords.approved) })
      {
        break
      }
      if index.isWord(first, ActWords.regulation), !next.tokens.contains(where: { index.tokens[$0].kind == .number }) {
        break
      }
      window.append(next.tokens)
    }
    return window
  }

  private func isByHead(_ window: [Range<Int>]) -> Bool {
    window.contains { range in
      index.mentions(index.vocabulary.head, in: range) || range.contains { index.isWord($0, ApprovalReader.byOrder) }
    }
  }

  private static let byOrder = ActWords.hashes("приказом приказ распоряжением")
  private static let protocols = ActWords.hashes("протокол протокола")

  private func approval(_ window: [Range<Int>], evidence: Approval.Evidence, anchor: Range<Int>) -> Approval {
    var approval = Approval()
    approval.evidence = evidence
    approval.tokens = anchor
    for range in window {
      if let own = withoutProtocol(range) {
        let dates = DateScanner(index).dates(in: own)
        if approval.date == nil { approval.date = dates.compactMap(\.date).last }
        if approval.orderNumber == nil { approval.orderNumber = orderNumber(in: own, dates) }
      }
      if approval.name.isEmpty, let name = NameScanner(index).name(in: range) {
        approval.name = index.string(name.tokens)
      }
      if approval.position.isEmpty,
        let head = index.mentions(in: range).first(where: { index.vocabulary.head.contains(index.mentions[$0].concept) }
        )
      {
        approval.position = index.string(index.mentions[head].tokens)
      }
    }
    return approval
  }

  /// What a line says besides the protocol of another stamp, `nil` where it says nothing else.
  ///
  /// Where recognition ran two stamps together the protocol stands in brackets.
  private func withoutProtocol(_ range: Range<Int>) -> Range<Int>? {
    guard let word = range.first(where: { index.isWord($0, ApprovalReader.protocols) }),
      !range.contains(where: { index.isWord($0, ApprovalReader.byOrder) })
    else { return range }
    guard word > range.lowerBound, index.isMark(word - 1, .openBracket),
      let close = (word..<range.upperBound).first(where: { index.isMark($0, .closeBracket) }),
      close + 1 < range.upperBound
    else { return nil }
    return close + 1..<range.upperBound
  }

  /// The number behind «приказ … №», organisations' numbers passed over.
  private func orderNumber(in range: Range<Int>, _ dates: [PrintedDate]) -> String? {
    guard range.contains(where: { index.isWord($0, ApprovalReader.byOrder) }) || !dates.isEmpty else { return nil }
    var number: String?
    for token in range where OrderHeaderReader(index).isNumberSign(token, range) {
      let near = dates.contains { abs($0.tokens.lowerBound - token) <= 4 || abs($0.tokens.upperBound - token) <= 4 }
      let order = (max(range.lowerBound, token - 2)..<token).contains { index.isWord($0, ApprovalReader.byOrder) }
      guard near || order, let text = OrderHeaderReader(index).numberText(at: token + 1, range) else { continue }
      number = text
    }
    return number
  }

  private func signature(of order: Int) -> (tokens: Range<Int>, name: String)? {
    let own = clauses.indices.filter { clauses[$0].act == order }
    guard let lastNumbered = own.last(where: { clauses[$0].kind == .clause }) else { return nil }
    for position in own where position > lastNumbered && clauses[position].kind != .item {
      guard index.mentions(index.vocabulary.head, in: clauses[position].tokens) else { continue }
      let end = min(clauses.count, position + 4)
      for next in position..<end where clauses[next].act == order {
        if let name = NameScanner(index).name(in: clauses[next].tokens) {
          return (clauses[position].tokens, index.string(name.tokens))
        }
      }
    }
    return nil
  }

  /// СОГЛАСОВАНО with the head's name, or the head's name alone at the top.
  private func agreement() -> Approval? {
    let frames = frames().filter { $0.kind == .frame }
    for (position, clause) in frames.enumerated() where index.mentions(index.vocabulary.head, in: clause.tokens) {
      let window = frames[position...].prefix(5).map(\.tokens)
      guard window.contains(where: { NameScanner(index).name(in: $0) != nil }) else { continue }
      return approval(window, evidence: .agreement, anchor: clause.tokens)
    }
    return nil
  }

  /// «Положение утверждается приказом директора».
  private func approvalClause() -> Range<Int>? {
    for proposition in propositions where !proposition.isNegated && proposition.voice == .passive {
      guard proposition.actions.contains(where: { index.mentions[$0].concept == index.vocabulary.approve }) else {
        continue
      }
      let tokens = sentences[proposition.sentence].tokens
      // «Изменения в Положение утверждаются …» says nothing of the act itself.
      let first = tokens.first { index.isWord($0, ActWords.regulation) || index.isWord($0, ApprovalReader.changes) }
      guard let first, index.isWord(first, ActWords.regulation),
        tokens.contains(where: { index.isWord($0, ApprovalReader.byOrder) })
          || index.mentions(index.vocabulary.head, in: tokens)
      else { continue }
      return tokens
    }
    return nil
  }

  private static let changes = ActWords.hashes("изменения дополнения поправки изменений поправок")
}
