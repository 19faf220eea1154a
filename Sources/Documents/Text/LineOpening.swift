/// How a line begins, as far as it decides whether a new paragraph starts there.
enum LineOpening: Hashable, Sendable {
  /// A number or letter that labels an item, such as «2.1.», «1)» or «а)».
  case number
  /// A mark that is a bullet wherever it stands.
  case bullet
  /// A dash, which may also stand inside a sentence.
  case dash
  /// The letter «о» alone, which recognition programs print for a hollow bullet.
  case hollow
  case lowercase
  case uppercase
  case other

  /// Looks at the first characters of `range`.
  init(of text: [UInt8], in range: Range<Int>) {
    let (first, length) = Scalars.at(range.lowerBound, in: text)
    let next = range.lowerBound + length
    let second: UInt32? = next < range.upperBound ? Scalars.at(next, in: text).scalar : nil
    if Scalars.isBullet(first) {
      self = .bullet
    } else if first == 0x2A, second == 0x20 {
      self = .bullet
    } else if Scalars.isDash(first) {
      self = .dash
    } else if Scalars.isDigit(first) {
      self = Self.isNumberLabel(text, range) ? .number : .other
    } else if Scalars.isLowercase(first) {
      if second == 0x29 {
        self = .number
      } else if first == 0x043E || first == 0x6F, second == 0x20 {
        self = .hollow
      } else {
        self = .lowercase
      }
    } else {
      self = Scalars.isUppercase(first) ? .uppercase : .other
    }
  }

  /// Whether the line begins an item or a sentence of its own, wherever the line before ended.
  var isItem: Bool { self == .number || self == .bullet }

  /// Whether digits at the start of `range` label an item: not a date, a year or an amount.
  private static func isNumberLabel(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    var index = range.lowerBound
    var groups = 0
    var firstDigits = 0
    var areAllPairs = true
    while true {
      let start = index
      while index < end, Scalars.isDigit(UInt32(text[index])) { index += 1 }
      let digits = index - start
      if digits == 0 { break }
      if digits > 3 { return false }
      if groups == 0 { firstDigits = digits }
      if digits != 2 { areAllPairs = false }
      groups += 1
      guard let step = separator(text, index, end) else { break }
      index += step
    }
    guard groups > 0, firstDigits <= 2 else { return false }
    // A date such as 26.08.22 or 01.09. has two digits everywhere; a clause number that long is rare.
    if groups >= 3, areAllPairs { return false }
    guard index < end else { return groups > 1 }
    var (mark, length) = Scalars.at(index, in: text)
    // Recognition programs print these for the dot behind a number.
    let isDot = mark == 0x2E || mark == 0x29 || mark == 0x2C || mark == 0x5F || mark == 0x2039
    if isDot {
      index += length
      guard index < end else { return false }
      (mark, length) = Scalars.at(index, in: text)
      if mark == 0x2E || mark == 0x29 || mark == 0x5F { index += length }
      guard index < end else { return false }
      let next = Scalars.at(index, in: text).scalar
      return Scalars.isSpace(next) || Scalars.isUppercase(next) || next == 0xAB || groups > 1
        || Scalars.isLowercase(next)
    }
    guard groups > 1, Scalars.isSpace(mark) else { return groups > 1 && Scalars.isUppercase(mark) }
    index += length
    return index < end && Scalars.isLetter(Scalars.at(index, in: text).scalar)
  }

  /// How many bytes lead from the end of one group of digits to the next, or `nil` when there is none.
  private static func separator(_ text: [UInt8], _ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    let (mark, next) = (text[index], text[index + 1])
    if (mark == 0x2E || mark == 0x2C) && Scalars.isDigit(UInt32(next)) { return 1 }
    // «1. 2 класса» is an item that begins with a number, not the clause 1.2.
    guard mark == 0x20, next == 0x2E, index + 2 < end, Scalars.isDigit(UInt32(text[index + 2])) else { return nil }
    return 2
  }
}
