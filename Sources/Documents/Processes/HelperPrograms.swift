#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Where the programs are looked for that read formats for us.
public struct HelperPrograms: Hashable, Sendable {
  /// Folders in the order in which they are searched.
  public var folders: [String]

  /// Looks in the given folders only.
  public init(folders: [String]) {
    self.folders = folders
  }

  /// The programs of the folders that PATH names now.
  public static var installed: HelperPrograms {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    // A relative folder would depend on where the program was started.
    return HelperPrograms(folders: path.split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init))
  }

  /// The path of a program, or `nil` when it is not installed; an absolute path is only checked.
  public func path(of program: String) -> String? {
    let candidates = program.hasPrefix("/") ? [program] : folders.map { "\($0)/\(program)" }
    return candidates.first { path in
      var status = stat()
      guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
      return unsafe access(path, X_OK) == 0
    }
  }

  /// The first of some programs that is installed.
  func first(of programs: [String]) -> String? { programs.first { path(of: $0) != nil } }
}
