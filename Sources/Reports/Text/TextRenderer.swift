public import Compliance
internal import Regulations

/// Renders a report for a terminal: the findings of each file by severity, with place, ground and ready wording.
///
/// Rules that are met are only counted.
public struct TextRenderer: Renderer {
  let phrases: Phrases
  private let paint: Paint
  private let width: Int

  /// The longest quote that is underlined as a whole, in columns; a longer one has a caret at its first word.
  private static let longestUnderline = 32

  /// Makes a renderer.
  public init(_ options: ReportOptions) {
    phrases = Phrases(options.language)
    paint = Paint(isOn: options.usesColor)
    width = max(options.width, ReportOptions.narrowest)
  }

  /// The report in UTF-8, with a closing line feed.
  public func render(_ report: CheckReport) -> [UInt8] {
    var page = TextPage(width: width, paint: paint)
    var total = Tally()
    for document in report.documents {
      header(document, report.asOf, &page)
      findings(document, &page)
      setAside(document, &page)
      fixed(document, &page)
      if document.isChecked { summary(Tally(document), isTotal: false, &page) }
      page.blank()
      total += Tally(document)
    }
    if let closing = phrases.closing(report.documents) {
      page.paragraph("\(closing).", indent: 0, style: .bold)
      summary(total, isTotal: true, &page)
      page.blank()
    }
    problems(report, &page)
    page.paragraph(phrases.colophon(report), indent: 0, style: .dim)
    return Array(page.text.utf8)
  }
}

extension TextRenderer {
  private var chrome: Chrome { phrases.chrome }

  private func header(_ document: DocumentReport, _ asOf: CalendarDate, _ page: inout TextPage) {
    page.paragraph(document.path.printable, indent: 0, style: .bold)
    if let organisation = phrases.organisation(document) {
      page.paragraph(organisation, indent: 2, label: "\(chrome.organisation): ")
    }
    if let date = phrases.date(document, asOf: asOf) {
      page.paragraph(date, indent: 2, label: "\(chrome.documentDate): ")
    }
    if let quality = phrases.quality(document) { page.paragraph(quality, indent: 2) }
    page.paragraph(phrases.verdict(document), indent: 2, style: document.worst.map(Paint.Style.of) ?? .plain)
  }

  private func findings(_ document: DocumentReport, _ page: inout TextPage) {
    for severity in Severity.allCases.reversed() {
      let findings = document.openFindings(severity)
      guard !findings.isEmpty else { continue }
      page.blank()
      page.paragraph("\(phrases.severityTitle(severity)) (\(findings.count))", indent: 0, style: .of(severity))
      for finding in findings {
        page.blank()
        self.finding(finding, document, &page)
      }
    }
  }

  private func finding(_ result: RuleResult, _ document: DocumentReport, _ page: inout TextPage) {
    page.paragraph(
      "\(phrases.title(result)) [\(result.rule)]", indent: 2, hanging: 2, label: "\(phrases.markedStatus(result)): ",
      labelStyle: .of(result.severity))
    page.paragraph(phrases.message(result), indent: 4)
    if let details = phrases.details(result) {
      page.paragraph(details.text, indent: 4, hanging: 2, label: "\(details.label): ")
    }
    let lines = (result.openPlaces.map(\.line) + [result.nearest?.place.line]).compactMap { $0 }
    let gutter = lines.max().map { String($0).count } ?? 0
    for place in result.openPlaces {
      let label = phrases.mark(place, of: result).map { "\($0): " } ?? ""
      self.place(place, of: result, document, gutter, label: label, &page)
    }
    if let nearest = result.nearest {
      place(nearest.place, of: result, document, gutter, label: "\(chrome.nearest): ", &page)
      page.paragraph(phrases.list(nearest.lacks), indent: 6, hanging: 2, label: "\(chrome.lacks) — ")
    }
    if let searched = phrases.searched(result, in: document) {
      page.paragraph(searched, indent: 4, hanging: 2, label: "\(chrome.searched): ", labelStyle: .dim, style: .dim)
    }
    for doubt in phrases.doubts(result) { page.paragraph("\(doubt).", indent: 4, style: .yellow) }
    if let remedy = result.remedy {
      page.paragraph("\(phrases.remedyLabel(result, remedy)):", indent: 4, style: .bold)
      page.paragraph(remedy.text.printable, indent: 6)
    }
    page.paragraph(
      result.basis.description.printable, indent: 4, hanging: 2, label: "\(chrome.basis): ", labelStyle: .dim,
      style: .dim)
  }

  private func place(
    _ place: Place, of result: RuleResult, _ document: DocumentReport, _ gutter: Int, label: String,
    _ page: inout TextPage
  ) {
    let address = phrases.address(place, in: document)
    let location = phrases.location(place, in: document)
    page.paragraph(
      address.isEmpty ? location : "\(location) (\(address))", indent: 4, hanging: 2, label: label)
    guard !place.quote.isEmpty else { return }
    let quote = Array(place.quote.printable)
    let excerpt = Excerpt(quote, words: marked(place, of: result, quote), width: width - 6 - gutter - 3)
    page.quote(excerpt, line: place.line, gutter: gutter, indent: 6, style: .of(result.severity))
  }

  /// What to underline: the qualifier of a weakened duty; else, where the column is known, a short quote or its first
  /// character.
  private func marked(_ place: Place, of result: RuleResult, _ quote: [Character]) -> Range<Int>? {
    if let words = Highlight.words(of: result, in: quote) { return words }
    guard place.line != nil, place.column != nil, !quote.isEmpty, result.nearest == nil else { return nil }
    return 0..<(quote.count <= TextRenderer.longestUnderline ? quote.count : 1)
  }

  /// The counts of one file; those of all files leave out the rules, which would be counted once for each file.
  private func summary(_ tally: Tally, isTotal: Bool, _ page: inout TextPage) {
    if !isTotal { page.blank() }
    var text = phrases.findings(tally)
    if let aside = phrases.aside(tally) { text += "; \(aside)" }
    if !isTotal { text += ". \(chrome.rules(tally.rules)): \(phrases.statuses(tally))" }
    if isTotal, tally.rules > 0 { text += "; \(phrases.statuses(tally))" }
    page.paragraph("\(text).", indent: 0, label: "\(chrome.total): ", labelStyle: .bold)
  }
}
