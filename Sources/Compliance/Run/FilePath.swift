#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The absolute path of a file or folder, without links in the folders that lead to it.
struct FilePath: Hashable, Sendable, CustomStringConvertible {
  /// Begins with a slash and ends with none, but for the root.
  let description: String

  private init(absolute: String) { description = absolute }

  /// Takes a path as it is given; the file need not exist.
  init(_ path: String) {
    let (folder, name) = FilePath.parted(path)
    guard !name.isEmpty, name != ".", name != ".." else {
      self.init(absolute: FilePath.resolved(path.isEmpty ? "." : path))
      return
    }
    self.init(absolute: FilePath.joined(FilePath.resolved(folder), name))
  }

  /// A path that stands in a file, taken from the folder of that file.
  init(_ path: String, from folder: FilePath) {
    self.init(path.hasPrefix("/") ? path : FilePath.joined(folder.description, path))
  }

  /// The folder it stands in; the root stands in itself.
  var folder: FilePath {
    guard let slash = description.lastIndex(of: "/"), slash > description.startIndex else {
      return FilePath(absolute: "/")
    }
    return FilePath(absolute: String(description[..<slash]))
  }

  var isRoot: Bool { description == "/" }

  /// Whether something stands there.
  var exists: Bool { access(description, F_OK) == 0 }

  /// The path of something in this folder.
  func appending(_ name: String) -> FilePath { FilePath(absolute: FilePath.joined(description, name)) }

  /// The path as seen from a folder, with «..» for each folder that does not lead there.
  func relative(to folder: FilePath) -> String {
    let own = description.split(separator: "/")
    let base = folder.description.split(separator: "/")
    let shared = zip(own, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + own.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  private static func parted(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder with all links followed; where it does not exist, its path from the current folder.
  private static func resolved(_ folder: String) -> String {
    if let found = realpath(folder, nil) {
      defer { free(found) }
      return String(cString: found)
    }
    let whole = folder.hasPrefix("/") ? folder : joined(resolved("."), folder)
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
