public import Compliance
internal import Regulations

/// Renders a report as Markdown for mail and issue trackers; what comes from files is escaped.
///
/// Rules that are met are only counted.
public struct MarkdownRenderer: Renderer {
  let phrases: Phrases

  /// Makes a renderer; only the language of the options matters.
  public init(_ options: ReportOptions) { phrases = Phrases(options.language) }

  /// The report in UTF-8, with a closing line feed.
  public func render(_ report: CheckReport) -> [UInt8] {
    var text = "# \(chrome.reportTitle)\n"
    if report.documents.count > 1 { text += "\n" + overview(report.documents) }
    for document in report.documents {
      text += "\n## \(document.path.markdown)\n\n" + header(document, report.asOf) + findings(document)
      text += setAside(document) + fixed(document)
    }
    text += problems(report)
    text += "\n---\n\n\(phrases.colophon(report).markdown)\n"
    return Array(text.utf8)
  }
}

extension MarkdownRenderer {
  private var chrome: Chrome { phrases.chrome }

  /// One row for each file, and the total.
  private func overview(_ documents: [DocumentReport]) -> String {
    var total = Tally()
    var rows: [[String]] = []
    for document in documents {
      let tally = Tally(document)
      total += tally
      let counts = Severity.allCases.reversed().map { document.isChecked ? String(tally[$0]) : "–" }
      rows.append([document.path.markdown] + counts + [phrases.verdict(document).markdown])
    }
    rows.append(
      [chrome.total] + Severity.allCases.reversed().map { String(total[$0]) }
        + [phrases.closing(documents) ?? ""])
    let titles = [chrome.file] + Severity.allCases.reversed().map(phrases.severityTitle) + [chrome.outcome]
    return table(titles, ["---", "--:", "--:", "--:", "---"], rows)
  }

  private func header(_ document: DocumentReport, _ asOf: CalendarDate) -> String {
    var items: [String] = []
    if let organisation = phrases.organisation(document) {
      items.append("\(chrome.organisation): \(organisation.markdown)")
    }
    if let date = phrases.date(document, asOf: asOf) { items.append("\(chrome.documentDate): \(date)") }
    if let quality = phrases.quality(document) { items.append(quality) }
    items.append("**\(phrases.verdict(document).markdown)**")
    var text = items.map { "- \($0)\n" }.joined()
    guard document.isChecked else { return text }
    let tally = Tally(document)
    if let compared = phrases.compared(tally) { text += "- \(chrome.total): \(compared)\n" }
    let rows = Status.allCases.filter { tally[$0] > 0 }.map { [phrases.status($0), String(tally[$0])] }
    text += "\n" + table([chrome.status, chrome.numberOfRules], ["---", "--:"], rows)
    return text
  }

  private func findings(_ document: DocumentReport) -> String {
    var text = ""
    for severity in Severity.allCases.reversed() {
      let findings = document.openFindings(severity)
      guard !findings.isEmpty else { continue }
      text += "\n### \(phrases.severityTitle(severity)) (\(findings.count))\n"
      for finding in findings { text += "\n" + self.finding(finding, document) }
    }
    return text
  }

  private func finding(_ result: RuleResult, _ document: DocumentReport) -> String {
    var parts = ["#### \(phrases.markedStatus(result)): \(phrases.title(result).markdown)"]
    parts.append(phrases.message(result).markdown)
    if let details = phrases.details(result) { parts.append("\(details.label): \(details.text.markdown)") }
    for place in result.openPlaces {
      let label = phrases.mark(place, of: result).map { "\(chrome.place) (\($0))" } ?? chrome.place
      parts.append(self.place(place, of: result, document, label: label))
    }
    if let nearest = result.nearest {
      parts.append(place(nearest.place, of: result, document, label: chrome.nearest))
      parts.append("\(chrome.lacks) — \(phrases.list(nearest.lacks).markdown)")
    }
    if let searched = phrases.searched(result, in: document) {
      parts.append("\(chrome.searched): \(searched.markdown)")
    }
    for doubt in phrases.doubts(result) { parts.append("**\(doubt).**") }
    if let remedy = result.remedy {
      parts.append("**\(phrases.remedyLabel(result, remedy).markdown):**\n\n> \(remedy.text.markdown)")
    }
    parts.append("\(chrome.basis): \(result.basis.description.markdown)  \n\(chrome.rule): `\(result.rule)`")
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func place(
    _ place: Place, of result: RuleResult, _ document: DocumentReport, label: String
  ) -> String {
    let address = phrases.address(place, in: document)
    let location = phrases.location(place, in: document)
    let text = "\(label): \(location.markdown)\(address.isEmpty ? "" : " (\(address.markdown))")"
    guard !place.quote.isEmpty else { return text }
    return "\(text)\n\n> \(quote(place, of: result))"
  }

  /// The quote, with the words it is shown for in bold.
  private func quote(_ place: Place, of result: RuleResult) -> String {
    let quote = Array(place.quote.printable)
    guard let words = Highlight.words(of: result, in: quote) else { return String(quote).markdown }
    let before = String(quote[..<words.lowerBound]).markdown
    return "\(before)**\(String(quote[words]).markdownInline)**\(String(quote[words.upperBound...]).markdownInline)"
  }

  private func table(_ titles: [String], _ rule: [String], _ rows: [[String]]) -> String {
    ([titles, rule] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}
