internal import Documents
internal import Russian

/// Finds citations of acts by their number: «№ 273-ФЗ», «1241 от 13.07.2022», «за номером 04-423», OCR «И О4-42З».
struct CitationScanner {
  private let index: TextIndex
  /// How many tokens before the range belong to the same sentence, where a page break cut it.
  private let contextBefore: Int

  init(_ index: TextIndex, contextBefore: Int = 0) {
    self.index = index
    self.contextBefore = contextBefore
  }

  /// How many tokens before its number the kind of an act is looked for; the longest issuer with date takes 16.
  private static let reach = 20

  private static let kinds = ActWords.hashes(
    "закон закона законом законе закону законы законов законами постановление постановления постановлением постановлению постановлении постановлениям постановлениями письмо письма письмом письму письме письмам письмами письмах распоряжение распоряжения распоряжением распоряжению распоряжениям приказ приказа приказом приказу приказы приказов приказам приказами указ указа указом указы указов гост"
  )
  private static let protocols = ActWords.hashes("протокол протокола протоколом протоколы")
  private static let numberWords = ActWords.hashes("номер номером номера n no ме и м нo ле")
  private static let from = ActWords.hashes("от")

  /// The citations in a range of tokens of one clause.
  func citations(in range: Range<Int>, clause: Int, dates: [PrintedDate]) -> [Citation] {
    var citations: [Citation] = []
    var token = range.lowerBound
    while token < range.upperBound {
      guard mayBeginRun(token, range), let run = run(at: token, range) else {
        token += 1
        continue
      }
      if dates.contains(where: { $0.tokens.overlaps(run.tokens) }) {
        token = max(token + 1, run.tokens.upperBound)
        continue
      }
      if let number = number(of: run, range) {
        citations.append(
          Citation(number: number, date: date(near: run.tokens, range, dates), tokens: run.tokens, clause: clause))
      }
      token = run.tokens.upperBound
    }
    return citations
  }

  /// Whether a number stands at the token, or something touches it that may lead to one.
  private func mayBeginRun(_ token: Int, _ range: Range<Int>) -> Bool {
    switch index.tokens[token].kind {
    case .number: true
    case .word: token + 1 < range.upperBound && !index.tokens[token + 1].flags.contains(.spaceBefore)
    case .mark: false
    }
  }

  private struct Run {
    var tokens: Range<Int>
    var hasNumberSign: Bool
  }

  /// Digits with the letters, hyphens and slashes that touch them.
  private func run(at token: Int, _ range: Range<Int>) -> Run? {
    guard index.tokens[token].kind != .mark else { return nil }
    if token > range.lowerBound, !index.tokens[token].flags.contains(.spaceBefore), isPart(token - 1) { return nil }
    var end = token
    var hasDigit = false
    while end < range.upperBound, end == token || !index.tokens[end].flags.contains(.spaceBefore), isPart(end) {
      if index.tokens[end].kind == .number { hasDigit = true }
      end += 1
    }
    // «273 -ФЗ» and «273 ФЗ» as typed by hand.
    if hasDigit, end < range.upperBound, isLawSuffix(end) { end += 1 }
    if hasDigit, end + 1 < range.upperBound, index.isMark(end, .hyphen) || index.isMark(end, .dash),
      isLawSuffix(end + 1)
    {
      end += 2
    }
    guard hasDigit, end > token else { return nil }
    let sign =
      token > range.lowerBound
      && (index.isMark(token - 1, .numberSign) || index.isWord(token - 1, CitationScanner.numberWords))
    return Run(tokens: token..<end, hasNumberSign: sign)
  }

  private static let lawSuffix = ActWords.hashes("фз")
  private func isLawSuffix(_ token: Int) -> Bool { index.isWord(token, CitationScanner.lawSuffix) }

  private func isPart(_ token: Int) -> Bool {
    switch index.tokens[token].kind {
    case .number: true
    case .word: index.tokens[token].length <= 8
    case .mark: index.isMark(token, .hyphen) || index.isMark(token, .slash) || index.isMark(token, .dash)
    }
  }

  /// The number in its normal form, or `nil` when the run is no number of a cited act.
  private func number(of run: Run, _ range: Range<Int>) -> String? {
    let isNumbered = (run.hasNumberSign || isDated(run.tokens, range)) && followsKind(run, range)
    // Most numbers of a text are no numbers of acts and need not be brought into normal form.
    guard isNumbered || holdsEf(run.tokens), let number = CitationScanner.normalised(index.string(run.tokens)) else {
      return nil
    }
    return isNumbered || number.hasSuffix("-ФЗ") ? number : nil
  }

  /// Whether the kind of an act stands before its number in the sentence.
  private func followsKind(_ run: Run, _ range: Range<Int>) -> Bool {
    var back = run.tokens.lowerBound - 1
    while back >= max(range.lowerBound - contextBefore, run.tokens.lowerBound - CitationScanner.reach) {
      if index.isWord(back, CitationScanner.protocols) { return false }
      if index.isWord(back, CitationScanner.kinds) { return true }
      if index.isMark(back, .semicolon) { return false }
      back -= 1
    }
    return false
  }

  /// Whether the letter ф stands in a run, as in every number of a federal law.
  private func holdsEf(_ run: Range<Int>) -> Bool {
    let bytes = index.document.text
    return run.contains { token in
      index.tokens[token].kind == .word
        && index.tokens[token].range.dropLast().contains {
          bytes[$0] == 0xD0 && bytes[$0 + 1] == 0xA4 || bytes[$0] == 0xD1 && bytes[$0 + 1] == 0x84
        }
    }
  }

  /// «1241 от 13.07.2022», without any number sign.
  private func isDated(_ run: Range<Int>, _ range: Range<Int>) -> Bool {
    guard run.upperBound + 1 < range.upperBound, index.isWord(run.upperBound, CitationScanner.from) else {
      return false
    }
    return index.tokens[run.upperBound + 1].kind == .number
  }

  private func date(near run: Range<Int>, _ range: Range<Int>, _ dates: [PrintedDate]) -> PrintedDate? {
    if let behind = dates.first(where: {
      $0.tokens.lowerBound >= run.upperBound && $0.tokens.lowerBound - run.upperBound <= 1
    }) {
      return behind
    }
    return dates.last { $0.tokens.upperBound <= run.lowerBound && run.lowerBound - $0.tokens.upperBound <= 5 }
  }

  /// Capitals, digits in place of the letters that OCR made of them, one hyphen before ФЗ; `nil` for what is no number.
  static func normalised(_ text: String) -> String? {
    var scalars = text.unicodeScalars.compactMap { $0 == " " ? nil : printed($0) }
    while let last = scalars.last, last == "-" || last == "/" { scalars.removeLast() }
    if let first = scalars.firstIndex(where: { $0 != "-" && $0 != "/" }) { scalars.removeFirst(first) }
    if scalars.count >= 2, scalars[scalars.count - 2] == "Ф", scalars.last == "З" || scalars.last == "3" {
      let digits = scalars.dropLast(2).filter { $0 != "-" }.map(asDigit)
      return !digits.isEmpty && digits.allSatisfy(isDigit) ? string(digits) + "-ФЗ" : nil
    }
    guard scalars.contains(where: isDigit) else { return nil }
    if scalars.allSatisfy({ !isLetter($0) || asDigit($0) != $0 }) { return string(scalars.map(asDigit)) }
    return scalars.count(where: isLetter) <= 4 ? string(scalars) : nil
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// A capital for each letter, and one hyphen for all hyphens and dashes.
  private static func printed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "a"..."z", "а"..."я": Unicode.Scalar(scalar.value - 0x20) ?? scalar
    case "ѐ"..."џ": Unicode.Scalar(scalar.value - 0x50) ?? scalar
    case "–", "—", "‑", "‐", "−": "-"
    default: scalar
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "Ѐ"..."Я": true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func asDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "З": "3"
    case "О", "O": "0"
    case "Б": "6"
    default: scalar
    }
  }
}
