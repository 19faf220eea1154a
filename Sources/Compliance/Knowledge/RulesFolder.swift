#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The folder of rules: `lexicon/*.yaml`, `packs/*.yaml` and the registry `acts.yaml`.
public struct RulesFolder: Sendable, Hashable {
  /// The path of the folder.
  public let path: String

  /// Takes a folder as it is given.
  public init(path: String) { self.path = path }

  /// The rules that belong to the running program.
  ///
  /// `NORMA_RULES` names them; otherwise `Rules` or `share/norma/Rules` is looked for beside the program and in the
  /// folders above it, so that a program built in a checkout finds the rules of the checkout, and an installed one its own.
  ///
  /// - Throws: ``KnowledgeError/rulesNotFound(searched:)``.
  public static func ofProgram() throws(KnowledgeError) -> RulesFolder {
    if let variable = getenv("NORMA_RULES"), variable.pointee != 0 {
      let folder = RulesFolder(path: String(cString: variable))
      guard folder.isComplete else { throw .rulesNotFound(searched: [folder.path]) }
      return folder
    }
    var searched: [String] = []
    var directory = programDirectory()
    for _ in 0..<6 {
      for name in ["Rules", "share/norma/Rules"] {
        let folder = RulesFolder(path: directory + "/" + name)
        if folder.isComplete { return folder }
        searched.append(folder.path)
      }
      guard let slash = directory.lastIndex(of: "/"), slash > directory.startIndex else { break }
      directory = String(directory[..<slash])
    }
    throw .rulesNotFound(searched: searched)
  }

  /// Without packs every document would pass.
  private var isComplete: Bool { !files(in: "lexicon").isEmpty && !files(in: "packs").isEmpty }

  /// The path of the registry of acts, in a list; empty where there is none.
  var registryFiles: [String] {
    files(in: "").filter { $0.hasSuffix("/acts.yaml") || $0.hasSuffix("/acts.yml") }
  }

  /// The paths of the YAML files of a subfolder, sorted by name; empty when there is no such folder.
  public func files(in subfolder: String) -> [String] {
    let folder = subfolder.isEmpty ? path : path + "/" + subfolder
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml"), !name.hasPrefix(".") { names.append(folder + "/" + name) }
    }
    return names.sorted()
  }

  private static func programDirectory() -> String {
    guard let path = ProgramFile.path, let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}
