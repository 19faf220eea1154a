public import Compliance
internal import Regulations
public import Russian

/// Renders the model of a file for a terminal: what the file is, the duties of each role, the acts it cites.
///
/// Lines are wrapped and nothing is cut.
public struct ModelTextRenderer: BundleRenderer {
  private let lexicon: Lexicon
  private let registry: ActRegistry

  /// The width of the table, in columns.
  private static let width = 100
  /// The widest column of places, in columns; a longer place pushes its text to the right.
  private static let widestPlace = 24

  /// Makes a renderer of models whose concepts are those of `lexicon`.
  public init(_ lexicon: Lexicon, registry: ActRegistry = ActRegistry()) {
    self.lexicon = lexicon
    self.registry = registry
  }

  /// The model in UTF-8, with a closing line feed.
  public func render(_ model: JudgedModel, path: String) -> [UInt8] {
    let summary = ModelSummary(model, path: path, lexicon: lexicon, registry: registry)
    var page = TextPage(width: ModelTextRenderer.width, paint: Paint(isOn: false))
    page.paragraph(summary.path, indent: 0)
    for entry in summary.head { page.paragraph(entry.text, indent: 2, hanging: 2, label: "\(entry.label): ") }
    list(summary.documents, ModelWords.documents, &page)
    let places = summary.groups.flatMap(\.rows).map { DisplayWidth.of($0.place) }.max() ?? 0
    for group in summary.groups {
      page.blank()
      page.paragraph("\(group.role) (\(group.rows.count))", indent: 0)
      for row in group.rows { self.row(row, placeWidth: min(places, ModelTextRenderer.widestPlace), &page) }
    }
    if summary.groups.isEmpty {
      page.blank()
      page.paragraph(ModelWords.noDuties, indent: 0)
    }
    list(summary.citations, ModelWords.citations, &page)
    return Array(page.text.utf8)
  }
}

extension ModelTextRenderer {
  private func list(_ lines: [String], _ title: String, _ page: inout TextPage) {
    guard !lines.isEmpty else { return }
    page.blank()
    page.paragraph("\(title) (\(lines.count))", indent: 0)
    for line in lines { page.paragraph(line, indent: 2, hanging: 2) }
  }

  private func row(_ row: ModelSummary.Row, placeWidth: Int, _ page: inout TextPage) {
    let longest = Duty.Modality.allCases.map { ModelWords().word(for: $0).count }.max() ?? 0
    let label = padded(row.place, placeWidth) + "  " + padded(row.modality, longest) + "  "
    let column = placeWidth + longest + 4
    page.paragraph(row.text, indent: 2, hanging: column, label: label)
    for item in row.items { page.paragraph(item, indent: 2 + column, hanging: 2, label: "– ") }
    for detail in row.details {
      page.paragraph(detail.text, indent: 2 + column, hanging: 2, label: "\(detail.label): ")
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
