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
  ///
  /// - Parameter unknown: the places of the words that the lexicon does not know, as ``MentionFinder`` finds them.
  public func isDamaged(_ text: [UInt8], _ tokens: [Token], unknown: [Int32]) -> Bool {
    var words = 0
    var signs = 0
    for (index, token) in tokens.enumerated() where token.kind == .word {
      words += 1
      if token.flags.contains(.mixedCase), token.length > 12 { signs += 1 }
      if token.flags.contains(.foreignLetter), token.length >= 6 { signs += 1 }
      if isGluedToDigit(tokens, index) { signs += 1 }
    }
    guard words > 0 else { return false }
    if signs >= 3, signs * 1000 >= words * DamagedText.signsPerThousand { return true }
    // Without those signs the text counts as damaged when many words are one confused letter from the lexicon's.
    func areMany(_ repairs: Int) -> Bool { repairs >= 6 && repairs * 1000 >= words * DamagedText.repairsPerThousand }
    let readings = readings(of: unknown, in: tokens, of: text)
    // Most texts have too few words that may be damaged, so that these need not be read.
    guard areMany(readings.cut + readings.confused.count) else { return false }
    var known: [UInt64: [UInt8]?] = [:]
    let repaired = readings.confused.count { reading(of: tokens[$0], codes(of: tokens[$0], in: text), &known) != nil }
    return areMany(readings.cut + repaired)
  }

  /// How many words out of a thousand must be one confused letter away from the lexicon; in clean acts at most 4 are.
  static let repairsPerThousand = 15

  /// Repairs the words of a damaged text in place, so that they are looked up in their right spelling.
  ///
  /// - Returns: the token and the spelling it was read as, for each repair.
  public func repair(_ text: [UInt8], _ tokens: inout [Token]) -> [(token: Int, replacement: String)] {
    var repairs: [(token: Int, replacement: String)] = []
    var known: [UInt64: [UInt8]?] = [:]
    var codes: [UInt8] = []
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    for token in tokens {
      guard isUnknown(token) else {
        result.append(token)
        continue
      }
      read(&codes, of: token, in: text)
      guard codes.count >= DamagedText.shortestWord else {
        result.append(functionWord(token, codes) ?? token)
        continue
      }
      switch reading(of: token, codes, &known) {
      case .word(let replacement):
        repairs.append((result.count, DamagedText.spelling(replacement)))
        result.append(repaired(token, replacement, from: 0, bytes: Int(token.length)))
      case .twoWords(let cut):
        repairs.append(
          (result.count, DamagedText.spelling(Array(codes[..<cut])) + " " + DamagedText.spelling(Array(codes[cut...]))))
        result.append(repaired(token, Array(codes[..<cut]), from: 0, bytes: cut * 2))
        result.append(repaired(token, Array(codes[cut...]), from: cut * 2, bytes: Int(token.length) - cut * 2))
      case nil: result.append(token)
      }
    }
    tokens = result
    return repairs
  }

  /// The words that may be read as a word of the lexicon, and how many others are two words run together.
  private func readings(of unknown: [Int32], in tokens: [Token], of text: [UInt8]) -> (confused: [Int], cut: Int) {
    var confused: [Int] = []
    var cut = 0
    var codes: [UInt8] = []
    for index in unknown where tokens[Int(index)].length >= 6 {
      let token = tokens[Int(index)]
      // A letter of ours takes two bytes, so that most words show their length at once.
      guard !token.flags.isDisjoint(with: [.latin, .mixedScript]) || token.length >= DamagedText.shortestWord * 2 else {
        continue
      }
      read(&codes, of: token, in: text)
      guard codes.count >= DamagedText.shortestWord else { continue }
      if mayBeConfused(token, codes) {
        confused.append(Int(index))
      } else if self.cut(codes, token) != nil {
        cut += 1
      }
    }
    return (confused, cut)
  }

  /// What a damaged word is read as.
  private enum Reading {
    case word([UInt8])
    /// Two words run together, the first of so many letters.
    case twoWords(Int)
  }

  /// - Parameter known: what words of these hashes were read as before.
  private func reading(of token: Token, _ codes: [UInt8], _ known: inout [UInt64: [UInt8]?]) -> Reading? {
    if mayBeConfused(token, codes) {
      let replacement: [UInt8]?
      if let cached = known[token.value] {
        replacement = cached
      } else {
        replacement = nearest(to: codes)
        known[token.value] = replacement
      }
      if let replacement { return .word(replacement) }
    }
    return cut(codes, token).map { .twoWords($0) }
  }

  private func isUnknown(_ token: Token) -> Bool {
    token.kind == .word && token.length >= 6 && lexicon.senseRange(token.value).isEmpty
      && !DamagedText.titleWords.contains(token.value)
  }

  /// Where a preposition was run together with the word behind it: «наплатформу», «кклассам».
  private func prepositionCut(_ codes: [UInt8]) -> Int? {
    for preposition in DamagedText.prepositions where codes[0] == preposition.first {
      let count = preposition.second == 0 ? 1 : 2
      guard codes.count >= count + 5, count == 1 || codes[1] == preposition.second else { continue }
      let rest = WordHash(codes: codes[count...]).value
      if !lexicon.senseRange(rest).isEmpty { return count }
    }
    return nil
  }

  /// The letters of prepositions; 0 in place of the second where there is one only.
  private static let prepositions = ["на", "по", "за", "до", "от", "из", "об", "в", "к", "с"].map {
    let codes = WordHash.codes(of: $0) ?? []
    return (first: codes[0], second: codes.count > 1 ? codes[1] : 0)
  }

  /// A short word that one confused letter makes a word of a fixed phrase: «прн» in «прн необходимости».
  private func functionWord(_ token: Token, _ codes: [UInt8]) -> Token? {
    var found: [[UInt8]] = []
    for position in codes.indices {
      for letter in DamagedText.confusions[Int(codes[position])] {
        var other = codes
        other[position] = letter
        let range = lexicon.senseRange(WordHash(codes: other).value)
        if range.contains(where: { lexicon.senses[$0].form == .fixed }) { found.append(other) }
      }
    }
    guard found.count == 1, let word = found.first else { return nil }
    return repaired(token, word, from: 0, bytes: Int(token.length))
  }

  private func repaired(_ token: Token, _ codes: [UInt8], from offset: Int, bytes: Int) -> Token {
    var part = token
    part.start += UInt32(offset)
    part.length = UInt32(bytes)
    part.value = WordHash(codes: codes).value
    part.flags.insert(.repaired)
    if offset > 0 { part.flags.insert(.spaceBefore) }
    return part
  }

  /// Where two words of the lexicon were run together: «правитсписок»; the shorter has at least five letters.
  private func cut(_ codes: [UInt8], _ token: Token) -> Int? {
    guard Int(token.length) == codes.count * 2 else { return nil }
    if let cut = prepositionCut(codes) { return cut }
    guard codes.count >= 10 else { return nil }
    var first = WordHash(codes: codes[..<5])
    for cut in 5...codes.count - 5 {
      if !lexicon.senseRange(first.value).isEmpty,
        !lexicon.senseRange(WordHash(codes: codes[cut...]).value).isEmpty
      {
        return cut
      }
      first.add(codes[cut])
    }
    return nil
  }
}

extension DamagedText {
  /// «О4», «0З»: a letter that is a digit.
  private func isGluedToDigit(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].length == 2, !tokens[index].flags.contains(.latin) else { return false }
    let next =
      index + 1 < tokens.count && tokens[index + 1].kind == .number && !tokens[index + 1].flags.contains(.spaceBefore)
    let previous = index > 0 && tokens[index - 1].kind == .number && !tokens[index].flags.contains(.spaceBefore)
    guard next || previous else { return false }
    return DamagedText.digitLike.contains(tokens[index].value)
  }

  private static let digitLike = ["з", "о"].compactMap { WordHash($0)?.value }

  /// The letters of neighbouring alphabets, which stand for any upright letter.
  static var foreignLetters: ClosedRange<UInt8> { 33...36 }

  private func codes(of token: Token, in text: [UInt8]) -> [UInt8] {
    var codes: [UInt8] = []
    read(&codes, of: token, in: text)
    return codes
  }

  /// Puts the folded letter codes of a token in the place of those in `codes`, whose memory is used again.
  private func read(_ codes: inout [UInt8], of token: Token, in text: [UInt8]) {
    codes.removeAll(keepingCapacity: true)
    let bytes = text.span
    let table = Letters.cyrillicCodes
    var index = token.range.lowerBound
    let end = token.range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        let alike = Letters.lookAlikes[Int(byte)]
        codes.append(alike == 0 ? Letters.latin(byte) : alike)
        index += 1
      } else {
        codes.append(index + 1 < bytes.count ? table[Letters.place(byte, bytes[index + 1])] & ~Letters.capitalBit : 0)
        index += 2
      }
    }
  }

  /// Whether some reading of the word may be in the lexicon; when not, none is.
  private func mayBeConfused(_ token: Token, _ word: [UInt8]) -> Bool {
    // Latin words have hashes of their own, under which the first spelling stands for all.
    if token.flags.contains(.latin) { return true }
    let common = LikenessSieve.commonLetter
    var key = WordHash()
    var mayBeRewritten = false
    for code in word {
      if DamagedText.foreignLetters.contains(code) { return true }
      if DamagedText.rewrittenLetters >> UInt64(code & 63) & 1 == 1 { mayBeRewritten = true }
      key.add(common[Int(code)])
    }
    return lexicon.likeness.passes(key) || mayBeRewritten && mayBeConfusedWhenRewritten(word)
  }

  private func mayBeConfusedWhenRewritten(_ word: [UInt8]) -> Bool {
    let common = LikenessSieve.commonLetter
    var before = WordHash()
    for start in word.indices {
      if DamagedText.rewrittenLetters >> UInt64(word[start] & 63) & 1 == 1 {
        for (read, meant) in DamagedText.rewrites where word[start...].starts(with: read) {
          var key = before
          for code in meant { key.add(common[Int(code)]) }
          for code in word[(start + read.count)...] { key.add(common[Int(code)]) }
          if lexicon.likeness.passes(key) { return true }
        }
      }
      before.add(common[Int(word[start])])
    }
    return false
  }

  /// The lexicon word that differs only by letters which recognition confuses, or `nil` when there is none or several
  /// lemmas compete.
  private func nearest(to word: [UInt8]) -> [UInt8]? {
    guard word.count >= DamagedText.shortestWord, word.count <= 40 else { return nil }
    var search = Search(lexicon: lexicon)
    let isForeign = word.contains(where: DamagedText.foreignLetters.contains)
    for var candidate in DamagedText.rewritten(word)
    where isForeign || lexicon.likeness.passes(LikenessSieve.key(of: candidate)) {
      search.consider(candidate, WordHash(codes: candidate))
      search.substitute(
        in: &candidate, from: 0, WordHash(), remaining: word.count >= DamagedText.longWord ? 2 : 1)
    }
    return search.lemmas.isEmpty ? nil : search.found
  }

  /// Words of titles that no rule asks for, so that the lexicon has not got them.
  private static let titleWords = Set(
    ["положение", "положения", "положению", "положением", "положении", "положений"].compactMap {
      WordHash($0)?.value
    })

  /// How all of them begin, so that most candidates are left alone at once.
  private static let titleOpening = WordHash.codes(of: "поло") ?? []

  /// From this length on two confused letters are undone; below, one.
  private static let longWord = 10

  private struct Search {
    let lexicon: Lexicon
    var found: [UInt8]?
    var lemmas: Set<UInt16> = []

    mutating func consider(_ candidate: [UInt8], _ hash: WordHash) {
      let range = lexicon.senseRange(hash.value)
      guard !range.isEmpty else {
        guard candidate.count >= 9, candidate.count <= 10, candidate.starts(with: DamagedText.titleOpening),
          DamagedText.titleWords.contains(hash.value)
        else { return }
        lemmas = found == nil ? [.max] : lemmas.intersection([.max])
        found = found ?? candidate
        return
      }
      let candidates = Set(range.map { lexicon.senses[$0].lemma })
      lemmas = found == nil ? candidates : lemmas.intersection(candidates)
      found = found ?? candidate
    }

    /// Tries what the letters from `start` on may have been; `hash` is that of the letters before.
    mutating func substitute(in word: inout [UInt8], from start: Int, _ hash: WordHash, remaining: Int) {
      var before = hash
      for position in start..<word.count {
        let printed = word[position]
        for letter in DamagedText.confusions[Int(printed)] {
          word[position] = letter
          var own = before
          own.add(letter)
          var whole = own
          for code in word[(position + 1)...] { whole.add(code) }
          consider(word, whole)
          if remaining > 1 { substitute(in: &word, from: position + 1, own, remaining: remaining - 1) }
        }
        word[position] = printed
        before.add(printed)
      }
    }
  }

  /// The letters that recognition prints in place of each other, by their codes; measured on a scanned act.
  static let confusions: [[UInt8]] = {
    var table = [[UInt8]](repeating: [], count: 128)
    for group in ["инпйл", "шщц", "есо", "аз", "тг", "ьы", "вз", "гт", "чу"] {
      let codes = WordHash.codes(of: group) ?? []
      for code in codes {
        for other in codes where other != code && !table[Int(code)].contains(other) { table[Int(code)].append(other) }
      }
    }
    // і and its kin stand for any upright letter.
    for foreign in foreignLetters { table[Int(foreign)] = WordHash.codes(of: "иптлег") ?? [] }
    return table
  }()

  /// Pairs of letters that recognition runs together or takes apart.
  private static let rewrites: [([UInt8], [UInt8])] = [
    ("ш", "тв"), ("ьл", "ы"), ("ли", "м"), ("ьи", "ы"), ("ьн", "ый"),
  ].map {
    (WordHash.codes(of: $0.0) ?? [], WordHash.codes(of: $0.1) ?? [])
  }

  /// The letters that begin what is rewritten, as bits by their codes modulo 64.
  private static let rewrittenLetters = rewrites.reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1.0[0]) }

  private static func rewritten(_ word: [UInt8]) -> [[UInt8]] {
    var words = [word]
    for (read, meant) in rewrites {
      guard word.count >= read.count else { continue }
      for start in 0...word.count - read.count where word[start..<start + read.count].elementsEqual(read) {
        words.append(Array(word[..<start]) + meant + Array(word[(start + read.count)...]))
      }
    }
    return words
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
