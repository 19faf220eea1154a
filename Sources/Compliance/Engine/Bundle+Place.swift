internal import Documents
internal import Regulations
internal import Russian

extension Bundle {
  /// The longest quote, in characters; what is longer ends with an ellipsis.
  private static var longestQuote: Int { 240 }

  /// The place of a stretch of tokens, `nil` for an empty one.
  func place(ofTokens range: Range<Int>) -> Place? {
    guard let first = range.first, let position = position(ofToken: first) else { return nil }
    let clause = clauses.lastIndex { $0.tokens.lowerBound <= first && !$0.tokens.isEmpty } ?? 0
    var quote = string(of: range)
    if quote.count > Bundle.longestQuote { quote = quote.prefix(Bundle.longestQuote) + "…" }
    return Place(
      act: clauses.isEmpty ? 0 : clauses[clause].act, clause: clauses.isEmpty ? "" : label(ofClause: clause),
      tokens: range,
      line: position.line, column: position.column, page: position.page, block: position.block, quote: quote,
      isRepaired: range.contains { tokens[$0].flags.contains(.repaired) })
  }
}
