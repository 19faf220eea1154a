/// A line that is nothing but the number of its page.
enum PageNumberLine {
  /// The number, or `nil` when the line says anything else.
  ///
  /// Forms: «3», «- 3 -», «Стр. 3», «Страница 3 из 12», «3/12», and «З» where a recognition program took the digit
  /// three for a letter.
  static func number(of line: TextLine, in text: [UInt8]) -> Int? {
    guard line.width <= 20 else { return nil }
    var numbers: [Int] = []
    var word: [UInt32] = []
    var words: [[UInt32]] = []
    var index = line.range.lowerBound
    var afterDigit = false
    while index < line.range.upperBound {
      let (scalar, length) = Scalars.at(index, in: text)
      index += length
      if Scalars.isDigit(scalar) {
        if afterDigit {
          numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(scalar) - 0x30
        } else {
          numbers.append(Int(scalar) - 0x30)
        }
        guard numbers[numbers.count - 1] < 1000 else { return nil }
        afterDigit = true
        continue
      }
      afterDigit = false
      if Scalars.isLetter(scalar) {
        word.append(Scalars.folded(scalar))
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = []
      guard Scalars.isSpace(scalar) || Scalars.isDash(scalar) || [0x2E, 0x2F, 0x5B, 0x5D, 0x28, 0x29].contains(scalar)
      else { return nil }
      // «5)» and «2.1.» label an item whose text is missing.
      if scalar == 0x29, numbers.count == 1, !text[line.range].contains(0x28) { return nil }
      if scalar == 0x2E, !numbers.isEmpty { return nil }
    }
    if !word.isEmpty { words.append(word) }
    if line.width == 1, words.count == 1, numbers.isEmpty, words[0] == [0x0437] { return 3 }
    guard let number = numbers.first, numbers.count <= 2, words.allSatisfy(Self.words.contains) else { return nil }
    // Two numbers need something between them that says what they are.
    guard numbers.count == 1 || !words.isEmpty || text[line.range].contains(0x2F) else { return nil }
    return number
  }

  private static let words: Set<[UInt32]> = Set(
    ["стр", "страница", "с", "из", "лист", "page", "of"].map { $0.unicodeScalars.map(\.value) })
}
