/// Finds the file `.norma.yaml` of a document: beside it or in the folders above it.
struct ConfigurationFinder {
  /// The name of the file.
  static let name = ".norma.yaml"
  /// What tells the root of a repository; folders above it are not asked.
  static let repository = ".git"
  /// How many folders are asked, the document's own included.
  static let mostFolders = 64

  private var known: [FilePath: FilePath?] = [:]

  /// The configuration of the documents of a folder, `nil` where they have none.
  mutating func configuration(of folder: FilePath) -> FilePath? {
    if let before = known[folder] { return before }
    let found = Self.search(from: folder)
    known[folder] = .some(found)
    return found
  }

  private static func search(from start: FilePath) -> FilePath? {
    var folder = start
    for _ in 0..<mostFolders {
      let file = folder.appending(name)
      if file.exists { return file }
      if folder.isRoot || folder.appending(repository).exists { return nil }
      folder = folder.folder
    }
    return nil
  }
}
