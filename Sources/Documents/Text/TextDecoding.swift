/// Turns the bytes of a text file into valid UTF-8, one scalar for each character of the file.
enum TextDecoding {
  /// The text of `bytes` in UTF-8 without a byte order mark.
  ///
  /// A byte order mark decides; then valid or nearly valid UTF-8, UTF-16 without a mark, the encoding that an HTML
  /// page declares, and last the letters themselves. Bytes that make no character become U+FFFD.
  static func utf8(from bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repairedUTF8(bytes, from: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, from: 2, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, from: 2, bigEndian: true) }
    if let bigEndian = looksLikeUTF16(bytes) { return utf16(bytes, from: 0, bigEndian: bigEndian) }
    let census = UTF8Census(bytes)
    guard census.controls * 50 <= bytes.count + 200, census.zeros * 1000 <= bytes.count else { throw .binary }
    if census.broken == 0 { return bytes }
    if census.sequences >= census.broken * 8 { return repairedUTF8(bytes, from: 0) }
    if let declared = SingleByteEncoding.declared(in: bytes) { return declared.utf8(from: bytes) }
    if let detected = SingleByteEncoding.detected(in: bytes) { return detected.utf8(from: bytes) }
    return repairedUTF8(bytes, from: 0)
  }

  private static func repairedUTF8(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    Array(String(decoding: bytes[start...], as: UTF8.self).utf8)
  }

  /// Whether one of the two bytes of each unit is nearly always 0 or 4, as in Latin and Cyrillic text.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    var high = (0, 0)
    var varied = (0, 0)
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      if isHigh(sample[index]) { high.0 += 1 } else { varied.0 += 1 }
      if isHigh(sample[index + 1]) { high.1 += 1 } else { varied.1 += 1 }
    }
    let units = sample.count / 2
    if high.1 * 20 >= units * 17, varied.0 * 2 >= units { return false }
    if high.0 * 20 >= units * 17, varied.1 * 2 >= units { return true }
    return nil
  }

  /// Whether the byte may be the high one of a Latin or Cyrillic letter.
  private static func isHigh(_ byte: UInt8) -> Bool { byte == 0 || byte == 4 }

  private static func utf16(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = start
    while index + 1 < bytes.count {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
