internal import Documents
internal import Russian

/// Finds references from clause to clause and resolves them against the clause tree.
///
/// They are written «по п. 4.7», «пункты 3.1–3.4», «раздел 5», «приложение № 2», «абзац второй пункта 2.1 настоящего
/// Положения».
/// What refers to another act («пункт 3 статьи 28 Федерального закона», «п. 5 Порядка, утверждённого …») is left alone.
struct ReferenceScanner {
  private let index: TextIndex
  private let clauses: [Clause]
  private let acts: [Act]
  private let annexes: [AnnexMark]

  init(_ index: TextIndex, _ clauses: [Clause], _ acts: [Act], annexes: [AnnexMark]) {
    self.index = index
    self.clauses = clauses
    self.acts = acts
    self.annexes = annexes
  }

  static let triggers = WordTable<InternalReference.Kind>([
    (
      .clause,
      "п пп пункт пункта пункту пункте пунктом пункты пунктов пунктам пунктами пунктах подпункт подпункта подпункте подпунктом подпункты подпунктов подпунктами подпунктах"
    ),
    (
      .section, "раздел раздела разделу разделе разделом разделы разделов разделами разделах глава главы главе главой"
    ),
    (.annex, "приложение приложения приложению приложении приложением приложениях приложениями"),
  ])
  private static let subclauses = ActWords.hashes("подпункт подпункта подпункту подпункте подпунктом подпункты пп подп")
  private static let paragraphs = ActWords.hashes("абзац абзаца абзаце абзацем абзацу абз")
  private static let own = ActWords.hashes(
    "настоящего настоящему настоящим настоящем данного данному этого нашего сего")
  private static let foreign = ActWords.hashes(
    "статьи статье статьей статья ст части часть частью ч закона законом федерального приказа приказу постановления постановлению письма письму распоряжения распоряжению кодекса указа методики рекомендаций методических методическим устава договора договору соглашения соглашению правительства требований концепции стандарта гост протокола протоколу санпин перечня"
  )
  private static let regulations = ActWords.hashes(
    "положения положению порядка порядку правил правилам регламента регламенту памятки инструкции")
  private static let confirmed = ActWords.hashes(
    "утвержденного утвержденных утвержденной утвержденному утвержденным утв принятого")
  private static let articles = ActWords.hashes("статьи статье статьей статья ст")
  private static let and = ActWords.hashes("и или")
  private static let to = ActWords.hashes("к")
  private static let orders = ActWords.hashes("приказу распоряжению")
  private static let romans = ["I": 1, "V": 5, "X": 10]

  /// The references in order of the text.
  func references() -> [InternalReference] {
    var references: [InternalReference] = []
    var targets = Targets(clauses, acts.count)
    let areRead = acts.map { $0.isOwn && $0.kind != .sheet && $0.kind != .other }
    for position in clauses.indices where clauses[position].kind != .frame && areRead[clauses[position].act] {
      var quotes = 0
      for token in clauses[position].tokens {
        let traits = index.traits[token]
        if traits.contains(.openQuote) { quotes += 1 }
        if traits.contains(.closeQuote) { quotes = max(0, quotes - 1) }
        if traits.contains(.semicolon) { quotes = 0 }
        guard quotes == 0, index.isWord(token, .referenceTriggers),
          let kind = ReferenceScanner.triggers[index.tokens[token].value]
        else { continue }
        references += self.references(kind, at: token, position, &targets)
      }
    }
    return references
  }

  /// The numbered clauses of each act, looked up where a first reference needs them.
  private struct Targets {
    /// Of each act its clauses, which stand together.
    let clauses: [Range<Int>]
    var byAct: [Int: [[Int]: Int]] = [:]

    init(_ clauses: [Clause], _ acts: Int) {
      var ranges = [Range<Int>](repeating: 0..<0, count: acts)
      for position in clauses.indices {
        let act = clauses[position].act
        ranges[act] = (ranges[act].isEmpty ? position : ranges[act].lowerBound)..<position + 1
      }
      self.clauses = ranges
    }
  }

  private struct Number {
    var components: [Int]
    var end: Int
  }

  private func references(
    _ kind: InternalReference.Kind, at trigger: Int, _ position: Int, _ targets: inout Targets
  ) -> [InternalReference] {
    let range = clauses[position].tokens
    var next = trigger + 1
    while next < range.upperBound, index.isMark(next, .fullStop) || index.isMark(next, .numberSign) { next += 1 }
    guard let first = number(at: next, range, kind) else { return [] }
    var numbers = [first.components]
    next = first.end
    while next + 1 < range.upperBound, isJoint(next),
      let another = number(at: next + 1, range, kind), continues(another.components, first.components)
    {
      numbers.append(another.components)
      next = another.end
    }
    guard let act = act(kind, behind: next, before: trigger, range, clauses[position].act) else { return [] }
    let (start, item) = beginning(of: trigger, range)
    return numbers.map { components in
      let printed = components.map(String.init).joined(separator: ".")
      var reference = InternalReference(
        kind: kind, target: item.map { "\(printed) \($0)" } ?? printed, targetClause: nil, isBroken: true,
        clause: position, tokens: start..<next)
      if kind == .annex {
        reference.isBroken = !isAnnex(printed)
      } else {
        reference.targetClause = clause(components, item, act, &targets)
        reference.isBroken = reference.targetClause == nil
      }
      return reference
    }
  }

  /// «4.7», «З.2» as recognition leaves it, «II» of a section.
  private func number(at token: Int, _ range: Range<Int>, _ kind: InternalReference.Kind) -> Number? {
    guard token < range.upperBound else { return nil }
    if kind == .section, index.tokens[token].flags.contains(.latin), let roman = roman(token) {
      return Number(components: [roman], end: token + 1)
    }
    var components: [Int] = []
    var next = token
    while next < range.upperBound, index.tokens[next].kind == .number, index.tokens[next].length <= 3,
      components.isEmpty || !index.tokens[next].flags.contains(.spaceBefore)
    {
      components.append(Int(index.tokens[next].value))
      next += 1
      guard next + 1 < range.upperBound, index.isMark(next, .fullStop), index.tokens[next + 1].kind == .number,
        !index.tokens[next + 1].flags.contains(.spaceBefore)
      else { break }
      next += 1
    }
    guard !components.isEmpty, components.count <= 5, components.allSatisfy({ $0 > 0 }) else { return nil }
    // «п. 5-а», «пункт 3%»: not a number of a clause.
    if next < range.upperBound, index.tokens[next].kind == .word, !index.tokens[next].flags.contains(.spaceBefore) {
      return nil
    }
    return Number(components: components, end: next)
  }

  private func roman(_ token: Int) -> Int? {
    var total = 0
    var previous = 0
    for byte in index.document.text[index.tokens[token].range].reversed() {
      let value = byte == UInt8(ascii: "I") ? 1 : byte == UInt8(ascii: "V") ? 5 : byte == UInt8(ascii: "X") ? 10 : 0
      guard value > 0 else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total
  }

  private func isJoint(_ token: Int) -> Bool {
    index.isMark(token, .comma) || index.isMark(token, .dash) || index.isMark(token, .hyphen)
      || index.isWord(token, ReferenceScanner.and)
  }

  /// «2.1, 2.3» goes on, «2.1, 3 раза» does not.
  private func continues(_ another: [Int], _ first: [Int]) -> Bool { another.count == first.count && another.count > 1 }

  /// Where the reference begins, and the letter or number of an item before «пункта»: «абзац второй», «подпункт «б»».
  private func beginning(of trigger: Int, _ range: Range<Int>) -> (start: Int, item: String?) {
    guard !index.isWord(trigger, ReferenceScanner.subclauses) else { return (trigger, nil) }
    for back in stride(from: trigger - 1, through: max(range.lowerBound, trigger - 5), by: -1) {
      if index.isWord(back, ReferenceScanner.paragraphs) { return (back, nil) }
      if index.isWord(back, ReferenceScanner.subclauses) {
        let item = (back + 1..<trigger).first {
          index.tokens[$0].kind == .number || index.tokens[$0].kind == .word && index.tokens[$0].length == 2
        }
        return (back, item.map { index.string($0..<$0 + 1).lowercased() })
      }
      if index.isMark(back, .comma) || index.isMark(back, .semicolon) { break }
    }
    return (trigger, nil)
  }
}

extension ReferenceScanner {
  /// The act that the words behind the number mean, `nil` for one of somebody else.
  private func act(
    _ kind: InternalReference.Kind, behind end: Int, before trigger: Int, _ range: Range<Int>, _ act: Int
  ) -> Int? {
    for back in stride(from: trigger - 1, through: max(range.lowerBound, trigger - 5), by: -1) {
      if index.isWord(back, ReferenceScanner.articles) { return nil }
      if index.tokens[back].kind == .mark, !index.isMark(back, .fullStop) { break }
    }
    var next = end
    guard next < range.upperBound else { return act }
    if kind == .annex {
      guard index.isWord(next, ReferenceScanner.to) else { return act }
      next += 1
      if acts[act].kind == .order, index.isWord(next, ReferenceScanner.orders) { return act }
    }
    if index.isWord(next, ReferenceScanner.own) { return act }
    if index.isMark(next, .openQuote) || index.isMark(next, .straightQuote) { return nil }
    if index.isWord(next, ReferenceScanner.foreign) { return nil }
    // «подпункт 1 пункта 2.3» is read at its second word.
    if next < range.upperBound, ReferenceScanner.triggers[index.tokens[next].value] == .clause { return nil }
    guard index.isWord(next, ReferenceScanner.regulations) else { return act }
    let behind = next + 1
    if index.isWord(behind, ActWords.about) || index.isMark(behind, .openQuote)
      || index.isWord(behind, ReferenceScanner.confirmed)
      || index.isMark(behind, .comma) && index.isWord(behind + 1, ReferenceScanner.confirmed)
    {
      return nil
    }
    // An order may refer to the regulation that it approves.
    return ([act] + acts.indices).first { acts[$0].isOwn && isCalled($0, next) }
  }

  /// Whether an act is what a word calls it: «Положения» of the act «Положение …».
  private func isCalled(_ act: Int, _ word: Int) -> Bool {
    guard let title = acts[act].titleBlock,
      let first = index.blockTokens[title].first(where: { index.tokens[$0].kind == .word })
    else { return false }
    let left = index.tokens[first].range.lowerBound
    let right = index.tokens[word].range.lowerBound
    let text = index.document.text
    return stride(from: 0, to: 8, by: 2).allSatisfy { step in
      guard left + step + 1 < text.count, right + step + 1 < text.count else { return false }
      return ActWords.small(text[left + step], text[left + step + 1])
        == ActWords.small(text[right + step], text[right + step + 1])
    }
  }

  private func clause(_ components: [Int], _ item: String?, _ act: Int, _ targets: inout Targets) -> Int? {
    if targets.byAct[act] == nil {
      var numbered: [[Int]: Int] = [:]
      for position in targets.clauses[act] where !clauses[position].components.isEmpty {
        let components = clauses[position].components
        numbered[components] = numbered[components] ?? position
      }
      targets.byAct[act] = numbered
    }
    guard let found = targets.byAct[act]?[components] else { return nil }
    guard let item else { return found }
    // Its items stand behind it, before the next number.
    var next = found + 1
    while next < clauses.count, clauses[next].components.isEmpty, clauses[next].act == act {
      if clauses[next].parent == found, clauses[next].number.lowercased() == item { return next }
      next += 1
    }
    return nil
  }

  /// Whether an annex of this number stands in the file; one without a number is the first.
  private func isAnnex(_ number: String) -> Bool {
    annexes.contains { $0.annex == number || $0.annex == nil && number == "1" }
  }
}
