internal import Regulations
internal import YAML

/// Reads a file of waivers; what it does not know is a mistake.
struct WaiverReader {
  /// How the file is called in messages.
  let file: String
  /// The folder from which its patterns are taken.
  let folder: FilePath

  static let topKeys = ["waivers"]
  static let waiverKeys = ["rule", "files", "clause", "words", "reason", "approver", "date", "until"]
  /// The words for a waiver without a term.
  static let indefinite = ["бессрочно", "indefinite"]

  /// The most waivers of one file.
  static let most = 10_000
  /// The longest reason, in characters.
  static let longestText = 1_000

  func read(_ bytes: [UInt8]) throws(YAMLError) -> [Waiver] {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: file), file: file)
    try top.rejectUnknownKeys(allowed: Self.topKeys)
    let items = try top.mappings("waivers")
    guard items.count <= Self.most else {
      throw top.error("отклонений \(items.count); в одном файле их может быть не больше \(Self.most)")
    }
    var waivers: [Waiver] = []
    for item in items { waivers.append(try waiver(item)) }
    return waivers
  }

  private func waiver(_ item: YAMLMapping) throws(YAMLError) -> Waiver {
    try item.rejectUnknownKeys(allowed: Self.waiverKeys)
    let node = try item.requiredNode("rule")
    let name = try item.string("rule")
    guard let rule = RuleID(rawValue: name) else {
      throw item.error("«rule»: «\(name)» не имя правила; нужен вид admin.uchitelskaya", at: node.position)
    }
    let date = try day(item, "date")
    let term = try term(item)
    if case .until(let last) = term, last < date {
      throw item.error("«until»: \(last) раньше дня согласования \(date)", at: try item.requiredNode("until").position)
    }
    let words = try optionalText(item, "words")
    if let words, !words.contains(where: { $0.isLetter || $0.isNumber }) {
      throw item.error("«words»: «\(words)» не слова документа", at: item.node("words")?.position)
    }
    return Waiver(
      rule: rule, files: try patterns(item), clause: try optionalText(item, "clause").map(Self.withoutFullStop),
      words: words, reason: try text(item, "reason"), approver: try text(item, "approver"),
      date: date, term: term, file: file, folder: folder, position: node.position)
  }

  private func patterns(_ item: YAMLMapping) throws(YAMLError) -> [FilePattern] {
    let node = try item.requiredNode("files")
    var patterns: [FilePattern] = []
    for text in try item.strings("files") {
      guard let pattern = FilePattern(text), !text.hasPrefix("/") else {
        throw item.error(
          "«files»: «\(text)» не подходит; нужен путь от папки этого файла, например «школа-12/*.docx»",
          at: node.position)
      }
      patterns.append(pattern)
    }
    guard !patterns.isEmpty else { throw item.error("«files»: назовите хотя бы один файл", at: node.position) }
    return patterns
  }

  private func term(_ item: YAMLMapping) throws(YAMLError) -> Waiver.Term {
    if Self.indefinite.contains(try item.string("until")) { return .indefinite }
    return .until(try day(item, "until"))
  }

  private func day(_ item: YAMLMapping, _ key: String) throws(YAMLError) -> CalendarDate {
    let text = try item.string(key)
    guard let date = CalendarDate(iso: text) else {
      let indefinite = key == "until" ? " или слово «\(Self.indefinite[0])»" : ""
      throw item.error(
        "«\(key)»: «\(text)» не дата; нужен вид 2026-11-21\(indefinite)", at: try item.requiredNode(key).position)
    }
    return date
  }

  private func text(_ item: YAMLMapping, _ key: String) throws(YAMLError) -> String {
    let text = try item.string(key)
    let node = try item.requiredNode(key)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw item.error("«\(key)»: пустая строка; напишите словами", at: node.position)
    }
    guard text.count <= Self.longestText else {
      throw item.error("«\(key)»: длиннее \(Self.longestText) знаков", at: node.position)
    }
    return text
  }

  private func optionalText(_ item: YAMLMapping, _ key: String) throws(YAMLError) -> String? {
    item.node(key) == nil ? nil : try text(item, key)
  }

  private static func withoutFullStop(_ clause: String) -> String {
    clause.hasSuffix(".") ? String(clause.dropLast()) : clause
  }
}
