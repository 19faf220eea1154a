import Testing

@testable import Russian

@Suite struct MentionFinderTests {
  @Test(arguments: [
    ("Садовник ПОЛИВАЕТ грядки.", ["gardener: Садовник", "water: ПОЛИВАЕТ", "care: ПОЛИВАЕТ", "bed: грядки"]),
    ("Старшему садовнику", ["gardener: Старшему садовнику"]),
    ("законного представителя и представителя", ["parent: законного представителя", "agent: представителя"]),
    ("грядку роз", ["rose-bed: грядку роз"]),
    ("грядку лука", ["bed: грядку"]),
    ("грядку «роз»", ["rose-bed: грядку «роз"]),
    ("ссылка-приглашение", ["link: ссылка-приглашение"]),
    ("ссылкой - приглашением", ["link: ссылкой - приглашением"]),
    ("ссылки, приглашения", []),
    ("окажет уход, оказывая помощь", ["care: окажет уход", "care: оказывая помощь"]),
    ("не забывать о саде", ["care: не забывать о саде"]),
    ("не забывает о саде", []),
    ("пишите на t.me и sad.ru", ["site: t.me", "site: sad.ru"]),
    ("t. me", ["site: t. me"]),
    ("t me", []),
    ("покажет, как", []),
    ("покажет как", ["show: покажет как"]),
    ("показать приёмы", ["show: показать приёмы"]),
    ("поливая", ["care: поливая"]),
    ("обучающийся", ["learner: обучающийся"]),
    ("обучающий", ["teach: обучающий"]),
    ("Административно-хозяйственным работникам", ["manager: Административно-хозяйственным работникам"]),
    ("", []),
  ])
  func findsConcepts(text: String, expected: [String]) throws {
    #expect(try InventedLexicon().mentions(text) == expected)
  }

  static let heads: [(String, WordForm, WordForm)] = [
    ("старшему садовнику", WordForm.dative, WordForm.nominative),
    ("службой поддержки", .instrumental, .genitive),
    ("оказывает помощь", .thirdPerson, .noun),
    ("законные представители", [.nominative, .plural], .genitive),
  ]

  @Test(arguments: heads)
  func takesTheFormOfTheHead(text: String, has: WordForm, hasNot: WordForm) throws {
    let form = try #require(try InventedLexicon().form(text))
    #expect(form.isSuperset(of: has) && form.isDisjoint(with: hasNot))
  }

  @Test func leavesOutFormsOnlyOfTheirConcept() throws {
    let one = "kind: action\nconcepts:\n  a: {verbs: [включать]}\n  b: {verbs: [включать], not: [включая]}"
    let lexicon = try InventedLexicon(one)
    #expect(lexicon.mentions("включая включает") == ["a: включая", "a: включает", "b: включает"])
  }

  @Test func findsEveryFormOfTheShippedLexicon() throws {
    let lexicon = try ShippedLexicon.compiled.get()
    let excluded = Set(try ShippedLexicon.source().entries.flatMap(\.excludedForms))
    for form in try ShippedLexicon.lemmas().flatMap({ try $0.forms() }) where !excluded.contains(form.text) {
      #expect(WordHash(form.text).map(lexicon.contains) == true, "\(form.text)")
    }
  }
}
