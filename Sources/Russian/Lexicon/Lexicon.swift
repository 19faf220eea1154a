/// The concepts of the domain, found by the hash of a word's folded letters.
///
/// Built once from ``LexiconSource`` and kept as flat tables, so that it is loaded by copying bytes and shared by all
/// workers.
public struct Lexicon: Sendable {
  /// One reading of a spelling.
  struct Sense: Sendable, Hashable {
    /// The number of the lemma that has this form.
    var lemma: UInt16
    /// The features of the form.
    var form: WordForm
  }

  /// A phrase as lemma numbers; ``Lexicon/markBase`` and above stand for marks.
  struct Phrase: Sendable, Hashable {
    var concept: UInt16
    /// Offset and count in ``Lexicon/phraseWords``, one entry for each place.
    var firstWord: UInt32
    var wordCount: UInt16
  }

  static let markBase: UInt16 = 0xFF00

  /// The concepts, by number.
  public internal(set) var concepts: [Concept] = []
  /// Open addressing: hash of the spelling, or 0.
  var slotHashes: [UInt64] = []
  /// The first sense of each slot and how many follow: offset << 8 | count.
  var slotSenses: [UInt32] = []
  var senses: [Sense] = []
  /// Concepts of each lemma as ranges of ``lemmaConcepts``: offset << 8 | count.
  var lemmaConceptRanges: [UInt32] = []
  var lemmaConcepts: [UInt16] = []
  /// Phrases that begin with each lemma as ranges of ``phrasesByLemma``: offset << 12 | count.
  var lemmaPhraseRanges: [UInt32] = []
  var phrasesByLemma: [UInt32] = []
  var phrases: [Phrase] = []
  /// For each place of a phrase the range of its lemmas in ``phraseLemmas``: offset << 8 | count.
  var phraseWords: [UInt32] = []
  var phraseLemmas: [UInt16] = []
  /// Of each lemma what may stand behind it in the phrases that it begins, as bits by ``companionBit(_:)``.
  private(set) var lemmaCompanions: [UInt64] = []
  /// The same of each phrase of ``phrasesByLemma``.
  private(set) var phraseCompanions: [UInt64] = []
  /// Turns away words that are no damaged reading of any form.
  var likeness = LikenessSieve()
  /// The letters of all forms, for repair only: finding words needs hashes alone.
  var spellings = SpellingList()
  /// The number of forms with different spelling.
  public internal(set) var formCount = 0

  init() {}

  /// The number of the concept called `name`, or `nil`.
  public func concept(_ name: String) -> ConceptID? {
    concepts.firstIndex { $0.name == name }.map { ConceptID(rawValue: UInt16($0)) }
  }

  /// The concept of a number that this lexicon gave out.
  public subscript(_ id: ConceptID) -> Concept { concepts[Int(id.rawValue)] }

  /// Whether the lexicon has a word of this hash.
  @inline(__always)
  public func contains(_ hash: WordHash) -> Bool { !senseRange(hash.value).isEmpty }

  /// Whether the lexicon has the word of a token with this value.
  @inline(__always)
  package func contains(hash: UInt64) -> Bool { !senseRange(hash).isEmpty }

  /// Fills ``phraseCompanions`` and ``lemmaCompanions`` when all other tables stand.
  mutating func findCompanions() {
    phraseCompanions = phrasesByLemma.map { number in
      let phrase = phrases[Int(number)]
      guard phrase.wordCount > 1 else { return .max }
      let words = phraseWords[Int(phrase.firstWord) + 1]
      let first = Int(words >> 8)
      return phraseLemmas[first..<first + Int(words & 0xFF)].reduce(0) { $0 | Lexicon.companionBit($1) }
    }
    lemmaCompanions = lemmaPhraseRanges.map { packed in
      let start = Int(packed >> 12)
      return phraseCompanions[start..<start + Int(packed & 0xFFF)].reduce(0, |)
    }
  }

  /// A bit for a lemma that stands second in a phrase; where a mark does, all of them.
  @inline(__always)
  static func companionBit(_ lemma: UInt16) -> UInt64 { lemma >= markBase ? .max : 1 << UInt64(lemma & 63) }

  /// The readings of a spelling.
  @inline(__always)
  func senseRange(_ hash: UInt64) -> Range<Int> { Lexicon.senses(packed: packedSenses(hash)) }

  /// The range of ``senses`` that an entry of ``slotSenses`` stands for.
  @inline(__always)
  static func senses(packed: UInt32) -> Range<Int> {
    let start = Int(packed >> 8)
    return start..<start + Int(packed & 0xFF)
  }

  /// The entry of ``slotSenses`` for a spelling, 0 where it has no reading.
  @inline(__always)
  func packedSenses(_ hash: UInt64) -> UInt32 {
    guard !slotHashes.isEmpty else { return 0 }
    let mask = slotHashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slotHashes[slot] != 0 {
      if slotHashes[slot] == hash { return slotSenses[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
