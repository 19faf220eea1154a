public import Compliance

/// A draft that is handed back.
public struct FixedDraft: Sendable {
  /// The whole file; the very same bytes where there was nothing to say.
  public var bytes: [UInt8]
  /// What the rules say of it, proposals read as if they were accepted.
  public var report: DocumentReport
  /// The rules whose wording was proposed, in order of the proposals.
  public var inserted: [RuleID]

  /// What was done and what is left, in one line for people.
  public func summary(in language: ReportLanguage) -> String {
    let phrases = Phrases(language)
    let count = inserted.count
    let added: String
    switch language {
    case .russian:
      let nouns = CountedNoun.russian(one: "пункт", few: "пункта", many: "пунктов")
      added = count == 0 ? "ничего не вставлено" : "предложено: \(nouns(count))"
    case .english: added = count == 0 ? "nothing was proposed" : "clauses proposed: \(count)"
    }
    return "\(added); \(phrases.verdict(report).lowercasedFirst)"
  }

  /// Makes a draft.
  public init(bytes: [UInt8], report: DocumentReport, inserted: [RuleID]) {
    self.bytes = bytes
    self.report = report
    self.inserted = inserted
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
