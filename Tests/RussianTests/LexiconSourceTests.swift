import Testing
import YAML

@testable import Russian

@Suite struct LexiconSourceTests {
  @Test(arguments: [
    ("concepts: {}", "слова.yaml:1:1: нет обязательного ключа «kind»"),
    ("kind: role", "слова.yaml:1:1: нет обязательного ключа «concepts»"),
    (
      "kind: verb\nconcepts: {}",
      "слова.yaml:1:7: «kind»: «verb» не подходит; допустимы: role, action, object, qualifier, modal, grammar"
    ),
    (
      "kind: action\nconcept: {}",
      "слова.yaml:2:1: неизвестный ключ «concept»; допустимы: kind, concepts"
    ),
    (
      "kind: action\nconcepts:\n  run:\n    verb: [вести]",
      "слова.yaml:4:5: неизвестный ключ «verb»; допустимы: label, role, verbs, nouns, action-nouns, adjectives, fixed, "
        + "phrases, not"
    ),
    (
      "kind: role\nconcepts:\n  a: {nouns: [сторож]}\n  b: {nouns: [повар]}\n  a: {nouns: [врач]}",
      "слова.yaml:5:3: ключ «a» повторён: впервые он задан в строке 3, снова в строке 5"
    ),
    (
      "kind: action\nconcepts:\n  bake:\n    verbs: [печь]",
      "слова.yaml:4:12: не ясно, как спрягается «печь»; добавьте 3-е лицо в скобках, например «вести (ведёт, ведут)»"
    ),
    (
      "kind: object\nconcepts:\n  taxi:\n    label: такси\n    nouns: [такси]",
      "слова.yaml:5:12: не ясно, как склоняется «такси»; если слово не изменяется, поместите его в ключ fixed"
    ),
    (
      "kind: object\nconcepts:\n  good:\n    adjectives: [хорошо]",
      "слова.yaml:4:17: «хорошо» не похоже на прилагательное в именительном падеже мужского рода"
    ),
    (
      "kind: object\nconcepts:\n  list:\n    nouns: [список класса]",
      "слова.yaml:4:12: «список класса» не является одним словом; словосочетания пишутся в ключе phrases"
    ),
    (
      "kind: object\nconcepts:\n  class:\n    phrases:\n      - =5 класс",
      "слова.yaml:5:7: словосочетание «=5 класс»: «5» не является одним словом; словосочетания пишутся в ключе phrases"
    ),
    (
      "kind: object\nconcepts:\n  class:\n    phrases: [=. класс]",
      "слова.yaml:4:14: словосочетание «=. класс»: «=. класс» не является одним словом; словосочетания пишутся в ключе "
        + "phrases"
    ),
    ("kind: object\nconcepts:\n  nothing: {label: ничто}", "слова.yaml:3:12: у понятия «nothing» нет ни одного слова"),
  ])
  func saysWhereTheMistakeIs(source: String, message: String) {
    var lexicon = LexiconSource()
    let error = #expect(throws: YAMLError.self) { try lexicon.add(Array(source.utf8), name: "слова.yaml") }
    #expect(error.map { "\($0)" } == message)
  }

  @Test func refusesAConceptOfAnotherFile() throws {
    var lexicon = LexiconSource()
    try lexicon.add(Array("kind: role\nconcepts:\n  cook: {nouns: [повар]}".utf8), name: "a.yaml")
    let error = #expect(throws: YAMLError.self) {
      try lexicon.add(Array("kind: object\nconcepts:\n  cook: {nouns: [плита]}".utf8), name: "b.yaml")
    }
    #expect(error.map { "\($0)" } == "b.yaml:3:3: понятие «cook» уже определено")
  }

  @Test func takesTheLabelFromTheFirstWord() throws {
    var lexicon = LexiconSource()
    let text =
      "kind: role\nconcepts:\n  cook: {nouns: [повар, пекарь]}\n  guard: {label: охрана, role: head, nouns: [сторож]}"
    try lexicon.add(Array(text.utf8), name: "a.yaml")
    #expect(lexicon.entries.map(\.concept.label) == ["повар", "охрана"])
    #expect(lexicon.entries.map(\.concept.role) == ["other", "head"])
  }

  @Test func readsTheShippedFiles() throws {
    #expect(try ShippedLexicon.source().entries.count > 100)
    #expect(try ShippedLexicon.compiled.get().formCount > 10_000)
  }
}
