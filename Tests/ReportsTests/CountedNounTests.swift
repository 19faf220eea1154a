@testable import Reports
import Testing

@Suite struct CountedNounTests {
  private let error = CountedNoun.russian(one: "ошибка", few: "ошибки", many: "ошибок")

  @Test(arguments: [
    (0, "0 ошибок"), (1, "1 ошибка"), (2, "2 ошибки"), (4, "4 ошибки"), (5, "5 ошибок"), (11, "11 ошибок"),
    (12, "12 ошибок"), (14, "14 ошибок"), (21, "21 ошибка"), (22, "22 ошибки"), (25, "25 ошибок"), (100, "100 ошибок"),
    (101, "101 ошибка"), (111, "111 ошибок"), (112, "112 ошибок"), (1_002, "1002 ошибки"),
  ])
  func declinesTheNoun(count: Int, text: String) {
    #expect(error(count) == text)
  }

  @Test(arguments: [(0, "0 errors"), (1, "1 error"), (2, "2 errors"), (21, "21 errors")])
  func countsInEnglish(count: Int, text: String) {
    #expect(CountedNoun.english(one: "error", many: "errors")(count) == text)
  }
}
