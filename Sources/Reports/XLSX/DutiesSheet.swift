internal import Compliance
internal import Documents
internal import Regulations
internal import Russian
internal import Spreadsheets

/// The sheet that says who must, may or must not do what, role by role, and which requirements that meets.
struct DutiesSheet {
  private let language: ReportLanguage
  private let phrases: Phrases
  private let words: TableWords

  init(_ language: ReportLanguage) {
    self.language = language
    phrases = Phrases(language)
    words = TableWords.in(language)
  }

  func worksheet(_ report: CheckReport) -> Worksheet {
    Worksheet(
      name: words.sheets.duties,
      columns: DutyColumn.allCases.map { .init(words.dutyColumns[$0] ?? "", width: $0.width) },
      rows: report.documents.flatMap(rows))
  }

  /// The duties of one file in order of the roles; none where it was not checked.
  private func rows(_ document: DocumentReport) -> [[Cell]] {
    guard let bundle = document.bundle, document.isChecked else { return [] }
    let model = JudgedModel(bundle: bundle, results: document.results, reasonOutOfScope: nil)
    let titles = Dictionary(document.results.map { ($0.rule, $0.title.text(in: language)) }) { first, _ in first }
    let text = RepairedText(bundle)
    return Duty.Role.allCases.flatMap { role in
      bundle.duties.filter { $0.role == role }.map { duty in
        DutyColumn.allCases.map { column in
          switch column {
          case .path: .text(document.path.tabular)
          case .role: .text(words.roles[role] ?? role.rawValue)
          case .holder: .text(holder(of: duty, in: bundle, text).tabular)
          case .modality: .text(words.modalities[duty.modality] ?? duty.modality.rawValue, style(of: duty))
          case .text: .text(text.string(of: duty.tokens).tabular)
          case .items: .text(duty.items.map { text.string(of: $0).tabular }.joined(separator: "\n"))
          case .condition: .text((duty.condition.map { text.string(of: $0) } ?? "").tabular)
          case .deadline: .text((duty.deadline.map { text.string(of: $0) } ?? "").tabular)
          case .clause: .text(bundle.label(ofClause: duty.clause).nilIfEmpty.map(phrases.clause) ?? "")
          case .line: bundle.position(ofToken: duty.tokens.lowerBound)?.line.map { .number($0) } ?? .empty
          case .requirements:
            .text(model.requirements(of: duty).map { "\(titles[$0] ?? "") [\($0)]".tabular }.joined(separator: "\n"))
          }
        }
      }
    }
  }

  /// The words that name the holder; where an appointment or a signature does, the person or the role.
  private func holder(of duty: Duty, in bundle: Bundle, _ text: RepairedText) -> String {
    if let mention = duty.holderMention { return text.string(of: bundle.mentions[mention].tokens) }
    if duty.role == .administrator, let person = bundle.requisites.administrator, !person.name.isEmpty {
      return person.name
    }
    return words.roles[duty.role] ?? duty.role.rawValue
  }

  /// A duty that depends on something is coloured, since a school may leave it undone.
  private func style(of duty: Duty) -> CellStyle {
    switch duty.modality {
    case .must: duty.condition == nil ? .plain : .warning
    case .may, .right: .note
    case .prohibited: .plain
    }
  }
}
