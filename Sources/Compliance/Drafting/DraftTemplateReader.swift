internal import Regulations
internal import YAML

/// Reads the template of one act; the first mistake is reported with file, line, what is wrong and what is allowed.
struct DraftTemplateReader {
  let file: String
  let words: DraftWords
  let rules: [RuleID: Rule]
  let registry: ActRegistry

  private static let conditions = ["for", "since", "until", "act"]
  private static let kinds = ["title", "centred", "sides", "stamps", "paragraph", "section", "clause", "sheet"]
  private static let longestSheet = 100

  func read(_ bytes: [UInt8]) throws(YAMLError) -> [DraftTemplate.Block] {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: file), file: file)
    try top.rejectUnknownKeys(allowed: ["blocks"])
    var blocks: [DraftTemplate.Block] = []
    _ = try top.sequence("blocks")
    for mapping in try top.mappings("blocks") { blocks.append(try block(mapping)) }
    return blocks
  }

  private func block(_ mapping: YAMLMapping) throws(YAMLError) -> DraftTemplate.Block {
    let names = mapping.keys.filter(Self.kinds.contains)
    guard names.count == 1, let name = names.first else {
      throw mapping.error("нужен ровно один из ключей: \(Self.kinds.joined(separator: ", "))")
    }
    let extra = name == "clause" ? ["items"] : name == "sheet" ? ["rows"] : []
    try mapping.rejectUnknownKeys(allowed: [name] + extra + Self.conditions)
    let kind: DraftTemplate.Block.Kind
    var condition = try self.condition(mapping)
    switch name {
    case "title": kind = .title(try text(mapping, name))
    case "centred": kind = .centred(try text(mapping, name))
    case "section": kind = .section(try text(mapping, name))
    case "sides":
      let sides = try mapping.strings(name)
      guard sides.count == 2 else { throw mapping.error("«sides»: нужны две части строки, левая и правая") }
      for side in sides { try requireSlots(side, mapping) }
      kind = .sides(sides[0], sides[1])
    case "stamps": kind = .stamps(try stamps(mapping))
    case "sheet":
      let columns = try mapping.strings(name)
      guard let rows = try mapping.int("rows", in: 1...Self.longestSheet) else {
        throw mapping.error("«sheet»: нужен ключ «rows»: сколько в таблице пустых строк")
      }
      kind = .sheet(columns, rows: rows)
    default:
      let wording = try wording(mapping, name)
      condition.rule = wording.condition.rule
      var items: [DraftTemplate.Wording] = []
      for node in try mapping.optionalSequence("items") {
        items.append(try item(YAMLMapping(node, file: file)))
      }
      kind = name == "clause" ? .clause(wording, items: items) : .paragraph(wording)
    }
    return DraftTemplate.Block(kind: kind, condition: condition)
  }

  /// Columns of stamps, each a list of lines.
  private func stamps(_ mapping: YAMLMapping) throws(YAMLError) -> [[String]] {
    var stamps: [[String]] = []
    for node in try mapping.sequence("stamps") {
      guard case .sequence(let lines) = node.value else {
        throw mapping.error("«stamps»: нужны списки строк, по одному на гриф", at: node.position)
      }
      var texts: [String] = []
      for line in lines {
        guard let text = line.text else { throw mapping.error("«stamps»: нужны строки", at: line.position) }
        try requireSlots(text, mapping)
        texts.append(text)
      }
      stamps.append(texts)
    }
    guard !stamps.isEmpty else { throw mapping.error("«stamps»: нужен хотя бы один гриф") }
    return stamps
  }

  private func item(_ mapping: YAMLMapping) throws(YAMLError) -> DraftTemplate.Wording {
    try mapping.rejectUnknownKeys(allowed: ["text", "rule"] + Self.conditions)
    var condition = try self.condition(mapping)
    guard let text = try mapping.optionalString("text") else {
      condition.rule = try rule(try mapping.string("rule"), mapping)
      return DraftTemplate.Wording(text: "", condition: condition)
    }
    // Beside a text a rule only says where the text is asked for.
    if let name = try mapping.optionalString("rule") { condition.rule = try rule(name, mapping, needsWording: false) }
    try requireSlots(text, mapping, besides: condition.act == nil ? [] : DraftFilling.actSlots)
    return DraftTemplate.Wording(text: text, condition: condition)
  }

  /// A text of the template, or `{rule: …}` for that of a pack.
  private func wording(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> DraftTemplate.Wording {
    guard let node = mapping.node(key), node.text == nil else {
      return DraftTemplate.Wording(text: try text(mapping, key), condition: .init())
    }
    let source = try YAMLMapping(node, file: file)
    try source.rejectUnknownKeys(allowed: ["rule"])
    var condition = DraftTemplate.Condition()
    condition.rule = try rule(try source.string("rule"), source)
    return DraftTemplate.Wording(text: "", condition: condition)
  }

  private func rule(_ name: String, _ mapping: YAMLMapping, needsWording: Bool = true) throws(YAMLError) -> RuleID {
    guard let id = RuleID(rawValue: name), let rule = rules[id] else {
      throw mapping.error("в наборах нет правила «\(name)»", at: mapping.node("rule")?.position)
    }
    guard !needsWording || rule.remedy != nil else {
      throw mapping.error("у правила «\(name)» нет готовой формулировки", at: mapping.node("rule")?.position)
    }
    return id
  }

  private func condition(_ mapping: YAMLMapping) throws(YAMLError) -> DraftTemplate.Condition {
    var condition = DraftTemplate.Condition()
    for name in try mapping.optionalStrings("for") {
      guard let type = Organisation.OrganisationType(rawValue: name) else {
        throw mapping.error(
          "«for»: «\(name)» не подходит; допустимы: "
            + Organisation.OrganisationType.allCases.map(\.rawValue).joined(separator: ", "),
          at: mapping.node("for")?.position)
      }
      condition.types.insert(type)
    }
    condition.since = try day(mapping, "since")
    condition.until = try day(mapping, "until")
    condition.act = try mapping.optionalString("act")
    if let act = condition.act, registry[act] == nil {
      throw mapping.error("в реестре нет акта «\(act)»", at: mapping.node("act")?.position)
    }
    return condition
  }

  private func day(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> CalendarDate? {
    guard let text = try mapping.optionalString(key) else { return nil }
    guard let day = CalendarDate(iso: text) else {
      throw mapping.error("«\(key)»: «\(text)» не дата; нужен вид 2025-08-25", at: mapping.node(key)?.position)
    }
    return day
  }

  private func text(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> String {
    let text = try mapping.string(key)
    try requireSlots(text, mapping)
    return text
  }

  /// Refuses a name in braces that nothing stands for.
  private func requireSlots(_ text: String, _ mapping: YAMLMapping, besides: [String] = []) throws(YAMLError) {
    let known = DraftFilling.slots(words) + besides
    for name in DraftFilling.names(in: text) where !known.contains(name) {
      throw mapping.error("«{\(name)}» ничего не значит; допустимы: \(known.sorted().joined(separator: ", "))")
    }
  }
}
