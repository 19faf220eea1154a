/// The letters of a spelling dictionary, in which ё is a letter of its own, unlike in ``Letters``.
enum SpellingLetters {
  /// The code of ё; all other letters have their folded codes.
  static let yo: UInt8 = 40

  /// The codes of a word in UTF-8; `nil` when it holds anything but Russian letters.
  static func codes(of word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count & 1 == 0 else { return nil }
    var codes: [UInt8] = []
    codes.reserveCapacity(word.count / 2)
    var index = word.startIndex
    while index < word.endIndex {
      let (lead, trail) = (word[index], word[index + 1])
      let isYo = lead == 0xD0 && trail == 0x81 || lead == 0xD1 && trail == 0x91
      let code = isYo ? yo : Letters.cyrillic(lead, trail)
      guard code != 0 else { return nil }
      codes.append(code)
      index += 2
    }
    return codes
  }

  /// The folded code of a letter.
  @inline(__always)
  static func folded(_ code: UInt8) -> UInt8 { code == yo ? 6 : code }
}
