internal import Compliance
internal import Regulations
internal import Spreadsheets

/// The sheet that says of each file what became of it and how many findings it has.
struct SummarySheet {
  private let phrases: Phrases
  private let words: TableWords

  init(_ language: ReportLanguage) {
    phrases = Phrases(language)
    words = TableWords.in(language)
  }

  func worksheet(_ report: CheckReport) -> Worksheet {
    Worksheet(
      name: words.sheets.summary,
      columns: SummaryColumn.allCases.map { .init(words.summaryColumns[$0] ?? "", width: $0.width) },
      rows: report.documents.map(row))
  }

  private func row(_ document: DocumentReport) -> [Cell] {
    let tally = Tally(document.results)
    return SummaryColumn.allCases.map { cell($0, of: document, tally) }
  }

  private func cell(_ column: SummaryColumn, of document: DocumentReport, _ tally: Tally) -> Cell {
    func count(_ number: Int, _ style: CellStyle = .plain) -> Cell {
      document.isChecked ? .number(number, number > 0 ? style : .plain) : .empty
    }
    switch column {
    case .path: return .text(document.path.tabular)
    case .verdict: return .text(words.verdict(document), style(of: document))
    case .reason: return .text(document.reasonNotChecked.tabular)
    case .organisation: return .text((document.requisites?.organisation.printedName ?? "").tabular)
    case .type: return .text(document.requisites?.organisation.type.flatMap { phrases.chrome.types[$0] } ?? "")
    case .date: return .text(document.requisites?.documentDate.map { phrases.chrome.date($0) } ?? "")
    case .errors: return count(tally[Severity.error], .error)
    case .warnings: return count(tally[Severity.warning], .warning)
    case .notes: return count(tally[Severity.note], .note)
    case .setAside: return count(tally.suppressed, .faint)
    case .met: return count(tally[Status.met])
    case .partly: return count(tally[Status.partly])
    case .weakened: return count(tally[Status.weakened])
    case .missing: return count(tally[Status.missing])
    case .violated: return count(tally[Status.violated])
    case .notApplicable: return count(tally[Status.notApplicable])
    }
  }

  private func style(of document: DocumentReport) -> CellStyle {
    switch document.verdict {
    case .checked: document.worst.map(CellStyle.init) ?? .good
    case .outOfScope: .faint
    case .unreadable: .error
    }
  }
}

extension DocumentReport {
  /// Why it was left out or could not be read; empty where it was checked.
  var reasonNotChecked: String {
    switch verdict {
    case .checked: ""
    case .outOfScope(let reason), .unreadable(let reason): reason
    }
  }
}

extension CellStyle {
  /// The colour of a severity.
  init(_ severity: Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
  }
}
