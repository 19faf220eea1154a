/// Finds where words were run together: «правитсписок», «наплатформу».
struct GluedWords: Sendable {
  let lexicon: Lexicon

  /// The fewest letters of each of two words of the lexicon.
  private static let shortestPart = 5

  /// Where two words of the lexicon were run together, or a preposition and a word of the lexicon: so many letters stand
  /// in the first.
  func cut(_ codes: [UInt8]) -> Int? {
    if let cut = prepositionCut(codes) { return cut }
    guard codes.count >= GluedWords.shortestPart * 2 else { return nil }
    var first = WordHash(codes: codes[..<GluedWords.shortestPart])
    for cut in GluedWords.shortestPart...codes.count - GluedWords.shortestPart {
      if !lexicon.senseRange(first.value).isEmpty, isInLexicon(codes[cut...]),
        !GluedWords.firstParts.contains(first.value)
      {
        return cut
      }
      first.add(codes[cut])
    }
    return nil
  }

  /// Where a word of the lexicon was run together with any other word of the language.
  func cut(_ codes: [UInt8], _ dictionary: GeneralDictionary) -> Int? {
    guard codes.count >= 7 else { return nil }
    var found: (cut: Int, length: Int)?
    for cut in 1..<codes.count {
      let (first, second) = (codes[..<cut], codes[cut...])
      guard !beginCompounds(first) else { continue }
      let length: Int
      if second.count >= 6, isInLexicon(second), isWord(first, dictionary) {
        length = second.count
      } else if first.count >= 6, isInLexicon(first), isWord(second, dictionary) {
        length = first.count
      } else {
        continue
      }
      // The longer word of the lexicon is the likelier one.
      if length > found?.length ?? 0 { found = (cut, length) }
    }
    return found?.cut
  }

  /// Where two or three words of the language were run together: the letters in each part.
  ///
  /// - Parameter most: the largest number of parts.
  func parts(_ codes: ArraySlice<UInt8>, _ dictionary: GeneralDictionary, most: Int = 3) -> [Int]? {
    guard codes.count >= GluedWords.shortestPart * 2 else { return nil }
    var found: [Int]?
    for length in GluedWords.shortestPart...codes.count - GluedWords.shortestPart {
      let (first, second) = (codes.prefix(length), codes.dropFirst(length))
      guard isWord(first, dictionary), !beginCompounds(first), !isLinked(first) else { continue }
      if isWord(second, dictionary) { return [length, second.count] }
      if found == nil, most > 2, let rest = parts(second, dictionary, most: most - 1) { found = [length] + rest }
    }
    return found
  }

  /// Whether a word of the language ends as first parts of compounds do: «водоснабжение», «общеразвивающий».
  private func isLinked(_ codes: ArraySlice<UInt8>) -> Bool {
    (codes.last == GluedWords.o || codes.last == GluedWords.e) && !isInLexicon(codes)
  }

  private static let o = WordHash.codes(of: "о")?.first
  private static let e = WordHash.codes(of: "е")?.first

  /// Whether a part is a word that may stand beside one of the lexicon; short ones are so by chance, unless listed.
  func isWord(_ codes: ArraySlice<UInt8>, _ dictionary: GeneralDictionary) -> Bool {
    let hash = WordHash(codes: codes)
    if codes.count <= 3 { return GluedWords.shortWords.contains(hash.value) }
    return lexicon.contains(hash) || dictionary.contains(hash)
  }

  /// Whether these letters begin compounds and stand before no other word.
  func beginCompounds(_ codes: ArraySlice<UInt8>) -> Bool {
    GluedWords.firstParts.contains(WordHash(codes: codes).value)
  }

  /// Whether the word is a short one that stands beside any other.
  func isShortWord(_ hash: UInt64) -> Bool { GluedWords.shortWords.contains(hash) }

  func isInLexicon(_ codes: ArraySlice<UInt8>) -> Bool { lexicon.contains(WordHash(codes: codes)) }

  /// Where a preposition was run together with the word behind it: «наплатформу», «кклассам».
  private func prepositionCut(_ codes: [UInt8]) -> Int? {
    for preposition in GluedWords.prepositions where codes[0] == preposition.first {
      let count = preposition.second == 0 ? 1 : 2
      guard codes.count >= count + 5, count == 1 || codes[1] == preposition.second else { continue }
      if isInLexicon(codes[count...]) { return count }
    }
    return nil
  }

  /// The letters of prepositions; 0 in place of the second where there is one only.
  private static let prepositions = ["на", "по", "за", "до", "от", "из", "об", "в", "к", "с"].map {
    let codes = WordHash.codes(of: $0) ?? []
    return (first: codes[0], second: codes.count > 1 ? codes[1] : 0)
  }

  /// Short words that stand beside any other.
  private static let shortWords = hashes(
    "на по за до от из об во со ко в к с о у и а для при без над под про или как его ее их не ни все что то это")

  /// First parts of compounds, which are no words run together with the next.
  private static let firstParts = hashes(
    "видео аудио медиа онлайн интернет веб кибер авто фото теле радио мульти микро мини супер само взаимо меж между сверх кино контр пресс вне после перед пред обще"
  )

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").compactMap { WordHash($0)?.value })
  }
}
