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

  private static let signs: [(Organisation.OrganisationType, [String])] = [
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
    organisation.short = shortName(in: body) ?? ""
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
    let folded = " " + text.lowercased().replacing("«", with: " ").replacing("\"", with: " ").replacing("\n", with: " ")
    var best: (type: Organisation.OrganisationType, count: Int)?
    for (type, signs) in OrganisationReader.signs {
      var count = 0
      for sign in signs {
        count +=
          occurrences(of: " " + sign, in: folded) + (sign.count > 6 ? occurrences(of: "-" + sign, in: folded) : 0)
      }
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

  private func occurrences(of needle: String, in text: String) -> Int {
    text.ranges(of: needle).count
  }

  /// From the legal form to the end of the name in quotes.
  private func fullName(in text: String) -> String? {
    let starts = [
      "Муниципальн", "МУНИЦИПАЛЬН", "муниципальн", "Государственн", "ГОСУДАРСТВЕНН", "государственн", "Краев", "КРАЕВ",
      "Областн",
      "ОБЛАСТН", "Частн", "ЧАСТН", "Федеральное государственное бюджетное", "Автономная некоммерческая",
    ]
    guard let start = starts.compactMap({ text.firstRange(of: $0)?.lowerBound }).min() else { return nil }
    var name = ""
    var depth = 0
    var opened = false
    for character in text[start...].prefix(260) {
      if character == "«" || (character == "\"" && depth == 0) {
        depth += 1
        opened = true
      } else if character == "»" || character == "\"" {
        depth -= 1
      }
      if character == "(" || character == "\n" && opened && name.count > 60 { break }
      name.append(character == "\n" ? " " : character)
      if opened, depth <= 0, character == "»" || character == "\"" { break }
      if !opened, character == "\n", name.count > 90 { break }
    }
    return name.split(separator: " ").joined(separator: " ")
  }

  /// What stands behind the first «далее –» that names no platform or regulation.
  private func shortName(in text: String) -> String? {
    let own = [
      "школ", "учрежд", "колледж", "сад", "организац", "лицей", "гимназ", "центр", "техникум", "доу", "оу", "оо",
    ]
    for range in text.ranges(of: "далее") {
      let rest = text[range.upperBound...].prefix(60)
      guard let end = rest.firstIndex(of: ")") else { continue }
      let name = rest[..<end].filter { !"–—-:«»\"".contains($0) }.split(separator: " ").joined(separator: " ")
      if own.contains(where: { name.lowercased().contains($0) }) { return name }
    }
    return nil
  }
}
