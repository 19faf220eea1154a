internal import Documents
internal import Russian

/// Reads the organisation's type and names from letterhead, stamps, title and the first clauses.
///
/// The vocabulary of names follows the registry of legal forms in common use (МБОУ, МДОАУ, ГБПОУ, МБУ ДО and others).
struct OrganisationReader {
  private let index: TextIndex
  private let clauses: [Clause]
  private let acts: [Act]

  init(_ index: TextIndex, _ clauses: [Clause], _ acts: [Act]) {
    self.index = index
    self.clauses = clauses
    self.acts = acts
  }

  /// How many clauses behind the frame are looked at, where the frame does not say.
  private static let clausesRead = 4

  private static let signs: [(Organisation.OrganisationType, [[UInt8]])] = names.map { type, names in
    (type, names.map { Array((" " + $0).utf8) })
  }

  private static let names: [(Organisation.OrganisationType, [String])] = [
    (
      .kindergarten,
      [
        "дошкольн", "детский сад", "детского сада", "детском саду", "детскому саду", "детским садом", "мбдоу", "мадоу",
        "мдоу",
        "мдоау", "мдобу", "мкдоу", "гбдоу", "гдоу", "црр",
      ]
    ),
    (
      .college,
      [
        "профессиональное образовательное", "профессионального образовательного", "профессиональном образовательном",
        "профессиональной образовательной", "профессиональная образовательная", "колледж", "техникум", "училищ",
        "гбпоу",
        "гапоу", "гкпоу", "гпоу", "огбпоу", "кгбпоу", "обпоу", "анпоо",
      ]
    ),
    (
      .additional,
      [
        "учреждение дополнительного образования", "учреждения дополнительного образования",
        "учреждении дополнительного образования", "учреждению дополнительного образования",
        "организация дополнительного образования", "центр дополнительного образования",
        "центра дополнительного образования",
        "центре дополнительного образования", "мбу до", "мау до", "мку до", "мбудо", "маудо", "гбу до", "гбудо",
        "мбоу до",
        "мудо", "цдо", "цдод", "цдт", "ддт", "дши", "дмш", "дхш", "дюсш", "дюц", "школа искусств", "школы искусств",
        "школе искусств", "музыкальная школа", "музыкальной школ", "художественная школа", "спортивная школа",
        "спортивной школ", "дом творчества",
        "дома творчества", "дворец творчества", "дворца творчества", "центр творчества", "центр детского творчества",
        "центра детского творчества", "станция юных", "кванториум", "внешкольной работы",
      ]
    ),
    (
      .school,
      [
        "общеобразовательн", "сош", "оош", "нош", "гимнази", "лице", "средняя школа", "средней школ", "основная школа",
        "школа №", "школы №", "школе №", "мбоу", "маоу", "мкоу", "мобу", "моау", "гбоу",
      ]
    ),
  ]

  func read() -> Organisation {
    var organisation = Organisation()
    let frame = frameText()
    let body = bodyText()
    organisation.type = type(in: frame) ?? type(in: body) ?? genericType(frame + " " + body)
    organisation.full = fullName(in: frame) ?? fullName(in: body) ?? ""
    organisation.short = shortName(in: body) ?? abbreviatedName(in: frame) ?? abbreviatedName(in: body) ?? ""
    return organisation
  }

  private func frameText() -> String {
    var text = ""
    for clause in clauses where acts[clause.act].isOwn && clause.kind == .frame && acts[clause.act].kind != .sheet {
      text += index.string(clause.tokens) + "\n"
      if text.utf8.count > 6000 { break }
    }
    return text
  }

  private func bodyText() -> String {
    let body = clauses.filter { acts[$0.act].isOwn && $0.kind != .frame && acts[$0.act].kind != .sheet }
    var parts: [String] = []
    for clause in body.prefix(OrganisationReader.clausesRead + 2) { parts.append(index.string(clause.tokens)) }
    return parts.joined(separator: "\n")
  }

  private func type(in text: String) -> Organisation.OrganisationType? {
    let folded = [UInt8]((" " + text).lowercased().utf8).spacedAtSeparators()
    var best: (type: Organisation.OrganisationType, count: Int)?
    for (type, signs) in OrganisationReader.signs {
      let count = signs.reduce(0) { $0 + folded.occurrences(of: $1) }
      guard count > 0 else { continue }
      // The other types are said on purpose; «школа» and its kin also stand in their names and in titles of acts.
      if type == .school, let best, best.count > 0 { return best.count * 2 >= count ? best.type : .school }
      if count > best?.count ?? 0 { best = (type, count) }
    }
    return best?.type
  }

  private func genericType(_ text: String) -> Organisation.OrganisationType? {
    text.lowercased().contains("школ") ? .school : nil
  }

  /// From the legal form to the end of the name in quotes, which may stand on the lines behind it.
  private func fullName(in text: String) -> String? {
    let lines = text.split(separator: "\n").map(String.init)
    guard let first = lines.indices.first(where: { legalForm(in: lines[$0]) != nil }),
      let start = legalForm(in: lines[first])
    else { return nil }
    var name = String(lines[first][start...])
    for line in lines[(first + 1)...].prefix(OrganisationReader.nameLines) where !isComplete(name) {
      guard continuesName(line) else { break }
      name += " " + line
    }
    if let bracket = name.firstIndex(of: "(") { name = String(name[..<bracket]) }
    if let quote = name.lastIndex(where: { $0 == "»" || $0 == "\"" }) { name = String(name[...quote]) }
    return String(name.split(separator: " ").joined(separator: " ").prefix(OrganisationReader.longestName))
  }

  /// The most lines a name takes behind its first, and the most characters of a name.
  private static let nameLines = 4
  private static let longestName = 260

  private static let legalForms = [
    "муниципальн", "государственн", "краев", "областн", "частн", "федеральное государственное",
    "автономная некоммерческая",
  ]

  private func legalForm(in line: String) -> String.Index? {
    let lowered = line.lowercased()
    guard lowered.utf8.count == line.utf8.count else { return nil }
    return OrganisationReader.legalForms.compactMap { lowered.firstRange(of: $0)?.lowerBound }.filter {
      $0 == lowered.startIndex || !lowered[lowered.index(before: $0)].isLetter
    }.min()
  }

  /// Whether the name in quotes is closed.
  private func isComplete(_ name: String) -> Bool {
    name.contains("»") || name.filter { $0 == "\"" }.count >= 2
  }

  /// A name goes on with a small letter, a quote, or words of its kind; titles and stamps begin something else.
  private func continuesName(_ line: String) -> Bool {
    guard let word = line.split(separator: " ").first, let letter = word.first else { return false }
    let bare = word.lowercased().filter(\.isLetter)
    guard let hash = WordHash(bare)?.value else { return letter == "«" || letter == "\"" }
    let others = [ActWords.order, ActWords.regulation, ActWords.approved, ActWords.otherStamps, ActWords.annex]
    return !others.contains { $0.contains(hash) } && !line.contains("@") && !line.contains("тел.")
      && !line.contains("тел/")
  }

  /// From the abbreviated legal form to the closing quote, or to the end of the line: «МКДОУ детский сад «Колобок»».
  private func abbreviatedName(in text: String) -> String? {
    for line in text.split(separator: "\n") {
      for word in line.split(whereSeparator: { " «»\",()".contains($0) })
      where OrganisationReader.abbreviations.contains(String(word)) {
        let rest = line[word.startIndex...].prefix(120)
        let end = rest.lastIndex { $0 == "»" || $0 == "\"" }.map { rest.index(after: $0) } ?? rest.endIndex
        return String(rest[..<end])
      }
    }
    return nil
  }

  private static let abbreviations: Set<String> = [
    "МБОУ", "МАОУ", "МКОУ", "МОУ", "МОБУ", "МОАУ", "ГБОУ", "ГКОУ", "ЧОУ", "МБДОУ", "МАДОУ", "МКДОУ", "МДОУ", "МДОАУ",
    "МДОБУ",
    "ГБДОУ", "ГБПОУ", "ГАПОУ", "ГКПОУ", "ГПОУ", "КГБПОУ", "ОГБПОУ", "МБУ", "МАУ", "МКУ", "МБУДО", "МАУДО", "ГБУ",
    "ГБУДО",
  ]

  /// What stands behind the first «далее –» that names no platform or regulation.
  private func shortName(in text: String) -> String? {
    for range in text.ranges(of: "далее") {
      let rest = text[range.upperBound...].prefix(60)
      guard let end = rest.firstIndex(of: ")") else { continue }
      let name = rest[..<end].filter { !"–—-:«»\"".contains($0) }.split(separator: " ").joined(separator: " ")
      if OrganisationReader.isOwnName(name) { return name }
    }
    return nil
  }

  private static let ownNames = [
    "школ", "учрежд", "колледж", "сад", "организац", "лицей", "гимназ", "центр", "техникум", "доу", "оу", "оо",
  ]

  private static func isOwnName(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return ownNames.contains { lowered.contains($0) }
  }

  /// Whether a short name is one of an organisation: «Школа», «Детский сад», «Дом творчества».
  static func namesOrganisation(_ name: String) -> Bool {
    isOwnName(name) || ["творчеств", "студи", "интернат"].contains { name.lowercased().contains($0) }
  }

  /// The terms that the act defines for the organisation, each once.
  static func shortNames(_ definitions: [Definition]) -> [String] {
    var names: [String] = []
    for definition in definitions where definition.kind == .short && namesOrganisation(definition.term) {
      if !names.contains(definition.term) { names.append(definition.term) }
    }
    return names
  }
}

extension [UInt8] {
  /// Spaces in place of quotes, hyphens and line ends, so that a name may stand behind any of them.
  fileprivate func spacedAtSeparators() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      let isGuillemet = self[index] == 0xC2 && index + 1 < count && (self[index + 1] == 0xAB || self[index + 1] == 0xBB)
      let isSeparator = self[index] == UInt8(ascii: "\"") || self[index] == UInt8(ascii: "-") || self[index] == 0x0A
      result.append(isGuillemet || isSeparator ? UInt8(ascii: " ") : self[index])
      index += isGuillemet ? 2 : 1
    }
    return result
  }

  /// How often `needle` stands in the bytes.
  fileprivate func occurrences(of needle: [UInt8]) -> Int {
    guard let first = needle.first, count >= needle.count else { return 0 }
    var found = 0
    for start in 0...count - needle.count where self[start] == first && self[start + 1] == needle[1] {
      if self[start..<start + needle.count].elementsEqual(needle) { found += 1 }
    }
    return found
  }
}
