internal import Documents
internal import Russian

/// Whether a sentence forbids what it tells.
extension SentenceParser {
  /// Whether «нельзя», «не вправе» and the like forbid what the sentence tells.
  func forbids(_ forbidden: Mention, _ range: Range<Int>) -> Bool {
    !isNegatedWord(forbidden) && !isConditional(forbidden, range) && !forbidsRefusal(forbidden, range)
  }

  /// «Если прийти нельзя, …»: what is out of the question only there.
  private func isConditional(_ forbidden: Mention, _ range: Range<Int>) -> Bool {
    guard signs.contains(.conditions) else { return false }
    let start = chunkStart(Int(forbidden.firstToken), range)
    return index.isWord(start, .conditions)
      && (Int(forbidden.endToken)..<range.upperBound).contains { index.isMark($0, .comma) }
  }

  /// «уклоняться от ответа нельзя»: whoever must not refuse has to do it.
  private func forbidsRefusal(_ forbidden: Mention, _ range: Range<Int>) -> Bool {
    let start = chunkStart(Int(forbidden.firstToken), range)
    let end = (start..<range.upperBound).first { index.isMark($0, .comma) } ?? range.upperBound
    return (start..<end).contains { index.isWord($0, SentenceParser.refusing) }
  }

  /// The token behind the last comma before a token.
  private func chunkStart(_ token: Int, _ range: Range<Int>) -> Int {
    (range.lowerBound..<token).last { index.isMark($0, .comma) }.map { $0 + 1 } ?? range.lowerBound
  }

  private static let refusing = ActWords.hashes(
    "отказать отказывать отказаться отказываться уклоняться уклониться пренебрегать игнорировать")
}
