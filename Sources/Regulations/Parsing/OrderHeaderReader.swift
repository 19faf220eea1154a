internal import Documents
internal import Russian

/// Reads date and number of an order from the lines around its title.
struct OrderHeaderReader {
  private let index: TextIndex

  init(_ index: TextIndex) { self.index = index }

  /// Date and number, each `nil` where the header has none.
  func read(_ act: Act) -> (date: CalendarDate?, number: String?) {
    guard let title = act.titleBlock else { return (nil, nil) }
    var date: CalendarDate?
    var number: String?
    let last = min(act.blocks.upperBound, title + 8)
    for block in act.blocks.lowerBound..<last {
      let tokens = index.blockTokens[block]
      guard tokens.count <= 30 else { continue }
      let dates = DateScanner(index).dates(in: tokens)
      guard let found = dates.compactMap(\.date).first ?? date else {
        if number == nil, block >= title, let sign = tokens.first(where: { index.isMark($0, .numberSign) }) {
          number = numberText(at: sign + 1, tokens)
        }
        continue
      }
      date = date ?? found
      if number == nil, let sign = tokens.last(where: { index.isMark($0, .numberSign) }) {
        number = numberText(at: sign + 1, tokens)
      }
      if date != nil, number != nil { break }
    }
    return (date, number)
  }

  /// The number that begins at a token: «78/1-О», «141-од»; `nil` for a blank.
  func numberText(at token: Int, _ range: Range<Int>) -> String? {
    var end = token
    while end < range.upperBound, end == token || !index.tokens[end].flags.contains(.spaceBefore) {
      let isPart =
        index.tokens[end].kind == .number || index.tokens[end].kind == .word && index.tokens[end].length <= 10
        || index.isMark(end, .hyphen) || index.isMark(end, .slash) || index.isMark(end, .dash)
        || index.isMark(end, .fullStop)
      guard isPart else { break }
      end += 1
    }
    while end > token, index.isMark(end - 1, .fullStop) || index.isMark(end - 1, .hyphen) { end -= 1 }
    guard end > token, (token..<end).contains(where: { index.tokens[$0].kind == .number }) else { return nil }
    return index.string(token..<end)
  }
}
