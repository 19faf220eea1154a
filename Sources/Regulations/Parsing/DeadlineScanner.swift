internal import Russian

/// Finds by when or how often something is to be done.
struct DeadlineScanner {
  private let index: TextIndex

  init(_ index: TextIndex) { self.index = index }

  /// The first words of time in a stretch of tokens: «до 10 сентября», «в течение трёх дней», «еженедельно», «раз в
  /// четверть»; `nil` where there are none.
  func deadline(in tokens: Range<Int>) -> Range<Int>? {
    for token in tokens where index.isWord(token, .timeBeginnings) {
      guard let end = end(from: token, tokens) else { continue }
      return token..<end
    }
    return nil
  }

  private func end(from token: Int, _ tokens: Range<Int>) -> Int? {
    if index.isWord(token, Self.often) { return token + 1 }
    if index.isWord(token, Self.before), let end = endOfTime(from: token + 1, tokens) { return end }
    if index.isWord(token, Self.not), index.isWord(token + 1, Self.later) { return endOfTime(from: token + 2, tokens) }
    if index.isWord(token, Self.not), index.isWord(token + 1, Self.rarer) { return endOfTime(from: token + 2, tokens) }
    if index.isWord(token, Self.within), index.isWord(token + 1, Self.course) {
      return endOfTime(from: token + 2, tokens)
    }
    if index.isWord(token, Self.within), index.isWord(token + 1, Self.term) || index.isWord(token + 2, Self.term) {
      let term = index.isWord(token + 1, Self.term) ? token + 1 : token + 2
      return endOfTime(from: term + 1, tokens) ?? (isAdjectiveOfDays(token + 1) ? term + 1 : nil)
    }
    if index.isWord(token, Self.times), index.isWord(token + 1, Self.within) {
      return endOfTime(from: token + 1, tokens)
    }
    if index.isWord(token, Self.each), index.isWord(token + 1, Self.periods) { return token + 2 }
    return nil
  }

  /// «в трёхдневный срок», «в недельный срок», «в кратчайший срок».
  private func isAdjectiveOfDays(_ token: Int) -> Bool { index.looksAdjectival(token) }

  /// The end of a measure of time, which must name a date, a number or a period.
  private func endOfTime(from start: Int, _ tokens: Range<Int>) -> Int? {
    var token = start
    var end: Int?
    while token < tokens.upperBound, token < start + 7 {
      let kind = index.tokens[token].kind
      if index.isWord(token, Self.periods) || kind == .number {
        end = token + 1
      } else if index.isMark(token, .fullStop), token > start, index.tokens[token - 1].kind == .number,
        token + 1 < tokens.upperBound, index.tokens[token + 1].kind == .number
      {
        // «25.09.2024».
      } else if !index.isWord(token, Self.filling) && !index.looksAdjectival(token) && !index.isWord(token, Self.before)
        && !index.isWord(token, Self.within) && !index.isWord(token, Self.times) && !index.isWord(token, Self.later)
      {
        break
      }
      token += 1
    }
    return end
  }

  /// All words with which a term may begin.
  static let beginnings = WordClass(joining: [often, before, not, within, times, each])
  private static let often = ActWords.hashes(
    "ежедневно еженедельно ежемесячно ежеквартально ежегодно немедленно незамедлительно")
  private static let before = ActWords.hashes("до к")
  private static let not = ActWords.hashes("не")
  private static let later = ActWords.hashes("позднее позже дольше")
  private static let rarer = ActWords.hashes("реже менее")
  private static let within = ActWords.hashes("в во")
  private static let course = ActWords.hashes("течение")
  private static let term = ActWords.hashes("срок")
  private static let times = ActWords.hashes("раз раза разу")
  private static let each = ActWords.hashes("каждый каждую каждое каждого каждой")
  private static let filling = ActWords.hashes(
    "со с дня дней для одного одной двух трех четырех пяти семи десяти четырнадцати тридцати чем за после начала конца ежегодно по"
  )
  private static let periods = ActWords.hashes(
    "дня дней день недели неделю недель месяца месяц месяцев четверти четверть квартала квартал полугодия полугодие года год лет часа часов сутки суток августа сентября октября ноября декабря января февраля марта апреля мая июня июля август сентябрь октябрь ноябрь декабрь январь февраль март апрель май июнь июль семестр семестра утра вечера понедельник пятницу"
  )
}
