import Foundation

/// A folder that lives as long as the test that made it.
final class TemporaryFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "norma-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { url.appending(path: name).path() }

  /// Runs a program to its end and gives its exit status; Foundation's own way leaks, which the leak checker reports.
  @discardableResult
  static func run(_ program: String, _ arguments: [String]) throws -> Int32 {
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var environment = [strdup("PATH=/usr/bin:/bin"), nil]
    defer { environment.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, program, nil, nil, &words, &environment) == 0 else { throw CocoaError(.fileNoSuchFile) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return (status >> 8) & 0xFF
  }
}
