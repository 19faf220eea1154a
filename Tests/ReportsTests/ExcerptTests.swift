@testable import Reports
import Testing

@Suite struct ExcerptTests {
  @Test(arguments: [
    ("короткая цитата", "цитата", 40, "короткая цитата", 9..<15),
    ("одно слово и ещё много других слов", "одно", 20, "одно слово и ещё…", 0..<4),
    (
      "много слов перед тем, что при необходимости надо показать", "при необходимости", 30,
      "…тем, что при необходимости…", 10..<27
    ),
    ("漢字 при необходимости", "при необходимости", 40, "漢字 при необходимости", 5..<22),
    ("е\u{301}ж при необходимости", "при необходимости", 40, "е\u{301}ж при необходимости", 3..<20),
  ])
  func keepsTheWordsInSight(quote: String, words: String, width: Int, text: String, marked: Range<Int>) throws {
    let quote = Array(quote)
    let start = try #require(quote.indices.first { quote[$0...].starts(with: words) })
    let excerpt = Excerpt(quote, words: start..<start + words.count, width: width)
    #expect(excerpt.text == text)
    #expect(excerpt.marked == marked)
  }

  @Test(arguments: 10...60) func neverExceedsTheWidth(width: Int) {
    let quote = Array(
      "много слов перед тем, что при необходимости 漢字漢字漢字 надо показать " + String(repeating: "щ", count: 1000))
    for start in quote.indices.prefix(60) {
      let excerpt = Excerpt(quote, words: start..<start + 5, width: width)
      #expect(DisplayWidth.of(excerpt.text) <= width)
      #expect(excerpt.marked.upperBound <= DisplayWidth.of(excerpt.text))
    }
  }
}
