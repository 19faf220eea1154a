internal import Russian

/// A word by its letters in small type, ё being е: what words are compared by where their hash does not tell enough.
///
/// Letters are the numbers of their scalars, which all fit 16 bits: words hold only letters of ASCII and of the first
/// blocks of Cyrillic.
struct FoldedWord: Hashable, Sendable {
  private(set) var letters: [UInt16]

  init(letters: some Sequence<UInt16>) { self.letters = Array(letters) }

  /// The word that stands at a range of a text in UTF-8, as ``Tokenizer`` finds words.
  init(_ text: [UInt8], in range: Range<Int>) {
    letters = []
    fold(text, in: range)
  }

  /// A word written in a program or a pack.
  init(_ word: some StringProtocol) {
    let bytes = Array(word.utf8)
    self.init(bytes, in: bytes.indices)
  }

  /// Becomes the word at another place, so that one array serves many words.
  mutating func fold(_ text: [UInt8], in range: Range<Int>) {
    letters.removeAll(keepingCapacity: true)
    var next = range.lowerBound
    while next < range.upperBound {
      let byte = text[next]
      if byte >= 0xC0, next + 1 < range.upperBound {
        letters.append(FoldedWord.folded(UInt16(byte & 0x1F) << 6 | UInt16(text[next + 1] & 0x3F)))
        next += 2
      } else {
        letters.append(FoldedWord.folded(UInt16(byte)))
        next += 1
      }
    }
  }

  /// A letter in small type.
  @inline(__always)
  static func folded(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0x41...0x5A: letter + 0x20
    case 0x410...0x42F: letter + 0x20
    case 0x401, 0x451: 0x435
    case 0x400...0x40F: letter + 0x50
    default: letter
    }
  }

  var count: Int { letters.count }

  func hasPrefix(_ other: FoldedWord) -> Bool { letters.starts(with: other.letters) }

  func hasSuffix(_ other: FoldedWord) -> Bool {
    guard count >= other.count else { return false }
    var place = other.count - 1
    let shift = count - other.count
    while place >= 0, letters[place + shift] == other.letters[place] { place -= 1 }
    return place < 0
  }

  func prefix(_ length: Int) -> FoldedWord {
    length >= count ? self : FoldedWord(letters: letters.prefix(length))
  }

  /// The words of a printed name or title, without numbers and marks.
  static func words(of printed: String) -> [FoldedWord] {
    let text = Array(printed.utf8)
    return Tokenizer().tokens(of: text, in: text.indices).filter { $0.kind == .word }
      .map { FoldedWord(text, in: $0.range) }
  }

  /// The words of a text of a program, divided by spaces.
  static func list(_ words: String) -> [FoldedWord] { words.split(separator: " ").map { FoldedWord($0) } }
}

extension FoldedWord: CustomStringConvertible {
  /// The word as people read it.
  var description: String { String(decoding: letters, as: UTF16.self) }
}
