internal import Regulations

/// One run of `norma check`: each document is judged by the configuration that stands beside or above it.
///
/// Findings that were set aside are marked, and so are those that a baseline knows; both don't count.
public struct CheckRun: Sendable {
  private let options: CheckOptions
  private let documents: [Document]
  private let packs: [CheckReport.PackReference]

  /// A document that is to be judged.
  private struct Document: Sendable {
    var path: String
    var location: FilePath
    var profile: Profile

    /// The waivers that name it, each with its number in the profile.
    var waivers: [(number: Int, waiver: Waiver)] {
      // Waivers of one file share its folder.
      var paths: [FilePath: String] = [:]
      return profile.waivers.enumerated().filter { _, waiver in
        let path = paths[waiver.folder] ?? location.relative(to: waiver.folder)
        paths[waiver.folder] = path
        return waiver.names(path)
      }.map { ($0.offset, $0.element) }
    }
  }

  /// Reads everything by which the documents will be judged.
  ///
  /// - Parameter rules: the program's own rules; found beside the program unless given.
  public init(
    _ paths: [String], _ options: CheckOptions, rules: RulesFolder? = nil
  ) throws(CheckRunError) {
    self.options = options
    var loader = try ProfileLoader(options, rules: rules)
    var documents: [Document] = []
    var packs: [CheckReport.PackReference] = []
    for path in paths {
      let location = FilePath(path)
      let profile = try loader.profile(loader.configuration(of: location))
      documents.append(Document(path: path, location: location, profile: profile))
      packs += profile.packs.filter { !packs.contains($0) }
    }
    let known = loader.knownRules.sorted()
    for name in options.only + options.skip where !known.contains(where: { $0.rawValue == name }) {
      throw .unknownRule(name, among: known)
    }
    if !options.only.isEmpty, Set(options.only).isSubset(of: options.skip) { throw .noRules }
    self.documents = documents
    self.packs = packs
  }

  /// Judges all documents, in order.
  public func report(toolVersion: String) -> CheckReport {
    var report = opening(toolVersion: toolVersion)
    var documents: [DocumentReport] = []
    report.problems = judge { documents.append($0) }
    report.documents = documents
    return report
  }

  /// What a report says before the first document is judged.
  public func opening(toolVersion: String) -> CheckReport {
    CheckReport(toolVersion: toolVersion, asOf: options.asOf, packs: packs, documents: [])
  }

  /// Judges all documents, in order, and hands over each as soon as it is judged.
  ///
  /// - Returns: what is wrong with what was set aside.
  public func judge<Failure: Error>(
    _ take: (DocumentReport) throws(Failure) -> Void
  ) throws(Failure) -> [SuppressionProblem] {
    var problems: [SuppressionProblem] = []
    var census = WaiverCensus(asOf: options.asOf)
    for document in documents { try take(judge(document, nil, &problems, &census)) }
    return problems + census.problems
  }

  /// What the run says of bytes in the place of its first document, such as a draft of it with clauses added.
  public func report(ofDraft bytes: [UInt8]) -> DocumentReport? {
    var problems: [SuppressionProblem] = []
    var census = WaiverCensus(asOf: options.asOf)
    return documents.first.map { judge($0, bytes, &problems, &census) }
  }

  private func judge(
    _ document: Document, _ bytes: [UInt8]?, _ problems: inout [SuppressionProblem],
    _ census: inout WaiverCensus
  ) -> DocumentReport {
    let profile = document.profile
    var report =
      bytes.map { profile.checker.check($0, name: document.path) } ?? profile.checker.check(path: document.path)
    report.failureThreshold = profile.threshold
    if case .checked(var results) = report.verdict, let bundle = report.bundle {
      setAside(&results, bundle, document, &problems, &census)
      if let baseline = profile.baseline {
        let comparison = BaselineComparison(baseline.file(of: document.location, sha256: report.sha256))
        for index in results.indices { comparison.mark(&results[index]) }
        report.fixed = comparison.fixed(results)
      }
      report.verdict = .checked(results)
    }
    if !options.keepsModels { report.bundle = nil }
    return report
  }

  /// Sets findings aside, and takes down which waivers and comments were needed for it.
  private func setAside(
    _ results: inout [RuleResult], _ bundle: Bundle, _ document: Document, _ problems: inout [SuppressionProblem],
    _ census: inout WaiverCensus
  ) {
    let profile = document.profile
    let reader = InlineSuppressionReader(known: profile.known, file: document.path)
    let (inline, misread) = reader.read(bundle.document)
    problems += misread
    let waivers = document.waivers
    let inForce = waivers.filter { $0.waiver.state(on: options.asOf) == .inForce }
    guard !inline.isEmpty || !waivers.isEmpty || !profile.switchedOff.isEmpty else { return }
    var round = SuppressionRound(bundle, waivers: inForce, inline: inline) { profile.switchedOff[$0] }
    for index in results.indices { round.apply(to: &results[index]) }
    census.take(
      waivers.map { ($0.waiver, isUsed: round.usedWaivers.contains($0.number)) }, applied: profile.applied)
    problems += InlineSuppression.unused(inline, used: round.usedInline, applied: profile.applied)
  }

  /// A baseline of the findings of a report, in UTF-8: for a file at `path`, which keeps what the run did not look at.
  public func baseline(of report: CheckReport, at path: String) throws(CheckRunError) -> [UInt8] {
    let file = ProfileLoader.named(path)
    let folder = file.path.folder
    let before =
      try ProfileLoader.baseline(file, mayBeAbsent: true)
      ?? LocatedBaseline(baseline: Baseline(), folder: folder)
    let judged = zip(documents, report.documents).compactMap { document, report -> Baseline.JudgedDocument? in
      guard case .checked(let results) = report.verdict, let digest = report.sha256 else { return nil }
      return .init(path: document.location.relative(to: folder), sha256: digest, results: results)
    }
    return BaselineWriter.bytes(before.baseline.updated(with: judged, isGone: before.isGone))
  }
}
