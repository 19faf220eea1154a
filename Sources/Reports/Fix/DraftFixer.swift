public import Compliance
public import Documents
public import Regulations

/// Hands a draft back with comments on its findings and, where asked, with the missing clauses proposed.
///
/// Clauses are proposed one after another, each in the light of those before, so that one that repairs several gaps is
/// proposed once and each finds its place behind the last; one that would not meet its rule where it stands is not
/// proposed. Comments come last and speak of the draft as it then stands;
/// so a draft that was fixed and is fixed again stays as it is, byte for byte.
public struct DraftFixer: Sendable {
  /// Under which name comments and changes stand.
  public static let author = "norma"

  private let judge: @Sendable (_ bytes: [UInt8], _ name: String) -> DocumentReport
  private let reviser: DocumentReviser
  private let options: FixOptions

  /// Makes a fixer.
  ///
  /// - Parameter judge: what the rules say of a file; with its model.
  public init(
    options: FixOptions, limits: ReadingLimits = .standard,
    judge: @escaping @Sendable (_ bytes: [UInt8], _ name: String) -> DocumentReport
  ) {
    self.judge = judge
    reviser = DocumentReviser(limits: limits)
    self.options = options
  }

  /// Makes a fixer that judges by all of a knowledge or by some of its rules.
  public init(_ knowledge: Knowledge, rules: [Rule]? = nil, asOf: CalendarDate, options: FixOptions) {
    let checker = Checker(knowledge, rules: rules, asOf: asOf, ocr: .never, keepsModels: true)
    self.init(options: options) { bytes, name in checker.check(bytes, name: name) }
  }

  /// The draft with comments and proposals.
  public func fix(_ bytes: [UInt8], name: String) throws(FixError) -> FixedDraft {
    var draft = FixedDraft(bytes: bytes, report: judge(bytes, name), inserted: [])
    if case .unreadable(let reason) = draft.report.verdict { throw .unreadable(reason: reason) }
    guard let format = draft.report.format, DocumentReviser.revises(format) else {
      throw .format(draft.report.format ?? .text)
    }
    let takesComments = format == .docx || format == .odt
    if options.inserts || !takesComments { try propose(&draft, name: name) }
    guard takesComments, let bundle = draft.report.bundle else { return draft }
    var revision = revision
    revision.comments = comments(on: bundle, draft.report.results)
    draft.bytes = try revised(draft, by: revision)
    return draft
  }

  private var revision: DocumentRevision {
    DocumentRevision(author: Self.author, date: "\(options.date)T00:00:00Z")
  }

  private func revised(_ draft: FixedDraft, by revision: DocumentRevision) throws(FixError) -> [UInt8] {
    guard let document = draft.report.bundle?.document else { return draft.bytes }
    do throws(RevisionError) {
      return try reviser.revised(draft.bytes, document, by: revision)
    } catch {
      throw .revision(error)
    }
  }

  private func isTold(_ result: RuleResult) -> Bool { result.isOpen && result.severity >= options.severity }

  /// Proposes clauses until no other helps.
  private func propose(_ draft: inout FixedDraft, name: String) throws(FixError) {
    var tried: Set<RuleID> = []
    var proposed = -1
    // What found no place at first may find one behind what came later.
    while draft.inserted.count > proposed {
      proposed = draft.inserted.count
      tried = []
      while let next = draft.report.results.first(where: {
        isTold($0) && $0.status == .missing && !tried.contains($0.rule)
      }) {
        tried.insert(next.rule)
        if let better = try repaired(draft, next, name: name) { draft = better }
      }
    }
  }

  /// The draft with a clause that meets the rule; `nil` where none does.
  private func repaired(_ draft: FixedDraft, _ result: RuleResult, name: String) throws(FixError) -> FixedDraft? {
    guard let bundle = draft.report.bundle else { return nil }
    for var plan in InsertionPlanner(bundle: bundle, results: draft.report.results).plans(for: result) {
      plan.insertion.comment = FindingNote(options.language).lines(ofProposal: result, number: plan.number)
      var revision = revision
      revision.insertions = [plan.insertion]
      var candidate = draft
      candidate.bytes = try revised(draft, by: revision)
      candidate.report = judge(candidate.bytes, name)
      candidate.inserted.append(result.rule)
      if candidate.report.results.contains(where: { $0.rule == result.rule && $0.status == .met }) { return candidate }
    }
    return nil
  }

  /// The most places at which one finding is told; what goes on further is clear by then.
  private static let mostPlaces = 20

  private func comments(on bundle: Bundle, _ results: [RuleResult]) -> [DocumentRevision.Comment] {
    let note = FindingNote(options.language)
    var comments: [DocumentRevision.Comment] = []
    for result in results where isTold(result) {
      let lines = note.lines(of: result)
      var blocks: [Int] = []
      let places = result.status == .missing ? [result.remedy?.behind?.place].compactMap { $0 } : result.openPlaces
      for place in places where !blocks.contains(place.block - 1) && blocks.count < Self.mostPlaces {
        blocks.append(place.block - 1)
      }
      if blocks.isEmpty { blocks = [title(of: bundle, result.scope)] }
      comments += blocks.map { DocumentRevision.Comment(block: $0, paragraphs: lines) }
    }
    return comments
  }

  /// The block of the title, or the first one, of the act on which a rule is judged.
  private func title(of bundle: Bundle, _ scope: RuleScope) -> Int {
    let act = FittingAct.index(for: scope, in: bundle)
    return act.map { bundle.acts[$0].titleBlock ?? bundle.acts[$0].blocks.lowerBound } ?? 0
  }
}
