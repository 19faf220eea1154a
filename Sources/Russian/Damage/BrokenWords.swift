/// Finds the pieces of words of the lexicon that a space, a hyphen, a mark or a digit took apart.
struct BrokenWords: Sendable {
  let reader: DamagedWord

  /// A word put together again.
  struct Whole: Sendable, Hashable {
    /// Where its last token ends.
    var endToken: Int
    var spelling: [UInt8]
  }

  /// The fewest letters of a word that is put together.
  private static let shortestWord = 6
  /// More pieces than these are no word any more.
  private static let mostPieces = 4

  /// What stands between two pieces.
  private enum Gap {
    case nothing, mark, space, hyphen, hyphenAtLineEnd
  }

  /// The longest word that begins with the token at `start`.
  func whole(_ tokens: [Token], at start: Int, _ text: [UInt8]) -> Whole? {
    guard var codes = piece(tokens[start], text) else { return nil }
    var hasDigit = tokens[start].kind == .number
    // A number of its own has a space behind it, and a longer one a digit or a mark before it.
    if hasDigit, start > 0, !tokens[start].flags.contains(.spaceBefore) { return nil }
    var isUnreal = isNoWord(tokens[start])
    var isTorn = false
    var isGlued = true
    var isBesideOthers = standsBesideOthers(tokens[start])
    var lexiconWords = reader.lexicon.contains(WordHash(value: tokens[start].value)) ? 1 : 0
    var best: Whole?
    var last = start
    for _ in 1..<BrokenWords.mostPieces {
      guard let (next, gap) = piece(after: last, tokens), let more = piece(tokens[next], text) else { break }
      if tokens[next].kind == .number {
        guard gap == .nothing else { break }
        hasDigit = true
      } else {
        isUnreal = isUnreal || isNoWord(tokens[next])
        isBesideOthers = isBesideOthers || standsBesideOthers(tokens[next])
        if reader.lexicon.contains(WordHash(value: tokens[next].value)) { lexiconWords += 1 }
      }
      if tokens[start].kind == .number, gap != .nothing { break }
      if gap == .hyphenAtLineEnd { isTorn = true }
      if gap != .nothing { isGlued = false }
      codes += more
      last = next
      // A number inside a word shows the damage by itself, and so does a hyphen with a space behind it.
      // Two words of the language that make one of the lexicon are its pieces («плат форма») if no short word is among
      // them, which may stand there by right («за явку»).
      let arePieces = !isBesideOthers && lexiconWords <= 1 && last == start + 1 && reader.dictionary != nil
      guard isUnreal || isTorn || hasDigit || arePieces, codes.count >= BrokenWords.shortestWord else { continue }
      if reader.lexicon.contains(WordHash(codes: codes)) {
        best = Whole(endToken: last + 1, spelling: codes)
      } else if isGlued, hasDigit, tokens[last].kind == .word, let match = reader.confused.match(codes),
        match.confusions == 1
      {
        best = Whole(endToken: last + 1, spelling: match.spelling)
      }
    }
    return best
  }

  /// Without a dictionary nothing is known to be no word.
  private func isNoWord(_ token: Token) -> Bool {
    token.kind == .word && reader.dictionary != nil && !reader.isReal(WordHash(value: token.value))
  }

  private func standsBesideOthers(_ token: Token) -> Bool {
    token.kind == .word && (reader.glued.isShortWord(token.value) || token.flags.contains(.latin))
  }

  private func piece(_ token: Token, _ text: [UInt8]) -> [UInt8]? {
    switch token.kind {
    case .word: return LetterCodes.of(token, in: text)
    case .number:
      let letter = token.length == 1 ? Confusions.letter(ofDigit: token.value) : 0
      return letter == 0 ? nil : [letter]
    case .mark: return nil
    }
  }

  private func piece(after last: Int, _ tokens: [Token]) -> (index: Int, gap: Gap)? {
    let next = last + 1
    guard next < tokens.count else { return nil }
    if tokens[next].kind != .mark {
      guard tokens[next].flags.contains(.spaceBefore) else { return (next, .nothing) }
      // A capital begins a word of its own, unless the whole is in capitals.
      let begins = tokens[next].flags.contains(.capitalised) && !tokens[last].flags.contains(.allCapitals)
      return begins || tokens[next].kind == .number ? nil : (next, .space)
    }
    guard !tokens[next].flags.contains(.spaceBefore) else { return nil }
    if tokens[next].isMark(.hyphen) || tokens[next].isMark(.dash) {
      var index = next + 1
      while index < tokens.count, tokens[index].isMark(.lineFeed) { index += 1 }
      guard index < tokens.count, tokens[index].kind == .word, !tokens[index].flags.contains(.capitalised) else {
        return nil
      }
      return (index, index > next + 1 || tokens[index].flags.contains(.spaceBefore) ? .hyphenAtLineEnd : .hyphen)
    }
    guard tokens[next].isMark(.other), next + 1 < tokens.count, tokens[next + 1].kind == .word,
      !tokens[next + 1].flags.contains(.spaceBefore)
    else { return nil }
    return (next + 1, .mark)
  }
}
