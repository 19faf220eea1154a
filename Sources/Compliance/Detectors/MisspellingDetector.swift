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
  ].map { Array($0.unicodeScalars) }

  /// Misspelt words that are told by no single letter, or that the lexicon understands nevertheless.
  private static let known = WordTable<String>([
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
  ])

  /// Words below so many bytes are hardly terms of the domain.
  private static let shortest: UInt32 = 16

  private static let services = [
    "discord", "whatsapp", "telegram", "viber", "skype", "snapchat", "threema", "wechat", "sferum", "messenger",
  ].map { Array($0.unicodeScalars) }

  private static let moderate = WordTable<String>([
    ("модерирует", "моделирует моделируют"), ("модерировать", "моделировать"),
    ("модерация", "моделирование моделирования"),
  ])
  private static let chats = WordClass(
    "чат чаты чата чатов чатах чате беседу беседы беседа бесед канал каналы канала каналов обсуждение обсуждения обсуждений переписку переписки сообщения сообщений"
  )

  func detect(in file: JudgedFile) -> Detection {
    var violations: [Violation] = []
    for clause in file.clauses {
      for token in clause.tokens where file.bundle.tokens[token].kind == .word {
        guard let right = misuse(token, clause.tokens, file) ?? misspelling(token, file),
          !file.text.isInCitedTitle(token)
        else { continue }
        violations.append(Violation(tokens: token..<token + 1, expected: right))
      }
    }
    return Detection(violations)
  }

  /// How many words may stand between the verb and what is moderated.
  private static let reach = 4

  /// «моделирует чаты» for «модерирует».
  private func misuse(_ token: Int, _ range: Range<Int>, _ file: JudgedFile) -> String? {
    if let right = Self.known[file.bundle.tokens[token].value] { return "видимо, «\(right)»" }
    guard let right = Self.moderate[file.bundle.tokens[token].value] else { return nil }
    let object = (token + 1..<min(range.upperBound, token + 1 + Self.reach)).prefix { !file.isMark($0, .comma) }
      .contains { file.isWord($0, Self.chats) }
    return object ? "видимо, «\(right)»" : nil
  }

  /// What recognition leaves is no misspelling, nor is what the lexicon knows.
  private func misspelling(_ token: Int, _ file: JudgedFile) -> String? {
    let item = file.bundle.tokens[token]
    guard file.bundle.quality.source == .native,
      item.flags.isDisjoint(with: [.mixedScript, .mixedCase, .foreignLetter]),
      !isPartOfAddress(token, file)
    else { return nil }
    // Nearly all words are short or known and are never looked at letter by letter.
    guard item.flags.contains(.latin) || item.length >= Self.shortest && !file.lexicon.contains(hash: item.value)
    else { return nil }
    let word = Array(file.folded(token).unicodeScalars)
    if item.flags.contains(.latin) {
      guard (5...12).contains(word.count), !Self.services.contains(word),
        let right = Self.services.first(where: { $0.first == word.first && Self.isMisspelt(word, $0) })
      else { return nil }
      return "видимо, «\(Self.text(right).prefix(1).uppercased())\(Self.text(right).dropFirst())»"
    }
    for stem in Self.stems where word.first == stem.first && word.count >= stem.count - 1 && !word.starts(with: stem) {
      // A word that only begins like the stem and ends another way is another word: «регистратор».
      let isMisspelt = [stem.count - 1, stem.count, stem.count + 1].contains { length in
        guard length <= word.count else { return false }
        let beginning = Array(word.prefix(length))
        return Self.isMisspelt(beginning, stem) && beginning.last == stem.last
      }
      if isMisspelt { return "ошибка в слове на «\(Self.text(stem))…»" }
    }
    return nil
  }

  private static func text(_ letters: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(letters))
  }

  private func isPartOfAddress(_ token: Int, _ file: JudgedFile) -> Bool {
    func touches(_ mark: Int, _ next: Int) -> Bool {
      guard file.bundle.tokens.indices.contains(mark), file.bundle.tokens.indices.contains(next) else { return false }
      return [.fullStop, .slash, .at, .hyphen, .underscore].contains { file.isMark(mark, $0) }
        && file.bundle.tokens[next].kind != .mark && !file.bundle.tokens[max(mark, next)].flags.contains(.spaceBefore)
    }
    return touches(token + 1, token + 2) || token > 0 && touches(token - 1, token)
  }

  /// Whether one letter is wrong, missing, too many or two change places.
  static func isMisspelt(_ word: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard word != right, abs(word.count - right.count) <= 1 else { return false }
    let start = zip(word, right).prefix { $0 == $1 }.count
    let (rest, rightRest) = (word[start...], right[start...])
    if rest.dropFirst() == rightRest || rest == rightRest.dropFirst() || rest.dropFirst() == rightRest.dropFirst() {
      return true
    }
    guard rest.count >= 2, rightRest.count >= 2 else { return false }
    return rest[start] == rightRest[start + 1] && rest[start + 1] == rightRest[start]
      && rest.dropFirst(2) == rightRest.dropFirst(2)
  }
}
