internal import Regulations
internal import Russian

/// Writes and reads one rule as ``KnowledgeArchive`` keeps it.
///
/// Examples are not kept: they prove a pack, they judge nothing.
enum RuleArchive {
  private typealias Failure = ByteReader.Truncated

  static func write(_ rule: Rule, to writer: inout ByteWriter) {
    writer.write(rule.id.rawValue)
    write(rule.title, to: &writer)
    writer.write(rule.severity.rawValue)
    writer.write(rule.scope.rawValue)
    write(rule.organisationTypes.map(\.rawValue).sorted(), to: &writer)
    writer.write(rule.since?.description ?? "")
    writer.write(rule.until?.description ?? "")
    writer.write(UInt8(rule.isObligatory ? 1 : 0))
    write(rule.conditions, to: &writer)
    writer.write(UInt8(rule.needsRegulation ? 1 : 0))
    writer.write(rule.basis.source)
    writer.write(rule.basis.says)
    write(rule.recognition, to: &writer)
    write(rule.message, to: &writer)
    writer.write(UInt8(rule.remedy == nil ? 0 : 1))
    if let remedy = rule.remedy {
      writer.write(remedy.text)
      write(remedy.after.map(\.rawValue), to: &writer)
      writer.write(UInt32(remedy.line))
    }
    writer.write(UInt32(rule.line))
  }

  static func rule(from reader: inout ByteReader) throws(ByteReader.Truncated) -> Rule {
    let id = try ruleID(try reader.text())
    let title = try text(from: &reader)
    guard let severity = Severity(rawValue: try reader.text()), let scope = RuleScope(rawValue: try reader.text())
    else { throw .init() }
    let types = Set(try texts(from: &reader).compactMap(Organisation.OrganisationType.init(rawValue:)))
    let since = CalendarDate(iso: try reader.text())
    let until = CalendarDate(iso: try reader.text())
    let isObligatory = try reader.number(UInt8.self) == 1
    let conditions = try patterns(from: &reader)
    let needsRegulation = try reader.number(UInt8.self) == 1
    let basis = Basis(source: try reader.text(), says: try reader.text())
    let recognition = try recognition(from: &reader)
    let message = try text(from: &reader)
    var remedy: Remedy?
    if try reader.number(UInt8.self) == 1 {
      let words = try reader.text()
      var after: [RuleID] = []
      for name in try texts(from: &reader) { after.append(try ruleID(name)) }
      remedy = Remedy(text: words, after: after, line: Int(try reader.number(UInt32.self)))
    }
    let line = Int(try reader.number(UInt32.self))
    var rule = Rule(
      id: id, title: title, severity: severity, scope: scope, organisationTypes: types, since: since,
      isObligatory: isObligatory, basis: basis, recognition: recognition, message: message, remedy: remedy, examples: []
    )
    rule.until = until
    rule.line = line
    rule.conditions = conditions
    rule.needsRegulation = needsRegulation
    return rule
  }

  private static func ruleID(_ text: String) throws(ByteReader.Truncated) -> RuleID {
    guard let id = RuleID(rawValue: text) else { throw .init() }
    return id
  }

  private static func write(_ text: LocalizedText, to writer: inout ByteWriter) {
    writer.write(text.russian)
    writer.write(text.english)
  }

  private static func text(from reader: inout ByteReader) throws(ByteReader.Truncated) -> LocalizedText {
    LocalizedText(russian: try reader.text(), english: try reader.text())
  }

  private static func write(_ texts: [String], to writer: inout ByteWriter) {
    writer.write(UInt32(texts.count))
    for text in texts { writer.write(text) }
  }

  private static func texts(from reader: inout ByteReader) throws(ByteReader.Truncated) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try reader.number(UInt32.self)) { texts.append(try reader.text()) }
    return texts
  }

  private static func write(_ recognition: Rule.Recognition, to writer: inout ByteWriter) {
    switch recognition {
    case .patterns(let met, let partly):
      writer.write(UInt8(0))
      write(met, to: &writer)
      write(partly, to: &writer)
    case .forbidden(let patterns, let exceptions, let unless):
      writer.write(UInt8(1))
      write(patterns, to: &writer)
      write(exceptions, to: &writer)
      write(unless, to: &writer)
    case .citation(let numbers, let named):
      writer.write(UInt8(2))
      write(numbers, to: &writer)
      write(named, to: &writer)
    case .detector(let name):
      writer.write(UInt8(3))
      writer.write(name.rawValue)
    case .parts(let parts):
      writer.write(UInt8(4))
      writer.write(UInt32(parts.count))
      for part in parts {
        write(part.patterns, to: &writer)
        writer.write(part.lacks)
      }
    }
  }

  private static func recognition(from reader: inout ByteReader) throws(ByteReader.Truncated) -> Rule.Recognition {
    switch try reader.number(UInt8.self) {
    case 0: return .patterns(met: try patterns(from: &reader), partly: try patterns(from: &reader))
    case 1:
      return .forbidden(
        try patterns(from: &reader), exceptions: try patterns(from: &reader), unless: try patterns(from: &reader))
    case 2: return .citation(numbers: try texts(from: &reader), orNamed: try patterns(from: &reader))
    case 3:
      guard let name = DetectorName(rawValue: try reader.text()) else { throw .init() }
      return .detector(name)
    case 4:
      var parts: [Rule.Part] = []
      for _ in 0..<(try reader.number(UInt32.self)) {
        parts.append(Rule.Part(patterns: try patterns(from: &reader), lacks: try reader.text()))
      }
      return .parts(parts)
    default: throw .init()
    }
  }

  private static func write(_ patterns: [Pattern], to writer: inout ByteWriter) {
    writer.write(UInt32(patterns.count))
    for pattern in patterns {
      for concepts in [pattern.roles, pattern.actions, pattern.objects, pattern.without] {
        write(concepts, to: &writer)
      }
      writer.write(UInt32(pattern.mentions.count))
      for group in pattern.mentions { write(group, to: &writer) }
      writer.write(pattern.act?.rawValue ?? "")
      writer.write(UInt8(pattern.isDenied ? 1 : 0))
      writer.write(UInt8(pattern.isDecisive ? 1 : 0))
      writer.write(pattern.lacks ?? "")
    }
  }

  private static func patterns(from reader: inout ByteReader) throws(ByteReader.Truncated) -> [Pattern] {
    var patterns: [Pattern] = []
    for _ in 0..<(try reader.number(UInt32.self)) {
      var pattern = Pattern()
      pattern.roles = try concepts(from: &reader)
      pattern.actions = try concepts(from: &reader)
      pattern.objects = try concepts(from: &reader)
      pattern.without = try concepts(from: &reader)
      for _ in 0..<(try reader.number(UInt32.self)) { pattern.mentions.append(try concepts(from: &reader)) }
      pattern.act = Act.Kind(rawValue: try reader.text())
      pattern.isDenied = try reader.number(UInt8.self) == 1
      pattern.isDecisive = try reader.number(UInt8.self) == 1
      let lacks = try reader.text()
      pattern.lacks = lacks.isEmpty ? nil : lacks
      patterns.append(pattern)
    }
    return patterns
  }

  private static func write(_ concepts: Set<ConceptID>, to writer: inout ByteWriter) {
    writer.write(concepts.map(\.rawValue).sorted())
  }

  private static func concepts(from reader: inout ByteReader) throws(ByteReader.Truncated) -> Set<ConceptID> {
    Set(try reader.numbers(UInt16.self).map { ConceptID(rawValue: $0) })
  }
}
