internal import Regulations

/// One run of `norma check`: each document is judged by the configuration that stands beside or above it.
///
/// Findings that were set aside are marked, and so are those that a baseline knows; both don't count.
public struct CheckRun: Sendable {
  private let options: CheckOptions
  private let documents: [Document]
  private let profiles: [Profile]
  private let configurations: [FilePath?]
  private let loader: ProfileLoader
  private let packs: [CheckReport.PackReference]

  /// A document that is to be judged.
  private struct Document: Sendable {
    var path: String
    var location: FilePath
    /// By what it is judged, as an index of the profiles of the run.
    var profile: Int

    /// The waivers that name it, each with its number in the profile.
    func waivers(of profile: Profile) -> [(number: Int, waiver: Waiver)] {
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
    var profiles: [Profile] = []
    var configurations: [FilePath?] = []
    var numbers: [FilePath?: Int] = [:]
    for path in paths {
      let location = FilePath(path)
      let configuration = loader.configuration(of: location)
      let number: Int
      if let known = numbers[configuration] {
        number = known
      } else {
        let profile = try loader.profile(configuration)
        number = profiles.count
        numbers[configuration] = number
        profiles.append(profile)
        configurations.append(configuration)
        packs += profile.packs.filter { !packs.contains($0) }
      }
      documents.append(Document(path: path, location: location, profile: number))
    }
    let known = loader.knownRules.sorted()
    for name in options.only + options.skip where !known.contains(where: { $0.rawValue == name }) {
      throw .unknownRule(name, among: known)
    }
    if !options.only.isEmpty, Set(options.only).isSubset(of: options.skip) { throw .noRules }
    self.documents = documents
    self.profiles = profiles
    self.configurations = configurations
    self.loader = loader
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
    for document in documents {
      let report = profiles[document.profile].checker.check(path: document.path)
      try take(finished(report, of: document, &problems, &census))
    }
    return problems + census.problems
  }

  /// Judges one document, whose bytes somebody has read; from any thread, in any order.
  ///
  /// What is wrong with waivers can only be said of a whole run and is left out.
  ///
  /// - Parameter index: its place among the paths of the run.
  public func judge(_ bytes: [UInt8], at index: Int) -> DocumentReport {
    let document = documents[index]
    var problems: [SuppressionProblem] = []
    var census = WaiverCensus(asOf: options.asOf)
    let report = profiles[document.profile].checker.check(bytes, name: document.path)
    return finished(report, of: document, &problems, &census)
  }

  /// What the run says of bytes in the place of its first document, such as a draft of it with clauses added.
  public func report(ofDraft bytes: [UInt8]) -> DocumentReport? {
    documents.isEmpty ? nil : judge(bytes, at: 0)
  }

  /// For each document the fingerprint of what it is judged by besides the options: the build of the program, rules,
  /// configuration, waivers and baseline.
  public func fingerprints() throws(CheckRunError) -> [String] {
    var ofProfiles: [String] = []
    for configuration in configurations { ofProfiles.append(try loader.fingerprint(of: configuration)) }
    return documents.map { ofProfiles[$0.profile] }
  }

  private func finished(
    _ judged: DocumentReport, of document: Document, _ problems: inout [SuppressionProblem],
    _ census: inout WaiverCensus
  ) -> DocumentReport {
    let profile = profiles[document.profile]
    var report = judged
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
    let profile = profiles[document.profile]
    let reader = InlineSuppressionReader(known: profile.known, file: document.path)
    let (inline, misread) = reader.read(bundle.document)
    problems += misread
    let waivers = document.waivers(of: profile)
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
