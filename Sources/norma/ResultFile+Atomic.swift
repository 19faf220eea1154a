#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import ArgumentParser

extension ResultFile {
  /// Writes a result as ``write(_:to:)`` does, but so that whoever opens the file finds all of it or what was there
  /// before, even when the machine stops in between.
  static func replace(_ bytes: [UInt8], at path: String?) throws {
    guard let path, isReplaceable(path) else { return try write(bytes, to: path) }
    // A link stays one; its target is replaced.
    let target = realPath(path) ?? path
    let draft = "\(target).norma-\(getpid())"
    do {
      try ResultFile(path: draft, name: path).write(bytes)
      var status = stat()
      if stat(target, &status) == 0 { chmod(draft, status.st_mode & 0o777) }
      guard rename(draft, target) == 0 else {
        throw ValidationError("не удалось записать «\(path)»: \(String(cString: strerror(errno)))")
      }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Writes a document for people, who may have gone on with an earlier one: over a file only where that is asked for.
  static func writeNew(_ bytes: [UInt8], to path: String?, mayReplace: Bool) throws {
    try refuseExisting(path, unless: mayReplace)
    try replace(bytes, at: path)
  }

  private static func refuseExisting(_ path: String?, unless mayReplace: Bool) throws {
    guard let path, !mayReplace, isRegular(path) else { return }
    throw ValidationError("файл «\(path)» уже есть; задайте другое имя или добавьте --force")
  }

  private static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether two paths lead to one file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether the path names a regular file or nothing yet; devices and pipes are written to as they are.
  private static func isReplaceable(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
