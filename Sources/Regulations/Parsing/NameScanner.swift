internal import Documents
internal import Russian

/// Finds names of people: surname with initials before or behind it, or surname, name and patronymic.
struct NameScanner {
  private let index: TextIndex

  init(_ index: TextIndex) { self.index = index }

  struct Name {
    var tokens: Range<Int>
    var surname: Int
  }

  /// The first name in a range of tokens.
  func name(in range: Range<Int>) -> Name? {
    var token = range.lowerBound
    while token < range.upperBound {
      if let name = withInitials(at: token, range) ?? full(at: token, range) {
        if !isHonoured(name.tokens.lowerBound, range) { return name }
        token = name.tokens.upperBound
      } else {
        token += 1
      }
    }
    return nil
  }

  private static let honouring = ActWords.hashes("имени им")

  /// Whether a name is part of the name of a school: «Гимназия имени Соколова».
  private func isHonoured(_ token: Int, _ range: Range<Int>) -> Bool {
    var back = token - 1
    if back >= range.lowerBound, index.isMark(back, .fullStop) { back -= 1 }
    return back >= range.lowerBound && index.isWord(back, NameScanner.honouring)
  }

  private func isNameWord(_ token: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(token), index.tokens[token].kind == .word else { return false }
    let flags = index.tokens[token].flags
    return flags.contains(.capitalised) && index.tokens[token].length >= 6
      && !index.isMark(token - 1, .openQuote) && !index.isMark(token - 1, .straightQuote)
      && !index.mentions(in: token..<token + 1).contains {
        index.vocabulary.isRole(index.mentions[$0]) || index.vocabulary.isAction(index.mentions[$0])
      }
  }

  private func isInitial(_ token: Int, _ range: Range<Int>) -> Bool {
    range.contains(token) && range.contains(token + 1) && index.tokens[token].kind == .word
      && index.tokens[token].length == 2
      && index.tokens[token].flags.contains(.capitalised) && index.isMark(token + 1, .fullStop)
  }

  private func withInitials(at token: Int, _ range: Range<Int>) -> Name? {
    if isNameWord(token, range), isInitial(token + 1, range) {
      let end = isInitial(token + 3, range) ? token + 5 : token + 3
      return Name(tokens: token..<end, surname: token)
    }
    if isInitial(token, range) {
      let surname = isInitial(token + 2, range) ? token + 4 : token + 2
      if isNameWord(surname, range) { return Name(tokens: token..<surname + 1, surname: surname) }
    }
    return nil
  }

  /// Three words with capitals, the last with the ending of a patronymic.
  private func full(at token: Int, _ range: Range<Int>) -> Name? {
    guard isNameWord(token, range), isNameWord(token + 1, range), isNameWord(token + 2, range) else { return nil }
    let patronymic = String(decoding: index.document.text[index.tokens[token + 2].range], as: UTF8.self).lowercased()
    guard
      ["вич", "вича", "вичу", "вичем", "вна", "вну", "вны", "вне", "вной", "чна", "чну", "чны", "чной", "ьич", "ьича"]
        .contains(where: patronymic.hasSuffix)
    else { return nil }
    return Name(tokens: token..<token + 3, surname: token)
  }
}
