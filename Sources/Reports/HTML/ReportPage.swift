internal import Compliance

/// The whole page: index, filter, documents, and what the check is worth.
struct ReportPage {
  private let report: CheckReport
  private let options: ReportOptions
  private let words: PageWords
  private let phrases: Phrases
  private let sections: [DocumentSection]

  init(_ report: CheckReport, options: ReportOptions) {
    self.report = report
    self.options = options
    words = PageWords.in(options.language)
    phrases = Phrases(options.language)
    sections = report.documents.enumerated().map { number, document in
      DocumentSection(document, number: number + 1, asOf: report.asOf, options: options)
    }
  }

  /// The fields of the template `page`.
  var fields: Fields {
    let templates = PageTemplates.in(options.language)
    var page = Fields()
    page[text: "language"] = options.language.rawValue
    page[text: "policy"] = templates.policy
    page[text: "style"] = templates.style
    page[text: "script"] = templates.script
    page[text: "version"] = report.toolVersion.printable
    page[text: "asOf"] = phrases.chrome.date(report.asOf)
    page[text: "pageTitle"] = title
    page[list: "nav"] = navigation
    var documents = sections.map(\.fields)
    if sections.count == 1 { documents[0][fields: "filter"] = filter } else { page[fields: "filter"] = filter }
    page[list: "documents"] = documents
    page[fields: "index"] = sections.count > 1 ? index : nil
    page[list: "packs"] = packs
    page[flag: "hasProblems"] = !report.problems.isEmpty
    page[list: "problems"] = report.problems.map { problem in
      let told = phrases.problem(problem)
      let mask = NameMask(nil, showsNames: options.showsNames)
      var fields = Fields()
      fields[text: "origin"] = mask(told.origin)
      fields[text: "text"] = mask(told.text)
      return fields
    }
    page[flag: "namesMasked"] = !options.showsNames
    page[list: "digests"] = sections.compactMap { section in
      section.document.sha256.map { sha256 in
        var digest = Fields()
        digest[text: "path"] = section.path
        digest[text: "sha256"] = sha256
        return digest
      }
    }
    return page
  }
}

extension ReportPage {
  private var title: String {
    guard sections.count == 1 else { return words.fixed["title"] ?? "" }
    return "\(sections[0].headline) – \(sections[0].path)"
  }

  private var navigation: [Fields] {
    let targets = sections.count == 1 ? sections[0].targets : [:]
    var links = words.navigation.compactMap { name, label in targets[name].map { ($0, label) } }
    if sections.count > 1 { links.append(("index", words.fixed["file"] ?? "")) }
    links.append(("about", words.fixed["about"] ?? ""))
    return links.map { target, label in
      var link = Fields()
      link[text: "target"] = target
      link[text: "label"] = label
      return link
    }
  }

  private var index: Fields {
    var index = Fields()
    index[text: "closing"] = phrases.closing(report.documents)
    let severities = Array(Severity.allCases.reversed())
    index[list: "severities"] = severities.map { severity in
      var column = Fields()
      column[text: "title"] = phrases.severityTitle(severity)
      return column
    }
    index[list: "rows"] = sections.map { section in
      var row = Fields()
      row[text: "target"] = section.prefix
      row[text: "path"] = section.path
      row[text: "tone"] = section.tone
      row[text: "headline"] = section.headline
      row[text: "metOf"] = section.metOf
      row[list: "counts"] = severities.map { severity in
        var cell = Fields()
        cell[text: "number"] = section.document.isChecked ? String(section.count(severity)) : "–"
        return cell
      }
      return row
    }
    return index
  }

  /// The filter over the findings of all documents, `nil` where there are none.
  private var filter: Fields? {
    let findings = report.documents.flatMap(\.results).filter(\.status.isFinding)
    guard !findings.isEmpty else { return nil }
    var filter = Fields()
    func box(_ value: String, _ label: String) -> Fields {
      var box = Fields()
      box[text: "value"] = value
      box[text: "label"] = label
      return box
    }
    let severities = Set(findings.map(\.severity))
    filter[list: "severities"] = Severity.allCases.reversed().filter(severities.contains).map {
      box($0.rawValue, phrases.severityTitle($0))
    }
    let statuses = Set(findings.map(\.status))
    filter[list: "statuses"] = Status.allCases.reversed().filter(statuses.contains).map {
      box($0.rawValue, phrases.status($0))
    }
    filter[flag: "hasBaseline"] = findings.contains { $0.baseline != nil }
    return filter
  }

  /// How many requirements of each pack were judged, by all documents together.
  private var packs: [Fields] {
    var judged: Set<RuleID> = []
    var notApplicable: Set<RuleID> = []
    for document in report.documents {
      for result in document.results {
        if result.status == .notApplicable { notApplicable.insert(result.rule) } else { judged.insert(result.rule) }
      }
    }
    return report.packs.map { pack in
      var fields = Fields()
      fields[text: "id"] = pack.id.printable
      fields[text: "title"] = pack.title.printable
      fields[text: "version"] = pack.version.printable
      guard !pack.rules.isEmpty else { return fields }
      let judgedCount = pack.rules.count { judged.contains($0.id) }
      let notApplicableCount = pack.rules.count { notApplicable.contains($0.id) && !judged.contains($0.id) }
      fields[text: "rules"] = String(pack.rules.count)
      fields[text: "judged"] = String(judgedCount)
      fields[text: "notApplicable"] = String(notApplicableCount)
      fields[text: "skipped"] = String(pack.rules.count - judgedCount - notApplicableCount)
      return fields
    }
  }
}
