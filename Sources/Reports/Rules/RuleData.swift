public import Compliance
public import Russian
internal import Regulations

/// A rule as data, in the keys of a pack: what is printed can be read as a rule again.
public struct RuleData: Sendable {
  private let lexicon: Lexicon

  /// The notations.
  public enum Format: String, Sendable, CaseIterable {
    case yaml
    case json
  }

  /// Makes a printer; the lexicon has the names of the concepts.
  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The rule in UTF-8, with a closing line feed; YAML is a list of one rule, as `rules` of a pack wants it.
  public func render(_ rule: Rule, as format: Format) -> [UInt8] {
    let data = self.data(rule)
    switch format {
    case .yaml: return Array((StructuredData.list([data]).yaml() + "\n").utf8)
    case .json: return Array((data.json() + "\n").utf8)
    }
  }
}

extension RuleData {
  private typealias Field = (key: String, value: StructuredData)

  private func data(_ rule: Rule) -> StructuredData {
    var fields: [Field] = [
      ("id", .text(rule.id.rawValue)), ("title", data(rule.title)), ("severity", .text(rule.severity.rawValue)),
      ("scope", .text(rule.scope.rawValue)),
    ]
    if !rule.organisationTypes.isEmpty {
      fields.append(("for", .texts(rule.organisationTypes.map(\.rawValue).sorted())))
    }
    if let since = rule.since { fields.append(("since", .text(since.description))) }
    if let until = rule.until { fields.append(("until", .text(until.description))) }
    if !rule.conditions.isEmpty { fields.append(("when", data(rule.conditions))) }
    if rule.needsRegulation { fields.append(("beside", .text("regulation"))) }
    if rule.isObligatory { fields.append(("obligatory", .flag(true))) }
    var basis: [Field] = [("source", .text(rule.basis.source))]
    if !rule.basis.says.isEmpty { basis.append(("says", .text(rule.basis.says))) }
    fields.append(("basis", .fields(basis)))
    fields += recognition(rule.recognition)
    fields.append(("message", data(rule.message)))
    if let remedy = rule.remedy {
      fields.append(
        ("remedy", .fields([("text", .text(remedy.text)), ("after", .texts(remedy.after.map(\.rawValue)))])))
    }
    var examples: [Field] = []
    for (key, meets) in [("meets", true), ("misses", false)] {
      let texts = rule.examples.filter { $0.meets == meets }.map(\.text)
      if !texts.isEmpty { examples.append((key, .texts(texts))) }
    }
    if !examples.isEmpty { fields.append(("examples", .fields(examples))) }
    return .fields(fields)
  }

  private func data(_ text: LocalizedText) -> StructuredData {
    .fields([("ru", .text(text.russian)), ("en", .text(text.english))])
  }

  private func recognition(_ recognition: Rule.Recognition) -> [Field] {
    func field(_ key: String, _ patterns: [Pattern]) -> [Field] { patterns.isEmpty ? [] : [(key, data(patterns))] }
    switch recognition {
    case .patterns(let met, let partly): return field("met", met) + field("partly", partly)
    case .forbidden(let forbidden, let exceptions, let unless):
      return field("forbidden", forbidden) + field("except", exceptions) + field("unless", unless)
    case .parts(let parts):
      return [
        ("parts", .list(parts.map { .fields([("lacks", .text($0.lacks)), ("any", data($0.patterns))]) }))
      ]
    case .citation(let numbers, let named): return [("cites", .texts(numbers))] + field("met", named)
    case .detector(let name): return [("detector", .text(name.rawValue))]
    }
  }

  private func data(_ patterns: [Pattern]) -> StructuredData { .list(patterns.map(data)) }

  private func data(_ pattern: Pattern) -> StructuredData {
    var fields: [Field] = []
    if !pattern.roles.isEmpty { fields.append(("role", names(pattern.roles))) }
    if !pattern.actions.isEmpty { fields.append(("action", names(pattern.actions))) }
    if !pattern.objects.isEmpty { fields.append(("object", names(pattern.objects))) }
    if !pattern.mentions.isEmpty { fields.append(("mentions", .list(pattern.mentions.map(names)))) }
    if !pattern.without.isEmpty { fields.append(("without", names(pattern.without))) }
    if let act = pattern.act { fields.append(("act", .text(act.rawValue))) }
    if pattern.isDenied { fields.append(("denied", .flag(true))) }
    if pattern.isDecisive { fields.append(("decisive", .flag(true))) }
    if let lacks = pattern.lacks { fields.append(("lacks", .text(lacks))) }
    return .fields(fields)
  }

  private func names(_ concepts: Set<ConceptID>) -> StructuredData {
    .texts(concepts.sorted().map { lexicon[$0].name })
  }
}
