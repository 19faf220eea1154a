internal import Compliance
internal import Regulations

/// Writes the findings of a run as results of SARIF.
struct SARIFResults {
  /// A finding and the number of its artifact.
  private struct Item {
    var finding: RuleResult
    var document: DocumentReport
    var index: Int
  }

  private let language: ReportLanguage
  private let phrases: Phrases
  private let rules: SARIFRules
  private let items: [Item]
  private let hasSuppressions: Bool

  init(_ language: ReportLanguage, rules: SARIFRules, _ artifacts: SARIFArtifacts, _ report: CheckReport) {
    self.language = language
    self.rules = rules
    phrases = Phrases(language)
    items = report.documents.enumerated().flatMap { index, document in
      document.findings.map { Item(finding: $0, document: document, index: artifacts[index]) }
    }
    hasSuppressions = items.contains { $0.finding.suppression != nil }
  }

  func write(to writer: inout JSONWriter) {
    writer.field("results", each: items) { write($1, to: &$0) }
  }

  private func write(_ item: Item, to writer: inout JSONWriter) {
    let finding = item.finding
    writer.field("ruleId", finding.rule.rawValue)
    if let index = rules[finding.rule] { writer.field("ruleIndex", index) }
    writer.field("kind", "fail")
    writer.field("level", finding.severity.rawValue)
    writer.field("message", message(of: finding)) { $0.field("text", $1.sarifMessage) }
    let places: [Place?] = finding.places.isEmpty ? [nil] : finding.places
    writer.field("locations", each: places) { write($1, of: item, to: &$0) }
    if let nearest = finding.nearest {
      writer.field("relatedLocations", each: [nearest]) { writer, nearest in
        write(nearest.place, of: item, to: &writer)
        let lacks = "\(phrases.chrome.nearest). \(phrases.chrome.lacks): \(phrases.list(nearest.lacks))"
        writer.field("message", lacks) { $0.field("text", $1.sarifMessage) }
      }
    }
    writer.field("partialFingerprints", FindingFingerprint.of(finding)) { $0.field("normaFinding/v1", $1) }
    if let baseline = finding.baseline { writer.field("baselineState", baseline.rawValue) }
    // Where a run knows suppressions, SARIF wants an empty list of whatever has none.
    if hasSuppressions {
      writer.field("suppressions", each: finding.suppression.map { [$0] } ?? []) { write($1, to: &$0) }
    }
    writer.field("properties", finding) { writer, finding in
      writer.field("status", finding.status.rawValue)
      writer.field("confidence", finding.isDoubtful ? "low" : "high")
      writer.field("details", finding.details.map(\.tabular))
      writer.field("remedy", finding.remedy?.text.tabularLines)
      writer.field("after", finding.remedy?.after?.tabular)
    }
  }

  /// What is wrong, what exactly, and what to write where.
  private func message(of finding: RuleResult) -> String {
    var paragraphs = ["\(phrases.title(finding)). \(phrases.message(finding))"]
    if let details = phrases.details(finding) { paragraphs.append("\(details.label): \(details.text)") }
    paragraphs += phrases.doubts(finding).map { "\($0)." }
    if let remedy = finding.remedy { paragraphs.append("\(phrases.remedyLabel(finding, remedy)): \(remedy.text)") }
    return paragraphs.joined(separator: "\n")
  }

  /// A location; without a place it is the file as a whole.
  private func write(_ place: Place?, of item: Item, to writer: inout JSONWriter) {
    writer.field("physicalLocation", item) { writer, item in
      writer.artifactLocation(item.document.path, index: item.index)
      guard let place, let line = place.line else { return }
      writer.field("region", place) { writer, place in
        writer.field("startLine", line)
        if let column = place.column { writer.field("startColumn", column) }
        writer.field("snippet", place.quote) { $0.field("text", $1.tabular) }
      }
    }
    guard let place else { return }
    if !place.clause.isEmpty {
      writer.field("logicalLocations", each: [place]) { writer, place in
        writer.field("name", phrases.clause(place.clause).tabular)
        writer.field("fullyQualifiedName", phrases.address(place, in: item.document).tabular)
        writer.field("kind", "clause")
      }
    }
    writer.field("properties", place) { writer, place in
      if let page = place.page { writer.field("page", page) }
      writer.field("block", place.block)
      writer.field("quote", place.quote.tabular)
    }
  }

  private func write(_ suppression: Suppression, to writer: inout JSONWriter) {
    switch suppression.kind {
    case .inline: writer.field("kind", "inSource")
    case .waiver, .configuration: writer.field("kind", "external")
    }
    writer.field("status", "accepted")
    writer.field("justification", suppression.reason.tabular)
    writer.field("properties", suppression) { writer, suppression in
      writer.field("approver", suppression.approver?.tabular)
      writer.field("date", suppression.date?.description)
      writer.field("until", suppression.until?.description)
      writer.field("origin", suppression.origin.tabular)
    }
  }
}
