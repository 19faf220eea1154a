internal import Compliance
internal import Regulations

/// One result as the page tells it: a finding with its advice, or a requirement met with its evidence.
struct FindingCard {
  let words: PageWords
  let phrases: Phrases
  let mask: NameMask
  /// Where the places of the document are shown.
  let text: DocumentText?
  /// The identifier of the document's section, with which all links begin.
  let prefix: String
  private let printer: PlacePrinter

  init(
    words: PageWords, phrases: Phrases, mask: NameMask, document: DocumentReport, text: DocumentText?, prefix: String
  ) {
    self.words = words
    self.phrases = phrases
    self.mask = mask
    self.text = text
    self.prefix = prefix
    printer = PlacePrinter(words: words, phrases: phrases, mask: mask, document: document, text: text)
  }

  /// The identifier of a result's card.
  static func id(_ prefix: String, _ rule: RuleID) -> String { "\(prefix)-\(rule)" }

  /// The identifier of a place in the text.
  static func id(_ prefix: String, _ rule: RuleID, place: Int) -> String { "\(prefix)-\(rule)-\(place + 1)" }

  /// The identifier of the nearest clause in the text.
  static func nearID(_ prefix: String, _ rule: RuleID) -> String { "\(prefix)-\(rule)-near" }

  /// The fields of the template `finding`.
  func finding(_ result: RuleResult, number: Int) -> Fields {
    var card = Fields()
    card[text: "id"] = FindingCard.id(prefix, result.rule)
    card[text: "number"] = String(number)
    card[text: "severity"] = result.severity.rawValue
    card[text: "status"] = result.status.rawValue
    card[text: "statusWord"] = phrases.status(result.status)
    card[text: "title"] = phrases.title(result)
    card[text: "rule"] = result.rule.rawValue
    card[text: "message"] = mask(phrases.message(result))
    card[flag: "isNew"] = result.baseline == .new
    card[flag: "isKnown"] = result.baseline == .unchanged
    if let details = phrases.details(result) {
      card[flag: "hasDetails"] = true
      card[text: "detailLabel"] = details.label
      card[text: "details"] = mask(details.text)
    }
    card[markup: "places"] = places(result)
    card[fields: "nearest"] = result.nearest.map { nearest in
      var near = Fields()
      near[markup: "place"] = printer.place(
        nearest.place, of: result, id: FindingCard.nearID(prefix, result.rule))
      near[text: "lacks"] = mask(phrases.list(nearest.lacks))
      return near
    }
    if result.isDoubtful {
      // The page says «Проверьте.» by itself, in bold.
      card[text: "doubtful"] = "\(phrases.chrome.doubtful.split(separator: ": ").last.map(String.init) ?? "")."
    }
    card[fields: "remedy"] = result.remedy.map { remedy(result, $0) }
    card[text: "basis"] = result.basis.description.printable
    card[fields: "suppression"] = result.suppression.map(suppression)
    if result.suppression != nil {
      card[text: "severityWord"] = phrases.chrome.severityCounts[result.severity]?.form(for: 1)
    }
    return card
  }

  /// The fields of a requirement met or not applicable.
  func entry(_ result: RuleResult) -> Fields {
    var entry = Fields()
    entry[text: "id"] = FindingCard.id(prefix, result.rule)
    entry[text: "title"] = phrases.title(result)
    entry[text: "rule"] = result.rule.rawValue
    entry[markup: "places"] = places(result)
    return entry
  }
}

extension FindingCard {
  private func places(_ result: RuleResult) -> Markup {
    Markup(
      result.places.enumerated().map { index, place in
        printer.place(place, of: result, id: FindingCard.id(prefix, result.rule, place: index))
      })
  }

  private func remedy(_ result: RuleResult, _ advice: RuleResult.Advice) -> Fields {
    var fields = Fields()
    fields[text: "id"] = "\(FindingCard.id(prefix, result.rule))-words"
    fields[text: "words"] = mask(advice.text.printable)
    fields[text: "title"] = phrases.title(result)
    let isAddition = result.status == .missing
    if isAddition, let after = advice.after {
      fields[text: "label"] = phrases.chrome.remedy.addAfter
      fields[text: "after"] = phrases.clause(after)
      fields[text: "target"] = text?.target(ofClause: after)
    } else {
      fields[text: "label"] = phrases.remedyLabel(result, advice)
    }
    return fields
  }

  private func suppression(_ suppression: Suppression) -> Fields {
    var fields = Fields()
    fields[text: "reason"] = mask(suppression.reason.printable)
    let by = [
      words.suppressedBy[suppression.kind] ?? "",
      suppression.approver.map { "\(words.approvedBy) \(mask($0.printable))" } ?? "",
      suppression.date.map(phrases.chrome.date) ?? "",
      suppression.until.map { "\(words.until) \(phrases.chrome.date($0))" } ?? "",
      mask(suppression.origin.printable),
    ]
    fields[text: "by"] = "(\(by.filter { !$0.isEmpty }.joined(separator: ", ")))"
    return fields
  }
}
