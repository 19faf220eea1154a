internal import Documents
internal import Regulations
internal import Russian

/// Words of the domain that are misspelt or taken for others: «организывает», «моделирует чаты».
struct MisspellingDetector: Detector {
  let name = DetectorName.misspelling

  /// Beginnings of words as they are to be spelt; all are long, so that hardly another word comes near.
  private static let stems = [
    "администратор", "регистраци", "мессенджер", "коммуникацио", "информацио", "педагогическ",
    "представител", "видеоконференц", "модератор", "обеспечивает", "приглашени", "платформ",
    "образовательн",
    "функционал", "конфиденциальн", "аутентификаци", "идентификаци", "персональн", "законодательств",
  ].map { FoldedWord($0) }

  /// Misspelt words that are told by no single letter, or that the lexicon understands nevertheless.
  private static let known = WordTable<(right: String, isOfChats: Bool)>(
    misspelt.map { (($0.0, false), $0.1) } + takenForOthers.map { (($0.0, true), $0.1) })

  private static let misspelt = [
    ("организовывает", "организывает"), ("организовывают", "организывают"), ("организовывать", "организывать"),
    ("организовывается", "организывается"), ("организовываются", "организываются"),
    ("организовывал", "организывал организывала организывали"), ("организовывание", "организывание организывания"),
    (
      "мессенджер",
      "месенджер месенджера месенджеру месенджером месенджере месенджеры месенджеров месенджерам месенджерами месенджерах мессенжер мессенжера мессенжере мессенжеры"
    ),
    (
      "коммуникация",
      "комуникация комуникации комуникацию комуникаций комуникационная комуникационной комуникационную комуникационное"
    ),
  ]

  /// Words of another meaning, which are wrong where chats follow.
  private static let takenForOthers = [
    ("модерирует", "моделирует моделируют"), ("модерировать", "моделировать"),
    ("модерация", "моделирование моделирования"),
  ]

  /// Words below so many bytes are hardly terms of the domain.
  private static let shortest: UInt32 = 16

  private static let services = FoldedWord.list(
    "discord whatsapp telegram viber skype snapchat threema wechat sferum messenger")

  private static let chats = WordClass(
    "чат чаты чата чатов чатах чате беседу беседы беседа бесед канал каналы канала каналов обсуждение обсуждения обсуждений переписку переписки сообщения сообщений"
  )

  func detect(in file: JudgedFile) -> Detection {
    var violations: [Violation] = []
    // What recognition leaves is no misspelling.
    let isNative = file.bundle.quality.source == .native
    let (known, stems) = (Self.known, Self.stems)
    var word = FoldedWord(letters: [])
    for clause in file.clauses {
      for token in clause.tokens where file.bundle.tokens[token].kind == .word {
        let item = file.bundle.tokens[token]
        // Most words are short and printed as they are understood.
        guard item.length >= Self.shortest || !item.flags.isDisjoint(with: [.repaired, .mixedScript, .latin]) else {
          continue
        }
        var right = known[item.value].flatMap { misuse($0, token, clause.tokens, file) }
        if right == nil, isNative { right = misspelling(token, &word, stems, file) }
        guard let right, !file.text.isInCitedTitle(token) else { continue }
        violations.append(Violation(tokens: token..<token + 1, expected: right))
      }
    }
    return Detection(violations)
  }

  /// How many words may stand between the verb and what is moderated.
  private static let reach = 4

  /// «моделирует чаты» for «модерирует».
  private func misuse(
    _ word: (right: String, isOfChats: Bool), _ token: Int, _ range: Range<Int>, _ file: JudgedFile
  ) -> String? {
    guard word.isOfChats else { return "видимо, «\(word.right)»" }
    let object = (token + 1..<min(range.upperBound, token + 1 + Self.reach)).prefix { !file.isMark($0, .comma) }
      .contains { file.isWord($0, Self.chats) }
    return object ? "видимо, «\(word.right)»" : nil
  }

  /// What is wrong with a word: nothing with what the lexicon knows, nor with parts of addresses.
  private func misspelling(
    _ token: Int, _ word: inout FoldedWord, _ stems: [FoldedWord], _ file: JudgedFile
  ) -> String? {
    let item = file.bundle.tokens[token]
    let isLatin = item.flags.contains(.latin)
    guard isLatin || item.length >= Self.shortest,
      item.flags.isDisjoint(with: [.mixedScript, .mixedCase, .foreignLetter])
    else { return nil }
    let text = file.bundle.document.text
    guard isLatin || Self.comesNear(stems, text, item.range) else { return nil }
    word.fold(text, in: item.range)
    // The lexicon is large and far away: it is asked only of words that look misspelt.
    let right = isLatin ? service(word) : stem(word)
    guard let right, isLatin || !file.lexicon.contains(hash: item.value), !isPartOfAddress(token, file) else {
      return nil
    }
    return right
  }

  /// Whether a word of Russian letters begins like one of the stems and soon goes on like it in spite of one error.
  ///
  /// Turns nearly all words away in their bytes; the rest is looked at letter by letter.
  private static func comesNear(_ stems: [FoldedWord], _ text: [UInt8], _ range: Range<Int>) -> Bool {
    func letter(_ number: Int) -> UInt16 {
      let place = range.lowerBound + number * 2
      guard place + 1 < range.upperBound else { return 0 }
      return FoldedWord.folded(UInt16(text[place] & 0x1F) << 6 | UInt16(text[place + 1] & 0x3F))
    }
    let first = letter(0)
    for stem in stems where stem.letters[0] == first {
      var equal = 1
      while equal < stem.count, stem.letters[equal] == letter(equal) { equal += 1 }
      guard equal < stem.count else { continue }
      // Behind a wrong, a missing or a superfluous letter or two in the wrong order the next one is right again.
      let (here, next) = (letter(equal), letter(equal + 1))
      let isLast = equal + 1 >= stem.count
      if isLast || here == stem.letters[equal + 1] || next == stem.letters[equal + 1] || next == stem.letters[equal] {
        return true
      }
    }
    return false
  }

  private static let serviceLengths = 5...12

  private func service(_ word: FoldedWord) -> String? {
    guard Self.serviceLengths.contains(word.count), !Self.services.contains(word),
      let right = Self.services.first(where: {
        $0.letters.first == word.letters.first && Self.isMisspelt(word.letters[...], $0.letters[...])
      })
    else { return nil }
    let name = right.description
    return "видимо, «\(name.prefix(1).uppercased())\(name.dropFirst())»"
  }

  /// A word that only begins like the stem and ends another way is another word: «регистратор».
  private func stem(_ word: FoldedWord) -> String? {
    for stem in Self.stems
    where word.letters.first == stem.letters.first && word.count >= stem.count - 1 && !word.hasPrefix(stem) {
      for length in stem.count - 1...stem.count + 1 where length <= word.count {
        let beginning = word.letters.prefix(length)
        if beginning.last == stem.letters.last, Self.isMisspelt(beginning, stem.letters[...]) {
          return "ошибка в слове на «\(stem)…»"
        }
      }
    }
    return nil
  }

  private func isPartOfAddress(_ token: Int, _ file: JudgedFile) -> Bool {
    func touches(_ mark: Int, _ next: Int) -> Bool {
      guard file.bundle.tokens.indices.contains(mark), file.bundle.tokens.indices.contains(next) else { return false }
      return Self.addressMarks.contains { file.isMark(mark, $0) }
        && file.bundle.tokens[next].kind != .mark && !file.bundle.tokens[max(mark, next)].flags.contains(.spaceBefore)
    }
    return touches(token + 1, token + 2) || token > 0 && touches(token - 1, token)
  }

  private static let addressMarks: [Token.Mark] = [.fullStop, .slash, .at, .hyphen, .underscore]

  /// Whether one letter is wrong, missing, too many or two change places.
  static func isMisspelt(_ word: ArraySlice<UInt16>, _ right: ArraySlice<UInt16>) -> Bool {
    guard abs(word.count - right.count) <= 1 else { return false }
    let (first, rightFirst) = (word.startIndex, right.startIndex)
    var equal = 0
    let shortest = min(word.count, right.count)
    while equal < shortest, word[first + equal] == right[rightFirst + equal] { equal += 1 }
    let (rest, rightRest) = (word[(first + equal)...], right[(rightFirst + equal)...])
    if rest.isEmpty, rightRest.isEmpty { return false }
    if rest.dropFirst() == rightRest || rest == rightRest.dropFirst() || rest.dropFirst() == rightRest.dropFirst() {
      return true
    }
    guard rest.count >= 2, rightRest.count >= 2 else { return false }
    let (start, rightStart) = (rest.startIndex, rightRest.startIndex)
    return rest[start] == rightRest[rightStart + 1] && rest[start + 1] == rightRest[rightStart]
      && rest.dropFirst(2) == rightRest.dropFirst(2)
  }
}
