/// How a line ends, as far as it decides whether its paragraph goes on.
enum LineEnding: Hashable, Sendable {
  /// A hyphen, or a mark that stands for one, right behind a letter or digit.
  case hyphen
  case lowercase
  case comma
  /// Full stop, exclamation or question mark behind a whole word.
  case sentence
  /// The dot of an abbreviation or initial.
  case abbreviation
  case semicolon
  case colon
  case other

  /// Looks at the last characters of `range`.
  init(of text: [UInt8], in range: Range<Int>) {
    guard let (last, length) = Scalars.before(range.upperBound, in: text, from: range.lowerBound) else {
      self = .other
      return
    }
    let end = range.upperBound - length
    switch last {
    case 0x2D, 0xAD, 0xAC:
      let before = Scalars.before(end, in: text, from: range.lowerBound)?.scalar ?? 0x20
      self = Scalars.isLetter(before) || Scalars.isDigit(before) ? .hyphen : .other
    case 0x2C: self = .comma
    case 0x3B: self = .semicolon
    case 0x3A: self = .colon
    case 0x21, 0x3F: self = .sentence
    case 0x2E: self = Self.isShort(text, from: range.lowerBound, to: end) ? .abbreviation : .sentence
    default: self = Scalars.isLowercase(last) ? .lowercase : .other
    }
  }

  /// Whether the line ends in the middle of a word or between two words that belong together.
  var isHyphen: Bool { self == .hyphen }

  /// Whether nothing closes the sentence.
  var isOpen: Bool { self == .lowercase || self == .comma || self == .hyphen }

  /// Whether the word before `end` has at most two letters, such as «г», «ст» or an initial, or is «им» or «ул».
  private static func isShort(_ text: [UInt8], from start: Int, to end: Int) -> Bool {
    var index = end
    var letters = 0
    while let (scalar, length) = Scalars.before(index, in: text, from: start), Scalars.isLetter(scalar) {
      letters += 1
      index -= length
      if letters > 2 { return false }
    }
    return letters > 0
  }
}
