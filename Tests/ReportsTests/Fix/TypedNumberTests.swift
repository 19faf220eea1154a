import Testing

@testable import Reports

/// Numbers typed before clauses, and those that follow.
@Suite struct TypedNumberTests {
  @Test(arguments: [
    ("3.1.5. ", "3.1.6. "), ("3.9 ", "3.10 "), ("1) ", "2) "), ("12.", "13."), ("а) ", "б) "), ("и) ", "к) "),
    ("Б. ", "В. "), ("a) ", "b) "), ("– ", "– "), ("• ", "• "), ("Раздел 2. ", "Раздел 3. "),
    ("3.1.5.\u{A0}", "3.1.6.\u{A0}"),
  ])
  func theNextHasTheSameForm(text: String, next: String) {
    #expect(TypedNumber(text: text).next?.text == next)
  }

  @Test(arguments: ["я) ", "z) ", "ё) "])
  func behindTheLastLetterThereIsNone(text: String) {
    #expect(TypedNumber(text: text).next == nil)
  }
}
