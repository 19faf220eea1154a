internal import Documents
internal import Russian

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The folder of the user in which the program keeps what takes long to make.
///
/// A file that is damaged is as good as none; a folder that cannot be written costs time at every start and nothing else.
struct CacheFolder: Sendable {
  /// Its path; it need not exist.
  let path: String

  /// `$XDG_CACHE_HOME/norma` or `~/.cache/norma`; `nil` when neither is known or `NORMA_CACHE` is `off`.
  static var ofUser: CacheFolder? {
    if let off = getenv("NORMA_CACHE"), String(cString: off) == "off" { return nil }
    if let folder = getenv("XDG_CACHE_HOME"), folder.pointee != 0 {
      return CacheFolder(path: String(cString: folder) + "/norma")
    }
    guard let home = getenv("HOME"), home.pointee != 0 else { return nil }
    return CacheFolder(path: String(cString: home) + "/.cache/norma")
  }

  /// A file whose bytes fit the checksum before them: all of it, and where the content begins.
  ///
  /// - Parameter key: what the file begins with; one of the same name with another key is not the one asked for.
  func read(_ name: String, key: String) -> (bytes: [UInt8], content: Int)? {
    let start = key.utf8.count + 8
    guard let bytes = try? SourceFile.read(path: path + "/" + name), bytes.count > start,
      bytes.starts(with: key.utf8)
    else { return nil }
    var reader = ByteReader(bytes, at: start - 8)
    guard let stored = try? reader.number(UInt64.self), stored == CacheFolder.checksum(bytes[start...]) else {
      return nil
    }
    return (bytes, start)
  }

  /// Writes a file that ``read(_:key:)`` reads, whole or not at all.
  func write(_ content: [UInt8], as name: String, key: String) {
    var writer = ByteWriter()
    writer.write(CacheFolder.checksum(content[...]))
    let file = Array(key.utf8) + writer.bytes + content
    makeFolders()
    let temporary = path + "/" + name + ".\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let written = CacheFolder.write(file, to: descriptor)
    close(descriptor)
    // A whole file appears at once under its name, whatever else is running.
    if written != file.count || rename(temporary, path + "/" + name) != 0 { unlink(temporary) }
  }

  /// Removes the files that were changed first, until so many with this ending are left.
  func removeOldest(ending: String, keeping count: Int) {
    guard let stream = opendir(path) else { return }
    defer { closedir(stream) }
    var files: [(path: String, changed: Int)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      var status = stat()
      guard name.hasSuffix(ending), stat(path + "/" + name, &status) == 0 else { continue }
      #if canImport(Glibc)
        files.append((path + "/" + name, status.st_mtim.tv_sec))
      #else
        files.append((path + "/" + name, status.st_mtimespec.tv_sec))
      #endif
    }
    for file in files.sorted(by: { $0.changed > $1.changed }).dropFirst(count) { unlink(file.path) }
  }

  /// Eight bytes at a time: it guards against damage, not against an attacker, who could write the rules as well.
  static func checksum(_ bytes: ArraySlice<UInt8>, from start: UInt64 = 0x9E37_79B9_7F4A_7C15) -> UInt64 {
    var sum = start
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        sum = (sum ^ buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
        sum ^= sum >> 32
        offset += 8
      }
      while offset < buffer.count {
        sum = (sum ^ UInt64(buffer[offset])) &* 0x0000_0100_0000_01B3
        offset += 1
      }
    }
    return sum
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int {
    bytes.withUnsafeBytes { buffer in
      #if canImport(Glibc)
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      #else
        Darwin.write(descriptor, buffer.baseAddress, buffer.count)
      #endif
    }
  }

  private func makeFolders() {
    var path = ""
    for part in self.path.split(separator: "/", omittingEmptySubsequences: true) {
      path += (path.isEmpty && !self.path.hasPrefix("/") ? "" : "/") + part
      mkdir(path, 0o700)
    }
  }
}
