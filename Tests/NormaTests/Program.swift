import Foundation
import Testing

/// The built program, run as people run it.
enum Program {
  /// The product beside the test bundle.
  static let path: String = {
    let bundle = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = bundle.deletingLastPathComponent()
    for _ in 0..<4 {
      let file = folder.appending(path: "norma").path(percentEncoded: false)
      if FileManager.default.isExecutableFile(atPath: file), !isFolder(file) { return file }
      folder = folder.deletingLastPathComponent()
    }
    fatalError("no program beside \(bundle.path(percentEncoded: false)); build it with: swift build --build-tests")
  }()

  /// The folder for compiled rules of all runs of this process, so that few of them compile; removed at the end.
  static let cache: String = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "norma-cache-\(UUID().uuidString)")
    atexit { try? FileManager.default.removeItem(atPath: Program.cache) }
    return folder.path(percentEncoded: false)
  }()

  /// Files of the repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The path of an invented act.
  static func act(_ name: String) -> String {
    root.appending(path: "Fixtures/acts/\(name)").path(percentEncoded: false)
  }

  /// A short regulation in which nearly everything is missing.
  static let gaps = """
    ПОЛОЖЕНИЕ
    о работе на платформе «Сферум»

    1. Общие положения
    1.1. Положение описывает, как в школе работают на платформе.
    1.2. Директор ведёт канал школы.

    """

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

/// What one run of a program left behind.
struct Run {
  var status: Int32
  var output: String
  var errors: String

  /// Whether it ended by itself and not by a signal.
  var ended: Bool
}

/// A folder that lives as long as the test that made it, in which the program runs.
final class Workplace {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "norma-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  func path(_ name: String = "") -> String {
    name.isEmpty ? url.path(percentEncoded: false) : url.appending(path: name).path(percentEncoded: false)
  }

  /// Writes a file, with the folders above it.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  /// Writes a file, with the folders above it.
  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file.path(percentEncoded: false)
  }

  /// The text of a file with its byte order mark, which `String(contentsOfFile:)` would leave out.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// Runs the program in the folder, or in a folder below it.
  func norma(
    _ arguments: String..., from folder: String = "", as program: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    try run(program ?? Program.path, arguments, from: folder, environment: environment)
  }

  /// Runs any program; its output goes to files, so that no pipe can fill up.
  func run(_ program: String, _ arguments: [String], from folder: String = "", environment: [String: String] = [:])
    throws -> Run
  {
    let name = UUID().uuidString
    let streams = try ["out", "err"].map { stream -> FileHandle in
      try FileHandle(forWritingTo: URL(filePath: try write("", to: ".streams/\(name).\(stream)")))
    }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.isEmpty ? url : url.appending(path: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": Program.cache].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    try process.run()
    process.waitUntilExit()
    try streams.forEach { try $0.close() }
    return Run(
      status: process.terminationStatus, output: try read(".streams/\(name).out"),
      errors: try read(".streams/\(name).err"), ended: process.terminationReason == .exit)
  }
}
