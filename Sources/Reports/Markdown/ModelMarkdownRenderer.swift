public import Compliance
public import Russian

/// Renders the model of a file as Markdown for mail and issue trackers; what comes from the file is escaped.
public struct ModelMarkdownRenderer: BundleRenderer {
  private let lexicon: Lexicon
  private let registry: ActRegistry

  /// Makes a renderer of models whose concepts are those of `lexicon`.
  public init(_ lexicon: Lexicon, registry: ActRegistry = ActRegistry()) {
    self.lexicon = lexicon
    self.registry = registry
  }

  /// The model in UTF-8, with a closing line feed.
  public func render(_ model: JudgedModel, path: String) -> [UInt8] {
    let summary = ModelSummary(model, path: path, lexicon: lexicon, registry: registry)
    var text = "# \(summary.path.markdown)\n\n"
    for entry in summary.head { text += "- \(entry.label): \(entry.text.markdownInline)\n" }
    text += list(summary.documents, ModelWords.documents)
    text += "\n## \(ModelWords.duties)\n"
    for group in summary.groups {
      text += "\n### \(group.role) (\(group.rows.count))\n\n"
      text += line(ModelWords.columns) + line(ModelWords.columns.map { _ in "---" })
      for row in group.rows { text += line([row.place.markdownInline, row.modality, cell(row)]) }
    }
    if summary.groups.isEmpty { text += "\n\(ModelWords.noDuties)\n" }
    text += list(summary.citations, ModelWords.citations)
    return Array(text.utf8)
  }
}

extension ModelMarkdownRenderer {
  private func list(_ lines: [String], _ title: String) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n## \(title)\n\n" + lines.map { "- \($0.markdown)\n" }.joined()
  }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  /// The duty with its items and details; a cell has only one line, so that marks stand where lines would end.
  private func cell(_ row: ModelSummary.Row) -> String {
    var text = row.text.markdownInline
    if !row.items.isEmpty { text += " – " + row.items.map(\.markdownInline).joined(separator: " – ") }
    let details = row.details.map { "*\($0.label):* \($0.text.markdownInline)" }
    return details.isEmpty ? text : "\(text) (\(details.joined(separator: "; ")))"
  }
}
