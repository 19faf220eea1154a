extension Lexicon {
  /// Writes the tables as they stand, so that reading them back only copies bytes.
  public func write(to writer: inout ByteWriter) {
    writer.write(UInt32(concepts.count))
    for concept in concepts {
      writer.write(concept.name)
      writer.write(concept.kind.rawValue)
      writer.write(concept.label)
      writer.write(concept.role)
    }
    writer.write(slotHashes)
    writer.write(slotSenses)
    writer.write(senses.map(\.lemma))
    writer.write(senses.map(\.form.rawValue))
    writer.write(lemmaConceptRanges)
    writer.write(lemmaConcepts)
    writer.write(lemmaPhraseRanges)
    writer.write(phrasesByLemma)
    writer.write(phrases.map(\.concept))
    writer.write(phrases.map(\.firstWord))
    writer.write(phrases.map(\.wordCount))
    writer.write(phraseWords)
    writer.write(phraseLemmas)
    writer.write(likeness.bits)
    writer.write(spellings.letters)
    writer.write(spellings.starts)
    writer.write(UInt32(formCount))
  }

  /// Reads tables that ``write(to:)`` wrote.
  ///
  /// - Throws: ``ByteReader/Truncated`` when the bytes are no whole lexicon.
  public init(from reader: inout ByteReader) throws(ByteReader.Truncated) {
    self.init()
    for _ in 0..<(try reader.number(UInt32.self)) {
      let name = try reader.text()
      guard let kind = Concept.Kind(rawValue: try reader.text()) else { throw .init() }
      concepts.append(Concept(name: name, kind: kind, label: try reader.text(), role: try reader.text()))
    }
    slotHashes = try reader.numbers()
    slotSenses = try reader.numbers()
    let lemmas = try reader.numbers(UInt16.self)
    let forms = try reader.numbers(UInt32.self)
    lemmaConceptRanges = try reader.numbers()
    lemmaConcepts = try reader.numbers()
    lemmaPhraseRanges = try reader.numbers()
    phrasesByLemma = try reader.numbers()
    let concepts = try reader.numbers(UInt16.self)
    let firstWords = try reader.numbers(UInt32.self)
    let wordCounts = try reader.numbers(UInt16.self)
    phraseWords = try reader.numbers()
    phraseLemmas = try reader.numbers()
    guard let sieve = LikenessSieve(bits: try reader.numbers()) else { throw .init() }
    likeness = sieve
    guard let list = SpellingList(letters: try reader.numbers(), starts: try reader.numbers()) else { throw .init() }
    spellings = list
    formCount = Int(try reader.number(UInt32.self))
    guard lemmas.count == forms.count, concepts.count == firstWords.count, concepts.count == wordCounts.count,
      slotHashes.count == slotSenses.count, slotHashes.count.nonzeroBitCount == 1
    else { throw .init() }
    senses = zip(lemmas, forms).map { Sense(lemma: $0, form: WordForm(rawValue: $1)) }
    phrases = concepts.indices.map {
      Phrase(concept: concepts[$0], firstWord: firstWords[$0], wordCount: wordCounts[$0])
    }
    guard isSound else { throw .init() }
    findCompanions()
  }

  /// Whether the ranges of phrases stay within their tables, so that damaged bytes are found here and not later.
  private var isSound: Bool {
    lemmaPhraseRanges.allSatisfy { Int($0 >> 12) + Int($0 & 0xFFF) <= phrasesByLemma.count }
      && phrasesByLemma.allSatisfy { Int($0) < phrases.count }
      && phrases.allSatisfy { Int($0.firstWord) + Int($0.wordCount) <= phraseWords.count }
      && phraseWords.allSatisfy { Int($0 >> 8) + Int($0 & 0xFF) <= phraseLemmas.count }
  }
}
