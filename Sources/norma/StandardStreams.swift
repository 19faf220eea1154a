#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

internal import ArgumentParser

/// Results go to standard output, errors to standard error.
enum StandardStreams {
  /// Writes a result.
  ///
  /// - Throws: an error for people when it cannot be written, as on a full disk; a reader that went away is none.
  static func write(_ bytes: [UInt8]) throws {
    let code = write(bytes, to: STDOUT_FILENO)
    guard code == 0 || code == EPIPE else {
      throw ValidationError("не удалось вывести результат: \(String(cString: strerror(code)))")
    }
  }

  /// Writes to standard error without ending the line.
  static func writeErrorPiece(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

  static func writeError(_ text: String) { _ = write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Whether output goes to a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether output goes to a terminal that wants colour.
  static var wantsColour: Bool {
    guard isTerminal else { return false }
    if let noColour = getenv("NO_COLOR"), noColour.pointee != 0 { return false }
    if let terminal = getenv("TERM"), String(cString: terminal) == "dumb" { return false }
    return true
  }

  /// The width of the terminal, or 80 where output goes elsewhere.
  static var width: Int { width(of: STDOUT_FILENO) }

  /// The same of standard error.
  static var errorWidth: Int { width(of: STDERR_FILENO) }

  private static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), 120)
  }

  /// The error that stopped the writing, or 0.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var offset = 0
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count, let base = buffer.baseAddress {
        let written = Self.write(descriptor, base + offset, buffer.count - offset)
        if written < 0 && errno == EINTR { continue }
        if written < 0 { code = errno }
        if written <= 0 { break }
        offset += written
      }
    }
    return code
  }

  private static func write(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, base, count)
    #else
      Darwin.write(descriptor, base, count)
    #endif
  }
}
