internal import Compliance
internal import Regulations

/// One document of the page: verdict, matrix, findings, what is met, the text.
struct DocumentSection {
  let words: PageWords
  let phrases: Phrases
  let options: ReportOptions
  let document: DocumentReport
  let asOf: CalendarDate
  /// The identifier of the section, with which all identifiers in it begin.
  let prefix: String
  private let mask: NameMask
  private let text: DocumentText?
  private let card: FindingCard

  init(_ document: DocumentReport, number: Int, asOf: CalendarDate, options: ReportOptions) {
    self.document = document
    self.asOf = asOf
    self.options = options
    prefix = "d\(number)"
    words = PageWords.in(options.language)
    phrases = Phrases(options.language)
    mask = NameMask(document.requisites, showsNames: options.showsNames)
    text = document.bundle.map { [words, phrases, mask, prefix] bundle in
      DocumentText(bundle, words: words, phrases: phrases, mask: mask, prefix: prefix)
    }
    card = FindingCard(
      words: words, phrases: phrases, mask: mask, document: document, text: text, prefix: prefix)
  }

  /// The findings in the order in which the page shows and numbers them: those that count by severity, then the others.
  private var findings: [RuleResult] {
    Severity.allCases.reversed().flatMap(document.openFindings)
      + document.results.filter { $0.status.isFinding && !$0.isOpen }
  }

  /// The path, names hidden.
  var path: String { mask(document.path.printable) }

  /// The highest severity among the findings that nobody has set aside, known before or not.
  private var worst: Severity? { document.results.filter(\.isOpen).map(\.severity).max() }

  /// What a director has to understand first.
  var headline: String {
    switch document.verdict {
    case .checked: words.headlines[worst] ?? ""
    case .outOfScope: words.outOfScope
    case .unreadable: words.unreadable
    }
  }

  /// The class by which the verdict is coloured.
  var tone: String {
    switch document.verdict {
    case .checked: worst?.rawValue ?? "met"
    case .outOfScope: "none"
    case .unreadable: "error"
    }
  }

  /// The number of open findings of a severity.
  func count(_ severity: Severity) -> Int { document.results.count { $0.isOpen && $0.severity == severity } }

  /// «21 из 103»; empty where nothing was judged.
  var metOf: String {
    guard document.isChecked else { return "" }
    let applicable = document.results.filter { $0.status != .notApplicable }
    return PageWords.phrase(
      words.metOf, String(applicable.count { $0.status == .met }), String(applicable.count))
  }

  /// Where the parts of the section are, for the navigation of the page.
  var targets: [String: String] {
    var targets: [String: String] = [:]
    if !document.results.isEmpty { targets["matrix"] = "\(prefix)-matrix" }
    targets["findings"] = worst.map(id)
    if document.results.contains(where: { $0.status == .met }) { targets["met"] = "\(prefix)-met" }
    if text != nil { targets["text"] = "\(prefix)-text" }
    return targets
  }

  private func id(_ severity: Severity) -> String { "\(prefix)-\(severity.rawValue)" }
}

extension DocumentSection {
  /// The fields of the template `document`.
  var fields: Fields {
    var fields = Fields()
    fields[text: "id"] = prefix
    fields[text: "path"] = path
    fields[text: "headline"] = headline
    fields[text: "tone"] = tone
    fields[list: "facts"] = facts
    let findings = findings
    let numbers = Dictionary(uniqueKeysWithValues: findings.enumerated().map { ($1.rule, $0 + 1) })
    switch document.verdict {
    case .checked(let results):
      fields[text: "explanation"] = words.explanations[worst]
      fields[fields: "counts"] = counts
      if !results.isEmpty {
        fields[fields: "matrix"] = StatusMatrix(words: words, phrases: phrases, prefix: prefix).fields(results)
      }
    case .outOfScope(let reason), .unreadable(let reason):
      fields[text: "reason"] = mask(reason.printable)
    }
    func cards(_ results: [RuleResult]) -> [Fields] {
      results.map { card.finding($0, number: numbers[$0.rule] ?? 0) }
    }
    fields[list: "groups"] = Severity.allCases.reversed().compactMap { severity in
      let open = findings.filter { $0.isOpen && $0.severity == severity }
      var group = list("groups", "\(prefix)-\(severity.rawValue)", open)
      group?[text: "severity"] = severity.rawValue
      group?[text: "title"] = phrases.severityTitle(severity)
      group?[list: "findings"] = cards(open)
      return group
    }
    let setAside = findings.filter { !$0.isOpen }
    fields[fields: "setAside"] = list("setAside", "\(prefix)-aside", setAside)
    if !setAside.isEmpty { fields[fields: "setAside"]?[list: "findings"] = cards(setAside) }
    for (name, id, status) in [("met", "met", Status.met), ("notApplicable", "na", .notApplicable)] {
      let results = document.results.filter { $0.status == status }
      fields[fields: name] = list(name, "\(prefix)-\(id)", results)
      if !results.isEmpty { fields[fields: name]?[list: "results"] = results.map(card.entry) }
    }
    fields[fields: "text"] = text.map { text in
      text.fields(
        marks(text, numbers), inserts: inserts(findings.filter(\.isOpen), numbers), language: options.language)
    }
    return fields
  }

  /// The beginning of a list of results: its identifier and how many they are; `nil` for none.
  private func list(_ name: String, _ id: String, _ results: [RuleResult]) -> Fields? {
    guard !results.isEmpty else { return nil }
    var fields = Fields()
    fields[text: "id"] = id
    fields[text: "count"] = String(results.count)
    return fields
  }

  private var counts: Fields {
    var counts = Fields()
    counts[list: "severities"] = Severity.allCases.reversed().compactMap { severity in
      let number = count(severity)
      guard number > 0 else { return nil }
      var entry = Fields()
      entry[text: "severity"] = severity.rawValue
      entry[text: "target"] = "\(prefix)-\(severity.rawValue)"
      entry[text: "number"] = String(number)
      entry[text: "noun"] = phrases.chrome.severityCounts[severity]?.form(for: number)
      return entry
    }
    if document.results.contains(where: { $0.status == .met }) {
      var met = Fields()
      met[text: "target"] = "\(prefix)-met"
      met[text: "metOf"] = metOf
      counts[fields: "met"] = met
    }
    return counts
  }

  private var facts: [Fields] {
    let requisites = document.requisites
    let administrator = requisites?.administrator.map { "\($0.position) \($0.name)" } ?? ""
    let facts = [
      (phrases.chrome.organisation, phrases.organisation(document)),
      (phrases.chrome.documentDate, phrases.date(document, asOf: asOf)),
      (words.requirementGroups[.administrator] ?? "", administrator.printable),
      (
        phrases.chrome.recognisedText,
        phrases.quality(document).map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? $0 }
      ),
    ]
    let compared = phrases.compared(Tally(document))
    return (facts + [(words.compared, compared)]).compactMap { label, value in
      guard let value, !value.allSatisfy(\.isWhitespace) else { return nil }
      var fact = Fields()
      fact[text: "label"] = label
      fact[text: "value"] = mask(value)
      return fact
    }
  }

  private func marks(_ text: DocumentText, _ numbers: [RuleID: Int]) -> [TextMark] {
    document.results.flatMap { result -> [TextMark] in
      guard result.status != .notApplicable else { return [] }
      let isMet = result.status == .met
      let number = numbers[result.rule].map(String.init) ?? "✓"
      let title = phrases.title(result)
      let name = isMet ? words.met : "\(words.finding) \(number)"
      let target = FindingCard.id(prefix, result.rule)
      var marks = result.places.enumerated().compactMap { index, place in
        text.bytes(of: place).map { range in
          TextMark(
            range: range, look: TextMark.Look(result.status), id: FindingCard.id(prefix, result.rule, place: index),
            target: target, number: number, label: "\(name): \(title)")
        }
      }
      if let nearest = result.nearest, let range = text.bytes(of: nearest.place) {
        marks.append(
          TextMark(
            range: range, look: .near, id: FindingCard.nearID(prefix, result.rule), target: target, number: number,
            label: "\(words.nearest): \(name). \(title)"))
      }
      return marks
    }
  }

  private func inserts(_ findings: [RuleResult], _ numbers: [RuleID: Int]) -> [(after: String, mark: TextMark)] {
    findings.compactMap { result in
      guard result.status == .missing, let after = result.remedy?.after else { return nil }
      let number = numbers[result.rule].map(String.init) ?? ""
      return (
        after,
        TextMark(
          range: 0..<0, look: .missing, id: "", target: FindingCard.id(prefix, result.rule), number: number,
          label: "\(words.insertHere): \(words.finding) \(number). \(phrases.title(result))")
      )
    }
  }
}
