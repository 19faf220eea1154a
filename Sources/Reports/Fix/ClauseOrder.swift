internal import Documents
internal import Regulations
internal import Russian

/// How the clauses of a file follow each other, and what was typed before them.
struct ClauseOrder {
  private let bundle: Bundle
  private var clauses: [Clause] { bundle.clauses }

  init(_ bundle: Bundle) {
    self.bundle = bundle
  }

  /// The last clause of what belongs to another: its items and paragraphs, but no signature behind them.
  func end(of clause: Int) -> Int {
    var last = clause
    var next = clause + 1
    var members: Set<Int> = [clause]
    while next < clauses.count, clauses[next].act == clauses[clause].act, let parent = clauses[next].parent,
      members.contains(parent)
    {
      guard clauses[next].kind != .paragraph || isText(next) else { break }
      members.insert(next)
      last = next
      next += 1
    }
    return last
  }

  /// The last clause of an act behind which another may go.
  func last(ofAct act: Int) -> Int? {
    let own = clauses.indices.filter { clauses[$0].act == act }
    return own.last { clauses[$0].kind == .clause } ?? own.last { clauses[$0].kind == .item }
      ?? own.last { clauses[$0].kind == .paragraph && isText($0) }
  }

  /// The last clause of the first section of an act.
  func last(ofFirstSectionOf act: Int) -> Int? {
    guard let section = clauses.firstIndex(where: { $0.act == act && $0.kind == .section }) else { return nil }
    return clauses.indices.last { clauses[$0].parent == section && clauses[$0].kind == .clause }
  }

  /// The last clause with a number of the same kind at the same level.
  func lastSibling(of clause: Int) -> Int {
    let one = clauses[clause]
    return clauses.indices.last {
      let other = clauses[$0]
      return other.act == one.act && other.kind == one.kind && other.parent == one.parent
        && other.components.count == one.components.count && other.number.isEmpty == one.number.isEmpty
    } ?? clause
  }

  /// Whether a clause is an item of a list that others introduce, by a bullet or by a number.
  func isItem(_ clause: Int) -> Bool {
    if clauses[clause].kind == .item { return true }
    return clauses[clause].kind == .clause && isIntroduced(clause)
  }

  /// The clause beside which one of its own may stand: not inside a list, not in a table.
  func clause(around clause: Int) -> Int? {
    var clause = clause
    if cell(of: clause) != nil {
      guard
        let before = clauses[..<clause].lastIndex(where: { other in
          other.act == clauses[clause].act && [.clause, .paragraph, .item].contains(other.kind)
            && bundle.document.blocks[other.block].cell == nil
        })
      else { return nil }
      clause = before
    }
    while let parent = clauses[clause].parent, clauses[parent].kind != .section,
      clauses[clause].kind != .clause || isIntroduced(clause), cell(of: parent) == nil
    { clause = parent }
    // A title alone takes what goes under it.
    return clauses[clause].kind == .section ? clauses.indices.last { clauses[$0].parent == clause } ?? clause : clause
  }

  /// The number or bullet that stands in the text before a clause; `nil` where none is typed.
  func typedNumber(of clause: Int) -> TypedNumber? {
    let block = bundle.document.blocks[clauses[clause].block].range
    guard let first = clauses[clause].tokens.first else { return nil }
    let start = Int(bundle.tokens[first].start)
    guard start > block.lowerBound, start <= block.upperBound else { return nil }
    let text = String(decoding: bundle.document.text[block.lowerBound..<start], as: UTF8.self)
    return text.allSatisfy(\.isWhitespace) ? nil : TypedNumber(text: text)
  }

  func endsWithStop(_ clause: Int) -> Bool {
    clauses[end(of: clause)].tokens.last.map { bundle.tokens[$0].isMark(.fullStop) } ?? false
  }

  private func isIntroduced(_ clause: Int) -> Bool {
    guard let parent = clauses[clause].parent, clauses[parent].kind != .section else { return false }
    return clauses[parent].tokens.last.map { bundle.tokens[$0].isMark(.colon) } ?? false
  }

  private func cell(of clause: Int) -> TableCell? { bundle.document.blocks[clauses[clause].block].cell }

  /// Whether a paragraph goes on with the text: a sentence, or words that a list follows.
  private func isText(_ clause: Int) -> Bool {
    let tokens = clauses[clause].tokens
    guard tokens.count > 4, let last = tokens.last else { return false }
    if bundle.tokens[last].isMark(.colon) {
      return clauses.indices.contains(clause + 1) && clauses[clause + 1].parent == clause
    }
    return bundle.tokens[last].isMark(.fullStop) || bundle.tokens[last].isMark(.semicolon)
  }
}
