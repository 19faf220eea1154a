/// Takes the letters of a token from the text.
enum LetterCodes {
  /// The folded letter codes of a word, Latin look-alikes among them.
  static func of(_ token: Token, in text: [UInt8]) -> [UInt8] {
    var codes: [UInt8] = []
    read(&codes, of: token, in: text)
    return codes
  }

  /// Puts the folded letter codes of a token in the place of those in `codes`, whose memory is used again.
  static func read(_ codes: inout [UInt8], of token: Token, in text: [UInt8]) {
    codes.removeAll(keepingCapacity: true)
    let bytes = text.span
    let table = Letters.cyrillicCodes
    var index = token.range.lowerBound
    let end = token.range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        let alike = Letters.lookAlikes[Int(byte)]
        codes.append(alike == 0 ? Letters.latin(byte) : alike)
        index += 1
      } else {
        let code = index + 1 < bytes.count ? table[Letters.place(byte, bytes[index + 1])] : 0
        codes.append(code & ~Letters.capitalBit)
        index += 2
      }
    }
  }

  /// The letters of folded codes, for people.
  static func spelling(_ codes: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    for code in codes where (1...32).contains(code) {
      if code <= 16 { bytes += [0xD0, code + 0xAF] } else { bytes += [0xD1, code + 0x6F] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
