import Testing

@testable import Russian

@Suite struct DictionaryTests {
  /// Forms that stand in every grammar: no participles, no passives, no verb in -ся.
  private static func plainForms(of lemma: Lemma) throws -> [InflectedForm] {
    guard lemma.partOfSpeech != .fixed else { return [] }
    return try lemma.forms().filter {
      $0.form.isDisjoint(with: [.participle, .shortParticiple, .gerund, .passive, .imperative])
        && !$0.text.hasSuffix("ся") && !$0.text.hasSuffix("сь")
    }
  }

  /// The least share of forms that the dictionary must know.
  private static let floor = 0.995

  /// A lemma that the dictionary lacks is not measured, nor is the plural of a noun of which it has no plural at all:
  /// there the dictionary says nothing about the paradigm.
  @Test(.enabled(if: Spelling.isInstalled, "needs the Debian packages hunspell and hunspell-ru"))
  func formsAreRealWords() throws {
    let lemmas = try ShippedLexicon.lemmas()
    let forms = try lemmas.map { ($0.word, try Self.plainForms(of: $0)) }.filter { !$0.1.isEmpty }
    let unknown = try Spelling.unknown(among: Set(forms.flatMap { $0.1.map(\.text) }))
    var measured = 0
    var wrong: [(word: String, forms: [String])] = []
    for (word, forms) in forms where !unknown.contains(word) {
      let plural = forms.filter { $0.form.contains([.plural, .noun]) && !$0.form.contains(.singular) }
      let hasPlural = plural.contains { !unknown.contains($0.text) }
      let asked = hasPlural ? forms : forms.filter { !plural.contains($0) }
      measured += asked.count
      let missing = asked.map(\.text).filter(unknown.contains)
      if !missing.isEmpty { wrong.append((word, missing)) }
    }
    let missed = wrong.reduce(0) { $0 + $1.forms.count }
    let share = 1 - Double(missed) / Double(measured)
    let foreign = Set(forms.map(\.0).filter(unknown.contains)).sorted()
    print("\(measured) forms of the lexicon, \(measured - missed) in the dictionary: \(share)")
    print("lemmas that the dictionary lacks: \(foreign.joined(separator: " "))")
    for (word, forms) in wrong.sorted(by: { ($1.forms.count, $0.word) < ($0.forms.count, $1.word) }).prefix(20) {
      print("  \(word): \(forms.joined(separator: " "))")
    }
    #expect(share >= Self.floor)
  }
}
