/// One rule of a hunspell affix file: which ending is put in the place of which, behind what.
struct SpellingAffix: Sendable {
  /// How many letters are taken off the end.
  var stripped: Int
  /// The letters put on, as codes of ``SpellingLetters``.
  var added: [UInt8]
  /// The letters before the end that the rule asks for, as one bit for each code that may stand there.
  var condition: [UInt64]

  /// Whether the rule is one for this word.
  func applies(to word: [UInt8]) -> Bool {
    guard word.count >= condition.count, word.count >= stripped else { return false }
    let start = word.count - condition.count
    // From the end, where words differ.
    for place in condition.indices.reversed() where condition[place] >> UInt64(word[start + place]) & 1 == 0 {
      return false
    }
    return true
  }

  /// Reads the letters and sets of a condition: «.» is any letter, «[^с]таться» has another letter than с before.
  static func condition(_ text: ArraySlice<UInt8>) -> [UInt64]? {
    var places: [UInt64] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: ".") {
        places.append(~0)
        index += 1
        continue
      }
      guard text[index] == UInt8(ascii: "[") else {
        guard index + 1 < text.endIndex, let code = SpellingLetters.codes(of: text[index..<index + 2])?.first else {
          return nil
        }
        places.append(1 << UInt64(code))
        index += 2
        continue
      }
      guard let end = text[index...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let negated = index + 1 < end && text[index + 1] == UInt8(ascii: "^")
      guard let codes = SpellingLetters.codes(of: text[(index + (negated ? 2 : 1))..<end]) else { return nil }
      let set = codes.reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1) }
      places.append(negated ? ~set : set)
      index = end + 1
    }
    return places
  }
}
