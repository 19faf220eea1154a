internal import Documents
internal import Russian

/// The tokens and mentions of a document with the way from blocks to both.
///
/// A class, though a value by nature: every reader holds it, and nothing in it ever changes; copies of a value of this
/// size would cost more than what is read through them.
final class TextIndex: Sendable {
  let document: Document
  let vocabulary: Vocabulary
  let tokens: [Token]
  let mentions: [Mention]
  /// The tokens of each block.
  let blockTokens: [Range<Int>]
  /// The number or bullet typed at the beginning of each block; `nil` where the block has a label or begins otherwise.
  let printedNumbers: [ClauseNumber?]
  let quality: TextQuality
  /// Of each token the classes that the word belongs to.
  let signs: [WordSigns]
  /// Of each token what it is, names and looks like.
  let traits: [TokenTraits]
  /// Of each token, and of the end, how many mentions begin before it.
  private let mentionsBefore: [Int32]

  /// - Parameter words: the words of the language, asked only where the text is damaged.
  init(_ document: Document, _ vocabulary: Vocabulary, words: GeneralWords = .none) {
    self.document = document
    self.vocabulary = vocabulary
    var tokens = Tokenizer().tokens(of: document.text, in: 0..<document.text.count)
    let finder = MentionFinder(vocabulary.lexicon)
    var unknown: [Int32] = []
    var mentions = finder.mentions(in: tokens, unknown: &unknown)
    let reader = DamagedText(vocabulary.lexicon, words: words)
    if reader.isDamaged(document.text, tokens, unknown: unknown) {
      let repairs = reader.repair(document.text, &tokens)
      var repaired = TextQuality(
        source: .ocr,
        repairs: repairs.map { .init(token: $0.token, tokenCount: $0.tokenCount, replacement: $0.replacement) },
        lacksDictionary: words.dictionary == nil)
      let names = DamagedNames.repairs(tokens, of: document)
      if !names.isEmpty { repaired.repairs = (repaired.repairs + names).sorted { $0.token < $1.token } }
      quality = repaired
      mentions = finder.mentions(in: tokens)
    } else {
      quality = TextQuality()
    }
    self.mentions = mentions
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
    printedNumbers = document.blocks.map { block in
      block.label == nil
        ? ClauseNumber.read(document.text, from: block.range.lowerBound, to: block.range.upperBound) : nil
    }
    self.tokens = tokens
    let table = WordSigns.table
    signs = tokens.map { $0.kind == .word ? table[$0.value] : [] }
    traits = TokenTraits.traits(of: tokens, mentions, in: document.text, vocabulary)
    mentionsBefore = TextIndex.count(mentions, before: tokens.count)
  }

  private static func count(_ mentions: [Mention], before tokens: Int) -> [Int32] {
    var counts: [Int32] = []
    counts.reserveCapacity(tokens + 1)
    for (number, mention) in mentions.enumerated() {
      while counts.count <= Int(mention.firstToken) { counts.append(Int32(number)) }
    }
    while counts.count <= tokens { counts.append(Int32(mentions.count)) }
    return counts
  }

  /// The mentions whose first token lies in a range of tokens.
  func mentions(in range: Range<Int>) -> Range<Int> {
    Int(mentionsBefore[range.lowerBound])..<Int(mentionsBefore[range.upperBound])
  }

  func isWord(_ index: Int, _ words: WordClass) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word && words.contains(tokens[index].value)
  }

  /// Whether the word belongs to one of the classes.
  @inline(__always)
  func isWord(_ index: Int, _ signs: WordSigns) -> Bool {
    index >= 0 && index < self.signs.count && !self.signs[index].isDisjoint(with: signs)
  }

  /// The classes and the traits of all tokens of a range together.
  func union(of range: Range<Int>) -> (signs: WordSigns, traits: TokenTraits) {
    var signs: WordSigns = []
    var traits: TokenTraits = []
    for token in range {
      signs.formUnion(self.signs[token])
      traits.formUnion(self.traits[token])
    }
    return (signs, traits)
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
  func string(_ range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

  /// The printed text of a range of tokens as UTF-8, spaces in place of line feeds.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    guard let first = range.first, let last = range.last else { return [] }
    var bytes = Array(document.text[Int(tokens[first].start)..<tokens[last].range.upperBound])
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    return bytes
  }

  /// Whether a mention of one of `concepts` starts in `range`.
  func mentions(_ concepts: Set<ConceptID>, in range: Range<Int>) -> Bool {
    mentions(in: range).contains { concepts.contains(mentions[$0].concept) }
  }

  /// Whether the token looks like an adjective or participle by its ending: «соответствующий», «педагогических».
  func looksAdjectival(_ index: Int) -> Bool { traits[index].contains(.adjectival) }

  /// Whether a word that the lexicon does not know ends like a verb in the third person: «выкладывает», «следят».
  ///
  /// Reflexive verbs («осуществляется») count unless only those whose subject acts are asked for.
  func looksLikeVerb(_ index: Int, countsReflexive: Bool = true) -> Bool {
    guard index < tokens.count, traits[index].contains(.verb) else { return false }
    return countsReflexive || !traits[index].contains(.reflexiveVerb)
  }

  /// The form of a finite verb told by its ending, or `nil` for any other word: «оставляет», «обсуждают», «оставляю»,
  /// «установите».
  func finiteForm(of token: Int) -> WordForm? {
    let traits = traits[token]
    guard !traits.isDisjoint(with: [.verb, .firstPersonVerb, .imperative]) else { return nil }
    if traits.contains(.verb) { return WordShape(document.text).thirdPersonForm(of: tokens[token]) }
    return traits.contains(.firstPersonVerb) ? [.firstPerson, .singular] : .imperative
  }

  /// «выходные», «средние».
  func endsLikePluralAdjective(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].length >= 8 else { return false }
    let vowel = smallLetter(index, fromEnd: 2)
    return smallLetter(index, fromEnd: 1) == 0xB5 && (vowel == 0xB8 || vowel == 0xCB)
  }

  /// The number by ``ActWords/small(_:_:)`` of a letter of a word in Cyrillic letters, the last one being 1 from the end.
  @inline(__always)
  func smallLetter(_ index: Int, fromEnd place: Int) -> UInt8 {
    let lead = tokens[index].range.upperBound - place * 2
    return ActWords.small(document.text[lead], document.text[lead + 1])
  }

  private static let instrumentalEndings = ["ом", "ем", "ами", "ями"].map { Array($0.utf8) }

  /// Whether a word that the lexicon does not know as a role ends like a noun in the instrumental: «центром», «отделами».
  func endsLikeInstrumental(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].length >= 10 else { return false }
    if mentions(in: index..<index + 1).contains(where: { vocabulary.isRole(mentions[$0]) }) { return false }
    let ending = NameText.folded(document.text[tokens[index].range].suffix(6))
    return TextIndex.instrumentalEndings.contains { ending.suffix($0.count).elementsEqual($0) }
  }
}
