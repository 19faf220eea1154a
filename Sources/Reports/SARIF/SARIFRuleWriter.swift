internal import Compliance

/// Writes what SARIF calls a reporting descriptor: one rule with its help.
struct SARIFRuleWriter {
  private let language: ReportLanguage
  private let phrases: Phrases

  init(_ language: ReportLanguage) {
    self.language = language
    phrases = Phrases(language)
  }

  func write(_ rule: SARIFRules.Entry, to writer: inout JSONWriter) {
    writer.field("id", rule.id.rawValue)
    writer.field("name", name(of: rule.id))
    writer.field("shortDescription", rule.title.text(in: language)) { $0.field("text", $1.sarifMessage) }
    writer.field("fullDescription", rule.message.text(in: language)) { $0.field("text", $1.sarifMessage) }
    writer.field("help", rule) { writer, rule in
      writer.field("text", help(rule, label: { "\($0):" }, words: \.sarifMessage))
      writer.field("markdown", help(rule, label: { "**\($0):**" }, words: \.markdown))
    }
    writer.field("defaultConfiguration", rule.severity) { $0.field("level", $1.rawValue) }
    writer.field("properties", rule) { writer, rule in
      let group = String(rule.id.rawValue.prefix { $0 != "." })
      writer.field("tags", [rule.pack?.tabular].compactMap { $0 == group ? nil : $0 } + [group])
      // The name under which code scanning of GitHub looks for it.
      writer.field("problem.severity", rule.severity == .note ? "recommendation" : rule.severity.rawValue)
    }
  }

  /// Ground and ready wording, in paragraphs.
  private func help(_ rule: SARIFRules.Entry, label: (String) -> String, words: (String) -> String) -> String {
    var paragraphs = [words(rule.message.text(in: language))]
    paragraphs.append("\(label(phrases.chrome.basis)) \(words(rule.basis.description))")
    if let remedy = rule.remedy { paragraphs.append("\(label(phrases.chrome.remedy.add)) \(words(remedy))") }
    return paragraphs.joined(separator: "\n\n")
  }

  /// «AdminClassTeachers» for `admin.class-teachers`: SARIF wants a name of one word.
  private func name(of rule: RuleID) -> String {
    rule.rawValue.split { $0 == "." || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
