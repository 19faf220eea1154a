internal import Compliance
internal import Documents
internal import Foundation

/// The checker and the keyword baseline on documents that people judged by hand.
struct Evaluation {
  /// The rows of the table: all findings, then those of each severity.
  static let rows = ["all", "error", "warning", "note"]
  private static let findings: Set<String> = ["partly", "weakened", "missing", "violated"]

  private(set) var documents = 0
  private(set) var checker: [String: Tally] = [:]
  private(set) var keywords: [String: Tally] = [:]

  init(_ labelled: [LabelledDocument], checker: Checker, baseline: KeywordBaseline) throws {
    for document in labelled where !document.isOutOfScope {
      documents += 1
      let results = Dictionary(
        uniqueKeysWithValues: checker.check(path: document.path).results.map { ($0.rule.rawValue, $0) })
      let text = String(decoding: try DocumentReader().read(path: document.path).text, as: UTF8.self).lowercased()
        .replacing("ё", with: "е")
      for label in document.labels {
        let isFinding = Evaluation.findings.contains(label.status)
        // A second status that would change the answer makes the pair undecided.
        if !label.also.isEmpty, Evaluation.findings.contains(label.also) != isFinding { continue }
        guard let result = results[label.rule] else { continue }
        let applies = result.status != .notApplicable
        for row in ["all", "\(result.severity)"] {
          self.checker[row, default: Tally()].count(found: result.status.isFinding, labelled: isFinding)
          keywords[row, default: Tally()].count(
            found: applies && baseline.finds(label.rule, in: text), labelled: isFinding)
        }
      }
    }
  }
}
