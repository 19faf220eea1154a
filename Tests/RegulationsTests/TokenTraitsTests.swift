import Russian
import Testing

@testable import Regulations

@Suite struct TokenTraitsTests {
  @Test(
    arguments: [
      ("создаёт", TokenTraits.verb), ("осуществляется", [.verb, .reflexiveVerb]), ("зачитываю", .firstPersonVerb),
      ("проверяйте", .imperative), ("беречься", .infinitive), ("соответствующий", .adjectival), ("полугодие", []),
      ("документ", []), ("кровать", []), ("2026", .number), (",", .comma), ("«", .openQuote),
    ] as [(String, TokenTraits)])
  func tellsWordsByTheirEndings(word: String, expected: TokenTraits) throws {
    let shapes: TokenTraits = [
      .adjectival, .verb, .reflexiveVerb, .firstPersonVerb, .imperative, .infinitive, .number, .comma, .openQuote,
    ]
    let index = try InventedAct.index(word)
    #expect(index.traits.first?.intersection(shapes) == expected)
  }

  @Test func tellsWhatMentionsName() throws {
    let index = try InventedAct.index("Администратор обязан создать класс.")
    let named: TokenTraits = [.role, .action, .modal]
    #expect(index.traits.prefix(5).map { $0.intersection(named) } == [.role, .modal, .action, [], []])
    #expect(index.union(of: 0..<index.tokens.count).traits.isSuperset(of: named))
  }

  @Test(
    arguments: [
      ("не", WordSigns([.negations, .not, .timeBeginnings])),
      ("при", WordSigns([.prepositions, .conditionBeginnings])),
      ("который", WordSigns([.relatives, .which, .relativeObjects])), ("школа", []), ("42", []), (".", []),
    ] as [(String, WordSigns)])
  func givesAWordAllItsClasses(word: String, expected: WordSigns) throws {
    #expect(try InventedAct.index(word).signs.first == expected)
  }
}
