/// Splits UTF-8 text into words, numbers and marks in one pass over the bytes.
///
/// Words are hashed while they are scanned, so that no string is ever made of them. Measured speeds of this design are
/// in docs/performance.md.
public struct Tokenizer: Sendable {
  private let codes = Letters.cyrillicCodes

  /// Makes a tokenizer; nothing in it ever changes.
  public init() {}

  /// The tokens of a stretch of text, in order.
  ///
  /// Line feeds are tokens, other white space is not.
  ///
  /// Hyphens separate words («ссылка-приглашение» is word, hyphen, word), and so does a change of script where the Latin
  /// letters are not look-alikes («VKмессенджер»).
  public func tokens(of text: [UInt8], in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 9)
    let bytes = text.span
    var index = range.lowerBound
    var spaceBefore = true
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        spaceBefore = true
        index += 1
        continue
      }
      let space: Token.Flags = spaceBefore ? .spaceBefore : []
      spaceBefore = false
      if byte == 0x0A {
        tokens.append(mark(.lineFeed, at: index, length: 1, space))
        spaceBefore = true
        index += 1
      } else if byte & 0xF0 == 0x30, byte <= 0x39 {
        index = scanNumber(bytes, index, range.upperBound, space, into: &tokens)
      } else if byte == 0xD0 || byte == 0xD1 || Letters.latin(byte) != 0 {
        index = scanWord(bytes, index, range.upperBound, space, into: &tokens)
      } else {
        index = scanMark(bytes, index, range.upperBound, space, into: &tokens, spaceBefore: &spaceBefore)
      }
    }
    return tokens
  }
}

extension Tokenizer {
  private func mark(_ mark: Token.Mark, at start: Int, length: Int, _ flags: Token.Flags) -> Token {
    Token(kind: .mark, flags: flags, length: UInt32(length), start: UInt32(start), value: mark.rawValue)
  }

  private func scanNumber(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ flags: Token.Flags, into tokens: inout [Token]
  ) -> Int {
    var index = start
    var value: UInt64 = 0
    while index < end, (0x30...0x39).contains(bytes[index]) {
      if index - start < 18 { value = value * 10 + UInt64(bytes[index] - 0x30) }
      index += 1
    }
    tokens.append(
      Token(kind: .number, flags: flags, length: UInt32(index - start), start: UInt32(start), value: value))
    return index
  }

  private func scanWord(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ space: Token.Flags, into tokens: inout [Token]
  ) -> Int {
    if let (hash, next) = plainWord(bytes, start, end) {
      let isCapital = codes[Letters.place(bytes[start], bytes[start + 1])] & Letters.capitalBit != 0
      let flags = isCapital ? space.union(.capitalised) : space
      tokens.append(
        Token(kind: .word, flags: flags, length: UInt32(next - start), start: UInt32(start), value: hash.value))
      return next
    }
    var folded = WordHash()
    var latinHash = WordHash()
    var hasCyrillic = false
    var hasLatin = false
    var unlike = false
    var hasForeignLetter = false
    var hasSmall = false
    var capitalAfterSmall = false
    var letters = 0
    var index = start
    while index < end {
      let byte = bytes[index]
      let isCapital: Bool
      if byte & 0xFE == 0xD0 {
        guard index + 1 < end else { break }
        let trail = bytes[index + 1]
        let code = codes[Letters.place(byte, trail)]
        guard code != 0 else { break }
        isCapital = code & Letters.capitalBit != 0
        folded.add(code & ~Letters.capitalBit)
        if code & ~Letters.capitalBit > 32 { hasForeignLetter = true }
        hasCyrillic = true
        index += 2
      } else {
        let code = Letters.latin(byte)
        guard code != 0 else { break }
        isCapital = byte < 0x61
        let alike = Letters.lookAlikes[Int(byte)]
        folded.add(alike == 0 ? code : alike)
        if alike == 0 { unlike = true }
        latinHash.add(code)
        hasLatin = true
        index += 1
      }
      letters &+= 1
      if !isCapital { hasSmall = true } else if hasSmall { capitalAfterSmall = true }
    }
    guard index > start else {
      // A lead byte of a letter that is no word letter, such as one of Old Slavonic.
      var next = start + 1
      while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
      tokens.append(mark(.other, at: start, length: next - start, space))
      return next
    }
    if unlike, hasCyrillic {
      let boundary = scriptBoundary(bytes, start, index)
      _ = scanWord(bytes, start, boundary, space, into: &tokens)
      return scanWord(bytes, boundary, end, [], into: &tokens)
    }
    var flags = space
    if beginsWithCapital(bytes, start) { flags.insert(.capitalised) }
    if letters > 1, !hasSmall { flags.insert(.allCapitals) }
    if capitalAfterSmall { flags.insert(.mixedCase) }
    if hasForeignLetter { flags.insert(.foreignLetter) }
    if hasLatin { flags.insert(hasCyrillic ? .mixedScript : .latin) }
    let hash = hasCyrillic ? folded : latinHash
    tokens.append(
      Token(kind: .word, flags: flags, length: UInt32(index - start), start: UInt32(start), value: hash.value))
    return index
  }

  /// Reads a word of small Russian letters, of which the first may be a capital, as nearly all words are; `nil` when it is
  /// written any other way.
  private func plainWord(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int
  ) -> (hash: WordHash, next: Int)? {
    guard start + 1 < end, bytes[start] & 0xFE == 0xD0 else { return nil }
    let first = codes[Letters.place(bytes[start], bytes[start + 1])] & ~Letters.capitalBit
    guard (1...32).contains(first) else { return nil }
    var hash = WordHash()
    hash.add(first)
    var index = start + 2
    while index &+ 1 < end, bytes[index] & 0xFE == 0xD0 {
      let code = codes[Letters.place(bytes[index], bytes[index &+ 1])]
      guard code &- 1 < 32 else { return nil }
      hash.add(code)
      index &+= 2
    }
    guard index == end || bytes[index] & 0xFE != 0xD0 && Letters.latin(bytes[index]) == 0 else { return nil }
    return (hash, index)
  }

  /// Whether the letter at `start` is a capital.
  private func beginsWithCapital(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Bool {
    bytes[start] < 0x80 ? bytes[start] < 0x61 : Letters.isCapital(bytes[start], bytes[start + 1])
  }

  /// Where the script first changes in a word of both scripts.
  private func scriptBoundary(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let startsLatin = bytes[start] < 0x80
    var index = start
    while index < end {
      guard (bytes[index] < 0x80) == startsLatin else { return index }
      index += startsLatin ? 1 : 2
    }
    return end
  }

  private func scanMark(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ space: Token.Flags, into tokens: inout [Token],
    spaceBefore: inout Bool
  ) -> Int {
    let byte = bytes[start]
    guard byte >= 0x80 else {
      tokens.append(mark(Tokenizer.asciiMark(byte), at: start, length: 1, space))
      return start + 1
    }
    var next = start + 1
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    while next < end, next - start < width, bytes[next] & 0xC0 == 0x80 { next += 1 }
    let kind: Token.Mark
    switch (byte, next - start > 1 ? bytes[start + 1] : 0, next - start > 2 ? bytes[start + 2] : 0) {
    case (0xC2, 0xA0, _):
      spaceBefore = true
      return next
    case (0xC2, 0xAB, _): kind = .openQuote
    case (0xC2, 0xBB, _): kind = .closeQuote
    case (0xC2, 0xB7, _): kind = .bullet
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91): kind = .hyphen
    case (0xE2, 0x80, 0x92...0x95), (0xE2, 0x88, 0x92): kind = .dash
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E): kind = .openQuote
    case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x9F): kind = .closeQuote
    case (0xE2, 0x80, 0xA2), (0xE2, 0x96, _), (0xE2, 0x97, _), (0xEF, 0x82, _): kind = .bullet
    case (0xE2, 0x84, 0x96): kind = .numberSign
    default: kind = .other
    }
    tokens.append(mark(kind, at: start, length: next - start, space))
    return next
  }

  private static func asciiMark(_ byte: UInt8) -> Token.Mark {
    switch byte {
    case UInt8(ascii: "."): .fullStop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "\""): .straightQuote
    case UInt8(ascii: "("), UInt8(ascii: "["): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .closeBracket
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "*"): .bullet
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: "#"): .numberSign
    default: .other
    }
  }
}
