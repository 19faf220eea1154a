internal import Regulations
internal import Russian

/// One thing under two names: the platform, the class «Учительская», the act itself.
struct TermDetector: Detector {
  let name = DetectorName.term

  func detect(in file: JudgedFile) -> Detection {
    let reader = Reader(file)
    return Detection(
      reader.abbreviations() + reader.platformAdjectives() + reader.staffRoom() + reader.namesOfTheAct()
        + reader.nameInTheOrder())
  }
}

private struct Reader {
  private let file: JudgedFile
  private let words: [Term: [Int]]

  /// What the words are about whose use is compared throughout the text.
  private enum Term {
    case abbreviation, otherAbbreviation, platform, staffRoom, teachers
  }

  private static let terms = WordTable<Term>([
    (.abbreviation, "икоп"), (.otherAbbreviation, "икп"),
    (.platform, "платформа платформы платформе платформу платформой"),
    (.staffRoom, "учительская учительской учительскую"), (.teachers, "учителя"),
  ])

  init(_ file: JudgedFile) {
    self.file = file
    var words: [Term: [Int]] = [:]
    let terms = Self.terms
    for clause in file.clauses {
      for token in clause.tokens where file.bundle.tokens[token].kind == .word {
        guard let term = terms[file.bundle.tokens[token].value], !file.text.isInCitedTitle(token) else { continue }
        words[term, default: []].append(token)
      }
    }
    self.words = words
  }

  /// The words of the text for a term, outside the titles of cited acts.
  private func tokens(_ term: Term) -> [Int] { words[term] ?? [] }

  /// ИКП beside ИКОП.
  func abbreviations() -> [Violation] {
    guard !tokens(.abbreviation).isEmpty else { return [] }
    return tokens(.otherAbbreviation).filter { file.bundle.tokens[$0].flags.contains(.allCapitals) }
      .map { Violation(tokens: $0..<$0 + 1, expected: "в остальном тексте – ИКОП") }
  }

  private static let sferum = WordClass("сферум")
  private static let longestName = 8

  private struct PlatformName {
    var tokens: Range<Int>
    var words: [FoldedWord]
    func has(_ stem: FoldedWord) -> Bool { words.contains { $0.hasPrefix(stem) } }
  }

  private static let informational = FoldedWord("информационно")
  private static let communication = FoldedWord("коммуника")
  private static let communicative = FoldedWord("коммуникативн")
  private static let educational = FoldedWord("образовательн")
  private static let digital = FoldedWord("цифров")

  /// «информационно-коммуникационная образовательная платформа»: the adjectives before the word.
  private func platformNames() -> [PlatformName] {
    tokens(.platform).compactMap { token in
      var words: [FoldedWord] = []
      var start = token
      while start > 0, token - start < Self.longestName {
        let before = start - 1
        if file.isMark(before, .hyphen) || file.isMark(before, .lineFeed) || file.isMark(before, .dash) {
          start = before
          continue
        }
        guard file.bundle.tokens[before].kind == .word else { break }
        let word = file.folded(before)
        guard word == Self.informational || OrganisationWords.stem(ofAdjective: word) != nil else { break }
        words.append(word)
        start = before
      }
      let name = PlatformName(tokens: start..<token + 1, words: words)
      // Other platforms are called digital or educational as well.
      let isOurs =
        name.has(Self.communication) || file.isWord(token + 2, Self.sferum) || file.isWord(token + 1, Self.sferum)
      return isOurs ? name : nil
    }
  }

  func platformAdjectives() -> [Violation] {
    let names = platformNames()
    var violations: [Violation] = []
    for name in names where name.has(Self.communicative) {
      violations.append(
        Violation(tokens: name.tokens, expected: "платформа называется информационно-коммуникационной"))
    }
    let educational = names.filter { $0.has(Self.educational) && !$0.has(Self.digital) }
    for name in names where name.has(Self.digital) && !name.has(Self.educational) && !educational.isEmpty {
      violations.append(Violation(tokens: name.tokens, expected: "в остальном тексте платформа – образовательная"))
    }
    return violations
  }

  private static let classes = WordClass("класс класса классу классе классом")
  private static let groups = WordClass("группа группы группе группу группой")

  /// The class «Учительская» that is a group elsewhere, and a class «Учителя» beside it.
  func staffRoom() -> [Violation] {
    func word(before token: Int) -> Int {
      var before = token - 1
      while file.isMark(before, .openQuote) || file.isMark(before, .straightQuote) || file.isMark(before, .lineFeed) {
        before -= 1
      }
      return before
    }
    let rooms = tokens(.staffRoom).filter { file.bundle.tokens[$0].flags.contains(.capitalised) }
    let inClasses = rooms.filter { file.isWord(word(before: $0), Self.classes) }
    let inGroups = rooms.filter { file.isWord(word(before: $0), Self.groups) }
    var violations: [Violation] = []
    if !inClasses.isEmpty {
      let isGroup = inGroups.count > inClasses.count
      violations += (isGroup ? inClasses : inGroups).map {
        Violation(
          tokens: word(before: $0)..<$0 + 1,
          expected: isGroup ? "в остальном тексте – группа" : "в остальном тексте – класс")
      }
    }
    guard !rooms.isEmpty else { return violations }
    for token in tokens(.teachers) where file.bundle.tokens[token].flags.contains(.capitalised) {
      let before = word(before: token)
      guard file.isWord(before, Self.classes) || before < token - 1 && file.isWord(before, Self.groups) else {
        continue
      }
      violations.append(Violation(tokens: before..<token + 1, expected: "в остальном тексте – «Учительская»"))
    }
    return violations
  }

  /// What acts of schools are called.
  private enum Kind: String {
    case regulation = "Положение"
    case procedure = "Порядок"
    case order = "Регламент"
    case rules = "Правила"
    case instruction = "Инструкция"
  }

  private static let kinds = WordTable<Kind>([
    (.regulation, "положение положения положению положением положении"),
    (.procedure, "порядок порядка порядку порядком порядке"),
    (.order, "регламент регламента регламенту регламентом регламенте"),
    (.rules, "правила правил правилам правилами правилах"),
    (.instruction, "инструкция инструкции инструкцию инструкцией"),
  ])
  private static let own = WordClass(
    "настоящий настоящего настоящему настоящим настоящем настоящее настоящие настоящих настоящая настоящей настоящую данный данного данному данным данном данное данные данных"
  )
  private static let act = WordClass(
    "вступает действует утверждается принимается является определяет регламентирует устанавливает разработан разработано разработаны вступают действуют утверждаются определяют устанавливают"
  )

  /// «настоящий Порядок» in an act that is a Положение.
  func namesOfTheAct() -> [Violation] {
    var violations: [Violation] = []
    for act in file.bundle.acts.indices where file.counts(act: act) && file.bundle.acts[act].kind == .regulation {
      guard let kind = kind(ofTitle: file.bundle.acts[act]) else { continue }
      let clauses = file.clauses.filter { $0.act == act }
      let kinds = Self.kinds
      let others = otherActs(clauses)
      for clause in clauses where clause.kind != .frame {
        for token in clause.tokens where file.bundle.tokens[token].kind == .word {
          guard let found = kinds[file.bundle.tokens[token].value], found != kind, !others.contains(found),
            !file.text.isInCitedTitle(token)
          else { continue }
          let isNamedAsOwn = file.isWord(token - 1, Self.own)
          let isSubject = token == clause.tokens.lowerBound && file.isWord(token + 1, Self.act)
          guard isNamedAsOwn || isSubject else { continue }
          violations.append(
            Violation(
              tokens: (isNamedAsOwn ? token - 1 : token)..<token + 1, expected: "сам акт называется: \(kind.rawValue)"))
        }
      }
    }
    return violations
  }

  private static let approving = WordClass(
    "утвердить утверждаю принять ввести действие прилагаемый прилагаемое прилагаемые прилагаемую")

  /// «Утвердить Порядок …» in an order whose only annex is a Положение.
  func nameInTheOrder() -> [Violation] {
    let regulations = file.bundle.acts.filter { $0.isOwn && $0.kind == .regulation }
    guard regulations.count == 1, let kind = regulations.first.flatMap(kind(ofTitle:)) else { return [] }
    let approved = file.clauses.filter { file.bundle.acts[$0.act].kind == .order && $0.kind != .frame }.flatMap {
      clause in
      clause.tokens.filter { token in
        file.isWord(token - 1, Self.approving) && file.bundle.tokens[token].kind == .word
          && Self.kinds[file.bundle.tokens[token].value] != nil
      }
    }
    guard approved.count == 1, let token = approved.first, Self.kinds[file.bundle.tokens[token].value] != kind else {
      return []
    }
    return [Violation(tokens: token..<token + 1, expected: "приложенный акт называется: \(kind.rawValue)")]
  }

  private func kind(ofTitle act: Act) -> Kind? {
    let title = Array(act.title.utf8)
    return Tokenizer().tokens(of: title, in: title.indices).first { $0.kind == .word }.flatMap { Self.kinds[$0.value] }
  }

  /// Kinds that are defined in the act, or begin a part of it: other acts.
  private func otherActs(_ clauses: [OwnClause]) -> Set<Kind> {
    var kinds: Set<Kind> = []
    for definition in file.bundle.definitions where definition.kind == .short {
      if let hash = WordHash(definition.term), let kind = Self.kinds[hash.value] { kinds.insert(kind) }
    }
    for clause in clauses where clause.kind == .frame || clause.kind == .section {
      guard let first = clause.tokens.first, file.bundle.tokens[first].kind == .word,
        let kind = Self.kinds[file.bundle.tokens[first].value], kind != .procedure || clause.kind == .frame
      else { continue }
      kinds.insert(kind)
    }
    return kinds
  }
}
