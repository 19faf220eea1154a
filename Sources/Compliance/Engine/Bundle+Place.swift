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
      isRepaired: !quality.repairs.isEmpty && range.contains { tokens[$0].flags.contains(.repaired) },
      fingerprint: fingerprint(of: range))
  }

  /// The fingerprint of the words; references to other clauses change when clauses are renumbered and don't count.
  private func fingerprint(of range: Range<Int>) -> Fingerprint {
    let inside = references[firstReference(endingBehind: range.lowerBound)...]
      .prefix { $0.tokens.lowerBound < range.upperBound }
    guard !inside.isEmpty else { return Fingerprint(of: tokens[range]) }
    return Fingerprint(of: tokens[range]) { index in inside.contains { $0.tokens.contains(index) } }
  }

  private func firstReference(endingBehind token: Int) -> Int {
    var low = 0
    var high = references.count
    while low < high {
      let middle = (low + high) / 2
      if references[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func quote(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    let start = Int(tokens[first].start)
    let bytes = document.text[start..<tokens[last].range.upperBound]
    guard bytes.count > Bundle.longestQuote else { return Bundle.quote(bytes) }
    switch Bundle.end(ofCharacters: Bundle.longestQuote, in: bytes) {
    case .within(let end): return Bundle.quote(bytes[..<end]) + "…"
    case .beyond: return Bundle.quote(bytes)
    case .uncertain:
      let quote = Bundle.quote(bytes)
      let end = quote.index(quote.startIndex, offsetBy: Bundle.longestQuote, limitedBy: quote.endIndex)
      guard let end, end < quote.endIndex else { return quote }
      return quote[..<end] + "…"
    }
  }

  /// Line feeds are spaces in a quote.
  private static func quote(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x0A) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Where so many characters of a text end.
  private enum End {
    case within(Int)
    case beyond
    /// Bytes alone do not tell.
    case uncertain
  }

  /// Characters are costly to find; in plain text each scalar is one, and counting bytes will do.
  private static func end(ofCharacters count: Int, in bytes: ArraySlice<UInt8>) -> End {
    var scalars = 0
    for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
      guard isPlain(bytes[offset]) || isPunctuation(offset, bytes) else { return .uncertain }
      if scalars == count { return .within(offset) }
      scalars += 1
    }
    return .beyond
  }

  /// Dashes, quotation marks, bullets, the ellipsis and «№»; the joiners of the first block stand before them.
  private static func isPunctuation(_ offset: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard offset + 2 < bytes.endIndex, bytes[offset] == 0xE2 else { return false }
    return bytes[offset + 1] == 0x80 && (0x90...0xA6).contains(bytes[offset + 2])
      || bytes[offset + 1] == 0x84 && bytes[offset + 2] == 0x96
  }

  /// Whether a scalar that begins with this byte joins no other to one character: ASCII but for the carriage return,
  /// signs such as «, the letters of Russian.
  private static func isPlain(_ lead: UInt8) -> Bool {
    lead < 0x80 && lead != 0x0D || lead == 0xC2 || lead == 0xD0 || lead == 0xD1
  }
}
