/// A stretch of text in which the names of an organisation are looked for, as bytes.
struct NameText {
  /// The text as printed; line feeds divide its clauses.
  var bytes: [UInt8] = []

  /// The lines that are not empty.
  var lines: [ArraySlice<UInt8>] { bytes.split(separator: 0x0A) }

  /// Whether the name in quotes is closed.
  var closesQuotes: Bool {
    bytes.holds(NameText.closingQuote) || bytes.count(where: { $0 == UInt8(ascii: "\"") }) >= 2
  }

  private static let closingQuote = Array("»".utf8)

  /// The text up to its first bracket and its last closing quote, on one line, of so many characters at most.
  func name(longest: Int) -> String {
    var rest = bytes[...]
    if let bracket = rest.firstIndex(of: UInt8(ascii: "(")) { rest = rest[..<bracket] }
    let last = rest.indices.last {
      rest[$0] == UInt8(ascii: "\"") || rest[$0] == 0xBB && $0 > 0 && rest[$0 - 1] == 0xC2
    }
    if let last { rest = rest[...last] }
    let words = rest.split(separator: UInt8(ascii: " ")).joined(separator: [UInt8(ascii: " ")])
    let name = String(decoding: Array(words), as: UTF8.self)
    // Bytes are counted faster than characters and are never fewer.
    return name.utf8.count <= longest ? name : String(name.prefix(longest))
  }

  /// The bytes with Russian letters in lower case, all of them as long as before.
  static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var lead: UInt8 = 0
    for byte in bytes {
      switch (lead, byte) {
      // А–П keep their first byte, Р–Я change it.
      case (0xD0, 0x90...0x9F): folded.append(byte + 0x20)
      case (0xD0, 0xA0...0xAF):
        folded[folded.count - 1] = 0xD1
        folded.append(byte - 0x20)
      default: folded.append(byte)
      }
      lead = byte
    }
    return folded
  }

  /// A space and the folded bytes, with spaces in place of quotes, hyphens and line ends, so that a name may stand behind
  /// any of them.
  var foldedWords: [UInt8] {
    let text = NameText.folded(bytes)
    var result: [UInt8] = [UInt8(ascii: " ")]
    result.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
      let isGuillemet = text[index] == 0xC2 && index + 1 < text.count && (text[index + 1] | 0x10) == 0xBB
      let isSeparator = text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "-") || text[index] == 0x0A
      result.append(isGuillemet || isSeparator ? UInt8(ascii: " ") : text[index])
      index += isGuillemet ? 2 : 1
    }
    return result
  }
}

extension Collection<UInt8> where Index == Int, SubSequence == ArraySlice<UInt8> {
  /// Where `needle` first stands at or after `start`.
  func place(of needle: [UInt8], from start: Int) -> Int? {
    guard needle.count > 1 else { return needle.first.flatMap { self[start...].firstIndex(of: $0) } }
    // Half of all bytes begin a letter, and only the next one tells which.
    let (first, second) = (needle[0], needle[1])
    var place = start
    while place + needle.count <= endIndex {
      if self[place + 1] == second, self[place] == first, self[place..<place + needle.count].elementsEqual(needle) {
        return place
      }
      place += 1
    }
    return nil
  }

  /// Whether `needle` stands in the bytes.
  func holds(_ needle: [UInt8]) -> Bool { place(of: needle, from: startIndex) != nil }
}
