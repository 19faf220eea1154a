import Foundation

@testable import Russian

/// A text with the damage of recognition put into it, the same for the same seed.
struct OCRDamage {
  /// What happens to a word.
  enum Kind: String, CaseIterable {
    case confusedLetters, runTogetherLetters, lostOrDoubledLetter, digit, latinLetters
    case gluedWords, space, hyphen, lostYo
  }

  /// A word of the lexicon that was damaged.
  struct Word {
    var kind: Kind
    /// Where its letters stand in the damaged text.
    var range: Range<Int>
    /// The numbers of the lemmas that it is a form of.
    var lemmas: Set<UInt16>
    var clean: String
  }

  private(set) var text: [UInt8] = []
  private(set) var words: [Word] = []
  private var random: SplitMix
  private let lexicon: Lexicon

  /// How often each kind of damage falls on a word, out of a hundred.
  private static let weights: [(Kind, Int)] = [
    (.confusedLetters, 50), (.runTogetherLetters, 5), (.lostOrDoubledLetter, 10), (.digit, 5), (.latinLetters, 8),
    (.gluedWords, 8), (.space, 7), (.hyphen, 5), (.lostYo, 2),
  ]

  /// Damages one of five words of the lexicon that have six letters or more, and one of ten other words.
  init(_ clean: [UInt8], _ lexicon: Lexicon, seed: UInt64) {
    random = SplitMix(state: seed)
    self.lexicon = lexicon
    let tokens = Tokenizer().tokens(of: clean, in: 0..<clean.count)
    var copied = 0
    for (index, token) in tokens.enumerated() {
      guard token.range.lowerBound >= copied, token.kind == .word else { continue }
      let word = String(decoding: clean[token.range], as: UTF8.self)
      guard word.count * 2 == Int(token.length), word.count >= 6 else { continue }
      let lemmas = Set(lexicon.senseRange(token.value).map { lexicon.senses[$0].lemma })
      guard Int.random(in: 0..<100, using: &random) < (lemmas.isEmpty ? 10 : 20) else { continue }
      text += clean[copied..<token.range.lowerBound]
      copied = token.range.upperBound
      let (kind, damaged) = damage(word, lemmas.isEmpty)
      let start = text.count
      text += damaged.utf8
      if kind == .gluedWords {
        // Only a word behind one space can be run into.
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word, clean[copied] == 0x20,
          tokens[index + 1].range.lowerBound == copied + 1, !tokens[index + 1].flags.contains(.latin)
        else { continue }
        copied += 1
      }
      if !lemmas.isEmpty { words.append(Word(kind: kind, range: start..<text.count, lemmas: lemmas, clean: word)) }
    }
    text += clean[copied...]
  }

  private mutating func damage(_ word: String, _ onlyLetters: Bool) -> (Kind, String) {
    while true {
      var left = Int.random(in: 0..<100, using: &random)
      let drawn = OCRDamage.weights.first { _, weight in
        left -= weight
        return left < 0
      }
      let kind = drawn?.0 ?? .confusedLetters
      if let damaged = damaged(word, onlyLetters ? .confusedLetters : kind) {
        return (onlyLetters ? .confusedLetters : kind, damaged)
      }
      // A word without any letter that is confused loses one.
      if onlyLetters { return (.lostOrDoubledLetter, String(word.dropLast())) }
    }
  }

  private mutating func damaged(_ word: String, _ kind: Kind) -> String? {
    switch kind {
    case .confusedLetters:
      let twice = word.count >= 10 && Bool.random(using: &random)
      guard let once = replacing(Self.confusions, in: word) else { return nil }
      return twice ? replacing(Self.confusions, in: once) : once
    case .runTogetherLetters: return replacing(Self.runs, in: word)
    case .lostOrDoubledLetter:
      var letters = Array(word)
      let place = Int.random(in: 1..<letters.count, using: &random)
      if Bool.random(using: &random) {
        letters.remove(at: place)
      } else {
        letters.insert(letters[place], at: place)
      }
      return String(letters)
    case .digit: return replacing(Self.digits, in: word)
    case .latinLetters:
      var result = replacing(Self.lookAlikes, in: word)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        result = result.flatMap { replacing(Self.lookAlikes, in: $0) ?? $0 }
      }
      return result
    case .gluedWords: return word
    case .space, .hyphen:
      let cut = word.index(word.startIndex, offsetBy: Int.random(in: 2...word.count - 2, using: &random))
      return word[..<cut] + (kind == .space ? " " : "-\n") + word[cut...]
    case .lostYo: return word.contains("ё") ? word.replacing("ё", with: "е") : nil
    }
  }

  private mutating func replacing(_ pairs: [(String, String)], in word: String) -> String? {
    var places: [(Range<String.Index>, String)] = []
    for (meant, read) in pairs { for range in word.ranges(of: meant) { places.append((range, read)) } }
    guard let (range, read) = places.randomElement(using: &random) else { return nil }
    return word.replacingCharacters(in: range, with: read)
  }

  private static let confusions = symmetric([
    "ин", "нп", "ип", "ий", "пл", "шщ", "ес", "ео", "со", "аз", "зэ", "тг", "ьы", "вз", "чу",
  ])
  private static let runs = [("тв", "ш"), ("ы", "ьл"), ("м", "ли")]
  private static let digits = [("о", "0"), ("О", "0"), ("з", "3"), ("З", "3"), ("б", "6"), ("ч", "4")]
  private static let lookAlikes = [
    ("а", "a"), ("е", "e"), ("о", "o"), ("с", "c"), ("р", "p"), ("х", "x"), ("у", "y"), ("к", "k"), ("м", "m"),
    ("А", "A"), ("В", "B"), ("Е", "E"), ("К", "K"), ("М", "M"), ("Н", "H"), ("О", "O"), ("Р", "P"), ("С", "C"),
    ("Т", "T"),
  ]

  private static func symmetric(_ pairs: [String]) -> [(String, String)] {
    pairs.flatMap { pair -> [(String, String)] in
      let (first, second) = (String(pair.prefix(1)), String(pair.suffix(1)))
      let small = [(first, second), (second, first)]
      return small + small.map { ($0.0.uppercased(), $0.1.uppercased()) }
    }
  }
}
