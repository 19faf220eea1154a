import Foundation

/// A folder that lives as long as the test that made it.
final class Folder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "norma-audit-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder, or of the folder itself.
  func path(_ name: String = "") -> String {
    name.isEmpty ? url.path(percentEncoded: false) : url.appending(path: name).path(percentEncoded: false)
  }

  /// Writes a file, with the folders above it.
  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// A path as seen from the folder.
  func inner(_ path: String) -> String { String(path.dropFirst(self.path().count).drop { $0 == "/" }) }
}
