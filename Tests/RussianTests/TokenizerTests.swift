import Testing

@testable import Russian

@Suite struct TokenizerTests {
  private static func tokens(_ text: String) -> (bytes: [UInt8], tokens: [Token]) {
    let bytes = Array(text.utf8)
    return (bytes, Tokenizer().tokens(of: bytes, in: 0..<bytes.count))
  }

  /// The spellings of the tokens, words as they are, numbers with #, marks by their names.
  private static func shown(_ text: String) -> String {
    let (bytes, tokens) = tokens(text)
    return tokens.map { token in
      let spelling = String(decoding: bytes[token.range], as: UTF8.self)
      switch token.kind {
      case .word: return spelling
      case .number: return "#\(token.value)"
      case .mark: return "\(Token.Mark(rawValue: token.value) ?? .other)"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Директор школы назначает", "Директор школы назначает"),
    ("ссылка-приглашение", "ссылка hyphen приглашение"),
    ("ссылка\u{2011}приглашение", "ссылка hyphen приглашение"),
    ("VKмессенджер", "VK мессенджер"),
    ("мессенджерVK", "мессенджер VK"),
    ("видеoинформация", "видеoинформация"),
    ("п. 2.13", "п fullStop #2 fullStop #13"),
    ("№ 04-423", "numberSign #4 hyphen #423"),
    ("«Сферум»", "openQuote Сферум closeQuote"),
    ("„Сферум“ “Сферум”", "openQuote Сферум openQuote openQuote Сферум closeQuote"),
    ("(далее – школа)", "openBracket далее dash школа closeBracket"),
    ("пункт\u{00A0}5", "пункт #5"),
    ("• первое\n* второе\n· третье", "bullet первое lineFeed bullet второе lineFeed bullet третье"),
    (
      "a@b.ru/x_y?!;:,#",
      "a at b fullStop ru slash x underscore y question exclamation semicolon colon comma numberSign"
    ),
    ("12345678901234567890", "#123456789012345678"),
    ("а\tб\r\nв", "а б lineFeed в"),
    ("ѣ", "other"),
    ("", ""),
  ])
  func splits(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test(arguments: [
    ("ёлка", "ЕЛКА"), ("Учительская", "УЧИТЕЛЬСКАЯ"), ("CФЕРУМ", "Сферум"), ("приказ", "пpиказ"), ("Тьютор", "Tьютор"),
  ])
  func foldsWordsThatReadAlike(one: String, other: String) {
    #expect(Self.tokens(one).tokens.map(\.value) == Self.tokens(other).tokens.map(\.value))
  }

  @Test func keepsLatinWordsApartFromCyrillicOnes() {
    #expect(Self.tokens("мама").tokens[0].value != Self.tokens("mama").tokens[0].value)
    #expect(Self.tokens("MAX").tokens[0].value == Self.tokens("max").tokens[0].value)
  }

  static let writings: [(String, Token.Flags)] = [
    ("Школа", Token.Flags([.capitalised, .spaceBefore])), ("ШКОЛА", [.capitalised, .allCapitals, .spaceBefore]),
    ("школа", [.spaceBefore]), ("МАXразмер", [.capitalised, .mixedScript, .spaceBefore]),
    ("max", [.latin, .spaceBefore]), ("классОМ", [.mixedCase, .spaceBefore]), ("Я", [.capitalised, .spaceBefore]),
  ]

  @Test(arguments: writings)
  func saysHowAWordIsWritten(text: String, flags: Token.Flags) {
    #expect(Self.tokens(text).tokens[0].flags == flags)
  }

  @Test func saysWhereWhiteSpaceStands() {
    let before = Self.tokens("а б\u{00A0}в,г\nд").tokens.map { $0.flags.contains(.spaceBefore) }
    #expect(before == [true, true, true, false, false, false, true])
  }

  @Test func readsOnlyTheRangeItIsGiven() {
    let bytes = Array("один два три".utf8)
    let range = 9..<15
    let tokens = Tokenizer().tokens(of: bytes, in: range)
    #expect(tokens.map(\.range) == [range])
  }

  /// Every byte belongs to one token or is white space, in order, whatever the bytes are.
  @Test(arguments: 0..<60)
  func coversEveryByteOnceAndInOrder(seed: UInt64) {
    var random = SplitMix(state: seed)
    let pieces: [[UInt8]] =
      [[0xD0], [0xD1], [0x90], [0xB0], [0xE2, 0x80], [0xC2], [0xA0], [0xFF], [0x20], [0x0A]]
      .map { $0 } + ["школа", "VK", "№", "12", "-", "«", "ё", "ѣ", "–", "😀"].map { Array($0.utf8) }
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      bytes +=
        random.next() % 4 == 0 ? [UInt8(truncatingIfNeeded: random.next())] : pieces.randomElement(using: &random) ?? []
    }
    var end = 0
    for token in Tokenizer().tokens(of: bytes, in: 0..<bytes.count) {
      #expect(token.length > 0 && token.range.lowerBound >= end && token.range.upperBound <= bytes.count)
      #expect(bytes[end..<token.range.lowerBound].allSatisfy(Self.isBlank))
      end = token.range.upperBound
    }
    #expect(bytes[end...].allSatisfy(Self.isBlank))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D, 0xC2, 0xA0].contains(byte) }
}
