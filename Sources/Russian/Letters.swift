/// Codes of folded letters: case, ё and Latin look-alikes are gone, so that equal words have equal codes.
///
/// а–я without ё are 1–32, a–z are 41–66, letters of neighbouring Cyrillic alphabets (found in OCR only) 33–36.
enum Letters {
  /// The folded code of the Cyrillic letter written `lead trail` in UTF-8, or 0 for any other pair.
  @inline(__always)
  static func cyrillic(_ lead: UInt8, _ trail: UInt8) -> UInt8 {
    switch (lead, trail) {
    case (0xD0, 0x90...0xAF): trail &- 0x8F
    case (0xD0, 0xB0...0xBF): trail &- 0xAF
    case (0xD1, 0x80...0x8F): trail &- 0x6F
    case (0xD0, 0x81), (0xD1, 0x91): 6
    case (0xD0, 0x86), (0xD1, 0x96): 33
    case (0xD0, 0x87), (0xD1, 0x97): 34
    case (0xD0, 0x84), (0xD1, 0x94): 35
    case (0xD0, 0x88), (0xD1, 0x98): 36
    default: 0
    }
  }

  /// What ``cyrillic(_:_:)`` gives for each letter, by ``place(_:_:)``; capitals have ``capitalBit`` besides.
  static let cyrillicCodes: [UInt8] = {
    var codes = [UInt8](repeating: 0, count: 128)
    for lead in [0xD0, 0xD1] as [UInt8] {
      for trail in 0x80...0xBF as ClosedRange<UInt8> {
        let code = cyrillic(lead, trail)
        codes[place(lead, trail)] = code != 0 && isCapital(lead, trail) ? code | capitalBit : code
      }
    }
    return codes
  }()

  /// Marks capitals in ``cyrillicCodes``.
  static let capitalBit: UInt8 = 0x80

  /// The place in ``cyrillicCodes`` of the letter written `lead trail`, where `lead` is 0xD0 or 0xD1.
  @inline(__always)
  static func place(_ lead: UInt8, _ trail: UInt8) -> Int { Int(lead & 1) << 6 | Int(trail & 0x3F) }

  /// Whether the Cyrillic letter written `lead trail` is a capital.
  @inline(__always)
  static func isCapital(_ lead: UInt8, _ trail: UInt8) -> Bool {
    lead == 0xD0 && (0x80...0xAF).contains(trail)
  }

  /// The folded code of an ASCII letter, or 0.
  @inline(__always)
  static func latin(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte &- 0x41 &+ 41
    case 0x61...0x7A: byte &- 0x61 &+ 41
    default: 0
    }
  }

  /// The Cyrillic letter that looks like an ASCII letter, as a folded code, or 0 where none does.
  static let lookAlikes: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 128)
    for (latin, cyrillic) in [
      ("a", "а"), ("A", "а"), ("B", "в"), ("c", "с"), ("C", "с"), ("e", "е"), ("E", "е"), ("H", "н"), ("k", "к"),
      ("K", "к"), ("M", "м"), ("m", "м"), ("o", "о"), ("O", "о"), ("p", "р"), ("P", "р"), ("T", "т"), ("x", "х"),
      ("X", "х"), ("y", "у"), ("Y", "у"), ("r", "г"), ("n", "п"), ("u", "и"),
    ] {
      let bytes = Array(cyrillic.utf8)
      if let code = latin.utf8.first { table[Int(code)] = Letters.cyrillic(bytes[0], bytes[1]) }
    }
    return table
  }()
}

/// The hash by which words are looked up: equal for words whose folded letters are equal.
public struct WordHash: Hashable, Sendable {
  /// 64 bits; never 0 for a word.
  public var value: UInt64

  /// The hash of no letters.
  @inline(__always)
  init() { value = 0xCBF2_9CE4_8422_2325 }

  /// A hash read back from a compiled lexicon.
  @inline(__always)
  init(value: UInt64) { self.value = value }

  /// Adds one folded letter.
  @inline(__always)
  mutating func add(_ code: UInt8) {
    value = (value ^ UInt64(code)) &* 0x0000_0100_0000_01B3
    value ^= value >> 29
  }

  /// The hash of a word given as text; `nil` when it holds anything but letters.
  public init?(_ word: some StringProtocol) { self.init(utf8: Array(word.utf8)[...]) }

  /// The hash of a word given as UTF-8; `nil` when it holds anything but letters.
  public init?(utf8 word: ArraySlice<UInt8>) {
    guard let codes = WordHash.codes(ofUTF8: word) else { return nil }
    self.init(codes: codes)
  }

  /// The hash of folded letter codes.
  init(codes: some Sequence<UInt8>) {
    self.init()
    for code in codes { add(code) }
  }

  /// The folded letter codes of a word, or `nil` when it holds anything but letters of one script.
  static func codes(of word: some StringProtocol) -> [UInt8]? { codes(ofUTF8: Array(word.utf8)[...]) }

  private static func codes(ofUTF8 word: ArraySlice<UInt8>) -> [UInt8]? {
    var codes: [UInt8] = []
    codes.reserveCapacity(word.count)
    var lead: UInt8 = 0
    for byte in word {
      if lead != 0 {
        let code = Letters.cyrillic(lead, byte)
        guard code != 0 else { return nil }
        codes.append(code)
        lead = 0
      } else if byte == 0xD0 || byte == 0xD1 {
        lead = byte
      } else {
        let code = Letters.latin(byte)
        guard code != 0 else { return nil }
        codes.append(code)
      }
    }
    return codes.isEmpty || lead != 0 ? nil : codes
  }
}
