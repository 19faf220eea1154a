public import Documents
public import Regulations
public import Russian

/// Reads a file, builds its model and judges it: the whole way for one document.
public struct Checker: Sendable {
  private let reader: DocumentReader
  private let parser: BundleParser
  private let subjectMatter: SubjectMatter
  private let engine: RuleEngine
  private let keepsModels: Bool

  /// Makes a checker.
  ///
  /// - Parameters:
  ///   - rules: the rules to judge by, all of the knowledge unless given.
  ///   - asOf: the day on which an undated document is judged.
  ///   - organisationType: the type to judge by instead of the document's own.
  ///   - ocr: whether scans are recognised.
  ///   - words: the words of the language, asked only where a text is damaged.
  ///   - ownNames: names that the organisation has or had, which are no other organisation.
  ///   - keepsModels: whether reports hold the model of their document, for renderers that show the text.
  public init(
    _ knowledge: Knowledge, rules: [Rule]? = nil, asOf: CalendarDate,
    organisationType: Organisation.OrganisationType? = nil, limits: ReadingLimits = .standard, ocr: OCRPolicy = .auto,
    words: GeneralWords = .ofMachine, ownNames: [String] = [], keepsModels: Bool = false
  ) {
    self.keepsModels = keepsModels
    reader = DocumentReader(limits: limits, ocr: ocr)
    parser = BundleParser(knowledge.lexicon, words: words)
    subjectMatter = SubjectMatter(knowledge.lexicon)
    engine = RuleEngine(
      rules ?? knowledge.rules, context: rules == nil ? [] : knowledge.rules, lexicon: knowledge.lexicon, asOf: asOf,
      organisationType: organisationType, registry: knowledge.acts, ownNames: ownNames)
  }

  /// The report for the file at `path`; a file that cannot be read gets a verdict, never an error.
  public func check(path: String) -> DocumentReport {
    do throws(ReadingError) {
      return check(try SourceFile.read(path: path, limits: reader.limits), name: path)
    } catch {
      return DocumentReport(path: path, format: nil, sha256: nil, verdict: .unreadable(reason: "\(error)"))
    }
  }

  /// The report for a file in memory.
  public func check(_ bytes: [UInt8], name: String) -> DocumentReport {
    let digest = ContentDigest.sha256(bytes)
    do throws(ReadingError) {
      return check(try reader.read(bytes: bytes, name: name), path: name, sha256: digest)
    } catch {
      return DocumentReport(path: name, format: nil, sha256: digest, verdict: .unreadable(reason: "\(error)"))
    }
  }

  /// The model of the file at `path`.
  public func model(path: String) throws(ReadingError) -> Bundle {
    parser.parse(try reader.read(path: path))
  }

  /// The model of the file at `path` with what the rules say of it; out of scope, there are no results.
  public func judgedModel(path: String) throws(ReadingError) -> JudgedModel {
    let bundle = try model(path: path)
    if let reason = subjectMatter.reasonToLeaveOut(bundle) {
      return JudgedModel(bundle: bundle, results: [], reasonOutOfScope: reason)
    }
    return JudgedModel(bundle: bundle, results: engine.judge(bundle), reasonOutOfScope: nil)
  }

  /// The results of all rules for a document, whatever it is about.
  public func results(for document: Document) -> [RuleResult] {
    engine.judge(parser.parse(document))
  }

  private func check(_ document: Document, path: String, sha256: String) -> DocumentReport {
    let bundle = parser.parse(document)
    let verdict: DocumentReport.Verdict
    if let reason = subjectMatter.reasonToLeaveOut(bundle) {
      verdict = .outOfScope(reason: reason)
    } else {
      verdict = .checked(engine.judge(bundle))
    }
    return DocumentReport(
      path: path, format: document.format, sha256: sha256, verdict: verdict, requisites: bundle.requisites,
      acts: bundle.acts, quality: bundle.quality, bundle: keepsModels ? bundle : nil)
  }
}
