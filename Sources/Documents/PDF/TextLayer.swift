/// What the text of one page of a PDF file is good for.
enum TextLayer: Hashable, Sendable {
  case readable
  /// No letters: a picture or an empty page.
  case missing
  /// Letters that stand for others.
  case garbled
  /// Latin letters: a page in another language, or Russian letters that were taken for Latin ones.
  case latin

  /// Fewer letters and digits than this are a page number or a stamp of the scanner.
  private static let fewestLetters = 8

  /// Fewer letters than this are too few to judge by.
  private static let fewestToJudge = 60

  /// Judges the text of a page by its letters.
  init(of page: some Collection<UInt8>) {
    let text = Array(page)
    var cyrillic = 0
    var vowels = 0
    var latin = 0
    var strange = 0
    var digits = 0
    var index = 0
    while index < text.count {
      let (scalar, length) = Scalars.at(index, in: text)
      index += length
      switch scalar {
      case 0x0400...0x045F:
        cyrillic += 1
        if Self.vowels.contains(Scalars.folded(scalar)) { vowels += 1 }
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      case 0x30...0x39: digits += 1
      case 0x01...0x08, 0x0E...0x1F, 0x80...0x9F, 0xA1...0xA6, 0xA8...0xAA, 0xAC...0xAF, 0xB2...0xB6, 0xB8...0xBA,
        0xBC...0x03FF, 0x0460...0x1FFF, 0xE000...0xF8FF, 0xFFFD:
        strange += 1
      default: break
      }
    }
    let letters = cyrillic + latin + strange
    if letters + digits < Self.fewestLetters {
      self = .missing
    } else if letters < Self.fewestToJudge {
      self = strange * 2 > letters ? .garbled : .readable
    } else if strange * 4 > letters {
      self = .garbled
    } else if cyrillic * 5 < letters {
      self = .latin
    } else if cyrillic >= 200, vowels * 100 < cyrillic * 28 || vowels * 100 > cyrillic * 60 {
      // Four Russian letters in ten are vowels; shifted alphabets have one or two.
      self = .garbled
    } else {
      self = .readable
    }
  }

  private static let vowels = Set("аеёиоуыэюя".unicodeScalars.map(\.value))
}
