import Foundation

/// The generator of Word documents that needs python-docx.
enum PythonDOCX {
  static let isInstalled = (try? TemporaryFolder.run("/usr/bin/python3", ["-c", "import docx"])) == 0

  static let script = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../Fixtures/make-docx.py")
    .path()
}
