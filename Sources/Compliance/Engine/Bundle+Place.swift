internal import Documents
internal import Regulations
internal import Russian

extension Bundle {
  /// The longest quote, in characters; what is longer ends with an ellipsis.
  private static var longestQuote: Int { 240 }

  /// The place of a stretch of tokens, `nil` for an empty one.
  func place(ofTokens range: Range<Int>, _ starts: ClauseStarts) -> Place? {
    guard let first = range.first, let position = position(ofToken: first) else { return nil }
    let clause = starts.clause(ofToken: first) ?? 0
    return Place(
      act: clauses.isEmpty ? 0 : clauses[clause].act, clause: clauses.isEmpty ? "" : label(ofClause: clause),
      tokens: range,
      line: position.line, column: position.column, page: position.page, block: position.block, quote: quote(of: range),
      isRepaired: range.contains { tokens[$0].flags.contains(.repaired) }, fingerprint: fingerprint(of: range))
  }

  /// The fingerprint of the words; references to other clauses change when clauses are renumbered and don't count.
  private func fingerprint(of range: Range<Int>) -> Fingerprint {
    let inside = references.filter { $0.tokens.overlaps(range) }
    guard !inside.isEmpty else { return Fingerprint(of: tokens[range]) }
    return Fingerprint(of: tokens[range]) { index in inside.contains { $0.tokens.contains(index) } }
  }

  private func quote(of range: Range<Int>) -> String {
    let quote = string(of: range)
    guard let end = quote.end(ofCharacters: Bundle.longestQuote) else { return quote }
    return quote[..<end] + "…"
  }
}

extension String {
  /// Where the first so many characters end, `nil` where there are no more of them.
  ///
  /// Characters are costly to find; in plain text each scalar is one, and counting bytes will do.
  fileprivate func end(ofCharacters count: Int) -> Index? {
    guard utf8.count > count else { return nil }
    var scalars = 0
    var end: Int?
    for (offset, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
      guard String.isPlain(byte) else { return countedEnd(ofCharacters: count) }
      if scalars == count {
        end = offset
        break
      }
      scalars += 1
    }
    return end.map { utf8.index(startIndex, offsetBy: $0) }
  }

  /// Whether a scalar that begins with this byte joins no other to one character: ASCII but for the carriage return,
  /// signs such as «, the letters of Russian.
  private static func isPlain(_ lead: UInt8) -> Bool {
    lead < 0x80 && lead != 0x0D || lead == 0xC2 || lead == 0xD0 || lead == 0xD1
  }

  private func countedEnd(ofCharacters count: Int) -> Index? {
    guard let end = index(startIndex, offsetBy: count, limitedBy: endIndex), end < endIndex else { return nil }
    return end
  }
}
