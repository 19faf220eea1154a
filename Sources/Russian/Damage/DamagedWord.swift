/// Reads a word that is no word of the language, in the order in which errors are likely: confused letters, words run
/// together, other errors.
///
/// Only with a general dictionary is more than confused letters undone: without it, real words that the lexicon does not
/// know would be read as its words.
struct DamagedWord: Sendable {
  /// What one of the words is that were read in a token.
  struct Part: Sendable, Hashable {
    /// How many printed letters it takes.
    var letters: Int
    /// The letters it is read as.
    var spelling: [UInt8]
  }

  let lexicon: Lexicon
  let dictionary: GeneralDictionary?
  let confused: ConfusedWord
  let glued: GluedWords
  private let nearest: NearestForm?
  /// What words of these hashes were read as before.
  private var known: [UInt64: [Part]?] = [:]

  init(_ lexicon: Lexicon, _ dictionary: GeneralDictionary?) {
    self.lexicon = lexicon
    self.dictionary = dictionary
    confused = ConfusedWord(lexicon: lexicon)
    glued = GluedWords(lexicon: lexicon)
    nearest = dictionary == nil ? nil : NearestForm(lexicon)
  }

  /// Whether the word is one of the lexicon or, as far as that is known, of the language.
  func isReal(_ hash: WordHash) -> Bool { lexicon.contains(hash) || dictionary?.contains(hash) == true }

  /// The words that were read in a token, or `nil` where that cannot be told.
  mutating func parts(of token: Token, _ codes: [UInt8], _ text: [UInt8]) -> [Part]? {
    if dictionary != nil, token.flags.contains(.mixedCase), let parts = partsByCase(of: token, codes, text) {
      return parts
    }
    if let before = known[token.value] { return before }
    let parts = parts(of: token, codes)
    known[token.value] = .some(parts)
    return parts
  }

  private func parts(of token: Token, _ codes: [UInt8]) -> [Part]? {
    let isCyrillic = Int(token.length) == codes.count * 2
    guard let dictionary, let nearest else {
      guard codes.count >= ConfusedWord.shortestWord else { return nil }
      if confused.isPossible(token, codes), let match = confused.match(codes) { return one(codes, match.spelling) }
      return isCyrillic ? glued.cut(codes).map { cut(codes, at: $0) } : nil
    }
    guard codes.count >= 4, codes.count <= ConfusedWord.longestWord else { return nil }
    let match = confused.match(codes, shortest: 4)
    if let match, match.confusions == 1 { return one(codes, match.spelling) }
    guard codes.count >= 5 else { return nil }
    // Other words of the language are nearer.
    let others = othersByOneLetter(codes, dictionary)
    guard others.isEmpty else {
      return others.count == 1 && mayBeOther(token) ? others.first.map { one(codes, $0) } : nil
    }
    if let match { return one(codes, match.spelling) }
    if isCyrillic, let place = glued.cut(codes) { return cut(codes, at: place) }
    let budget = codes.count >= ConfusedWord.longWord ? NearestForm.error * 2 : NearestForm.confusion * 2
    let form = nearest.match(codes, budget: budget)
    if let form, form.cost <= NearestForm.error { return one(codes, form.spelling) }
    if isCyrillic, let place = glued.cut(codes, dictionary) { return cut(codes, at: place) }
    if let form { return one(codes, form.spelling) }
    guard isCyrillic else { return nil }
    return glued.parts(codes[...], dictionary).map { cut(codes, into: $0) } ?? damagedCut(codes, dictionary)
  }

  private func one(_ codes: [UInt8], _ spelling: [UInt8]) -> [Part] { [Part(letters: codes.count, spelling: spelling)] }

  private func cut(_ codes: [UInt8], at place: Int) -> [Part] { cut(codes, into: [place, codes.count - place]) }

  private func cut(_ codes: [UInt8], into lengths: [Int]) -> [Part] {
    var rest = codes[...]
    return lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return Part(letters: length, spelling: Array(rest.prefix(length)))
    }
  }

  /// Names begin with a capital and stand in no dictionary, near to words that do.
  private func mayBeOther(_ token: Token) -> Bool {
    !token.flags.contains(.capitalised) || token.flags.contains(.allCapitals)
  }

  /// The words of the language that one confused letter parts from the word.
  private func othersByOneLetter(_ codes: [UInt8], _ dictionary: GeneralDictionary) -> [[UInt8]] {
    var others: [[UInt8]] = []
    var word = codes
    for position in word.indices {
      let printed = word[position]
      for letter in Confusions.letters[Int(printed)] {
        word[position] = letter
        if dictionary.contains(WordHash(codes: word)) { others.append(word) }
      }
      word[position] = printed
    }
    return others
  }

  /// Two words run together of which one has confused letters.
  private func damagedCut(_ codes: [UInt8], _ dictionary: GeneralDictionary) -> [Part]? {
    guard codes.count >= 10 else { return nil }
    for place in 3...codes.count - 3 {
      let (first, second) = (Array(codes[..<place]), Array(codes[place...]))
      guard !glued.beginCompounds(first[...]) else { continue }
      if second.count >= ConfusedWord.shortestWord, glued.isWord(first[...], dictionary),
        let match = confused.match(second), match.confusions == 1
      {
        return [Part(letters: place, spelling: first), Part(letters: second.count, spelling: match.spelling)]
      }
      if first.count >= ConfusedWord.shortestWord, glued.isWord(second[...], dictionary),
        let match = confused.match(first), match.confusions == 1
      {
        return [Part(letters: place, spelling: match.spelling), Part(letters: second.count, spelling: second)]
      }
    }
    return nil
  }

  /// The words of a token in which capitals and small letters meet where two words do: «ПОРЯДОКобучения».
  private func partsByCase(of token: Token, _ codes: [UInt8], _ text: [UInt8]) -> [Part]? {
    guard Int(token.length) == codes.count * 2 else { return nil }
    let capitals = codes.indices.map {
      Letters.isCapital(text[Int(token.start) + $0 * 2], text[Int(token.start) + $0 * 2 + 1])
    }
    guard codes.count >= 6 else { return nil }
    for place in 3...codes.count - 3 where capitals[place - 1] != capitals[place] {
      // «Школа» has one capital; «ПОРЯДОКобучения» and «школыДиректор» have a border.
      guard capitals[place] || capitals[place - 2] else { continue }
      guard let first = part(Array(codes[..<place])), let second = part(Array(codes[place...])) else { continue }
      return [first, second]
    }
    return nil
  }

  private func part(_ codes: [UInt8]) -> Part? {
    if isReal(WordHash(codes: codes)) { return Part(letters: codes.count, spelling: codes) }
    guard codes.count >= ConfusedWord.shortestWord else { return nil }
    if let match = confused.match(codes) { return Part(letters: codes.count, spelling: match.spelling) }
    return nearest?.match(codes, budget: NearestForm.error).map { Part(letters: codes.count, spelling: $0.spelling) }
  }
}
