#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import ArgumentParser

/// Where a result goes, piece by piece: a file, or standard output where none was named.
struct ResultFile: ~Copyable {
  /// What people call it and the open file, `nil` for standard output.
  private let target: (name: String, descriptor: Int32)?

  /// Opens the file at `path`, which is emptied.
  ///
  /// - Parameter name: what people are told of it, where that is another path.
  init(path: String?, name: String? = nil) throws {
    guard let path else {
      target = nil
      return
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(name ?? path) }
    target = (name ?? path, descriptor)
  }

  deinit {
    if let target { close(target.descriptor) }
  }

  /// Writes a whole result.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    let file = try ResultFile(path: path)
    try file.write(bytes)
  }

  /// Writes the next piece.
  borrowing func write(_ bytes: [UInt8]) throws {
    guard let target else {
      try StandardStreams.write(bytes)
      return
    }
    var offset = 0
    while offset < bytes.count {
      let written = bytes[offset...].withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(target.descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(target.descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw Self.failure(target.name) }
      offset += written
    }
  }

  private static func failure(_ path: String) -> ValidationError {
    ValidationError("не удалось записать «\(path)»: \(String(cString: strerror(errno)))")
  }
}
