import Testing

@testable import Compliance

@Suite struct SimilarRulesTests {
  @Test(arguments: [
    ("admin.uchitelskya", ["admin.uchitelskaya"]), ("ADMIN.NAMED", ["admin.named"]),
    ("consistency.", ["consistency.impossible-date", "consistency.repealed-act", "consistency.citation"]),
    ("", []), (String(repeating: "admin.", count: 100_000), []), ("нет такого", []),
  ])
  func suggestsTheNearest(name: String, expected: [String]) {
    #expect(SimilarRules(BuiltIn.knowledge.rules.map(\.id)).names(near: name) == expected)
  }
}
