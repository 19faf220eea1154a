import Foundation
import Testing

@testable import Documents

@Suite struct ChildProcessTests {
  static let bounds = ProcessBounds(time: .seconds(10), memory: 1 << 30, outputBytes: 1 << 20)

  static func process(_ program: String, _ arguments: [String] = [], _ bounds: ProcessBounds = bounds) -> ChildProcess {
    ChildProcess(program: program, arguments: arguments, bounds: bounds, programs: .installed)
  }

  @Test(arguments: ["cat", "/bin/cat"]) func givesWhatAProgramPrints(program: String) throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try Self.process(program).run(input: .bytes(bytes)) == bytes)
  }

  @Test func readsItsInputFromAFile() throws {
    let folder = try TemporaryFolder()
    try Data("приказ".utf8).write(to: URL(filePath: folder.path("a")))
    #expect(try Self.process("cat").run(input: .file(folder.path("a"))) == Array("приказ".utf8))
  }

  @Test func aProgramThatReadsNothingStopsNobody() throws {
    #expect(try Self.process("true").run(input: .bytes([UInt8](repeating: 0, count: 1 << 20))) == [])
  }

  @Test(arguments: [
    ("no-such-program", [], ProcessError.notFound(program: "no-such-program")),
    ("/no/such/program", [], .notFound(program: "/no/such/program")),
    ("false", [], .failed(program: "false", status: 1, message: "")),
    ("sh", ["-c", "echo why >&2; exit 7"], .failed(program: "sh", status: 7, message: "why\n")),
    ("sh", ["-c", "kill -9 $$"], .killed(program: "sh", signal: 9, message: "")),
    ("yes", [], .tooMuchOutput(program: "yes", limit: 1 << 20)),
  ])
  func saysWhyItFailed(program: String, arguments: [String], reason: ProcessError) {
    let error = #expect(throws: ProcessError.self) { try Self.process(program, arguments).run() }
    #expect(error == reason)
  }

  @Test func keepsTheBeginningOfALongMessage() {
    let error = #expect(throws: ProcessError.self) {
      try Self.process("sh", ["-c", "yes | head -c 100000 >&2; exit 1"]).run()
    }
    #expect(
      error == .failed(program: "sh", status: 1, message: String(repeating: "y\n", count: 1024)))
  }

  @Test(arguments: [
    (["-c", "sleep 60 & echo $! > \"$PIDS\"; sleep 60"], true), (["-c", "sleep 60 & echo $! > \"$PIDS\""], false),
    (["-c", "exec >&- 2>&-; sleep 60 & echo $! > \"$PIDS\"; wait"], true),
  ])
  func whatItStartedDoesNotOutliveIt(arguments: [String], timesOut: Bool) throws {
    let folder = try TemporaryFolder()
    var process = Self.process("sh", arguments)
    process.bounds.time = .milliseconds(700)
    process.variables["PIDS"] = folder.path("pids")
    let start = ContinuousClock.now
    do throws(ProcessError) {
      _ = try process.run()
      #expect(!timesOut)
    } catch {
      #expect(timesOut && error == .timedOut(program: "sh", seconds: 0))
    }
    #expect(ContinuousClock.now - start < .seconds(5))
    let text = try String(contentsOfFile: folder.path("pids"), encoding: .utf8)
    let number = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    while Self.isRunning(number), ContinuousClock.now - start < .seconds(5) { usleep(1000) }
    #expect(!Self.isRunning(number))
  }

  /// Nobody may have collected the dead yet where the test runs, so that a zombie counts as gone.
  static func isRunning(_ process: pid_t) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return state.map { !$0.contains(") Z ") } ?? (kill(process, 0) == 0)
  }

  @Test func seesNothingOfOurs() throws {
    setenv("NORMA_SECRET", "x", 1)
    let output = try Self.process("sh", ["-c", "env | cut -d= -f1 | sort | tr '\\n' ' '; ls /proc/self/fd | wc -l"])
      .run()
    let names = String(decoding: output, as: UTF8.self)
    #expect(!names.contains("NORMA_SECRET"))
    // Standard input, output and errors, and the folder that `ls` has open.
    #expect(names == "HOME LANG PATH PWD TMPDIR 4\n" || names == "HOME LANG OLDPWD PATH PWD TMPDIR 4\n")
  }

  @Test func itsFolderIsPrivateAndRemoved() throws {
    let output = try Self.process("sh", ["-c", "mkdir -p a/b; ln -s /etc a/b/c; pwd; stat -c %a ."]).run()
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(lines.last == "700")
    #expect(!FileManager.default.fileExists(atPath: String(lines.first ?? "/")))
    #expect(FileManager.default.fileExists(atPath: "/etc/passwd"))
  }

  #if os(Linux)
    @Test func memoryIsBounded() {
      let script = "x = bytearray(3 << 29)"
      let error = #expect(throws: ProcessError.self) { try Self.process("python3", ["-c", script]).run() }
      guard case .failed(_, status: 1, let message) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(message.contains("MemoryError"))
    }
  #endif

  @Test func manyRunAtTheSameTime() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<60 {
        group.addTask {
          let bytes = [UInt8](repeating: UInt8(number), count: 70_000)
          return try Self.process("cat").run(input: .bytes(bytes)) == bytes
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }
}
