internal import Compliance
internal import Documents

/// The files of a run in the order in which SARIF numbers them: one that was given twice is one artifact.
struct SARIFArtifacts {
  private struct Key: Hashable {
    var uri: FileURI
    var format: DocumentFormat?
    var sha256: String?
  }

  /// Each file once.
  private(set) var all: [DocumentReport] = []
  /// Of each document of the report which artifact it is.
  private var indices: [Int] = []

  init(_ report: CheckReport) {
    var known: [Key: Int] = [:]
    for document in report.documents {
      let key = Key(uri: FileURI(document.path), format: document.format, sha256: document.sha256)
      if known[key] == nil {
        known[key] = all.count
        all.append(document)
      }
      indices.append(known[key] ?? 0)
    }
  }

  /// The number of the artifact of a document, both counted from 0.
  subscript(document: Int) -> Int { indices[document] }
}
