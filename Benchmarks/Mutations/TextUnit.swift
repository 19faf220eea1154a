/// The sentence, list item or cell around some words of a text.
struct TextUnit {
  /// The unit without bullet, number and closing mark.
  let range: Range<String.Index>
  /// The line it stands in, line feed included.
  let line: Range<String.Index>
  /// Whether nothing but bullet or number stands beside it in its line.
  let fillsLine: Bool

  /// The unit around the position.
  init(around position: String.Index, in text: String) {
    let start = text[..<position].lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
    let end = text[position...].firstIndex(of: "\n") ?? text.endIndex
    line = start..<(end == text.endIndex ? end : text.index(after: end))
    let content = TextUnit.content(of: start..<end, around: position, in: text)
    var unit = content
    var cursor = content.lowerBound
    while let border = TextUnit.endOfSentence(in: text[cursor..<content.upperBound]) {
      if border > position {
        unit = unit.lowerBound..<border
        break
      }
      unit = TextUnit.skip(in: text, border..<content.upperBound) { $0 == " " }..<content.upperBound
      cursor = unit.lowerBound
    }
    fillsLine = unit == content
    range = TextUnit.withoutClosingMark(unit, in: text)
  }

  /// What of a line is text: behind bullet and number, or the cell of a table.
  private static func content(
    of line: Range<String.Index>, around position: String.Index, in text: String
  ) -> Range<String.Index> {
    if text[line].first == "|" {
      let left = text[line.lowerBound..<position].lastIndex(of: "|") ?? line.lowerBound
      let right = text[position..<line.upperBound].firstIndex(of: "|") ?? line.upperBound
      let start = skip(in: text, text.index(after: left)..<right) { $0 == " " }
      var end = right
      while end > start, text[text.index(before: end)] == " " { end = text.index(before: end) }
      return start..<end
    }
    var start = skip(in: text, line) { $0 == " " }
    if let first = text[start..<line.upperBound].first, "–-•*".contains(first) {
      start = skip(in: text, text.index(after: start)..<line.upperBound) { $0 == " " }
    } else if let number = text[start..<line.upperBound].prefixMatch(of: #/(\d+\.)*\d+[.)] |[а-я]\) /#) {
      start = number.range.upperBound
    }
    return start..<line.upperBound
  }

  /// Behind the mark that ends the first sentence, `nil` where the text holds but one.
  private static func endOfSentence(in text: Substring) -> String.Index? {
    for match in text.matches(of: #/[.!?] (?=[А-ЯЁ«A-Z])/#) {
      let before = text[..<match.range.lowerBound]
      let word = before.suffix(while: \.isLetter)
      // Initials and «г.», «ст.», «п.» end no sentence.
      if word.count != 1, !["ст", "пп", "им", "ул", "руб"].contains(word) {
        return text.index(after: match.range.lowerBound)
      }
    }
    return nil
  }

  private static func withoutClosingMark(_ range: Range<String.Index>, in text: String) -> Range<String.Index> {
    var end = range.upperBound
    while end > range.lowerBound, ";., ".contains(text[text.index(before: end)]) { end = text.index(before: end) }
    return range.lowerBound..<end
  }

  private static func skip(
    in text: String, _ range: Range<String.Index>, while condition: (Character) -> Bool
  ) -> String.Index {
    text[range].firstIndex { !condition($0) } ?? range.upperBound
  }
}

extension Substring {
  fileprivate func suffix(while condition: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
