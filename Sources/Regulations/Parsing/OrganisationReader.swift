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

  private static let signs = OrganisationSigns(names)

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
    organisation.type = type(in: frame) ?? type(in: body) ?? genericType(frame, body)
    organisation.full = fullName(in: frame) ?? fullName(in: body) ?? ""
    organisation.short = shortName(in: body) ?? abbreviatedName(in: frame) ?? abbreviatedName(in: body) ?? ""
    return organisation
  }

  /// How many bytes of a frame are looked at.
  private static let frameBytes = 6000

  private func frameText() -> NameText {
    var bytes: [UInt8] = []
    for clause in clauses where acts[clause.act].isOwn && clause.kind == .frame && acts[clause.act].kind != .sheet {
      bytes += index.bytes(clause.tokens)
      bytes.append(0x0A)
      if bytes.count > OrganisationReader.frameBytes { break }
    }
    return NameText(bytes)
  }

  private func bodyText() -> NameText {
    var bytes: [UInt8] = []
    let body = clauses.lazy.filter { acts[$0.act].isOwn && $0.kind != .frame && acts[$0.act].kind != .sheet }
    for (number, clause) in body.prefix(OrganisationReader.clausesRead + 2).enumerated() {
      if number > 0 { bytes.append(0x0A) }
      bytes += index.bytes(clause.tokens)
    }
    return NameText(bytes)
  }

  private func type(in text: NameText) -> Organisation.OrganisationType? {
    var best: (type: Organisation.OrganisationType, count: Int)?
    for (type, count) in OrganisationReader.signs.count(in: text.foldedWords) where count > 0 {
      // The other types are said on purpose; «школа» and its kin also stand in their names and in titles of acts.
      if type == .school, let best, best.count > 0 { return best.count * 2 >= count ? best.type : .school }
      if count > best?.count ?? 0 { best = (type, count) }
    }
    return best?.type
  }

  private func genericType(_ texts: NameText...) -> Organisation.OrganisationType? {
    texts.contains { $0.folded.holds(OrganisationReader.school) } ? .school : nil
  }

  private static let school = Array("школ".utf8)

  /// From the legal form to the end of the name in quotes, which may stand on the lines behind it.
  private func fullName(in text: NameText) -> String? {
    let lines = text.lines
    for (number, line) in lines.enumerated() {
      guard let start = legalForm(in: text.folded[line]) else { continue }
      var name = Array(text.bytes[start..<line.upperBound])
      for next in lines[(number + 1)...].prefix(OrganisationReader.nameLines) where !NameText.closesQuotes(name) {
        guard continuesName(text.bytes[next]) else { break }
        name.append(UInt8(ascii: " "))
        name += text.bytes[next]
      }
      return NameText.name(from: name, longest: OrganisationReader.longestName)
    }
    return nil
  }

  /// The most lines a name takes behind its first, and the most characters of a name.
  private static let nameLines = 4
  private static let longestName = 260

  private static let legalForms = [
    "муниципальн", "государственн", "краев", "областн", "частн", "федеральное государственное",
    "автономная некоммерческая",
  ].map { Array($0.utf8) }

  /// Where a legal form begins in a folded line and is no part of another word.
  private func legalForm(in line: ArraySlice<UInt8>) -> Int? {
    var first: Int?
    for form in OrganisationReader.legalForms {
      guard let place = line.place(of: form, from: line.startIndex), place < first ?? .max else { continue }
      let before = String(decoding: line[..<place].suffix(4), as: UTF8.self)
      if !(before.last?.isLetter ?? false), !isInformationSystem(line[place...]) { first = place }
    }
    return first
  }

  private static let informationSystem = Array(" информационн".utf8)

  /// «государственная информационная система «Моя школа»» begins like an institution.
  private func isInformationSystem(_ name: ArraySlice<UInt8>) -> Bool {
    guard let space = name.firstIndex(of: UInt8(ascii: " ")) else { return false }
    return name[space...].starts(with: OrganisationReader.informationSystem)
  }

  /// A name goes on with a small letter, a quote, or words of its kind; titles and stamps begin something else.
  private func continuesName(_ line: ArraySlice<UInt8>) -> Bool {
    guard let bytes = line.split(separator: UInt8(ascii: " "), maxSplits: 1).first else { return false }
    let word = String(decoding: bytes, as: UTF8.self)
    guard let hash = WordHash(word.lowercased().filter(\.isLetter))?.value else {
      return word.first == "«" || word.first == "\""
    }
    let others = [ActWords.order, ActWords.regulation, ActWords.approved, ActWords.otherStamps, ActWords.annex]
    return !others.contains { $0.contains(hash) } && !OrganisationReader.contacts.contains(where: line.holds)
  }

  /// What lines of a letterhead have that give addresses and telephones.
  private static let contacts = ["@", "тел.", "тел/"].map { Array($0.utf8) }

  /// From the abbreviated legal form to the closing quote, or to the end of the line: «МКДОУ детский сад «Колобок»».
  private func abbreviatedName(in text: NameText) -> String? {
    // Few texts have such words, and only their lines are looked at letter by letter.
    for line in text.lines where OrganisationReader.abbreviationBytes.contains(where: text.bytes[line].holds) {
      let line = String(decoding: text.bytes[line], as: UTF8.self)
      for word in line.split(whereSeparator: { " «»\",()".contains($0) })
      where OrganisationReader.abbreviations.contains(String(word)) {
        let rest = line[word.startIndex...].prefix(120)
        let end = rest.lastIndex { $0 == "»" || $0 == "\"" }.map { rest.index(after: $0) } ?? rest.endIndex
        return String(rest[..<end])
      }
    }
    return nil
  }

  /// What all abbreviations have in them.
  private static let abbreviationBytes = ["ОУ", "БУ", "АУ", "КУ"].map { Array($0.utf8) }

  private static let abbreviations: Set<String> = [
    "МБОУ", "МАОУ", "МКОУ", "МОУ", "МОБУ", "МОАУ", "ГБОУ", "ГКОУ", "ЧОУ", "МБДОУ", "МАДОУ", "МКДОУ", "МДОУ", "МДОАУ",
    "МДОБУ",
    "ГБДОУ", "ГБПОУ", "ГАПОУ", "ГКПОУ", "ГПОУ", "КГБПОУ", "ОГБПОУ", "МБУ", "МАУ", "МКУ", "МБУДО", "МАУДО", "ГБУ",
    "ГБУДО",
  ]

  private static let hereafter = Array("далее".utf8)
  private static let ownNames = [
    "школ", "учрежд", "колледж", "сад", "организац", "лицей", "гимназ", "центр", "техникум", "доу", "оу", "оо",
  ].map { Array($0.utf8) }
  /// A name in brackets ends within so many characters.
  private static let bracketReach = 60

  /// What stands behind the first «далее –» that names no platform or regulation.
  private func shortName(in text: NameText) -> String? {
    var start = 0
    while let place = text.bytes.place(of: OrganisationReader.hereafter, from: start) {
      start = place + OrganisationReader.hereafter.count
      let rest = text.bytes[start...].prefix(OrganisationReader.bracketReach * 4)
      guard let end = rest.firstIndex(of: UInt8(ascii: ")")),
        rest[..<end].count(where: { $0 & 0xC0 != 0x80 }) < OrganisationReader.bracketReach
      else { continue }
      let name = String(decoding: rest[..<end], as: UTF8.self)
        .filter { !"–—-:«»\"".contains($0) }.split(separator: " ").joined(separator: " ")
      if OrganisationReader.isOwnName(name) { return name }
    }
    return nil
  }

  private static func isOwnName(_ name: String) -> Bool {
    let folded = NameText.folded(name.utf8)
    return ownNames.contains(where: folded.holds)
  }

  /// Whether a short name is one of an organisation: «Школа», «Детский сад», «Дом творчества».
  static func namesOrganisation(_ name: String) -> Bool {
    let folded = NameText.folded(name.utf8)
    return ownNames.contains(where: folded.holds) || otherNames.contains(where: folded.holds)
  }

  private static let otherNames = ["творчеств", "студи", "интернат"].map { Array($0.utf8) }

  /// The terms that the act defines for the organisation, each once.
  static func shortNames(_ definitions: [Definition]) -> [String] {
    var names: [String] = []
    for definition in definitions where definition.kind == .short && namesOrganisation(definition.term) {
      if !names.contains(definition.term) { names.append(definition.term) }
    }
    return names
  }
}
