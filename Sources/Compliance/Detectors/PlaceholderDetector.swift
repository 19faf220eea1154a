internal import Documents
internal import Regulations
internal import Russian

/// Places that a template leaves to be filled in: «[указать дату]», «назначить администратором ________».
///
/// Blanks outside the clauses are for pens – signatures, dates of stamps – and other requirements ask after those.
struct PlaceholderDetector: Detector {
  let name = DetectorName.placeholder

  private static let requests = WordClass(
    "указать укажите вписать впишите вставить вставьте заполнить заполните выбрать выберите нужное наименование название фио должность дата номер фамилия"
  )
  /// How many tokens a request has at most.
  private static let longest = 16
  /// How many underscores make a blank.
  private static let shortest = 3

  func detect(in file: JudgedFile) -> Detection {
    var places: [Range<Int>] = []
    for clause in file.clauses {
      var token = clause.tokens.lowerBound
      while token < clause.tokens.upperBound {
        if let request = request(at: token, clause.tokens, file) {
          places.append(request)
          token = request.upperBound
        } else if let blank = blank(at: token, clause, file) {
          if isToBeFilled(blank, file) { places.append(blank) }
          token = blank.upperBound
        } else {
          token += 1
        }
      }
    }
    return Detection(places.map { Violation(tokens: $0, expected: "здесь должны стоять сведения самой организации") })
  }

  private func byte(_ token: Int, _ file: JudgedFile) -> UInt8 {
    file.bundle.document.text[file.bundle.tokens[token].range.lowerBound]
  }

  /// Square brackets whose first word asks for something.
  private func request(at token: Int, _ range: Range<Int>, _ file: JudgedFile) -> Range<Int>? {
    guard file.isMark(token, .openBracket) || file.isMark(token, .other), byte(token, file) == UInt8(ascii: "["),
      range.contains(token + 1), file.isWord(token + 1, Self.requests)
    else { return nil }
    let end = (token + 1..<min(range.upperBound, token + Self.longest)).first {
      file.bundle.tokens[$0].kind == .mark && byte($0, file) == UInt8(ascii: "]")
    }
    return end.map { token..<$0 + 1 }
  }

  /// Underscores in a row within a clause.
  private func blank(at token: Int, _ clause: OwnClause, _ file: JudgedFile) -> Range<Int>? {
    guard clause.kind != .frame, clause.kind != .cell, file.isMark(token, .underscore) else { return nil }
    var end = token
    while end < clause.tokens.upperBound, file.isMark(end, .underscore) { end += 1 }
    return token..<end
  }

  private func isToBeFilled(_ blank: Range<Int>, _ file: JudgedFile) -> Bool {
    let first = file.bundle.tokens[blank.lowerBound].range.lowerBound
    let last = file.bundle.tokens[blank.upperBound - 1].range.upperBound
    return last - first >= Self.shortest && !isForPen(blank, file)
  }

  private static let acquainted = WordClass("ознакомлен ознакомлена ознакомлены подпись подписи")
  private static let signing = WordClass("подпись расшифровка инициалы")
  private static let quotes: [Token.Mark] = [.openQuote, .closeQuote, .straightQuote]

  /// Where somebody signs: before a name, a slash or «(подпись)», in the date «__», behind «ознакомлены:».
  private func isForPen(_ blank: Range<Int>, _ file: JudgedFile) -> Bool {
    let next = blank.upperBound
    let isNamed = file.isMark(next, .openBracket) && (file.isWord(next + 1, Self.signing) || isInitial(next + 1, file))
    if isNamed || file.isMark(next, .slash) || isInitial(next, file) { return true }
    if Self.quotes.contains(where: { file.isMark(next, $0) || file.isMark(blank.lowerBound - 1, $0) }) { return true }
    return (max(0, blank.lowerBound - Self.longest)..<blank.lowerBound).contains { file.isWord($0, Self.acquainted) }
  }

  private func isInitial(_ token: Int, _ file: JudgedFile) -> Bool {
    file.bundle.tokens.indices.contains(token) && file.bundle.tokens[token].kind == .word
      && file.bundle.tokens[token].length == 2 && file.bundle.tokens[token].flags.contains(.capitalised)
      && file.isMark(token + 1, .fullStop)
  }
}
