import Foundation

/// The folder of the package, and the folder beside it where there is one.
enum ProjectFolder {
  /// The package, found from this file.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file, its path counted from the package.
  static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: package.appending(path: path))) }

  /// The names of the files of a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: package.appending(path: folder).path()).sorted()
  }
}
