#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Owns a fresh folder that nobody else may enter, and removes it with all that is in it.
@safe package struct PrivateFolder: ~Copyable {
  /// The absolute path, without a slash at its end.
  package let path: String

  /// Makes a folder in the system's temporary folder, or in the one that TMPDIR names.
  package init() throws(ProcessError) {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    let parent = base.hasPrefix("/") ? base : "/tmp"
    var template = Array("\(parent)/norma-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Self.failure(errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// The path of a file in the folder.
  package func path(of name: String) -> String { "\(path)/\(name)" }

  /// Makes a folder in the folder, readable by nobody else.
  borrowing func makeFolder(_ name: String) throws(ProcessError) {
    guard unsafe mkdir(path(of: name), 0o700) == 0 else { throw Self.failure(errno) }
  }

  /// Writes a new file, readable by nobody else.
  borrowing func write(_ bytes: [UInt8], to name: String) throws(ProcessError) {
    let descriptor = unsafe open(path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure(errno) }
    defer { close(descriptor) }
    var written = 0
    var code: Int32 = 0
    unsafe bytes.withUnsafeBytes { buffer in
      while written < buffer.count, let base = buffer.baseAddress {
        let count = unsafe Self.write(descriptor, base + written, buffer.count - written)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 {
          code = errno
          break
        }
        written += count
      }
    }
    guard written == bytes.count else { throw Self.failure(code) }
  }

  /// Whether a file of this name is in the folder.
  borrowing func has(_ name: String) -> Bool { unsafe access(path(of: name), F_OK) == 0 }

  /// Removes a file, if it is there.
  borrowing func remove(_ name: String) { unsafe unlink(path(of: name)) }

  private static func write(_ descriptor: Int32, _ source: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, source, count)
    #else
      unsafe Darwin.write(descriptor, source, count)
    #endif
  }

  /// Removes a file, or a folder and all that is in it; links are removed and never followed.
  private static func remove(_ path: String) {
    guard unsafe unlink(path) != 0 else { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func failure(_ code: Int32) -> ProcessError {
    .noFolder(reason: unsafe String(cString: strerror(code)))
  }
}
