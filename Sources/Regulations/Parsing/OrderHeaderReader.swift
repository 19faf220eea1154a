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
        if number == nil, block >= title, let sign = tokens.first(where: { isOwnNumberSign($0, tokens) }) {
          number = numberText(at: sign + 1, tokens)
        }
        continue
      }
      date = date ?? found
      if number == nil, let sign = tokens.last(where: { isOwnNumberSign($0, tokens) }) {
        number = numberText(at: sign + 1, tokens)
      }
      if date != nil, number != nil { break }
    }
    return (date, number)
  }

  /// The number that begins at a token: «78/1-О», «141-од», OCR «1З5»; `nil` for a blank.
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
    guard end > token else { return nil }
    // «№ З» is what recognition made of «№ 3».
    if end == token + 1, index.isWord(token, OrderHeaderReader.three), index.quality.source == .ocr { return "3" }
    guard (token..<end).contains(where: { index.tokens[$0].kind == .number }) else { return nil }
    return OrderHeaderReader.repaired(index.string(token..<end))
  }

  private static let three = ActWords.hashes("з")
  private static let signWords = ActWords.hashes("n no ме")

  private static let annexes = ActWords.hashes("приложение приложения приложению приложением приложении")

  /// Whether the number that follows is the order's: «(приложение № 1)» below a blank number is none.
  private func isOwnNumberSign(_ token: Int, _ range: Range<Int>) -> Bool {
    isNumberSign(token, range)
      && !(token > range.lowerBound && index.isWord(token - 1, OrderHeaderReader.annexes))
  }

  /// Whether a number follows: «№», or what recognition made of it before a number.
  func isNumberSign(_ token: Int, _ range: Range<Int>) -> Bool {
    if index.isMark(token, .numberSign) { return true }
    return index.isWord(token, OrderHeaderReader.signWords) && token + 1 < range.upperBound
      && index.tokens[token + 1].kind == .number
  }

  /// Digits for the capitals З and О before a digit, and for З behind one: «1О4», «4З»; «97-о» and «15О» stay.
  static func repaired(_ number: String) -> String {
    guard number.contains(where: { $0 == "З" || $0 == "О" }) else { return number }
    let characters = Array(number)
    return String(
      characters.indices.map { position in
        let letter = characters[position]
        let isBeforeDigit = position + 1 < characters.count && characters[position + 1].isNumber
        let isBehindDigit = position > 0 && characters[position - 1].isNumber
        if letter == "З", isBeforeDigit || isBehindDigit { return "3" }
        return letter == "О" && isBeforeDigit ? "0" : letter
      })
  }
}
