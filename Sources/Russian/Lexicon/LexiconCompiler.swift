/// Inflects every lemma of a ``LexiconSource`` and lays the forms out as the tables of a ``Lexicon``.
public struct LexiconCompiler {
  private var lexicon = Lexicon()
  /// A lemma without the forms that its concept leaves out, so that each concept leaves out its own.
  private struct Key: Hashable {
    var lemma: Lemma
    var excludedForms: [String]
  }

  private var lemmaNumbers: [Key: UInt16] = [:]
  private var conceptsOfLemma: [[UInt16]] = []
  private var phrasesOfLemma: [[UInt32]] = []
  private var sensesOfForm: [UInt64: [Lexicon.Sense]] = [:]
  private var likenessKeys: Set<UInt64> = []
  private var spellings: [[UInt8]] = []

  private init() {}

  /// The tables for `source`.
  ///
  /// - Throws: ``ParadigmError`` for a lemma that cannot be inflected; a source read by ``LexiconSource`` holds none.
  public static func compile(_ source: LexiconSource) throws(ParadigmError) -> Lexicon {
    var compiler = LexiconCompiler()
    for entry in source.entries { try compiler.add(entry) }
    return compiler.finish()
  }

  private mutating func add(_ entry: LexiconSource.Entry) throws(ParadigmError) {
    let concept = UInt16(lexicon.concepts.count)
    lexicon.concepts.append(entry.concept)
    for lemma in entry.lemmas {
      let number = try self.number(of: lemma, without: entry.excludedForms)
      if !conceptsOfLemma[Int(number)].contains(concept) { conceptsOfLemma[Int(number)].append(concept) }
    }
    for phrase in entry.phrases {
      let firstWord = UInt32(lexicon.phraseWords.count)
      var firstLemmas: [UInt16] = []
      for (place, word) in phrase.enumerated() {
        var numbers: [UInt16] = []
        if let mark = word.mark {
          numbers = [Lexicon.markBase + UInt16(mark.rawValue)]
        } else {
          for lemma in word.lemmas { numbers.append(try number(of: lemma, without: [])) }
        }
        lexicon.phraseWords.append(UInt32(lexicon.phraseLemmas.count) << 8 | UInt32(numbers.count))
        lexicon.phraseLemmas += numbers
        if place == 0 { firstLemmas = numbers }
      }
      let number = UInt32(lexicon.phrases.count)
      lexicon.phrases.append(
        Lexicon.Phrase(concept: concept, firstWord: firstWord, wordCount: UInt16(phrase.count)))
      for lemma in firstLemmas { phrasesOfLemma[Int(lemma)].append(number) }
    }
  }

  private mutating func number(of lemma: Lemma, without excluded: [String]) throws(ParadigmError) -> UInt16 {
    let forms = try lemma.forms()
    let key = Key(lemma: lemma, excludedForms: excluded.filter { text in forms.contains { $0.text == text } })
    if let number = lemmaNumbers[key] { return number }
    let number = UInt16(conceptsOfLemma.count)
    lemmaNumbers[key] = number
    conceptsOfLemma.append([])
    phrasesOfLemma.append([])
    for form in forms where !excluded.contains(form.text) {
      guard let codes = WordHash.codes(of: form.text) else { continue }
      likenessKeys.insert(LikenessSieve.key(of: codes).value)
      let hash = WordHash(codes: codes).value
      if sensesOfForm[hash] == nil { spellings.append(codes) }
      sensesOfForm[hash, default: []].append(Lexicon.Sense(lemma: number, form: form.form))
    }
    return number
  }

  private consuming func finish() -> Lexicon {
    var size = 16
    while size < sensesOfForm.count * 2 { size *= 2 }
    lexicon.slotHashes = [UInt64](repeating: 0, count: size)
    lexicon.slotSenses = [UInt32](repeating: 0, count: size)
    lexicon.formCount = sensesOfForm.count
    // Sorted, so that the same source always gives the same tables.
    for (hash, senses) in sensesOfForm.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (size - 1)
      while lexicon.slotHashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
      lexicon.slotHashes[slot] = hash
      lexicon.slotSenses[slot] = UInt32(lexicon.senses.count) << 8 | UInt32(min(senses.count, 255))
      lexicon.senses += senses.prefix(255)
    }
    lexicon.likeness = LikenessSieve(keys: likenessKeys)
    lexicon.spellings = SpellingList(spellings)
    for concepts in conceptsOfLemma {
      lexicon.lemmaConceptRanges.append(UInt32(lexicon.lemmaConcepts.count) << 8 | UInt32(concepts.count))
      lexicon.lemmaConcepts += concepts
    }
    for phrases in phrasesOfLemma {
      lexicon.lemmaPhraseRanges.append(UInt32(lexicon.phrasesByLemma.count) << 12 | UInt32(phrases.count))
      lexicon.phrasesByLemma += phrases
    }
    lexicon.findCompanions()
    return lexicon
  }
}
