#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The file of the running program.
enum ProgramFile {
  /// The longest path that is asked for.
  private static let longestPath = 4096

  /// Its path with all links followed, `nil` where the system does not tell.
  static var path: String? {
    var buffer = [CChar](repeating: 0, count: longestPath)
    #if canImport(Glibc)
      guard readlink("/proc/self/exe", &buffer, buffer.count - 1) > 0 else { return nil }
    #else
      var size = UInt32(buffer.count)
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
    #endif
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Size and time of change, which tell one build of the program from another.
  static var stamp: String {
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return "unknown" }
    #if canImport(Glibc)
      return "\(status.st_size)-\(status.st_mtim.tv_sec)-\(status.st_mtim.tv_nsec)"
    #else
      return "\(status.st_size)-\(status.st_mtimespec.tv_sec)-\(status.st_mtimespec.tv_nsec)"
    #endif
  }
}
