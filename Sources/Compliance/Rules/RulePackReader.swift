internal import Regulations
public import Russian
public import YAML

/// Reads a rule pack; the first mistake is reported with file, line, what is wrong and what is allowed.
public struct RulePackReader: Sendable {
  private let lexicon: Lexicon
  private let file: String
  private let fewestExamples: Int

  /// Makes a reader for the pack in `file`, whose concepts are those of `lexicon`.
  ///
  /// - Parameter fewestExamples: how many examples of each kind a rule must have.
  public init(_ lexicon: Lexicon, file: String, fewestExamples: Int = 0) {
    self.lexicon = lexicon
    self.file = file
    self.fewestExamples = fewestExamples
  }

  static let packKeys = ["pack", "version", "title", "authority", "date", "rules"]
  static let ruleKeys = [
    "id", "title", "severity", "scope", "for", "since", "until", "when", "beside", "obligatory", "basis", "met",
    "partly",
    "parts", "forbidden", "except", "unless", "cites", "detector", "message", "remedy", "examples",
  ]
  static let patternKeys = ["role", "action", "object", "mentions", "without", "denied", "act", "decisive", "lacks"]

  /// The pack in `bytes`.
  public func read(_ bytes: [UInt8]) throws(YAMLError) -> RulePack {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: file), file: file)
    try top.rejectUnknownKeys(allowed: RulePackReader.packKeys)
    var rules: [Rule] = []
    _ = try top.sequence("rules")
    for mapping in try top.mappings("rules") {
      let rule = try self.rule(mapping)
      if rules.contains(where: { $0.id == rule.id }) { throw mapping.error("правило «\(rule.id)» уже определено") }
      rules.append(rule)
    }
    return RulePack(
      id: try top.string("pack"), version: try top.string("version"), title: try top.string("title"),
      authority: try top.string("authority"),
      date: try date(top, "date"), rules: rules)
  }

  private func rule(_ mapping: YAMLMapping) throws(YAMLError) -> Rule {
    try mapping.rejectUnknownKeys(allowed: RulePackReader.ruleKeys)
    let idText = try mapping.string("id")
    guard let id = RuleID(rawValue: idText) else {
      throw mapping.error(
        "«id»: «\(idText)» не подходит; нужны два слова латиницей через точку, например admin.appointed",
        at: mapping.node("id")?.position)
    }
    guard let severity = try mapping.choice("severity", of: Severity.allCases.map(\.rawValue)).flatMap(Severity.init),
      let scope = try mapping.choice("scope", of: RuleScope.allCases.map(\.rawValue)).flatMap(RuleScope.init)
    else { throw mapping.error("правило «\(id)»: нужны ключи «severity» и «scope»") }
    var rule = Rule(
      id: id, title: try text(mapping.mapping("title")), severity: severity, scope: scope,
      organisationTypes: try types(mapping), since: try date(mapping, "since"),
      isObligatory: try mapping.bool("obligatory") ?? false, basis: try basis(mapping.mapping("basis")),
      recognition: try recognition(mapping, id), message: try text(mapping.mapping("message")),
      remedy: try remedy(mapping), examples: try examples(mapping))
    rule.conditions = try patterns(mapping, "when")
    rule.needsRegulation = try mapping.choice("beside", of: ["regulation"]) != nil
    rule.line = mapping.position.line
    rule.until = try date(mapping, "until")
    if let since = rule.since, let until = rule.until, until < since {
      throw mapping.error(
        "правило «\(id)»: «until» раньше, чем «since»: \(until) и \(since); такое правило не применялось бы никогда",
        at: mapping.node("until")?.position)
    }
    try requireExamples(of: rule, mapping)
    return rule
  }

  private func requireExamples(of rule: Rule, _ mapping: YAMLMapping) throws(YAMLError) {
    for (meets, key, words) in [(true, "meets", "выполняют"), (false, "misses", "не выполняют")] {
      let count = rule.examples.count { $0.meets == meets }
      guard count < fewestExamples else { continue }
      throw mapping.error(
        "правило «\(rule.id)»: примеров, которые \(words) требование, \(count), а нужно не меньше \(fewestExamples); "
          + "допишите тексты в «examples», ключ «\(key)»", at: mapping.node("examples")?.position)
    }
  }

  private func text(_ mapping: YAMLMapping) throws(YAMLError) -> LocalizedText {
    try mapping.rejectUnknownKeys(allowed: ["ru", "en"])
    return LocalizedText(russian: try mapping.string("ru"), english: try mapping.string("en"))
  }

  private func types(_ mapping: YAMLMapping) throws(YAMLError) -> Set<Organisation.OrganisationType> {
    var types: Set<Organisation.OrganisationType> = []
    for name in try mapping.optionalStrings("for") {
      guard let type = Organisation.OrganisationType(rawValue: name) else {
        throw mapping.error(
          "«for»: «\(name)» не подходит; допустимы: "
            + Organisation.OrganisationType.allCases.map(\.rawValue).joined(separator: ", "),
          at: mapping.node("for")?.position)
      }
      types.insert(type)
    }
    return types
  }

  private func date(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> CalendarDate? {
    guard let text = try mapping.optionalString(key) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw mapping.error("«\(key)»: «\(text)» не дата; нужен вид 2024-09-01", at: mapping.node(key)?.position)
    }
    return date
  }

  private func basis(_ mapping: YAMLMapping) throws(YAMLError) -> Basis {
    try mapping.rejectUnknownKeys(allowed: ["source", "says"])
    return Basis(source: try mapping.string("source"), says: try mapping.optionalString("says") ?? "")
  }

  private func remedy(_ mapping: YAMLMapping) throws(YAMLError) -> Remedy? {
    guard let remedy = try mapping.optionalMapping("remedy") else { return nil }
    try remedy.rejectUnknownKeys(allowed: ["text", "after"])
    var after: [RuleID] = []
    for name in try remedy.optionalStrings("after") {
      guard let id = RuleID(rawValue: name) else {
        throw remedy.error("«after»: «\(name)» не имя правила", at: remedy.node("after")?.position)
      }
      after.append(id)
    }
    return Remedy(
      text: try remedy.string("text"), after: after, line: (remedy.node("after")?.position ?? remedy.position).line)
  }

  private func examples(_ mapping: YAMLMapping) throws(YAMLError) -> [Rule.Example] {
    guard let node = try mapping.optionalMapping("examples") else { return [] }
    try node.rejectUnknownKeys(allowed: ["meets", "misses"])
    var examples: [Rule.Example] = []
    for key in ["meets", "misses"] {
      for item in try node.optionalSequence(key) {
        guard let text = item.text else { throw node.error("«\(key)»: нужен список текстов", at: item.position) }
        examples.append(.init(text: text, meets: key == "meets", line: item.position.line))
      }
    }
    return examples
  }

  private func recognition(_ mapping: YAMLMapping, _ id: RuleID) throws(YAMLError) -> Rule.Recognition {
    if let name = try mapping.choice("detector", of: DetectorName.allCases.map(\.rawValue)),
      let detector = DetectorName(rawValue: name)
    {
      try rejectKeys(["met", "partly", "parts", "cites", "forbidden", "except", "unless"], beside: "detector", mapping)
      return .detector(detector)
    }
    let met = try patterns(mapping, "met")
    let numbers = try mapping.optionalStrings("cites")
    if !numbers.isEmpty {
      try rejectKeys(["partly", "parts", "forbidden", "except", "unless"], beside: "cites", mapping)
      return .citation(numbers: numbers, orNamed: met)
    }
    let forbidden = try patterns(mapping, "forbidden")
    if !forbidden.isEmpty {
      try rejectKeys(["met", "partly", "parts"], beside: "forbidden", mapping)
      return .forbidden(
        forbidden, exceptions: try patterns(mapping, "except"), unless: try patterns(mapping, "unless"))
    }
    let parts = try self.parts(mapping)
    if !parts.isEmpty {
      try rejectKeys(["met", "partly", "except", "unless"], beside: "parts", mapping)
      return .parts(parts)
    }
    guard !met.isEmpty else {
      throw mapping.error(
        "правило «\(id)» ничем не распознаётся; нужен один из ключей: met, parts, cites, forbidden, detector")
    }
    try rejectKeys(["except", "unless"], beside: "met", mapping)
    return .patterns(met: met, partly: try patterns(mapping, "partly"))
  }

  private func parts(_ mapping: YAMLMapping) throws(YAMLError) -> [Rule.Part] {
    var parts: [Rule.Part] = []
    for part in try mapping.mappings("parts") {
      try part.rejectUnknownKeys(allowed: ["any", "lacks"])
      let patterns = try patterns(part, "any")
      guard !patterns.isEmpty else { throw part.error("в части нужен ключ «any» с образцами") }
      parts.append(Rule.Part(patterns: patterns, lacks: try part.string("lacks")))
    }
    return parts
  }

  /// Refuses keys that would never be read beside `decisive`.
  private func rejectKeys(_ keys: [String], beside decisive: String, _ mapping: YAMLMapping) throws(YAMLError) {
    for entry in mapping.entries {
      guard let key = entry.key.text, keys.contains(key) else { continue }
      throw mapping.error("ключ «\(key)» не действует вместе с «\(decisive)»; оставьте один", at: entry.key.position)
    }
  }

  private func patterns(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> [Pattern] {
    var patterns: [Pattern] = []
    for item in try mapping.mappings(key) { patterns.append(try pattern(item)) }
    return patterns
  }

  private func pattern(_ mapping: YAMLMapping) throws(YAMLError) -> Pattern {
    try mapping.rejectUnknownKeys(allowed: RulePackReader.patternKeys)
    var pattern = Pattern()
    for name in try mapping.optionalStrings("role") { pattern.roles.formUnion(try roles(name, mapping)) }
    pattern.actions = try concepts(mapping.optionalStrings("action"), mapping, "action")
    pattern.objects = try concepts(mapping.optionalStrings("object"), mapping, "object")
    pattern.without = try concepts(mapping.optionalStrings("without"), mapping, "without")
    for group in try mapping.optionalSequence("mentions") {
      if let name = group.text {
        pattern.mentions.append(try concepts([name], mapping, "mentions"))
      } else if case .sequence(let nodes) = group.value {
        var names: [String] = []
        for node in nodes {
          guard let name = node.text else {
            throw mapping.error("«mentions»: внутри группы нужны имена понятий", at: node.position)
          }
          names.append(name)
        }
        pattern.mentions.append(try concepts(names, mapping, "mentions"))
      } else {
        throw mapping.error("«mentions»: нужно имя понятия или список имён", at: group.position)
      }
    }
    if let act = try mapping.choice("act", of: ["order", "regulation"]) { pattern.act = Act.Kind(rawValue: act) }
    pattern.isDenied = try mapping.bool("denied") ?? false
    pattern.isDecisive = try mapping.bool("decisive") ?? false
    pattern.lacks = try mapping.optionalString("lacks")
    guard !pattern.actions.isEmpty || !pattern.mentions.isEmpty else {
      throw mapping.error("в образце нужен хотя бы один из ключей: action, mentions")
    }
    return pattern
  }

  /// The concepts of a role of the model, or the one concept of that name.
  private func roles(_ name: String, _ mapping: YAMLMapping) throws(YAMLError) -> Set<ConceptID> {
    var concepts: Set<ConceptID> = []
    for (number, concept) in lexicon.concepts.enumerated() where concept.kind == .role {
      if concept.role == name || concept.name == name { concepts.insert(ConceptID(rawValue: UInt16(number))) }
    }
    guard !concepts.isEmpty else { throw unknown(name, mapping, "role", kinds: [.role]) }
    return concepts
  }

  private func concepts(
    _ names: [String], _ mapping: YAMLMapping, _ key: String
  ) throws(YAMLError) -> Set<ConceptID> {
    var concepts: Set<ConceptID> = []
    for name in names {
      let kinds: Set<Concept.Kind> = key == "action" ? [.action] : [.object, .role, .action, .grammar]
      // A concept of another kind would never be found where the key looks for it.
      guard let concept = lexicon.concept(name), key != "action" || lexicon[concept].kind == .action else {
        throw unknown(name, mapping, key, kinds: kinds)
      }
      concepts.insert(concept)
    }
    return concepts
  }

  private func unknown(
    _ name: String, _ mapping: YAMLMapping, _ key: String, kinds: Set<Concept.Kind>
  ) -> YAMLError {
    let known = lexicon.concepts.filter { kinds.contains($0.kind) }.map(\.name).sorted().joined(separator: ", ")
    let problem =
      lexicon.concept(name) == nil
      ? "в словаре нет понятия «\(name)»" : "понятие «\(name)» другого рода"
    return mapping.error("«\(key)»: \(problem); есть: \(known)", at: mapping.node(key)?.position)
  }
}
