#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Reads the bytes of regular files, and of nothing else.
public enum SourceFile {
  /// The bytes of the file at `path`.
  ///
  /// The size is checked before anything is read; pipes, sockets and devices are never opened for reading.
  public static func read(path: String, limits: ReadingLimits = .standard) throws(ReadingError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(path: path, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory(path: path)
    default: throw .systemError(path: path, reason: "это не обычный файл")
    }
    let size = Int(status.st_size)
    guard size <= limits.fileBytes else { throw .tooLarge(bytes: size, limit: limits.fileBytes) }
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = unsafe Self.read(descriptor, base + count, size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard code == 0 else { throw failure(path: path, code: code) }
    return bytes
  }

  private static func read(_ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, target, count)
    #else
      unsafe Darwin.read(descriptor, target, count)
    #endif
  }

  private static func failure(path: String, code: Int32) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    case EISDIR: .isDirectory(path: path)
    default: .systemError(path: path, reason: unsafe String(cString: strerror(code)))
    }
  }
}
