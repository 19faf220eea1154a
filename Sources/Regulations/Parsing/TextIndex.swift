internal import Documents
internal import Russian

/// The tokens and mentions of a document with the way from blocks to both.
struct TextIndex {
  let document: Document
  let vocabulary: Vocabulary
  var tokens: [Token]
  let mentions: [Mention]
  /// The tokens of each block.
  let blockTokens: [Range<Int>]
  let quality: TextQuality

  init(_ document: Document, _ vocabulary: Vocabulary) {
    self.document = document
    self.vocabulary = vocabulary
    var tokens = Tokenizer().tokens(of: document.text, in: 0..<document.text.count)
    quality = TextIndex.repair(&tokens, of: document, vocabulary.lexicon)
    mentions = MentionFinder(vocabulary.lexicon).mentions(in: tokens)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(document.blocks.count)
    var token = 0
    for block in document.blocks {
      while token < tokens.count, Int(tokens[token].start) < block.range.lowerBound { token += 1 }
      let first = token
      while token < tokens.count, Int(tokens[token].start) < block.range.upperBound { token += 1 }
      ranges.append(first..<token)
    }
    blockTokens = ranges
    self.tokens = tokens
  }

  private static func repair(_ tokens: inout [Token], of document: Document, _ lexicon: Lexicon) -> TextQuality {
    let reader = DamagedText(lexicon)
    guard reader.isDamaged(document.text, tokens) else { return TextQuality() }
    let repairs = reader.repair(document.text, &tokens)
    var quality = TextQuality(
      source: .ocr, repairs: repairs.map { .init(token: $0.token, replacement: $0.replacement) })
    let names = DamagedNames.repairs(tokens, of: document)
    if !names.isEmpty { quality.repairs = (quality.repairs + names).sorted { $0.token < $1.token } }
    return quality
  }

  /// The mentions whose first token lies in a range of tokens.
  func mentions(in range: Range<Int>) -> Range<Int> {
    lowerBound(range.lowerBound)..<lowerBound(range.upperBound)
  }

  private func lowerBound(_ token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if Int(mentions[middle].firstToken) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func isWord(_ index: Int, _ hashes: Set<UInt64>) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word && hashes.contains(tokens[index].value)
  }

  /// The hash of a word whose letters are spaced out over a whole block: «П Р И К А З».
  func spacedWord(_ tokens: Range<Int>) -> UInt64? {
    guard (5...30).contains(tokens.count),
      tokens.allSatisfy({ self.tokens[$0].kind == .word && self.tokens[$0].length == 2 })
    else { return nil }
    let letters = tokens.map { String(decoding: document.text[self.tokens[$0].range], as: UTF8.self) }
    return WordHash(letters.joined().lowercased())?.value
  }

  func isMark(_ index: Int, _ mark: Token.Mark) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(mark)
  }

  /// The printed text of a range of tokens.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = document.text[Int(tokens[first].start)..<tokens[last].range.upperBound]
    return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether a mention of one of `concepts` starts in `range`.
  func mentions(_ concepts: Set<ConceptID>, in range: Range<Int>) -> Bool {
    mentions(in: range).contains { concepts.contains(mentions[$0].concept) }
  }

  /// Whether the token looks like an adjective or participle by its ending: «соответствующий», «педагогических».
  func looksAdjectival(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].length >= 8 else { return false }
    // «платформу» ends like «новому» and is known to be a noun.
    if mentions(in: index..<index + 1).contains(where: { mentions[$0].form.contains(.noun) }) { return false }
    let bytes = document.text
    let end = tokens[index].range.upperBound
    func letter(_ back: Int) -> UInt8 { ActWords.small(bytes[end - back * 2], bytes[end - back * 2 + 1]) }
    guard ActWords.adjectiveEndings.contains(UInt16(letter(2)) << 8 | UInt16(letter(1))) else { return false }
    return !endsLikeNeuterNoun(letter)
  }

  /// «полугодие», «участие», «создание»: nouns that end like «средние», told by the letters before.
  ///
  /// The codes are those of ``ActWords/small``: и 0xB8, е 0xB5, н 0xBD, а 0xB0, я 0xCF.
  private func endsLikeNeuterNoun(_ letter: (Int) -> UInt8) -> Bool {
    guard letter(1) == 0xB5, letter(2) == 0xB8 else { return false }
    if letter(3) == 0xBD { return [0xB0, 0xB5, 0xCF].contains(letter(4)) }
    return ActWords.consonantsOfNeuterNouns.contains(letter(3))
  }

  /// «выходные», «средние».
  func endsLikePluralAdjective(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].length >= 8 else { return false }
    let end = tokens[index].range.upperBound
    let bytes = document.text
    let vowel = ActWords.small(bytes[end - 4], bytes[end - 3])
    return ActWords.small(bytes[end - 2], bytes[end - 1]) == 0xB5 && (vowel == 0xB8 || vowel == 0xCB)
  }

  /// Whether a word that the lexicon does not know as a role ends like a noun in the instrumental: «центром», «отделами».
  func endsLikeInstrumental(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].length >= 10 else { return false }
    if mentions(in: index..<index + 1).contains(where: { vocabulary.isRole(mentions[$0]) }) { return false }
    let word = String(decoding: document.text[tokens[index].range], as: UTF8.self).lowercased()
    return ["ом", "ем", "ами", "ями"].contains(where: word.hasSuffix)
  }
}
