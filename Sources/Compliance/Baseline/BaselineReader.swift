internal import YAML

/// Reads a baseline that ``BaselineWriter`` wrote; JSON is YAML as well.
struct BaselineReader {
  /// How the file is called in messages.
  let file: String

  static let topKeys = ["schema", "files"]
  static let fileKeys = ["path", "sha256", "findings"]
  static let findingKeys = ["rule", "status", "fingerprint", "words"]

  func read(_ bytes: [UInt8]) throws(YAMLError) -> Baseline {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: file), file: file)
    guard try top.string("schema") == Baseline.schema else {
      throw top.error(
        "это не «\(Baseline.schema)»; запишите базовую линию заново: norma check … --write-baseline ФАЙЛ",
        at: try top.requiredNode("schema").position)
    }
    try top.rejectUnknownKeys(allowed: Self.topKeys)
    var files: [Baseline.File] = []
    var paths: Set<String> = []
    for item in try top.mappings("files") {
      let file = try document(item)
      guard paths.insert(file.path).inserted else {
        throw item.error("файл «\(file.path)» назван дважды; оставьте одну запись", at: item.node("path")?.position)
      }
      files.append(file)
    }
    return Baseline(files: files)
  }

  private func document(_ item: YAMLMapping) throws(YAMLError) -> Baseline.File {
    try item.rejectUnknownKeys(allowed: Self.fileKeys)
    let digest = try item.string("sha256")
    guard digest.utf8.count == 64, digest.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else {
      throw item.error(
        "«sha256»: нужно 64 шестнадцатеричных знака", at: item.node("sha256")?.position)
    }
    var entries: [Baseline.Entry] = []
    for finding in try item.mappings("findings") { entries.append(try entry(finding)) }
    return Baseline.File(path: try item.string("path"), sha256: digest, entries: entries)
  }

  private func entry(_ item: YAMLMapping) throws(YAMLError) -> Baseline.Entry {
    try item.rejectUnknownKeys(allowed: Self.findingKeys)
    let name = try item.string("rule")
    guard let rule = RuleID(rawValue: name) else {
      throw item.error("«rule»: «\(name)» не имя правила", at: item.node("rule")?.position)
    }
    let findings = Status.allCases.filter(\.isFinding).map(\.rawValue)
    guard let status = try item.choice("status", of: findings).flatMap(Status.init) else {
      throw item.error("нет обязательного ключа «status»")
    }
    let digits = try item.optionalString("fingerprint")
    let fingerprint = digits.flatMap(Fingerprint.init)
    guard (digits == nil) == (fingerprint == nil) else {
      throw item.error(
        "«fingerprint»: нужно \(Fingerprint.digits) шестнадцатеричных знаков", at: item.node("fingerprint")?.position)
    }
    return Baseline.Entry(
      rule: rule, status: status, fingerprint: fingerprint, words: try item.optionalString("words"))
  }
}
