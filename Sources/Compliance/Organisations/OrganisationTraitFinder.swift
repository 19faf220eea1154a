internal import Documents
internal import Regulations
internal import Russian

/// Finds the signs of organisations in a stretch of tokens.
struct OrganisationTraitFinder {
  private let text: [UInt8]
  private let tokens: [Token]

  init(text: [UInt8], tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  /// A finder for the name of an organisation.
  init(name: String) {
    text = Array(name.utf8)
    tokens = Tokenizer().tokens(of: text, in: 0..<text.count)
  }

  /// All signs of the text.
  func traits() -> [OrganisationTrait] { traits(in: tokens.indices) }

  /// The first letters of all words, in lower case.
  var initials: FoldedWord {
    FoldedWord(letters: tokens.indices.filter { tokens[$0].kind == .word }.compactMap { folded($0).letters.first })
  }

  /// The stems of all words.
  func stems() -> Set<FoldedWord> {
    var stems: Set<FoldedWord> = []
    for token in tokens.indices where tokens[token].kind == .word {
      let word = folded(token)
      stems.insert(OrganisationWords.stem(ofAdjective: word) ?? OrganisationWords.stem(word))
      stems.insert(OrganisationWords.stem(word))
    }
    return stems
  }

  func traits(in range: Range<Int>) -> [OrganisationTrait] {
    var traits: [OrganisationTrait] = []
    let (institution, kinds) = (Self.institution, OrganisationWords.kinds)
    for token in range where tokens[token].kind == .word {
      let value = tokens[token].value
      if tokens[token].flags.contains(.allCapitals), let form = abbreviation(token, range) {
        traits.append(OrganisationTrait(sign: .form(form), tokens: token..<token + 1))
        // «МБУ ДО «Радуга»»: the name stands behind the second part of the form.
        let last = isAdditionalSuffix(token + 1, range) ? token + 1 : token
        if let trait = number(behind: last, range) ?? quoted(behind: last, range) { traits.append(trait) }
      } else if institution.contains(value) {
        if let trait = fullForm(token, range) { traits.append(trait) }
      } else if kinds.contains(value) || isAbbreviatedKind(token) {
        if let trait = number(behind: token, range) ?? quoted(behind: token, range) { traits.append(trait) }
        if let trait = adjectives(before: token, range) { traits.append(trait) }
      }
    }
    return traits
  }

  private static let institution = WordClass("учреждение учреждения учреждению учреждением учреждении")
  private static let additional = WordClass("дополнительного")
  private static let imeni = WordClass("имени им")

  private func folded(_ token: Int) -> FoldedWord { FoldedWord(text, in: tokens[token].range) }

  private func isMark(_ token: Int, _ mark: Token.Mark, _ range: Range<Int>) -> Bool {
    range.contains(token) && tokens[token].isMark(mark)
  }

  private func isAbbreviatedKind(_ token: Int) -> Bool {
    tokens[token].flags.contains(.allCapitals) && OrganisationWords.abbreviatedKinds.contains(tokens[token].value)
  }

  /// Institutes of further training and universities are partners of schools and never the school itself.
  private func abbreviation(_ token: Int, _ range: Range<Int>) -> LegalForm? {
    let next = token + 1
    let word = folded(token)
    // «МБОУ», «МБУДО», «МБУДОД»: no other abbreviation is looked at letter by letter.
    guard let last = word.letters.last, Self.lastLetters.contains(last) else { return nil }
    var suffix = ""
    if range.contains(next), tokens[next].kind == .word, tokens[next].flags.contains(.allCapitals) {
      suffix = folded(next).description.uppercased()
    }
    guard suffix != "ДПО", suffix != "ВО" else { return nil }
    return LegalForm(abbreviation: word.description.uppercased(), suffix: suffix)
  }

  private static let additionalSuffixes = WordClass("до дод")

  private func isAdditionalSuffix(_ token: Int, _ range: Range<Int>) -> Bool {
    range.contains(token) && tokens[token].kind == .word && tokens[token].flags.contains(.allCapitals)
      && Self.additionalSuffixes.contains(tokens[token].value)
  }

  /// The letters with which abbreviated legal forms end.
  private static let lastLetters = FoldedWord("УОД").letters

  /// How many words of a legal form may stand before «учреждение».
  private static let longestForm = 9

  private func fullForm(_ token: Int, _ range: Range<Int>) -> OrganisationTrait? {
    var words: [FoldedWord] = []
    var start = token
    while start > range.lowerBound, token - start < Self.longestForm {
      let before = start - 1
      if tokens[before].isMark(.lineFeed) || tokens[before].isMark(.hyphen) {
        start = before
        continue
      }
      guard tokens[before].kind == .word else { break }
      let word = folded(before)
      guard OrganisationWords.stem(ofAdjective: word) != nil else { break }
      words.append(word)
      start = before
    }
    let next = (token + 1..<min(range.upperBound, token + 4)).first { !tokens[$0].isMark(.lineFeed) }
    let isAdditional = next.map { tokens[$0].kind == .word && Self.additional.contains(tokens[$0].value) } ?? false
    guard let form = LegalForm(words: words, teachesAdditionally: isAdditional) else { return nil }
    return OrganisationTrait(sign: .form(form), tokens: start..<token + 1)
  }

  private func number(behind token: Int, _ range: Range<Int>) -> OrganisationTrait? {
    var next = token + 1
    while isMark(next, .lineFeed, range) { next += 1 }
    guard isMark(next, .numberSign, range), range.contains(next + 1), tokens[next + 1].kind == .number else {
      return nil
    }
    // «школы № 3, 5 и 7» are several.
    if isMark(next + 2, .comma, range), range.contains(next + 3), tokens[next + 3].kind == .number { return nil }
    return OrganisationTrait(sign: .number(tokens[next + 1].value), tokens: token..<next + 2)
  }

  /// How many tokens a name in quotation marks has at most.
  private static let longestName = 14

  private func quoted(behind token: Int, _ range: Range<Int>) -> OrganisationTrait? {
    var open = token + 1
    while isMark(open, .lineFeed, range) { open += 1 }
    guard isMark(open, .openQuote, range) || isMark(open, .straightQuote, range) else { return nil }
    let reach = open + 1..<min(range.upperBound, open + Self.longestName)
    guard let close = reach.first(where: { tokens[$0].isMark(.closeQuote) || tokens[$0].isMark(.straightQuote) })
    else { return nil }
    let words = (open + 1..<close).filter { tokens[$0].kind == .word }
    // «МБОУ «Гимназия № 7»»: kind and number within are signs of their own.
    guard !words.isEmpty,
      !words.contains(where: {
        isKind($0) || tokens[$0].flags.contains(.latin) || OrganisationWords.services.contains(tokens[$0].value)
      })
    else { return nil }
    let isAcronym = words.count == 1 && tokens[words[0]].flags.contains(.allCapitals) && tokens[words[0]].length <= 14
    return OrganisationTrait(
      sign: isAcronym ? .acronym(folded(words[0])) : .quoted(words.map { OrganisationWords.stem(folded($0)) }),
      tokens: token..<close + 1)
  }

  private func isKind(_ token: Int) -> Bool {
    OrganisationWords.kinds.contains(tokens[token].value) || isAbbreviatedKind(token)
  }

  /// How many adjectives before a kind are looked at.
  private static let mostAdjectives = 5

  /// «Первомайская средняя общеобразовательная школа», «Тверской технический колледж»; services have no school.
  private func adjectives(before token: Int, _ range: Range<Int>) -> OrganisationTrait? {
    var start = token
    var stems: [FoldedWord] = []
    // Up to the first word of the name: «любимая Первомайская школа».
    var named = 0
    var first = token
    while start > range.lowerBound, token - start < Self.mostAdjectives * 2 {
      let before = start - 1
      if tokens[before].isMark(.lineFeed) {
        start = before
        continue
      }
      guard tokens[before].kind == .word, let stem = OrganisationWords.stem(ofAdjective: folded(before)) else { break }
      if OrganisationWords.isService(stem) { return nil }
      if !OrganisationWords.isCommon(stem) {
        stems.append(stem)
        let flags = tokens[before].flags
        // A capital at the beginning of a sentence says nothing, nor do capitals of a heading.
        let mayBeName = flags.contains(.capitalised) && !flags.contains(.allCapitals)
        if mayBeName, !beginsSentence(before, range) || isAbbreviatedKind(token) {
          named = stems.count
          first = before
        }
      }
      start = before
    }
    guard named > 0 else { return nil }
    return OrganisationTrait(sign: .adjectives(Array(stems.prefix(named))), tokens: first..<token + 1)
  }

  private func beginsSentence(_ token: Int, _ range: Range<Int>) -> Bool {
    var before = token - 1
    while before >= range.lowerBound, tokens[before].isMark(.openQuote) || tokens[before].isMark(.lineFeed) {
      before -= 1
    }
    return before < range.lowerBound || tokens[before].isMark(.fullStop) || tokens[before].isMark(.colon)
  }
}
