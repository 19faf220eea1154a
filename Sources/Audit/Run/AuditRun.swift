public import Compliance
internal import Documents
internal import Reports

/// One run of `norma audit`: every document is judged and stored, then the results are made from the store.
public struct AuditRun: Sendable {
  /// How a run ended.
  public struct Outcome: Sendable, Hashable {
    /// What was counted.
    public var progress: AuditProgress
    /// Whether a document has findings that make the run fail.
    public var fails: Bool
    /// Whether something could not be read: a file, a folder, a path.
    public var hasUnreadable: Bool
    /// What was met and not checked.
    public var skipped: Int
  }

  private let options: AuditOptions
  private let version: String
  private let rules: RulesFolder?

  /// Makes a run.
  ///
  /// - Parameter rules: the program's own rules; found beside the program unless given.
  public init(_ options: AuditOptions, version: String, rules: RulesFolder? = nil) {
    self.options = options
    self.version = version
    self.rules = rules
  }

  /// Checks what is found at the paths and writes the results.
  ///
  /// - Parameter report: is told now and then how far it is, on the calling thread.
  public func run(_ paths: [String], report: (AuditProgress) -> Void = { _ in }) throws(AuditError) -> Outcome {
    let folder = try ResultsFolder(options.output)
    var discovering = options.discovery
    discovering.output = options.output
    let discovery = Discovery(paths, discovering)
    let schools = try SchoolList(options)
    let work = try work(discovery, schools)
    let store = try AuditStore(folder: folder.path)
    let run = try store.begin(
      version: version, asOf: "\(options.check.asOf)", options: options.fingerprint, skipped: discovery.skipped,
      rules: work.opening.packs.flatMap(\.rules).map { ($0.id.rawValue, $0.title.russian) })
    let progress = try judge(work, into: store, folder, run, report)
    try store.end(run: run)
    try AuditResults(store: store, run: run, folder: folder, opening: work.opening, schools: schools).write()
    let totals = try store.totals(of: run)
    let hasUnreadable = totals.unreadable > 0 || discovery.skipped.contains { $0.reason.isFailure }
    guard progress.documents > 0 || hasUnreadable else { throw .nothingFound(skipped: discovery.skipped.count) }
    return Outcome(
      progress: progress, fails: totals.fails, hasUnreadable: hasUnreadable,
      skipped: discovery.skipped.count)
  }

  /// The documents of a run and all that is needed to judge each.
  private struct Work: Sendable {
    var files: [DiscoveredFile]
    var schools: [String]
    var bases: [String]
    var check: CheckRun
    var opening: CheckReport
  }

  private func work(_ discovery: Discovery, _ schools: SchoolList) throws(AuditError) -> Work {
    var asked = options.check
    asked.keepsModels = true
    do throws(CheckRunError) {
      let check = try CheckRun(discovery.files.map(\.path), asked, rules: rules)
      let opening = check.opening(toolVersion: version)
      // The packs of all documents stand in the line of each.
      let packs = opening.packs.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
      let shared = "\(version) \(packs) \(options.fingerprint)"
      var bases: [String: String] = [:]
      let fingerprints = try check.fingerprints()
      for fingerprint in Set(fingerprints) {
        bases[fingerprint] = ContentDigest.sha256(Array("\(fingerprint) \(shared)".utf8))
      }
      return Work(
        files: discovery.files, schools: discovery.files.map(schools.school),
        bases: fingerprints.map { bases[$0] ?? "" }, check: check, opening: opening)
    } catch {
      throw .run(error)
    }
  }

  private func judge(
    _ work: Work, into store: AuditStore, _ folder: ResultsFolder, _ run: Int64, _ report: (AuditProgress) -> Void
  ) throws(AuditError) -> AuditProgress {
    // The longest first, so that none is left alone at the end.
    let order = work.files.indices.sorted {
      (work.files[$1].size, $0) < (work.files[$0].size, $1)
    }
    let ledger = AuditLedger(store, run: run, order: order)
    let jobs = min(options.jobs ?? MachineCores.count, AuditOptions.mostJobs, max(order.count, 1))
    WorkerThreads.run(jobs, every: .milliseconds(200), meanwhile: { report(ledger.progress) }) { [self] in
      while let index = ledger.next({ work.files[$0].path }) {
        do throws(AuditError) {
          let document = try finished(index, work, store, folder)
          // A child process dies of the same Ctrl-C, and its document would count as one that cannot be read.
          if Interruption.isAsked, document.isUnreadable {
            ledger.abandon(index)
          } else {
            ledger.finish(index, document)
          }
        } catch {
          ledger.fail(error)
        }
      }
    }
    try ledger.close()
    let progress = ledger.progress
    report(progress)
    guard progress.finished == order.count else {
      try store.interrupt(run: run)
      throw .interrupted(finished: progress.finished, of: order.count)
    }
    return progress
  }

  private func finished(
    _ index: Int, _ work: Work, _ store: AuditStore, _ folder: ResultsFolder
  ) throws(AuditError) -> FinishedDocument {
    let file = work.files[index]
    let school = work.schools[index]
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try SourceFile.read(path: file.path)
    } catch {
      let report = DocumentReport(
        path: file.path, format: nil, sha256: nil, verdict: .unreadable(reason: "\(error)"))
      return .judged(
        StoredDocument(report, of: work.opening, school: school, basis: work.bases[index], size: file.size, page: nil))
    }
    if let known = try store.known(file.path), known.basis == work.bases[index],
      known.verdict != StoredDocument.Verdict.unreadable.rawValue, known.sha256 == ContentDigest.sha256(bytes),
      known.page.map(folder.has) ?? true
    {
      return .unchanged(path: file.path, school: school)
    }
    let judged = work.check.judge(bytes, at: index)
    var page: String?
    if options.writesPages, case .checked = judged.verdict {
      let name = PageName.page(of: file.path)
      var report = work.opening
      report.documents = [judged]
      try folder.write(HTMLRenderer(ReportOptions(showsNames: options.showsNames)).render(report), to: name)
      page = name
    }
    return .judged(
      StoredDocument(judged, of: work.opening, school: school, basis: work.bases[index], size: bytes.count, page: page))
  }
}

extension FinishedDocument {
  /// Whether it could not be read.
  fileprivate var isUnreadable: Bool {
    if case .judged(let stored) = self { stored.verdict == .unreadable } else { false }
  }
}
