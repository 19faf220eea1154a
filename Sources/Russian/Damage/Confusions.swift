/// What recognition prints in place of what, by folded letter codes; measured on scanned acts.
enum Confusions {
  /// The letters of neighbouring alphabets, which stand for any upright letter.
  static let foreignLetters: ClosedRange<UInt8> = 33...36

  /// The letters that recognition prints in place of each other.
  static let letters: [[UInt8]] = {
    var table = [[UInt8]](repeating: [], count: 128)
    for group in ["инпйл", "шщц", "есо", "аз", "тг", "ьы", "вз", "гт", "чу", "зэ"] {
      let codes = WordHash.codes(of: group) ?? []
      for code in codes {
        for other in codes where other != code && !table[Int(code)].contains(other) { table[Int(code)].append(other) }
      }
    }
    for foreign in foreignLetters { table[Int(foreign)] = WordHash.codes(of: "иптлег") ?? [] }
    return table
  }()

  /// Pairs of letters that recognition runs together or takes apart: as read, as meant.
  static let rewrites: [([UInt8], [UInt8])] = [
    ("ш", "тв"), ("ьл", "ы"), ("ли", "м"), ("ьи", "ы"), ("ьн", "ый"),
  ].map {
    (WordHash.codes(of: $0.0) ?? [], WordHash.codes(of: $0.1) ?? [])
  }

  /// The letters that begin what is rewritten, as bits by their codes modulo 64.
  static let rewrittenLetters = rewrites.reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1.0[0]) }

  /// The word, and the word with each rewriting undone at each place.
  static func rewritten(_ word: [UInt8]) -> [[UInt8]] {
    var words = [word]
    for (read, meant) in rewrites {
      guard word.count >= read.count else { continue }
      for start in 0...word.count - read.count where word[start..<start + read.count].elementsEqual(read) {
        words.append(Array(word[..<start]) + meant + Array(word[(start + read.count)...]))
      }
    }
    return words
  }

  /// The letter that a digit stands for, as a code, or 0 where none looks like it.
  static func letter(ofDigit value: UInt64) -> UInt8 {
    value < 10 ? digits[Int(value)] : 0
  }

  private static let digits: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 10)
    for (digit, letter) in [(0, "о"), (3, "з"), (4, "ч"), (6, "б"), (8, "в")] {
      table[digit] = WordHash.codes(of: letter)?.first ?? 0
    }
    // «1» is as upright as the letters that the foreign ones stand for.
    table[1] = foreignLetters.lowerBound
    return table
  }()
}
