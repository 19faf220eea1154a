internal import Documents
internal import Russian

/// Finds citations of acts by their number: «№ 273-ФЗ», «1241 от 13.07.2022», «за номером 04-423», OCR «И О4-42З»,
/// «ГОСТ Р 7.0.97-2025»; with what the words around say of kind, issuer and title.
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

  /// The kind that each form of a word names.
  private static let kinds = WordTable<Citation.Kind>([
    (.law, "закон закона законом законе закону законы законов законами законам"),
    (.code, "кодекс кодекса кодексом кодексу кодексе"),
    (
      .resolution,
      "постановление постановления постановлением постановлению постановлении постановлениям постановлениями постановлений"
    ),
    (.letter, "письмо письма письмом письму письме письмам письмами письмах"),
    (.directive, "распоряжение распоряжения распоряжением распоряжению распоряжениям распоряжениями"),
    (.order, "приказ приказа приказом приказу приказы приказов приказам приказами"),
    (.decree, "указ указа указом указу указы указов"),
    (.standard, "гост госта гостом госту"),
  ])

  /// Words of standards, whose numbers have full stops and follow at once: «ГОСТ Р 7.0.97-2025», «СП 2.4.3648-20».
  private static let standards = ActWords.hashes("гост госта гостом госту")
  private static let sanitaryRules = ActWords.hashes("сп санпин санпина санпином санпину")

  /// All words at which the way back from a number to the kind of its act may end.
  static let kindsAndProtocols = WordClass(joining: [kinds.words, protocols])
  static let standardsAndRules = WordClass(joining: [standards, sanitaryRules])

  private static let protocols = ActWords.hashes("протокол протокола протоколом протоколы")
  private static let numberWords = ActWords.hashes("номер номером номера n no ме и м нo ле")
  private static let from = ActWords.hashes("от")
  private static let year = ActWords.hashes("г года год")
  private static let lawSuffix = ActWords.hashes("фз")
  private static let joining = ActWords.hashes("и от г года за")

  /// The citations in a range of tokens of one clause.
  func citations(in range: Range<Int>, clause: Int, dates: [PrintedDate]) -> [Citation] {
    var citations: [Citation] = []
    var token = range.lowerBound
    while token < range.upperBound {
      if index.isWord(token, .standards), let standard = standard(at: token, range, clause) {
        citations.append(standard)
        token = standard.tokens.upperBound
        continue
      }
      guard mayBeginRun(token, range), let run = run(at: token, range) else {
        token += 1
        continue
      }
      if dates.contains(where: { $0.tokens.overlaps(run.tokens) }) {
        token = max(token + 1, run.tokens.upperBound)
        continue
      }
      if let citation = citation(of: run, range, clause, dates, after: citations.last) { citations.append(citation) }
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

  private func isLawSuffix(_ token: Int) -> Bool { index.isWord(token, CitationScanner.lawSuffix) }

  private func isPart(_ token: Int) -> Bool {
    switch index.tokens[token].kind {
    case .number: true
    case .word: index.tokens[token].length <= 8
    case .mark: index.isMark(token, .hyphen) || index.isMark(token, .slash) || index.isMark(token, .dash)
    }
  }

  private func kind(of token: Int) -> Citation.Kind? {
    index.tokens[token].kind == .word ? CitationScanner.kinds[index.tokens[token].value] : nil
  }

  /// The citation with the number of the run, or `nil` when it is no number of a cited act.
  private func citation(
    of run: Run, _ range: Range<Int>, _ clause: Int, _ dates: [PrintedDate], after previous: Citation?
  ) -> Citation? {
    // Most numbers of a text are no numbers of acts and need not be brought into normal form.
    guard run.hasNumberSign || isDated(run.tokens, range) || holdsEf(run.tokens),
      let number = CitationScanner.normalised(index.string(run.tokens))
    else { return nil }
    let date = date(near: run.tokens, range, dates)
    var citation = Citation(number: number, date: date, tokens: run.tokens, clause: clause)
    let first = min(run.tokens.lowerBound, date?.tokens.lowerBound ?? run.tokens.lowerBound)
    if let word = kindWord(before: run.tokens.lowerBound, range) {
      citation.kind = kind(of: word)
      citation.issuer = issuer(behind: word, before: first)
    }
    if number.hasSuffix("-ФЗ") {
      if citation.kind != .code { citation.kind = .law }
    } else {
      guard run.hasNumberSign || isDated(run.tokens, range) else { return nil }
      if citation.kind == nil, let previous, isJoined(previous.tokens.upperBound, first, dates) {
        citation.kind = previous.kind
        citation.issuer = previous.issuer
      } else if citation.issuer.isEmpty, let previous, previous.kind == citation.kind,
        isJoined(previous.tokens.upperBound, first, dates)
      {
        citation.issuer = previous.issuer
      }
      guard citation.kind != nil else { return nil }
    }
    citation.title = title(behind: max(run.tokens.upperBound, date?.tokens.upperBound ?? 0), range)
    return citation
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

  /// The word that names the kind of the act whose number begins at `token`.
  private func kindWord(before token: Int, _ range: Range<Int>) -> Int? {
    var back = token - 1
    while back >= max(range.lowerBound - contextBefore, token - CitationScanner.reach) {
      if index.isWord(back, .citedKinds) { return index.isWord(back, CitationScanner.protocols) ? nil : back }
      if index.isMark(back, .semicolon) { return nil }
      back -= 1
    }
    return nil
  }

  /// What stands between the kind and the first of date and number: «Министерства просвещения РФ».
  private func issuer(behind word: Int, before first: Int) -> String {
    var end = word + 1
    while end < first, !index.isMark(end, .numberSign), !index.isMark(end, .openQuote),
      !index.isMark(end, .straightQuote), !index.isMark(end, .comma), !index.isMark(end, .openBracket),
      !index.isWord(end, CitationScanner.from), index.tokens[end].kind != .number
    {
      end += 1
    }
    while end > word + 1, index.tokens[end - 1].kind == .mark || index.isWord(end - 1, CitationScanner.numberWords) {
      end -= 1
    }
    return index.string(word + 1..<end)
  }

  /// Whether only dates and joining words stand between two numbers: «от … № 04-127, от … № 04-423».
  private func isJoined(_ end: Int, _ start: Int, _ dates: [PrintedDate]) -> Bool {
    guard start > end, start - end <= 14 else { return false }
    var token = end
    while token < start {
      if let date = dates.first(where: { $0.tokens.contains(token) }) {
        token = date.tokens.upperBound
        continue
      }
      guard
        index.isMark(token, .comma) || index.isMark(token, .numberSign) || index.isMark(token, .fullStop)
          || index.isWord(token, CitationScanner.joining) || index.isWord(token, CitationScanner.numberWords)
      else { return false }
      token += 1
    }
    return true
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
}

extension CitationScanner {
  /// How many tokens a title has at most.
  private static let longestTitle = 160

  /// The title in quotation marks behind number and date, those within it included.
  ///
  /// One that is never closed ends with the last mark before the end of its part of the sentence.
  private func title(behind token: Int, _ range: Range<Int>) -> String {
    var open = token
    while open < range.upperBound, index.isWord(open, CitationScanner.year) || index.isMark(open, .fullStop) {
      open += 1
    }
    guard open < range.upperBound, index.isMark(open, .openQuote) || index.isMark(open, .straightQuote) else {
      return ""
    }
    let isStraight = index.isMark(open, .straightQuote)
    var depth = 1
    var lastClosing: Int?
    var next = open + 1
    while next < min(range.upperBound, open + CitationScanner.longestTitle), !index.isMark(next, .semicolon) {
      if isStraight {
        // A straight mark before a word opens, one behind a word closes.
        if index.isMark(next, .straightQuote) {
          depth += index.tokens[next].flags.contains(.spaceBefore) ? 1 : -1
          lastClosing = next
        }
      } else if index.isMark(next, .openQuote) {
        depth += 1
      } else if index.isMark(next, .closeQuote) {
        depth -= 1
        lastClosing = next
      }
      if depth == 0 { return index.string(open + 1..<next) }
      next += 1
    }
    return lastClosing.map { index.string(open + 1..<$0 + 1) } ?? ""
  }

  /// A standard or sanitary rules by their number with full stops.
  private func standard(at token: Int, _ range: Range<Int>, _ clause: Int) -> Citation? {
    guard index.tokens[token].flags.contains(.capitalised), (4...14).contains(index.tokens[token].length),
      let kind = kindOfStandard(token)
    else { return nil }
    var start = token + 1
    if start < range.upperBound, index.isWord(start, CitationScanner.russian) { start += 1 }
    if start < range.upperBound, index.isMark(start, .numberSign) { start += 1 }
    var end = start
    while end < range.upperBound, end == start || !index.tokens[end].flags.contains(.spaceBefore),
      index.tokens[end].kind == .number || index.isMark(end, .fullStop) || index.isMark(end, .hyphen)
        || index.isMark(end, .dash)
    {
      end += 1
    }
    while end > start, index.tokens[end - 1].kind != .number { end -= 1 }
    guard end - start >= 5, let number = CitationScanner.normalised(index.string(start..<end)), number.contains("-")
    else { return nil }
    return Citation(kind: kind, number: number, title: title(behind: end, range), tokens: start..<end, clause: clause)
  }

  private func kindOfStandard(_ token: Int) -> Citation.Kind? {
    if index.isWord(token, CitationScanner.standards) { return .standard }
    return index.isWord(token, CitationScanner.sanitaryRules) ? .sanitaryRules : nil
  }

  private static let russian = ActWords.hashes("р")

  /// Capitals, digits in place of the letters that OCR made of them, one hyphen before ФЗ; `nil` for what is no number.
  static func normalised(_ text: String) -> String? {
    if isNormal(text) { return text }
    var characters = Array(text.uppercased().filter { $0 != " " }.map { "–—‑‐−".contains($0) ? "-" : $0 })
    while let last = characters.last, last == "-" || last == "/" || last == "." { characters.removeLast() }
    while let first = characters.first, first == "-" || first == "/" { characters.removeFirst() }
    // «N273-ФЗ»: the sign of number that was typed as a letter and touches it.
    if characters.count > 2, characters[0] == "N", characters[1].isNumber { characters.removeFirst() }
    let upper = String(characters)
    for prefix in ["ФЗ-", "ФЗ№"] where upper.hasPrefix(prefix) {
      return digits(in: upper.dropFirst(prefix.count)).map { $0 + "-ФЗ" }
    }
    for suffix in ["ФЗ", "Ф3"] where upper.hasSuffix(suffix) {
      let digits = digits(in: upper.dropLast(2).filter { $0 != "-" })
      return digits.map { $0 + "-ФЗ" }
    }
    let letters = characters.filter(\.isLetter)
    guard characters.contains(where: \.isNumber) else { return nil }
    let digitLike: Set<Character> = ["З", "О", "O", "Б"]
    if letters.allSatisfy(digitLike.contains) { return String(withDigits(characters)) }
    return letters.count <= 4 ? upper : nil
  }

  /// Whether a number stands in its normal form as most do: digits and hyphens between them, «-ФЗ» behind them.
  private static func isNormal(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isLaw = bytes.count > law.count && bytes.suffix(law.count).elementsEqual(law)
    let number = isLaw ? bytes.dropLast(law.count) : bytes[...]
    guard let first = number.first, let last = number.last, isDigit(first), isDigit(last) else { return false }
    return number.allSatisfy { isDigit($0) || !isLaw && $0 == UInt8(ascii: "-") }
  }

  private static let law = Array("-ФЗ".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Digits in place of letters that touch digits; a letter between hyphens or at an end is one: «О4-42З», «31-О».
  private static func withDigits(_ characters: [Character]) -> [Character] {
    var result = characters
    for part in characters.indices.split(whereSeparator: { "-/.".contains(characters[$0]) })
    where part.contains(where: { characters[$0].isNumber }) {
      for position in part { result[position] = asDigit(characters[position]) }
    }
    return result
  }

  private static func digits(in text: some StringProtocol) -> String? {
    let converted = String(text.map(asDigit))
    return !converted.isEmpty && converted.allSatisfy(\.isNumber) ? converted : nil
  }

  private static func asDigit(_ character: Character) -> Character {
    switch character {
    case "З": "3"
    case "О", "O": "0"
    case "Б": "6"
    default: character
    }
  }
}

extension Citation {
  /// A number in the form in which citations give it: capitals, one kind of hyphen; `nil` for what is no number.
  public static func normalForm(ofNumber text: String) -> String? { CitationScanner.normalised(text) }
}
