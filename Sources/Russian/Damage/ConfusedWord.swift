/// Reads a word as the lexicon's word that differs only by letters which recognition confuses.
struct ConfusedWord: Sendable {
  let lexicon: Lexicon

  /// The shortest word that is read so, in letters: below, too many real words lie within one letter.
  static let shortestWord = 6
  /// The longest one.
  static let longestWord = 40
  /// From this length on two confused letters are undone; below, one.
  static let longWord = 10

  /// A form of the lexicon, and how many letters were confused.
  struct Match: Sendable, Hashable {
    var spelling: [UInt8]
    var confusions: Int
  }

  /// Whether some reading of the word may be in the lexicon; when not, none is.
  func isPossible(_ token: Token, _ word: [UInt8]) -> Bool {
    // Latin words have hashes of their own, under which the first spelling stands for all.
    if token.flags.contains(.latin) { return true }
    let common = LikenessSieve.commonLetter
    var key = WordHash()
    var mayBeRewritten = false
    for code in word {
      if Confusions.foreignLetters.contains(code) { return true }
      if Confusions.rewrittenLetters >> UInt64(code & 63) & 1 == 1 { mayBeRewritten = true }
      key.add(common[Int(code)])
    }
    return lexicon.likeness.passes(key) || mayBeRewritten && isPossibleWhenRewritten(word)
  }

  private func isPossibleWhenRewritten(_ word: [UInt8]) -> Bool {
    let common = LikenessSieve.commonLetter
    var before = WordHash()
    for start in word.indices {
      if Confusions.rewrittenLetters >> UInt64(word[start] & 63) & 1 == 1 {
        for (read, meant) in Confusions.rewrites where word[start...].starts(with: read) {
          var key = before
          for code in meant { key.add(common[Int(code)]) }
          for code in word[(start + read.count)...] { key.add(common[Int(code)]) }
          if lexicon.likeness.passes(key) { return true }
        }
      }
      before.add(common[Int(word[start])])
    }
    return false
  }

  /// The form with the fewest confused letters; `nil` when there is none, or when several have no lemma in common.
  ///
  /// - Parameter shortest: the least number of letters.
  func match(_ word: [UInt8], shortest: Int = shortestWord) -> Match? {
    guard word.count >= shortest, word.count <= ConfusedWord.longestWord else { return nil }
    let isForeign = word.contains(where: Confusions.foreignLetters.contains)
    let candidates = Confusions.rewritten(word).enumerated().filter {
      isForeign || lexicon.likeness.passes(LikenessSieve.key(of: $0.element))
    }
    guard !candidates.isEmpty else { return nil }
    for confusions in 1...2 {
      var search = Search(lexicon: lexicon)
      for (number, candidate) in candidates {
        // Rewriting is the first confusion, and short words have no second one among single letters.
        let left = confusions - (number == 0 ? 0 : 1)
        var candidate = candidate
        search.consider(candidate, WordHash(codes: candidate))
        if left > 0 {
          search.substitute(
            in: &candidate, from: 0, WordHash(), remaining: word.count >= ConfusedWord.longWord ? left : 1)
        }
      }
      if let spelling = search.found {
        return search.lemmas.isEmpty ? nil : Match(spelling: spelling, confusions: confusions)
      }
    }
    return nil
  }

  private struct Search {
    let lexicon: Lexicon
    var found: [UInt8]?
    var lemmas: Set<UInt16> = []

    mutating func consider(_ candidate: [UInt8], _ hash: WordHash) {
      let range = lexicon.senseRange(hash.value)
      guard !range.isEmpty else { return }
      let candidates = Set(range.map { lexicon.senses[$0].lemma })
      lemmas = found == nil ? candidates : lemmas.intersection(candidates)
      found = found ?? candidate
    }

    /// Tries what the letters from `start` on may have been; `hash` is that of the letters before.
    mutating func substitute(in word: inout [UInt8], from start: Int, _ hash: WordHash, remaining: Int) {
      var before = hash
      for position in start..<word.count {
        let printed = word[position]
        for letter in Confusions.letters[Int(printed)] {
          word[position] = letter
          var own = before
          own.add(letter)
          var whole = own
          for code in word[(position + 1)...] { whole.add(code) }
          consider(word, whole)
          if remaining > 1 { substitute(in: &word, from: position + 1, own, remaining: remaining - 1) }
        }
        word[position] = printed
        before.add(printed)
      }
    }
  }
}
