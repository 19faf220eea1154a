/// Questions about Unicode scalars that the readers ask of bytes.
enum Scalars {
  /// The scalar at `index` of valid UTF-8 and its length in bytes.
  @inline(__always)
  static func at(_ index: Int, in text: [UInt8]) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    func tail(_ offset: Int) -> UInt32 { index + offset < text.count ? UInt32(text[index + offset] & 0x3F) : 0 }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// The scalar at `index` of valid UTF-8 and its length in bytes.
  @inline(__always)
  static func at(_ index: Int, in text: Span<UInt8>) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    func tail(_ offset: Int) -> UInt32 { index + offset < text.count ? UInt32(text[index + offset] & 0x3F) : 0 }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// The scalar that ends before `index`, and its length in bytes.
  static func before(_ index: Int, in text: [UInt8], from start: Int) -> (scalar: UInt32, length: Int)? {
    guard index > start else { return nil }
    var begin = index - 1
    while begin > start, text[begin] & 0xC0 == 0x80 { begin -= 1 }
    return (at(begin, in: text).scalar, index - begin)
  }

  static func isLowercase(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar) || (0x0430...0x045F).contains(scalar)
  }

  static func isUppercase(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x0400...0x042F).contains(scalar)
  }

  static func isLetter(_ scalar: UInt32) -> Bool { isLowercase(scalar) || isUppercase(scalar) }

  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  /// Lower case of Latin and Cyrillic letters.
  static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0x0410...0x042F: scalar + 0x20
    case 0x0400...0x040F: scalar + 0x50
    default: scalar
    }
  }

  /// Spaces of every width, and what some programs write for them.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Characters without a shape: control characters, soft hyphens, zero-width and direction marks.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x08, 0x0A...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2064, 0xFEFF:
      true
    default: false
    }
  }

  /// Marks that stand before the items of a list, among them the private ones of Word's symbol fonts.
  static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0xB7, 0x25CF, 0x25AA, 0x25A0, 0x25A1, 0x25E6, 0x25CB, 0x2713, 0x2714, 0x27A2, 0x2043, 0x2219, 0x22C5,
      0xF0B7, 0xF02D, 0xF0A7, 0xF0D8, 0xF0FC:
      true
    default: false
    }
  }

  /// Hyphen, dashes and the minus.
  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212
  }
}
