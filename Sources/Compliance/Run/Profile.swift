internal import Regulations

/// Everything by which the documents of one configuration are judged.
struct Profile: Sendable {
  var checker: Checker
  var packs: [CheckReport.PackReference]
  /// All rules of the packs, also those that are not applied.
  var known: Set<RuleID>
  /// The rules that are applied.
  var applied: Set<RuleID>
  var waivers: [Waiver]
  var baseline: LocatedBaseline?
  var threshold: FailureThreshold
  /// Of rules that the configuration switches off why.
  var switchedOff: [RuleID: Suppression]
}

/// A baseline with the folder from which its paths are taken.
struct LocatedBaseline: Sendable {
  var baseline: Baseline
  var folder: FilePath

  /// What it has of a document.
  func file(of document: FilePath, sha256: String?) -> Baseline.File? {
    baseline.file(document.relative(to: folder), sha256: sha256, isGone: isGone)
  }

  /// Whether nothing stands at a path of the baseline any more.
  func isGone(_ path: String) -> Bool { !FilePath(path, from: folder).exists }
}
