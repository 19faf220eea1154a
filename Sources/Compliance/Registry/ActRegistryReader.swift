internal import Regulations
public import YAML

/// Reads `acts.yaml`; the first mistake is reported with file, line, what is wrong and what is allowed.
public struct ActRegistryReader: Sendable {
  private let file: String

  /// Makes a reader for the registry in `file`.
  public init(file: String) { self.file = file }

  static let topKeys = ["issuers", "acts"]
  static let issuerKeys = ["name", "signs"]
  static let actKeys = [
    "id", "kind", "issuer", "date", "number", "variants", "title", "since", "until", "replaced-by", "amends",
    "misquoted", "force", "confidence", "note",
  ]
  static let misquotedKeys = ["number", "date"]

  /// The entries of a file as written: a folder's file may refer to authorities of the program's.
  struct Entries: Sendable {
    var acts: [RegisteredAct] = []
    var issuers: [ActIssuer] = []
    /// Who is referred to and where, checked when all files are read.
    var references: [Reference] = []

    struct Reference: Sendable {
      var name: String
      var isIssuer: Bool
      var error: YAMLError
    }
  }

  /// A registry of this file alone.
  public func read(_ bytes: [UInt8]) throws(YAMLError) -> ActRegistry {
    let entries = try entries(bytes)
    return try ActRegistryReader.registry([entries])
  }

  /// One registry of the entries of several files, in order.
  static func registry(_ files: [Entries]) throws(YAMLError) -> ActRegistry {
    let registry = ActRegistry(acts: files.flatMap(\.acts), issuers: files.flatMap(\.issuers))
    let issuers = Set(registry.issuers.map(\.id))
    let acts = Set(registry.acts.map(\.id))
    for file in files {
      for reference in file.references where !(reference.isIssuer ? issuers : acts).contains(reference.name) {
        throw reference.error
      }
    }
    return registry
  }

  func entries(_ bytes: [UInt8]) throws(YAMLError) -> Entries {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: file), file: file)
    try top.rejectUnknownKeys(allowed: ActRegistryReader.topKeys)
    var entries = Entries()
    if let issuers = try top.optionalMapping("issuers") {
      for entry in issuers.entries {
        let mapping = try YAMLMapping(entry.value, file: file)
        try mapping.rejectUnknownKeys(allowed: ActRegistryReader.issuerKeys)
        entries.issuers.append(
          ActIssuer(
            id: entry.key.text ?? "", name: try mapping.string("name"), signs: try mapping.strings("signs")))
      }
    }
    for mapping in try top.mappings("acts") {
      let act = try self.act(mapping, &entries)
      guard !entries.acts.contains(where: { $0.id == act.id }) else {
        throw mapping.error("акт «\(act.id)» уже описан", at: mapping.node("id")?.position)
      }
      entries.acts.append(act)
    }
    return entries
  }

  private func act(_ mapping: YAMLMapping, _ entries: inout Entries) throws(YAMLError) -> RegisteredAct {
    try mapping.rejectUnknownKeys(allowed: ActRegistryReader.actKeys)
    let id = try mapping.string("id")
    guard ActRegistryReader.isIdentifier(id) else {
      throw mapping.error(
        "«id»: «\(id)» не подходит; нужны строчные латинские буквы, цифры и дефисы, например fz-273",
        at: mapping.node("id")?.position)
    }
    guard let kind = try mapping.choice("kind", of: Citation.Kind.allCases.map(\.rawValue)).flatMap(Citation.Kind.init),
      let date = try date(mapping, "date"),
      let confidence = try mapping.choice("confidence", of: RegisteredAct.Confidence.allCases.map(\.rawValue))
        .flatMap(RegisteredAct.Confidence.init)
    else { throw mapping.error("акт «\(id)»: нужны ключи «kind», «date» и «confidence»") }
    var act = RegisteredAct(
      id: id, kind: kind, issuer: try mapping.optionalString("issuer"), date: date,
      number: try number(mapping, "number", mapping.string("number")), title: try mapping.string("title"),
      confidence: confidence)
    for variant in try mapping.optionalStrings("variants") {
      act.variants.append(try number(mapping, "variants", variant))
    }
    act.since = try self.date(mapping, "since")
    act.until = try self.date(mapping, "until")
    if let since = act.since, let until = act.until, until <= since {
      throw mapping.error("«until»: день раньше, чем «since»", at: mapping.node("until")?.position)
    }
    act.replacedBy = try mapping.optionalStrings("replaced-by")
    act.amends = try mapping.optionalString("amends")
    act.misquotations = try misquotations(mapping)
    act.isForceKnown = try mapping.choice("force", of: ["unknown"]) == nil
    act.note = try mapping.optionalString("note") ?? ""
    note(act, mapping, &entries)
    return act
  }

  /// Remembers whom the act refers to.
  private func note(_ act: RegisteredAct, _ mapping: YAMLMapping, _ entries: inout Entries) {
    func remember(_ name: String, _ key: String, isIssuer: Bool) {
      let problem = isIssuer ? "нет такого органа в «issuers»" : "нет такого акта"
      entries.references.append(
        .init(
          name: name, isIssuer: isIssuer,
          error: mapping.error("«\(key)»: «\(name)» – \(problem)", at: mapping.node(key)?.position)))
    }
    if let issuer = act.issuer { remember(issuer, "issuer", isIssuer: true) }
    if let amended = act.amends { remember(amended, "amends", isIssuer: false) }
    for successor in act.replacedBy { remember(successor, "replaced-by", isIssuer: false) }
  }

  private func misquotations(_ mapping: YAMLMapping) throws(YAMLError) -> [RegisteredAct.Misquotation] {
    var result: [RegisteredAct.Misquotation] = []
    for item in try mapping.mappings("misquoted") {
      try item.rejectUnknownKeys(allowed: ActRegistryReader.misquotedKeys)
      var wrong = RegisteredAct.Misquotation(number: nil, date: try date(item, "date"))
      if let text = try item.optionalString("number") { wrong.number = try number(item, "number", text) }
      guard wrong.number != nil || wrong.date != nil else {
        throw item.error(
          "в «misquoted» нужен хотя бы один из ключей: \(ActRegistryReader.misquotedKeys.joined(separator: ", "))")
      }
      result.append(wrong)
    }
    return result
  }

  /// A number must stand in the form in which citations are read, or it would never be found.
  private func number(_ mapping: YAMLMapping, _ key: String, _ text: String) throws(YAMLError) -> String {
    guard Citation.normalForm(ofNumber: text) == text else {
      throw mapping.error(
        "«\(key)»: «\(text)» не номер акта; нужен вид 273-ФЗ, 1241, 04-423, Р-210", at: mapping.node(key)?.position)
    }
    return text
  }

  private func date(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> CalendarDate? {
    guard let text = try mapping.optionalString(key) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw mapping.error("«\(key)»: «\(text)» не дата; нужен вид 2024-09-01", at: mapping.node(key)?.position)
    }
    return date
  }

  private static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      && !text.hasPrefix("-") && !text.hasSuffix("-")
  }
}
