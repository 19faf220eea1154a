internal import Compliance

/// The rules of a run in the order in which SARIF numbers them.
struct SARIFRules {
  /// What SARIF is told of one rule.
  struct Entry: Hashable {
    var id: RuleID
    var title: LocalizedText
    var severity: Severity
    var message: LocalizedText
    var basis: Basis
    /// Ready wording, with the placeholders of the pack.
    var remedy: String?
    var pack: String?
  }

  /// All rules: those of the packs, then those that only results know.
  let all: [Entry]
  private let indices: [RuleID: Int]

  init(_ report: CheckReport) {
    var all: [Entry] = []
    var indices: [RuleID: Int] = [:]
    func add(_ entry: Entry) {
      guard indices[entry.id] == nil else { return }
      indices[entry.id] = all.count
      all.append(entry)
    }
    for pack in report.packs {
      for rule in pack.rules {
        add(
          Entry(
            id: rule.id, title: rule.title, severity: rule.severity, message: rule.message, basis: rule.basis,
            remedy: rule.remedy?.text, pack: pack.id))
      }
    }
    for result in report.documents.lazy.flatMap(\.results) {
      add(
        Entry(
          id: result.rule, title: result.title, severity: result.severity, message: result.message, basis: result.basis,
          remedy: nil, pack: nil))
    }
    self.all = all
    self.indices = indices
  }

  /// The number of a rule, counted from 0.
  subscript(rule: RuleID) -> Int? { indices[rule] }
}
