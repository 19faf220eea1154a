/// A stretch of text in which the names of an organisation are looked for, as bytes.
struct NameText {
  /// The text as printed; line feeds divide its clauses.
  let bytes: [UInt8]
  /// The bytes with Russian letters in lower case, each where it stands in ``bytes``.
  let folded: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    folded = NameText.folded(bytes)
  }

  /// The lines that are not empty.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      if start < index { lines.append(start..<index) }
      start = index + 1
    }
    return lines
  }

  /// The bytes with Russian letters in lower case, all of them as long as before.
  static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var folded = Array(bytes)
    var lead: UInt8 = 0
    for index in folded.indices {
      let byte = folded[index]
      // А–П keep their first byte, Р–Я change it.
      if lead == 0xD0, byte >= 0x90, byte < 0xB0 {
        folded[index] = byte < 0xA0 ? byte + 0x20 : byte - 0x20
        if byte >= 0xA0 { folded[index - 1] = 0xD1 }
      }
      lead = byte
    }
    return folded
  }

  /// A space and the folded bytes, with spaces in place of quotes, hyphens and line ends, so that a name may stand behind
  /// any of them.
  var foldedWords: [UInt8] {
    var result: [UInt8] = [UInt8(ascii: " ")]
    result.reserveCapacity(folded.count + 1)
    var index = 0
    while index < folded.count {
      let isGuillemet =
        folded[index] == 0xC2 && index + 1 < folded.count && (folded[index + 1] | 0x10) == 0xBB
      let isSeparator =
        folded[index] == UInt8(ascii: "\"") || folded[index] == UInt8(ascii: "-") || folded[index] == 0x0A
      result.append(isGuillemet || isSeparator ? UInt8(ascii: " ") : folded[index])
      index += isGuillemet ? 2 : 1
    }
    return result
  }

  /// Whether the quotes of a name are closed.
  static func closesQuotes(_ name: [UInt8]) -> Bool {
    name.holds(closingQuote) || name.count(where: { $0 == UInt8(ascii: "\"") }) >= 2
  }

  private static let closingQuote = Array("»".utf8)

  /// A name up to its first bracket and its last closing quote, on one line, of so many characters at most.
  static func name(from bytes: [UInt8], longest: Int) -> String {
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
