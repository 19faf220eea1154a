/// A Cyrillic encoding of one byte a character.
enum SingleByteEncoding: CaseIterable, Hashable, Sendable {
  case windows1251
  case koi8R
  case cp866

  /// The text of `bytes` in UTF-8.
  func utf8(from bytes: [UInt8]) -> [UInt8] {
    let table = upperHalf
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let scalar = table[Int(byte) - 0x80]
      if scalar < 0x800 {
        text.append(UInt8(0xC0 | scalar >> 6))
      } else {
        text.append(UInt8(0xE0 | scalar >> 12))
        text.append(UInt8(0x80 | (scalar >> 6) & 0x3F))
      }
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
    return text
  }

  /// The encoding that the head of an HTML page names.
  static func declared(in bytes: [UInt8]) -> SingleByteEncoding? {
    let head = bytes.prefix(2048).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard let start = head.firstIndex(of: Array("charset=".utf8), from: 0) else { return nil }
    let value = head[(start + 8)...].prefix(16)
    if value.contains("1251") { return .windows1251 }
    if value.contains("koi8") { return .koi8R }
    if value.contains("866") { return .cp866 }
    return nil
  }

  /// The encoding in which the bytes look most like Russian, or `nil` when they look like Russian in none.
  static func detected(in bytes: [UInt8]) -> SingleByteEncoding? {
    let sample = bytes.prefix(1 << 16)
    let high = sample.count { $0 >= 0x80 }
    var best: (encoding: SingleByteEncoding, score: Int)?
    for encoding in allCases {
      let score = encoding.score(of: sample)
      if best.map({ score > $0.score }) ?? true { best = (encoding, score) }
    }
    guard high >= 4, let best, best.score >= high * 20 else { return nil }
    return best.encoding
  }

  /// How much the bytes look like Russian: common letters give much, and what no Russian word has takes away.
  private func score(of bytes: ArraySlice<UInt8>) -> Int {
    let table = upperHalf
    var score = 0
    var afterLowercase = false
    for byte in bytes {
      guard byte >= 0x80 else {
        afterLowercase = false
        continue
      }
      let scalar = table[Int(byte) - 0x80]
      switch scalar {
      case 0x0410...0x042F:
        score += Self.weights[Int(scalar) - 0x0410] - (afterLowercase ? 150 : 0)
        afterLowercase = false
      case 0x0430...0x044F:
        score += Self.weights[Int(scalar) - 0x0430]
        afterLowercase = true
      case 0x0401, 0x0451, 0x00A0, 0x00AB, 0x00BB, 0x2013, 0x2014, 0x2018...0x201E, 0x2026, 0x2116:
        afterLowercase = scalar == 0x0451
      default:
        score -= 100
        afterLowercase = false
      }
    }
    return score
  }

  /// How common the letters from а to я are, in tenths of a per cent.
  private static let weights = [
    80, 16, 45, 17, 30, 85, 9, 17, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 0, 19, 17, 3,
    6, 20,
  ]
}
