import Foundation

/// Debian's `libxml2-utils`, run as a child process.
enum XMLSchemaValidator {
  private static let program = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static let isInstalled = program != nil

  /// Our own part of the standard, and the schema of OASIS where `NORMA_AKN_SCHEMA` names it.
  static let schemas: [String] = {
    let own = Repository.root.appending(path: "Tests/ReportsTests/akoma-ntoso-subset.xsd").path()
    return [own] + [ProcessInfo.processInfo.environment["NORMA_AKN_SCHEMA"]].compactMap { $0 }
  }()

  /// What is wrong with a document, or an empty text.
  static func complaint(_ xml: [UInt8], schema: String) throws -> String {
    guard let program else { return "xmllint is missing" }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "document.xml")
    try Data(xml).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--noout", "--nonet", "--schema", schema, file.path()]
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : complaint.isEmpty ? "exit \(process.terminationStatus)" : complaint
  }
}
