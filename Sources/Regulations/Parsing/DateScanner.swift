internal import Russian

/// Finds printed dates, whether the calendar has them or not.
///
/// They are written «31.07.2023», «29.12. 2012», «13 июля 2022 г.», «12» марта.
struct DateScanner {
  private let index: TextIndex

  init(_ index: TextIndex) { self.index = index }

  private static let months: [UInt64: Int] = {
    let names = [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
      "декабря",
    ]
    var months: [UInt64: Int] = [:]
    for (number, name) in names.enumerated() {
      if let hash = WordHash(name) { months[hash.value] = number + 1 }
    }
    return months
  }()

  /// A day and month without a year are judged in a leap year, so that 29 February stands.
  private static let leapYear = 2024

  /// The dates in a range of tokens, in order.
  func dates(in range: Range<Int>) -> [PrintedDate] {
    var dates: [PrintedDate] = []
    var token = range.lowerBound
    while token < range.upperBound {
      guard mayBegin(token), let date = numeric(at: token, range) ?? worded(at: token, range) else {
        token += 1
        continue
      }
      dates.append(date)
      token = date.tokens.upperBound
    }
    return dates
  }

  /// Dates begin with a number or with a lone letter that OCR put for a digit.
  private func mayBegin(_ token: Int) -> Bool {
    index.traits[token].contains(.number) || index.isWord(token, .digitLike)
  }

  /// A number, letters that OCR put for digits included: «0З».
  private func number(at token: Int, _ range: Range<Int>) -> (value: Int, digits: Int, end: Int)? {
    var value = 0
    var digits = 0
    var next = token
    while next < range.upperBound {
      let item = index.tokens[next]
      if next > token, item.flags.contains(.spaceBefore) { break }
      if item.kind == .number, item.length <= 4 {
        for _ in 0..<item.length { value *= 10 }
        value += Int(item.value)
        digits += Int(item.length)
      } else if item.kind == .word, item.length == 2, index.isWord(next, DateScanner.three) {
        value = value * 10 + 3
        digits += 1
      } else if item.kind == .word, item.length == 2, index.isWord(next, DateScanner.zero) {
        value *= 10
        digits += 1
      } else {
        break
      }
      next += 1
      if digits > 4 { return nil }
    }
    return digits == 0 ? nil : (value, digits, next)
  }

  static let digitLike = WordClass(joining: [three, zero])
  private static let three = ActWords.hashes("з")
  private static let zero = ActWords.hashes("о")

  private func numeric(at token: Int, _ range: Range<Int>) -> PrintedDate? {
    guard let day = number(at: token, range), (1...2).contains(day.digits), index.isMark(day.end, .fullStop) else {
      return nil
    }
    if token > range.lowerBound, index.isMark(token - 1, .fullStop), !index.tokens[token].flags.contains(.spaceBefore) {
      return nil
    }
    guard let month = number(at: day.end + 1, range), month.digits <= 2, index.isMark(month.end, .fullStop) else {
      return nil
    }
    guard let year = number(at: month.end + 1, range), year.digits == 4 || year.digits == 2 else { return nil }
    guard
      !index.isMark(year.end, .fullStop) || year.end + 1 >= range.upperBound
        || index.tokens[year.end + 1].kind != .number
        || index.tokens[year.end + 1].flags.contains(.spaceBefore)
    else { return nil }
    if year.digits == 2, !(15...40).contains(year.value) { return nil }
    let fullYear = year.digits == 2 ? 2000 + year.value : year.value
    guard (1900...2100).contains(fullYear) else { return nil }
    return PrintedDate(tokens: token..<year.end, day: day.value, month: month.value, year: fullYear)
  }

  private func worded(at token: Int, _ range: Range<Int>) -> PrintedDate? {
    guard index.tokens[token].kind == .number, index.tokens[token].length <= 2 else { return nil }
    var next = token + 1
    while next < range.upperBound, index.isMark(next, .closeQuote) || index.isMark(next, .straightQuote) { next += 1 }
    guard next < range.upperBound, index.tokens[next].kind == .word,
      let month = DateScanner.months[index.tokens[next].value]
    else { return nil }
    let day = Int(index.tokens[token].value)
    guard day > 0 else { return nil }
    next += 1
    if next < range.upperBound, index.tokens[next].kind == .number, index.tokens[next].length == 4,
      (1900...2100).contains(index.tokens[next].value)
    {
      return PrintedDate(tokens: token..<next + 1, day: day, month: month, year: Int(index.tokens[next].value))
    }
    return PrintedDate(tokens: token..<next, day: day, month: month, year: DateScanner.leapYear, hasYear: false)
  }
}
