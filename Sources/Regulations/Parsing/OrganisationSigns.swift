internal import Russian

/// The words by which the type of an organisation is told from its names, all looked for in one walk over the text.
struct OrganisationSigns: Sendable {
  private struct Sign {
    /// The letters behind the first one, in ``bytes``.
    var bytes: Range<Int>
    var type: Int
  }

  private let types: [Organisation.OrganisationType]
  private var bytes: [UInt8] = []
  private var signs: [Sign] = []
  /// Of each first letter, by its number from а, its signs.
  private var signsOfLetter: [Range<Int>] = []

  /// Signs in small Cyrillic letters; each stands for every word that begins with it.
  init(_ names: [(Organisation.OrganisationType, [String])]) {
    types = names.map(\.0)
    let words = names.enumerated().flatMap { type, sign in
      sign.1.map { (type, ActWords.small($0), $0.utf8.dropFirst(2)) }
    }
    for letter in OrganisationSigns.letters {
      let start = signs.count
      for (type, first, rest) in words where first == letter {
        signs.append(Sign(bytes: bytes.count..<bytes.count + rest.count, type: type))
        bytes += rest
      }
      signsOfLetter.append(start..<signs.count)
    }
  }

  /// The numbers that ``ActWords/small(_:_:)`` gives to letters.
  private static let letters: ClosedRange<UInt8> = 0xB0...0xCF

  /// How often the signs of each type stand in `text`, whose letters are folded and whose words have spaces between them.
  func count(in text: [UInt8]) -> [(type: Organisation.OrganisationType, count: Int)] {
    var counts = types.map { (type: $0, count: 0) }
    let text = text.span
    var position = 0
    while position + 2 < text.count {
      defer { position += 1 }
      guard text[position] == UInt8(ascii: " ") else { continue }
      let letter = ActWords.small(text[position + 1], text[position + 2])
      guard letter != 0 else { continue }
      for sign in signsOfLetter[Int(letter - OrganisationSigns.letters.lowerBound)]
      where stands(signs[sign].bytes, in: text, at: position + 3) {
        counts[signs[sign].type].count += 1
      }
    }
    return counts
  }

  private func stands(_ sign: Range<Int>, in text: borrowing Span<UInt8>, at position: Int) -> Bool {
    guard position + sign.count <= text.count else { return false }
    for offset in 0..<sign.count where bytes[sign.lowerBound + offset] != text[position + offset] { return false }
    return true
  }
}

extension ActWords {
  /// The number of the first letter of a word in Cyrillic letters, or 0.
  fileprivate static func small(_ word: String) -> UInt8 {
    let bytes = Array(word.utf8.prefix(2))
    return bytes.count == 2 ? small(bytes[0], bytes[1]) : 0
  }
}
