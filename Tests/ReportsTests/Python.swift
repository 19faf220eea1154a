import Foundation

/// Debian's Python 3 with its modules, run as a child process: the clients that read our formats in earnest.
enum Python {
  /// Whether all modules, separated by commas, can be imported.
  static func has(_ modules: String) -> Bool {
    (try? complaint("import \(modules)", [], [])) == ""
  }

  /// What the script writes to standard error before it ends badly, or an empty text.
  static func complaint(_ script: String, _ arguments: [String], _ input: [UInt8]) throws -> String {
    let run = try run(script, arguments, input)
    return run.status == 0 ? "" : run.errors.isEmpty ? "exit \(run.status)" : run.errors
  }

  /// Runs a script; its streams are files, so that no pipe can fill up.
  static func run(_ script: String, _ arguments: [String], _ input: [UInt8]) throws -> (
    status: Int32, output: [UInt8], errors: String
  ) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
    try Data(input).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script] + arguments
    process.environment = ["PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin"]
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, Array(try Data(contentsOf: files[1])),
      String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    )
  }
}
