import Foundation
import Testing

/// Files of the repository that tests read.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}

/// Compares bytes with the file `name` in `Fixtures/golden/reports`.
///
/// With `RECORD_GOLDENS=1` the file is written and the test fails, so that no run passes by recording.
func expectGolden(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = Repository.root.appending(path: "Fixtures/golden/reports/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    Issue.record("recorded \(name); run again without RECORD_GOLDENS", sourceLocation: sourceLocation)
    return
  }
  guard let golden = try? Data(contentsOf: file) else {
    Issue.record("no golden \(name); record it with RECORD_GOLDENS=1", sourceLocation: sourceLocation)
    return
  }
  let printed = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  let expected = String(decoding: golden, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(printed, expected).enumerated().first { $1.0 != $1.1 }
  #expect(
    Data(bytes) == golden,
    "\(name):\((line?.offset ?? min(printed.count, expected.count)) + 1): printed ‘\(line?.element.0.prefix(200) ?? "")’, golden ‘\(line?.element.1.prefix(200) ?? "")’",
    sourceLocation: sourceLocation)
}
