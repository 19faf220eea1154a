/// Finds the concepts of a lexicon in a sequence of tokens, the longest phrase first.
public struct MentionFinder: Sendable {
  private let lexicon: Lexicon

  /// Makes a finder over a lexicon.
  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions, in order of their first token.
  ///
  /// Words inside a phrase are not mentioned on their own: «законный представитель» is a parent and no
  /// representative.
  public func mentions(in tokens: [Token]) -> [Mention] {
    var unknown: [Int32] = []
    return mentions(in: tokens, unknown: &unknown)
  }

  /// The mentions, in order of their first token.
  ///
  /// - Parameter unknown: takes the places of all words that are in no form in the lexicon, in order.
  public func mentions(in tokens: [Token], unknown: inout [Int32]) -> [Mention] {
    let text = Words(tokens, lexicon)
    unknown = tokens.indices.compactMap {
      tokens[$0].kind == .word && text.readings[$0] == 0 ? Int32($0) : nil
    }
    var mentions: [Mention] = []
    mentions.reserveCapacity(tokens.count / 2)
    var index = 0
    while index < tokens.count {
      index = text.readings[index] == 0 ? index + 1 : find(text, at: index, into: &mentions)
    }
    return mentions
  }
}

extension MentionFinder {
  /// Tokens with what the lexicon says of each, looked up once.
  private struct Words {
    let tokens: [Token]
    /// The senses of each word as in ``Lexicon/slotSenses``, 0 where there are none.
    let readings: [UInt32]

    init(_ tokens: [Token], _ lexicon: Lexicon) {
      self.tokens = tokens
      readings = tokens.map { $0.kind == .word ? lexicon.packedSenses($0.value) : 0 }
    }

    func senses(at index: Int) -> Range<Int> { Lexicon.senses(packed: readings[index]) }
  }

  private struct Match {
    var phrase: Int
    var end: Int
    var form: WordForm
  }

  /// Adds the mentions that begin at `index`, where a word of the lexicon stands, and returns where to go on.
  private func find(_ text: Words, at index: Int, into mentions: inout [Mention]) -> Int {
    let senses = text.senses(at: index)
    var longest: Match?
    // Other phrases as long as the longest, which few words have.
    var equals: [Match] = []
    let companions = companions(behind: index, text)
    for sense in senses {
      let sense = lexicon.senses[sense]
      guard lexicon.lemmaCompanions[Int(sense.lemma)] & companions != 0 else { continue }
      let packed = lexicon.lemmaPhraseRanges[Int(sense.lemma)]
      let start = Int(packed >> 12)
      for position in start..<start + Int(packed & 0xFFF) where lexicon.phraseCompanions[position] & companions != 0 {
        let number = Int(lexicon.phrasesByLemma[position])
        guard let match = match(number, text, at: index, form: sense.form) else { continue }
        if let known = longest, known.end >= match.end {
          if known.end == match.end, known.phrase != number, !equals.contains(where: { $0.phrase == number }) {
            equals.append(match)
          }
        } else {
          longest = match
          equals.removeAll()
        }
      }
    }
    guard let longest else {
      addWords(senses, at: index, into: &mentions)
      return index + 1
    }
    append(longest, at: index, to: &mentions)
    for match in equals { append(match, at: index, to: &mentions) }
    return longest.end
  }

  private func append(_ match: Match, at index: Int, to mentions: inout [Mention]) {
    let concept = ConceptID(rawValue: lexicon.phrases[match.phrase].concept)
    if let last = mentions.last, last.concept == concept, Int(last.firstToken) == index { return }
    mentions.append(
      Mention(concept: concept, firstToken: Int32(index), endToken: Int32(match.end), form: match.form))
  }

  /// What stands behind a word that may go on its phrases, as in ``Lexicon/lemmaCompanions``.
  private func companions(behind index: Int, _ text: Words) -> UInt64 {
    // A phrase of one word needs nothing behind it, and its lemma has all bits.
    guard index + 1 < text.tokens.count, text.tokens[index + 1].kind != .mark else { return .max }
    return text.senses(at: index + 1).reduce(1 << 63) { $0 | Lexicon.companionBit(lexicon.senses[$1].lemma) }
  }

  private func addWords(_ senses: Range<Int>, at index: Int, into mentions: inout [Mention]) {
    let first = mentions.count
    // «обучающийся» is a learner and no participle of «обучать».
    func namesRole() -> Bool {
      senses.contains { isRole(lexicon.senses[$0].lemma) && lexicon.senses[$0].form.contains(.noun) }
    }
    for sense in senses {
      let sense = lexicon.senses[sense]
      if sense.form.contains(.participle), !isRole(sense.lemma), namesRole() { continue }
      let packed = lexicon.lemmaConceptRanges[Int(sense.lemma)]
      let start = Int(packed >> 8)
      for position in start..<start + Int(packed & 0xFF) {
        let concept = ConceptID(rawValue: lexicon.lemmaConcepts[position])
        if let known = mentions[first...].firstIndex(where: { $0.concept == concept }) {
          mentions[known].form.formUnion(sense.form)
        } else {
          mentions.append(
            Mention(concept: concept, firstToken: Int32(index), endToken: Int32(index + 1), form: sense.form))
        }
      }
    }
  }

  private func isRole(_ lemma: UInt16) -> Bool {
    let packed = lexicon.lemmaConceptRanges[Int(lemma)]
    let start = Int(packed >> 8)
    return (start..<start + Int(packed & 0xFF)).contains {
      lexicon.concepts[Int(lexicon.lemmaConcepts[$0])].kind == .role
    }
  }

  /// Whether phrase `number` stands at `index`; hyphens, dashes and quotes between its words are passed over.
  private func match(_ number: Int, _ text: Words, at index: Int, form: WordForm) -> Match? {
    let tokens = text.tokens
    let firstWord = Int(lexicon.phrases[number].firstWord)
    let wordCount = Int(lexicon.phrases[number].wordCount)
    var headForm = form
    // A verb is the head of its phrase («оказывает помощь»), else the first noun is («служба поддержки»).
    var hasNoun = !form.isDisjoint(with: MentionFinder.heads)
    var next = index + 1
    for place in 1..<max(1, wordCount) {
      let packed = lexicon.phraseWords[firstWord + place]
      let lemmas = Int(packed >> 8)..<Int(packed >> 8) + Int(packed & 0xFF)
      if let lemma = lemmas.first, lexicon.phraseLemmas[lemma] >= Lexicon.markBase {
        guard next < tokens.count, tokens[next].kind == .mark,
          tokens[next].value == UInt64(lexicon.phraseLemmas[lemma] - Lexicon.markBase)
        else { return nil }
        next += 1
        continue
      }
      var skipped = 0
      while next < tokens.count, text.readings[next] == 0, skipped < 2, tokens[next].isPassedOverInPhrases {
        next += 1
        skipped += 1
      }
      guard next < tokens.count, text.readings[next] != 0,
        let wordForm = self.form(at: next, text, among: lemmas)
      else { return nil }
      if !hasNoun, wordForm.contains(.noun) {
        headForm = wordForm
        hasNoun = true
      }
      next += 1
    }
    return Match(phrase: number, end: next, form: headForm)
  }

  /// Forms of words that are the heads of their phrases wherever they stand.
  private static let heads: WordForm = WordForm.predicates.union([.noun, .gerund, .participle])

  private func form(at index: Int, _ text: Words, among lemmas: Range<Int>) -> WordForm? {
    for sense in text.senses(at: index) {
      let sense = lexicon.senses[sense]
      for lemma in lemmas where lexicon.phraseLemmas[lemma] == sense.lemma { return sense.form }
    }
    return nil
  }
}

extension Token {
  /// Marks that may stand between the words of a phrase.
  fileprivate var isPassedOverInPhrases: Bool {
    guard kind == .mark else { return false }
    switch Token.Mark(rawValue: value) {
    case .hyphen, .dash, .openQuote, .closeQuote, .straightQuote: return true
    default: return false
    }
  }
}
