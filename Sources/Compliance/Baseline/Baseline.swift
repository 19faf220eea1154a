/// The findings that documents had in an earlier run: file, rule and meaning, no messages and no lines.
struct Baseline: Hashable, Sendable {
  /// One fault of one document.
  struct Entry: Hashable, Sendable {
    var rule: RuleID
    var status: Status
    /// Of the place; `nil` where the document lacks something, so that the rule is all there is to it.
    var fingerprint: Fingerprint?
    /// The words of the place, for people.
    var words: String?
  }

  /// The faults of one document.
  struct File: Hashable, Sendable {
    /// From the folder of the baseline, with forward slashes.
    var path: String
    /// SHA-256 of the content, by which a file that was only renamed is known.
    var sha256: String
    var entries: [Entry]
  }

  /// The name of the schema.
  static let schema = "norma.baseline/1"

  /// Sorted by path.
  let files: [File]
  private let byPath: [String: Int]
  private let byDigest: [String: [Int]]

  /// - Parameter files: in any order, each path once.
  init(files: [File] = []) {
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.files = sorted
    byPath = Dictionary(sorted.indices.map { (sorted[$0].path, $0) }) { first, _ in first }
    byDigest = Dictionary(grouping: sorted.indices) { sorted[$0].sha256 }
  }

  /// The faults that a document had: those of its path; else, where a file is gone, those of the same content.
  ///
  /// - Parameter isGone: whether nothing stands at a path any more.
  func file(_ path: String, sha256: String?, isGone: (String) -> Bool) -> File? {
    if let number = byPath[path] { return files[number] }
    let same = sha256.flatMap { byDigest[$0] } ?? []
    return same.first { isGone(files[$0].path) }.map { files[$0] }
  }

  /// This baseline with the documents of a run in place of what it had of them.
  ///
  /// What the run did not look at stays: other files, as long as they exist, and rules that were not applied.
  func updated(with documents: [JudgedDocument], isGone: (String) -> Bool) -> Baseline {
    let looked = Set(documents.map(\.path))
    var files = self.files.filter { !looked.contains($0.path) && !isGone($0.path) }
    for document in documents {
      let before = file(document.path, sha256: document.sha256, isGone: isGone)
      let applied = Set(document.results.map(\.rule))
      let kept = (before?.entries ?? []).filter { !applied.contains($0.rule) }
      let entries = document.results.flatMap(Baseline.entries) + kept
      // A document without faults is no news either: it is left out.
      if !entries.isEmpty {
        files.append(File(path: document.path, sha256: document.sha256, entries: entries.sorted(by: Baseline.precedes)))
      }
    }
    return Baseline(files: files)
  }

  /// A document that was checked, as a baseline knows it.
  struct JudgedDocument: Sendable {
    var path: String
    var sha256: String
    var results: [RuleResult]
  }

  /// The faults of a result; those that are set aside are none.
  static func entries(_ result: RuleResult) -> [Entry] {
    guard result.isOpen else { return [] }
    if result.isAbsence { return [Entry(rule: result.rule, status: result.status, fingerprint: nil, words: nil)] }
    return zip(result.places, result.fingerprints).filter { $0.0.suppression == nil }.map { place, fingerprint in
      Entry(rule: result.rule, status: result.status, fingerprint: fingerprint, words: excerpt(place.quote))
    }
  }

  /// The longest words that are kept, in characters.
  private static let longestWords = 80

  private static func excerpt(_ quote: String) -> String {
    let words = quote.prefix(longestWords + 1)
    return words.count > longestWords ? words.dropLast() + "…" : String(words)
  }

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    (left.rule, left.fingerprint?.value ?? 0) < (right.rule, right.fingerprint?.value ?? 0)
  }
}
