internal import Regulations
internal import Russian

/// One thing under two names: the platform, the class «Учительская», the act itself.
struct TermDetector: Detector {
  let name = DetectorName.term

  func detect(in file: JudgedFile) -> Detection {
    let reader = Reader(file: file, titles: file.text.citedTitles)
    return Detection(
      reader.abbreviations() + reader.platformAdjectives() + reader.staffRoom() + reader.namesOfTheAct()
        + reader.nameInTheOrder())
  }
}

private struct Reader {
  let file: JudgedFile
  let titles: [Range<Int>]

  /// The words of the text that belong to a class, outside the titles of cited acts.
  private func tokens(_ words: WordClass) -> [Int] {
    file.clauses.flatMap { $0.tokens.filter { file.isWord($0, words) } }
      .filter { token in !titles.contains { $0.contains(token) } }
  }

  private static let short = WordClass("икоп")
  private static let shorter = WordClass("икп")

  /// ИКП beside ИКОП.
  func abbreviations() -> [Violation] {
    guard !tokens(Self.short).isEmpty else { return [] }
    return tokens(Self.shorter).filter { file.bundle.tokens[$0].flags.contains(.allCapitals) }
      .map { Violation(tokens: $0..<$0 + 1, expected: "в остальном тексте – ИКОП") }
  }

  private static let platforms = WordClass("платформа платформы платформе платформу платформой")
  private static let sferum = WordClass("сферум")
  private static let longestName = 8

  private struct PlatformName {
    var tokens: Range<Int>
    var words: [String]
    func has(_ stem: String) -> Bool { words.contains { $0.hasPrefix(stem) } }
  }

  /// «информационно-коммуникационная образовательная платформа»: the adjectives before the word.
  private func platformNames() -> [PlatformName] {
    tokens(Self.platforms).compactMap { token in
      var words: [String] = []
      var start = token
      while start > 0, token - start < Self.longestName {
        let before = start - 1
        if file.isMark(before, .hyphen) || file.isMark(before, .lineFeed) || file.isMark(before, .dash) {
          start = before
          continue
        }
        guard file.bundle.tokens[before].kind == .word else { break }
        let word = file.folded(before)
        guard word == "информационно" || OrganisationWords.stem(ofAdjective: word) != nil else { break }
        words.append(word)
        start = before
      }
      let name = PlatformName(tokens: start..<token + 1, words: words)
      // Other platforms are called digital or educational as well.
      let isOurs = name.has("коммуника") || file.isWord(token + 2, Self.sferum) || file.isWord(token + 1, Self.sferum)
      return isOurs ? name : nil
    }
  }

  func platformAdjectives() -> [Violation] {
    let names = platformNames()
    var violations: [Violation] = []
    for name in names where name.has("коммуникативн") {
      violations.append(
        Violation(tokens: name.tokens, expected: "платформа называется информационно-коммуникационной"))
    }
    let educational = names.filter { $0.has("образовательн") && !$0.has("цифров") }
    for name in names where name.has("цифров") && !name.has("образовательн") && !educational.isEmpty {
      violations.append(Violation(tokens: name.tokens, expected: "в остальном тексте платформа – образовательная"))
    }
    return violations
  }

  private static let room = WordClass("учительская учительской учительскую")
  private static let teachers = WordClass("учителя")
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
    let rooms = tokens(Self.room).filter { file.bundle.tokens[$0].flags.contains(.capitalised) }
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
    for token in tokens(Self.teachers) where file.bundle.tokens[token].flags.contains(.capitalised) {
      let before = word(before: token)
      guard file.isWord(before, Self.classes) || before < token - 1 && file.isWord(before, Self.groups) else {
        continue
      }
      violations.append(Violation(tokens: before..<token + 1, expected: "в остальном тексте – «Учительская»"))
    }
    return violations
  }

  /// What acts of schools are called.
  private static let kinds = WordTable<String>([
    ("Положение", "положение положения положению положением положении"),
    ("Порядок", "порядок порядка порядку порядком порядке"),
    ("Регламент", "регламент регламента регламенту регламентом регламенте"),
    ("Правила", "правила правил правилам правилами правилах"),
    ("Инструкция", "инструкция инструкции инструкцию инструкцией"),
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
      let others = otherActs(clauses)
      for clause in clauses where clause.kind != .frame {
        for token in clause.tokens where file.bundle.tokens[token].kind == .word {
          guard let found = Self.kinds[file.bundle.tokens[token].value], found != kind, !others.contains(found),
            !titles.contains(where: { $0.contains(token) })
          else { continue }
          let isNamedAsOwn = file.isWord(token - 1, Self.own)
          let isSubject = token == clause.tokens.lowerBound && file.isWord(token + 1, Self.act)
          guard isNamedAsOwn || isSubject else { continue }
          violations.append(
            Violation(tokens: (isNamedAsOwn ? token - 1 : token)..<token + 1, expected: "сам акт называется: \(kind)"))
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
    return [Violation(tokens: token..<token + 1, expected: "приложенный акт называется: \(kind)")]
  }

  private func kind(ofTitle act: Act) -> String? {
    guard let title = act.title.split(whereSeparator: { !$0.isLetter }).first, let hash = WordHash(title.lowercased())
    else { return nil }
    return Self.kinds[hash.value]
  }

  /// Kinds that are defined in the act, or begin a part of it: other acts.
  private func otherActs(_ clauses: [Clause]) -> Set<String> {
    var kinds: Set<String> = []
    for definition in file.bundle.definitions where definition.kind == .short {
      if let hash = WordHash(definition.term.lowercased()), let kind = Self.kinds[hash.value] { kinds.insert(kind) }
    }
    for clause in clauses where clause.kind == .frame || clause.kind == .section {
      guard let first = clause.tokens.first, file.bundle.tokens[first].kind == .word,
        let kind = Self.kinds[file.bundle.tokens[first].value], kind != "Порядок" || clause.kind == .frame
      else { continue }
      kinds.insert(kind)
    }
    return kinds
  }
}
