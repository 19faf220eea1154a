internal import Regulations
internal import YAML

/// Reads a file `.norma.yaml`; what it does not know is a mistake.
struct ConfigurationReader {
  /// How the file is called in messages.
  let file: String
  /// The folder from which the paths in it are taken.
  let folder: FilePath

  static let topKeys = ["packs", "rules", "organisation-type", "organisation", "waivers", "baseline", "fail-on"]
  static let ruleKeys = ["enabled", "severity", "reason"]
  static let organisationKeys = ["names", "former-names"]

  /// The most entries of one list.
  static let most = 1_000
  /// The longest text, in characters.
  static let longestText = 1_000

  func read(_ bytes: [UInt8]) throws(YAMLError) -> Configuration {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: file), file: file)
    try top.rejectUnknownKeys(allowed: Self.topKeys)
    var configuration = Configuration()
    configuration.packs = try files(top, "packs")
    configuration.rules = try rules(top)
    configuration.organisationType = try top.choice(
      "organisation-type", of: Organisation.OrganisationType.allCases.map(\.rawValue)
    ).flatMap(Organisation.OrganisationType.init)
    configuration.names = try names(top)
    configuration.waivers = try files(top, "waivers")
    configuration.baseline = try top.optionalString("baseline").map(named)
    configuration.threshold = try top.choice("fail-on", of: FailureThreshold.allCases.map(\.rawValue))
      .flatMap(FailureThreshold.init)
    return configuration
  }

  private func rules(_ top: YAMLMapping) throws(YAMLError) -> [RuleSetting] {
    guard let rules = try top.optionalMapping("rules") else { return [] }
    try bound(rules.entries.count, rules, "rules")
    var settings: [RuleSetting] = []
    for entry in rules.entries { settings.append(try setting(entry)) }
    return settings
  }

  private func setting(_ entry: YAMLNode.Entry) throws(YAMLError) -> RuleSetting {
    let name = entry.key.text ?? ""
    guard let target = RuleSetting.Target(name) else {
      throw YAMLError(
        file: file, position: entry.key.position,
        message: "«\(name)» не имя правила; нужен вид admin.uchitelskaya или admin.*")
    }
    let keys = try YAMLMapping(entry.value, file: file)
    try keys.rejectUnknownKeys(allowed: Self.ruleKeys)
    let setting = RuleSetting(
      target: target,
      severity: try keys.choice("severity", of: Severity.allCases.map(\.rawValue)).flatMap(Severity.init),
      isEnabled: try keys.bool("enabled"), reason: try reason(keys), file: file, position: entry.key.position)
    guard setting.severity != nil || setting.isEnabled != nil else {
      throw keys.error("«\(name)»: скажите enabled или severity", at: entry.key.position)
    }
    guard setting.isEnabled != false || setting.reason != nil else {
      throw keys.error("«\(name)»: правило выключено без причины; напишите её в ключе «reason»", at: entry.key.position)
    }
    return setting
  }

  private func reason(_ keys: YAMLMapping) throws(YAMLError) -> String? {
    guard let reason = try keys.optionalString("reason") else { return nil }
    try check(reason, keys, "reason")
    return reason
  }

  private func names(_ top: YAMLMapping) throws(YAMLError) -> [String] {
    guard let organisation = try top.optionalMapping("organisation") else { return [] }
    try organisation.rejectUnknownKeys(allowed: Self.organisationKeys)
    var names: [String] = []
    for key in Self.organisationKeys {
      let found = try organisation.optionalStrings(key)
      try bound(found.count, organisation, key)
      for name in found { try check(name, organisation, key) }
      names += found
    }
    return names
  }

  private func files(_ top: YAMLMapping, _ key: String) throws(YAMLError) -> [Configuration.NamedFile] {
    let paths = try top.optionalStrings(key)
    try bound(paths.count, top, key)
    for path in paths { try check(path, top, key) }
    return paths.map(named)
  }

  /// A path of the file; people are told of it as seen from where the file was found.
  private func named(_ path: String) -> Configuration.NamedFile {
    let prefix = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    return .init(path: FilePath(path, from: folder), name: path.hasPrefix("/") ? path : prefix + path)
  }

  private func check(_ text: String, _ mapping: YAMLMapping, _ key: String) throws(YAMLError) {
    let place = mapping.node(key)?.position
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw mapping.error("«\(key)»: пустая строка; напишите словами", at: place)
    }
    guard text.count <= Self.longestText else {
      throw mapping.error("«\(key)»: длиннее \(Self.longestText) знаков", at: place)
    }
  }

  private func bound(_ count: Int, _ mapping: YAMLMapping, _ key: String) throws(YAMLError) {
    guard count <= Self.most else {
      throw mapping.error(
        "«\(key)»: записей \(count), а может быть не больше \(Self.most)", at: mapping.node(key)?.position)
    }
  }
}
