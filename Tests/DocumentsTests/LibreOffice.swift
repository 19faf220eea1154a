import Foundation

/// LibreOffice's own reading of documents, to compare with.
enum LibreOffice {
  static let program = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The lines that LibreOffice prints for each file when it exports text; all files in one call.
  static func lines(of files: [URL]) throws -> [String: [String]] {
    guard let program else { return [:] }
    let folder = try TemporaryFolder()
    let profile = "-env:UserInstallation=file://\(folder.path("profile"))"
    try TemporaryFolder.run(
      "/usr/bin/timeout",
      [
        "180", program, "--headless", profile, "--convert-to", "txt:Text (encoded):UTF8", "--outdir",
        folder.path("out"),
      ]
        + files.map { $0.path() })
    var result: [String: [String]] = [:]
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      guard let text = try? String(contentsOfFile: folder.path("out/\(name).txt"), encoding: .utf8) else { continue }
      result[file.lastPathComponent] = text.split(whereSeparator: \.isNewline).map { line in
        line.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
      }
    }
    return result
  }
}
