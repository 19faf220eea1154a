/// Recognises text that came through OCR and reads its damaged words as the lexicon's words they are nearest to.
///
/// Clean text is left alone: nothing is repaired unless the text as a whole shows the damage of recognition. A word is
/// replaced only when every lexicon word within one edit is a form of the same lemma.
public struct DamagedText: Sendable {
  private let lexicon: Lexicon

  /// Makes a reader of damaged words over a lexicon.
  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// How many signs of damage make a text OCR, in words out of a thousand; a clean act shows none.
  static let signsPerThousand = 2
  /// The shortest word that is repaired, in letters: below, too many real words lie within one edit.
  static let shortestWord = 6

  /// Whether the text shows the damage that recognition leaves.
  public func isDamaged(_ text: [UInt8], _ tokens: [Token]) -> Bool {
    var words = 0
    var signs = 0
    for (index, token) in tokens.enumerated() where token.kind == .word {
      words += 1
      if token.flags.contains(.mixedCase), token.length > 12 { signs += 1 }
      if holdsForeignLetter(text, token) { signs += 1 }
      if isGluedToDigit(tokens, index) { signs += 1 }
    }
    return words > 0 && signs >= 3 && signs * 1000 >= words * DamagedText.signsPerThousand
  }

  /// Repairs the words of a damaged text in place, so that they are looked up in their right spelling.
  ///
  /// - Returns: the token and the spelling it was read as, for each repair.
  public func repair(_ text: [UInt8], _ tokens: inout [Token]) -> [(token: Int, replacement: String)] {
    var repairs: [(token: Int, replacement: String)] = []
    var known: [UInt64: [UInt8]?] = [:]
    for index in tokens.indices where tokens[index].kind == .word {
      let hash = tokens[index].value
      guard tokens[index].length >= UInt32(DamagedText.shortestWord * 2), lexicon.senseRange(hash).isEmpty else { continue }
      let replacement: [UInt8]?
      if let cached = known[hash] {
        replacement = cached
      } else {
        replacement = nearest(to: codes(of: tokens[index], in: text))
        known[hash] = replacement
      }
      guard let replacement else { continue }
      tokens[index].value = WordHash(codes: replacement).value
      tokens[index].flags.insert(.repaired)
      repairs.append((index, DamagedText.spelling(replacement)))
    }
    return repairs
  }
}

extension DamagedText {
  private func holdsForeignLetter(_ text: [UInt8], _ token: Token) -> Bool {
    guard !token.flags.contains(.latin), token.length >= 6 else { return false }
    return codes(of: token, in: text).contains { (33...36).contains($0) }
  }

  /// «О4», «0З»: a letter that is a digit.
  private func isGluedToDigit(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].length == 2, !tokens[index].flags.contains(.latin) else { return false }
    let next = index + 1 < tokens.count && tokens[index + 1].kind == .number && !tokens[index + 1].flags.contains(.spaceBefore)
    let previous = index > 0 && tokens[index - 1].kind == .number && !tokens[index].flags.contains(.spaceBefore)
    guard next || previous else { return false }
    return [WordHash("з")?.value, WordHash("о")?.value].contains(tokens[index].value)
  }

  private func codes(of token: Token, in text: [UInt8]) -> [UInt8] {
    var codes: [UInt8] = []
    var index = token.range.lowerBound
    while index < token.range.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        let alike = Letters.lookAlikes[Int(byte)]
        codes.append(alike == 0 ? Letters.latin(byte) : alike)
        index += 1
      } else {
        codes.append(index + 1 < text.count ? Letters.cyrillic(byte, text[index + 1]) : 0)
        index += 2
      }
    }
    return codes
  }

  /// The one lexicon word within one edit, or `nil` when there is none or several lemmas compete.
  private func nearest(to word: [UInt8]) -> [UInt8]? {
    guard word.count >= DamagedText.shortestWord, word.count <= 40 else { return nil }
    var found: [UInt8]?
    var lemmas: Set<UInt16> = []
    func consider(_ candidate: [UInt8]) {
      let range = lexicon.senseRange(WordHash(codes: candidate).value)
      guard !range.isEmpty else { return }
      let candidates = Set(range.map { lexicon.senses[$0].lemma })
      if found == nil {
        lemmas = candidates
        found = candidate
      } else {
        lemmas.formIntersection(candidates)
      }
    }
    for position in word.indices {
      var shorter = word
      shorter.remove(at: position)
      consider(shorter)
      for letter in UInt8(1)...32 where letter != word[position] {
        var other = word
        other[position] = letter
        consider(other)
      }
    }
    for position in 0...word.count {
      for letter in UInt8(1)...32 {
        var longer = word
        longer.insert(letter, at: position)
        consider(longer)
      }
    }
    return lemmas.isEmpty ? nil : found
  }

  /// The letters of folded codes, for people.
  static func spelling(_ codes: [UInt8]) -> String {
    var bytes: [UInt8] = []
    for code in codes where (1...32).contains(code) {
      if code <= 16 { bytes += [0xD0, code + 0xAF] } else { bytes += [0xD1, code + 0x6F] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
