#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a folder holds, and what stands at a path.
enum FolderListing {
  /// What stands at a path.
  struct Entry: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case file, folder, other
    }

    var kind: Kind
    /// In bytes.
    var size: Int
    /// What tells it from everything else on this machine, whatever leads to it.
    var identity: Identity
  }

  struct Identity: Hashable, Sendable {
    var device: UInt64
    var file: UInt64
  }

  /// The entry at a path; links are followed where asked, and `nil` stands for what is not there.
  static func entry(_ path: String, followingLinks: Bool = true) -> Entry? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    let kind: Entry.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return Entry(
      kind: kind, size: Int(status.st_size),
      identity: Identity(device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino)))
  }

  /// Whether a path is a link.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in a folder in order of their bytes, those that are no UTF-8 replaced and told apart.
  ///
  /// - Returns: `nil` where the folder cannot be read.
  static func names(in folder: String) -> (readable: [String], misnamed: [String])? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var readable: [String] = []
    var misnamed: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { name in
          if let valid = String(validatingCString: name) {
            if valid != ".", valid != ".." { readable.append(valid) }
          } else {
            misnamed.append(String(cString: name))
          }
        }
      }
    }
    return (readable.sorted(by: isBefore), misnamed.sorted(by: isBefore))
  }

  /// The order of bytes, which no language and no version of Unicode changes.
  static func isBefore(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
}
