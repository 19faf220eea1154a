import Testing

@testable import Regulations

/// Endings told by the bytes of the printed word.
@Suite struct WordEndingsTests {
  @Test(arguments: [
    ("создать", true), ("беречься", true), ("ать", false), ("создаёт", false), ("сеть", true), ("тетрадь", false),
    ("", false),
  ])
  func endsSo(word: String, expected: Bool) {
    let text = Array("« \(word) »".utf8)
    let start = "« ".utf8.count
    #expect(WordEndings("ать еть чься").end(start..<start + word.utf8.count, of: text) == expected)
  }
}
