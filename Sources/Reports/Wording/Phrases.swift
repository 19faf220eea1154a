internal import Compliance
internal import Documents
internal import Regulations

/// What the text and Markdown reports say alike: whole phrases, made of chrome and facts.
///
/// Everything that comes from a file is made printable here.
struct Phrases: Sendable {
  let chrome: Chrome
  private let language: ReportLanguage

  init(_ language: ReportLanguage) {
    self.language = language
    chrome = Chrome.in(language)
  }

  func text(_ text: LocalizedText) -> String { text.text(in: language).printable }
  func title(_ result: RuleResult) -> String { result.title.text(in: language).printable }
  func message(_ result: RuleResult) -> String { result.message.text(in: language).printable }
  func status(_ status: Status) -> String { chrome.statuses[status] ?? status.rawValue }
  func severity(_ severity: Severity) -> String { chrome.severityCounts[severity]?.form(for: 1) ?? severity.rawValue }
  func severityTitle(_ severity: Severity) -> String { chrome.severityTitles[severity] ?? severity.rawValue }

  /// «2 ошибки, 1 замечание»; severities without findings are left out.
  func findings(_ tally: Tally) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity in
      tally[severity] > 0 ? chrome.severityCounts[severity]?(tally[severity]) : nil
    }
    // It stands behind «Итого:».
    let none = chrome.noFindings.prefix(1).lowercased() + chrome.noFindings.dropFirst()
    return counts.isEmpty ? none : counts.joined(separator: ", ")
  }

  /// «выполнено 40, частично 1, нет 3»; statuses without results are left out.
  func statuses(_ tally: Tally) -> String {
    Status.allCases.filter { tally[$0] > 0 }.map { "\(status($0)) \(tally[$0])" }.joined(separator: ", ")
  }

  /// The short name of the organisation, or its full one, and its type; `nil` where nothing is known and nothing asked.
  func organisation(_ document: DocumentReport) -> String? {
    guard let organisation = document.requisites?.organisation else { return nil }
    let printed = (organisation.full.isEmpty ? organisation.short : organisation.full).printable
    if printed.isEmpty, !document.isChecked { return nil }
    let type = organisation.type.flatMap { chrome.types[$0] } ?? chrome.unknownType
    return "\(printed.isEmpty ? chrome.unknownOrganisation : printed) (\(type))"
  }

  /// The date of the act, or by which day it was judged without one.
  func date(_ document: DocumentReport, asOf: CalendarDate) -> String? {
    if let date = document.requisites?.documentDate { return chrome.date(date) }
    return document.isChecked ? "\(chrome.undated) \(chrome.date(asOf))" : nil
  }

  /// How many words were repaired, for a text that came through recognition, and what kept others from it.
  func quality(_ document: DocumentReport) -> String? {
    guard let quality = document.quality, quality.source == .ocr else { return nil }
    let repaired = "\(chrome.recognisedText): \(chrome.repairedWords(quality.repairs.count))"
    return quality.lacksDictionary ? "\(repaired); \(chrome.withoutDictionary)" : repaired
  }

  /// What became of a file: «Найдено: 2 ошибки», «Не прочитан: файл пуст».
  func verdict(_ document: DocumentReport) -> String {
    switch document.verdict {
    case .checked(let results):
      let tally = Tally(results)
      let found = tally.findings == 0 ? chrome.noFindings : "\(chrome.checked): \(findings(tally))"
      return tally.suppressed == 0 ? found : "\(found); \(chrome.suppression.count) \(tally.suppressed)"
    case .outOfScope(let reason): return "\(chrome.outOfScope): \(reason.printable)"
    case .unreadable(let reason): return "\(chrome.unreadable): \(reason.printable)"
    }
  }

  /// «положение.txt:52:3», as editors and terminals open it; the path alone in formats without lines.
  func location(_ place: Place, in document: DocumentReport) -> String {
    let path = document.path.printable
    guard let line = place.line else { return path }
    return place.column.map { "\(path):\(line):\($0)" } ?? "\(path):\(line)"
  }

  /// Act, clause, paragraph and page of a place, as people name them.
  ///
  /// The act is named only where a file holds several, the paragraph only in formats without lines.
  func address(_ place: Place, in document: DocumentReport) -> String {
    var parts: [String] = []
    if document.acts.count > 1, let act = act(place, in: document) { parts.append(act) }
    if !place.clause.isEmpty { parts.append(clause(place.clause)) }
    if place.line == nil { parts.append("\(chrome.block) \(place.block)") }
    if let page = place.page { parts.append("\(chrome.page) \(page)") }
    return parts.joined(separator: ", ")
  }

  /// The kind of the act a place stands in: «приказ».
  func act(_ place: Place, in document: DocumentReport) -> String? {
    guard document.acts.indices.contains(place.act) else { return nil }
    let kind = document.acts[place.act].kind
    return chrome.acts[kind] ?? kind.rawValue
  }

  /// The label of a clause as people name it, with a space that no line is broken at.
  func clause(_ label: String) -> String {
    var label = label.printable
    // Addresses often stand in brackets themselves: «п. 3.2, пункт списка 3».
    if label.hasSuffix(")"), let bracket = label.firstIndex(of: "("), bracket > label.startIndex {
      label = label[..<label.index(before: bracket)] + ", " + label[bracket...].dropFirst().dropLast()
    }
    return chrome.clauseWords.contains { label.hasPrefix($0) } ? label : "\(chrome.clause)\u{A0}\(label)"
  }

  /// What a status has to add to the message: what is left out, what weakens, what is wrong.
  func details(_ result: RuleResult) -> (label: String, text: String)? {
    guard !result.details.isEmpty else { return nil }
    let label =
      switch result.status {
      case .weakened: chrome.details.weakened
      case .violated: chrome.details.violated
      case .missing: chrome.details.missing
      case .partly, .met, .notApplicable: chrome.details.partly
      }
    return (label, list(result.details))
  }

  /// Why a result is to be checked; nothing where it need not be.
  func doubts(_ result: RuleResult) -> [String] {
    guard result.isDoubtful else { return [] }
    return result.doubts.isEmpty ? [chrome.doubtful] : result.doubts.compactMap { chrome.doubts[$0] }
  }

  /// «положение, разделы 1–7 (57 пунктов и абзацев)»; `nil` where it is not known where was looked.
  func searched(_ result: RuleResult, in document: DocumentReport) -> String? {
    guard !result.searched.isEmpty else { return nil }
    let acts = result.searched.map { searched in
      let kind = document.acts.indices.contains(searched.act) ? document.acts[searched.act].kind : .other
      var text = chrome.acts[kind] ?? kind.rawValue
      if let first = searched.sections.first, let last = searched.sections.last {
        text += ", \(chrome.sections) " + (searched.sections.count > 1 ? "\(first)–\(last)" : first).printable
      }
      return "\(text) (\(chrome.clauseCount(searched.clauses)))"
    }
    return acts.joined(separator: "; ") + (result.nearest == nil ? "; \(chrome.nothingNear)" : "")
  }

  /// Several things in one line.
  func list(_ items: [String]) -> String { items.map(\.printable).joined(separator: "; ") }

  /// What to do with the wording: to add it, and where; to replace or complete what is there.
  func remedyLabel(_ result: RuleResult, _ remedy: RuleResult.Advice) -> String {
    switch result.status {
    case .partly: return chrome.remedy.complete
    case .weakened: return chrome.remedy.replace
    case .violated: return chrome.remedy.correct
    case .missing, .met, .notApplicable:
      return remedy.after.map { "\(chrome.remedy.addAfter) \(clause($0))" } ?? chrome.remedy.add
    }
  }

  /// «norma 1.0, правила на 21.11.2026: minpros-04-423 1».
  func colophon(_ report: CheckReport) -> String {
    let packs = report.packs.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
    return "norma \(report.toolVersion), \(chrome.rulesAsOf) \(chrome.date(report.asOf)): \(packs)".printable
  }

  /// «3 файла: проверено …»; `nil` for a single file.
  func closing(_ documents: [DocumentReport]) -> String? {
    guard documents.count > 1 else { return nil }
    var checked = 0
    var outOfScope = 0
    var unreadable = 0
    for document in documents {
      switch document.verdict {
      case .checked: checked += 1
      case .outOfScope: outOfScope += 1
      case .unreadable: unreadable += 1
      }
    }
    let counts = [
      (chrome.countChecked, checked), (chrome.countOutOfScope, outOfScope), (chrome.countUnreadable, unreadable),
    ]
    let parts = counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(chrome.allFiles) \(chrome.files(documents.count)): \(parts.joined(separator: ", "))"
  }
}
