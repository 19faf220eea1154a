internal import Compliance
internal import Regulations

/// Says what stands in each column of a table of findings.
struct FindingTable {
  private let language: ReportLanguage
  private let phrases: Phrases
  private let words: TableWords

  init(_ language: ReportLanguage) {
    self.language = language
    phrases = Phrases(language)
    words = TableWords.in(language)
  }

  func title(_ column: FindingColumn) -> String { words.columns[column] ?? column.rawValue }

  func cell(_ column: FindingColumn, of row: FindingRow) -> ColumnValue {
    switch column {
    case .path: ColumnValue(row.document.path)
    case .verdict: ColumnValue(words.verdict(row.document))
    case .organisation: ColumnValue(row.document.requisites?.organisation.printedName)
    case .type: ColumnValue(row.document.requisites?.organisation.type.map { phrases.chrome.types[$0] ?? $0.rawValue })
    default: row.finding.map { cell(column, of: $0, in: row.document) } ?? cell(column, of: row.document)
    }
  }

  /// A file without findings has a message and nothing else.
  private func cell(_ column: FindingColumn, of document: DocumentReport) -> ColumnValue {
    guard column == .message else { return .empty }
    switch document.verdict {
    case .checked: return .text(phrases.chrome.noFindings)
    case .outOfScope(let reason), .unreadable(let reason): return ColumnValue(reason)
    }
  }

  private func cell(_ column: FindingColumn, of finding: RuleResult, in document: DocumentReport) -> ColumnValue {
    let place = finding.places.first
    switch column {
    case .path, .verdict, .organisation, .type: return .empty
    case .rule: return ColumnValue(finding.rule.rawValue)
    case .title: return ColumnValue(finding.title.text(in: language))
    case .severity: return ColumnValue(phrases.severity(finding.severity))
    case .status: return ColumnValue(phrases.status(finding.status))
    case .act: return ColumnValue(place.flatMap { phrases.act($0, in: document) })
    case .clause: return ColumnValue(place.flatMap { $0.clause.nilIfEmpty.map(phrases.clause) })
    case .page: return ColumnValue(place?.page)
    case .line: return ColumnValue(place?.line)
    case .column: return ColumnValue(place?.column)
    case .quote: return ColumnValue(place?.quote)
    case .otherPlaces: return ColumnValue(otherPlaces(of: finding, in: document))
    case .details: return ColumnValue(phrases.list(finding.details))
    case .nearest: return ColumnValue(finding.nearest.map { nearest($0, in: document) })
    case .message: return ColumnValue(finding.message.text(in: language))
    case .basis: return ColumnValue(finding.basis.description)
    case .remedy: return ColumnValue(finding.remedy?.text)
    case .after: return ColumnValue(finding.remedy?.after.map(phrases.clause))
    case .confidence: return ColumnValue(finding.isDoubtful ? words.lowConfidence : words.highConfidence)
    case .suppression: return ColumnValue(finding.suppression.map(words.suppression))
    case .baseline: return ColumnValue(finding.baseline.map { words.baseline[$0] ?? $0.rawValue })
    }
  }

  /// The places behind the first, as people name them.
  private func otherPlaces(of finding: RuleResult, in document: DocumentReport) -> String {
    finding.places.dropFirst().map { spot($0, in: document) }.joined(separator: "; ")
  }

  /// The clause that came nearest: place, words, what they lack.
  private func nearest(_ nearest: RuleResult.Nearest, in document: DocumentReport) -> String {
    let lacks = phrases.list(nearest.lacks)
    let spot = spot(nearest.place, in: document)
    return "\(spot.isEmpty ? "" : "\(spot): ")«\(nearest.place.quote)»\(lacks.isEmpty ? "" : " – \(lacks)")"
  }

  private func spot(_ place: Place, in document: DocumentReport) -> String {
    let address = phrases.address(place, in: document)
    guard let line = place.line else { return address }
    return address.isEmpty ? "\(words.line) \(line)" : "\(address), \(words.line) \(line)"
  }
}

extension Organisation {
  /// The full name where the document has it, else the short one.
  var printedName: String { full.isEmpty ? short : full }
}
