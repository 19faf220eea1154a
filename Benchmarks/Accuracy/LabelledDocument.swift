internal import Foundation

/// A document that people judged by hand, with the status of each rule.
struct LabelledDocument {
  struct Label {
    var rule: String
    var status: String
    /// A second status that is as good, or empty.
    var also: String
  }

  let name: String
  let path: String
  let isOutOfScope: Bool
  let labels: [Label]

  /// The labelled documents of the folders in `folder`, sorted; real acts stand in `seeds` beside it.
  static func all(in folder: URL) throws -> [LabelledDocument] {
    let files = FileManager.default
    func names(_ folder: URL) -> [String] {
      ((try? files.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []).sorted()
    }
    var documents: [LabelledDocument] = []
    for part in names(folder) {
      let place = folder.appending(path: part)
      for file in names(place) where file.hasSuffix(".labels.tsv") {
        let name = String(file.dropLast(".labels.tsv".count))
        let beside = [place, folder.deletingLastPathComponent().appending(path: "seeds")]
        let path = beside.lazy.flatMap { place in
          names(place).filter { $0.hasPrefix(name + ".") && isText($0) }.map { place.appending(path: $0) }
        }.first
        guard let path else { continue }
        let rows = try String(contentsOf: place.appending(path: file), encoding: .utf8).split(separator: "\n")
        documents.append(
          LabelledDocument(
            name: name, path: path.path(percentEncoded: false),
            isOutOfScope: rows.first?.hasPrefix("#out-of-scope") ?? false,
            labels: rows.filter { !$0.hasPrefix("#") && !$0.hasPrefix("rule\t") }.map(label)))
      }
    }
    return documents
  }

  private static func isText(_ name: String) -> Bool { !name.hasSuffix(".tsv") && !name.hasSuffix(".json") }

  private static func label(_ row: Substring) -> Label {
    let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return Label(
      rule: columns[0], status: columns.count > 1 ? columns[1] : "", also: columns.count > 2 ? columns[2] : "")
  }
}
