public import Compliance
internal import Regulations

/// All rules of the packs, a line for each.
public struct RuleList: Sendable {
  private let language: ReportLanguage

  /// The forms of the list.
  public enum Format: String, Sendable, CaseIterable {
    case text
    case json
  }

  /// Makes a list in a language.
  public init(_ language: ReportLanguage) { self.language = language }

  /// The rules of the packs in UTF-8, with a closing line feed.
  public func render(_ packs: [RulePack], as format: Format) -> [UInt8] {
    switch format {
    case .text: Array(packs.map(text).joined().utf8)
    case .json: json(packs)
    }
  }

  private func text(_ pack: RulePack) -> String {
    let width = pack.rules.map { $0.id.rawValue.count }.max() ?? 0
    let severityWidth = Severity.allCases.map { $0.rawValue.count }.max() ?? 0
    var text = "\(pack.id) \(pack.version) — \(pack.title)\n"
    for rule in pack.rules {
      let (id, severity) = (rule.id.rawValue, rule.severity.rawValue)
      text += "  \(id)\(String(repeating: " ", count: width - id.count))"
      text += "  \(severity)\(String(repeating: " ", count: severityWidth - severity.count))"
      text += "  \(rule.title.text(in: language))\n"
    }
    return text
  }

  private func json(_ packs: [RulePack]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("schema", "norma.rules/1")
      writer.field("packs", each: packs) { writer, pack in
        writer.field("id", pack.id)
        writer.field("version", pack.version)
        writer.field("title", pack.title)
        writer.field("authority", pack.authority)
      }
      let rules = packs.flatMap { pack in pack.rules.map { (pack: pack.id, rule: $0) } }
      writer.field("rules", each: rules) { writer, entry in
        writer.field("pack", entry.pack)
        writer.field("id", entry.rule.id.rawValue)
        writer.field("severity", entry.rule.severity.rawValue)
        writer.field("scope", entry.rule.scope.rawValue)
        writer.field("for", entry.rule.organisationTypes.map(\.rawValue).sorted())
        writer.field("since", entry.rule.since?.description)
        writer.field("until", entry.rule.until?.description)
        writer.field("title", entry.rule.title.text(in: language))
        writer.field("basis", entry.rule.basis.source)
      }
    }
    return writer.finish()
  }
}
