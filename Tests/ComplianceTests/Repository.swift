import Foundation

/// Files of the repository, and beside it, that tests read.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The path of a file of the repository.
  static func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

  /// Specification and real documents; they stand beside a checkout and are no part of it.
  static let shared = root.deletingLastPathComponent().appending(path: "shared")

  static let hasShared = FileManager.default.fileExists(
    atPath: shared.appending(path: "catalogue.yaml").path(percentEncoded: false))

  /// The names of the files of a folder that end so, sorted.
  static func names(in folder: URL, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }
}
