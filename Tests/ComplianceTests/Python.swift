import Foundation
import Testing

/// Debian's Python, run as a child process.
enum Python {
  /// Whether the modules for YAML and JSON Schema are there.
  static let readsSchemas = (try? run("import jsonschema, yaml", [])) == ""

  /// What the script writes to standard error, or an empty text when it ends well.
  static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : text.isEmpty ? "exit \(process.terminationStatus)" : text
  }
}
