internal import Documents

/// The name of a document's page: readable, safe on every file system, and another for every path.
enum PageName {
  /// The longest readable part, in characters.
  private static let longest = 40

  /// The path of the page below the folder of results.
  static func page(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    var readable = ""
    for scalar in name.unicodeScalars.prefix(longest) {
      let isKept = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isKept { readable.unicodeScalars.append(scalar) } else if !readable.hasSuffix("-") { readable += "-" }
    }
    let digest = ContentDigest.sha256(Array(path.utf8)).prefix(16)
    return "\(ResultsFolder.pages)/\(readable.isEmpty ? "akt" : readable)-\(digest).html"
  }
}
