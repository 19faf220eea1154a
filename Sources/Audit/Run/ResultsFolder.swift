#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The folder of results: one audit at a time writes into it, and every file appears there whole or not at all.
final class ResultsFolder: Sendable {
  let path: String
  private let lock: Int32

  /// The folder of the pages of documents.
  static let pages = "schools"

  /// Makes the folder where it is missing, and keeps other audits out.
  init(_ path: String) throws(AuditError) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    try ResultsFolder.make(self.path)
    try ResultsFolder.make("\(self.path)/\(ResultsFolder.pages)")
    let file = "\(self.path)/.audit.lock"
    lock = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw .output(path: file, reason: String(cString: strerror(errno))) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw .inUse(path: self.path)
    }
  }

  deinit { close(lock) }

  /// Whether a file of results is there.
  func has(_ name: String) -> Bool { access("\(path)/\(name)", F_OK) == 0 }

  /// Writes a file at once.
  func write(_ bytes: [UInt8], to name: String) throws(AuditError) {
    let file = try ResultFileWriter(folder: self, name: name)
    try file.write(bytes)
    try file.finish()
  }

  /// Removes the pages of documents that are none of these, and what a killed run left half written.
  func removePages(except kept: Set<String>) {
    let names = FolderListing.names(in: "\(path)/\(ResultsFolder.pages)")?.readable ?? []
    for name in names {
      let page = "\(ResultsFolder.pages)/\(name)"
      guard name.hasSuffix(".html") || name.hasSuffix(".html.part"), !kept.contains(page) else { continue }
      unlink("\(path)/\(page)")
    }
  }

  private static func make(_ folder: String) throws(AuditError) {
    var made = ""
    for part in folder.split(separator: "/") {
      made += (made.isEmpty && !folder.hasPrefix("/") ? "" : "/") + part
      guard mkdir(made, 0o755) == 0 || errno == EEXIST || errno == EISDIR || access(made, F_OK) == 0 else {
        throw .output(path: made, reason: String(cString: strerror(errno)))
      }
    }
    guard FolderListing.entry(folder)?.kind == .folder else {
      throw .output(path: folder, reason: "это не папка")
    }
  }
}

/// A file of results in the making: it takes its name when it is finished.
final class ResultFileWriter {
  private let target: String
  private let temporary: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  init(folder: ResultsFolder, name: String) throws(AuditError) {
    target = "\(folder.path)/\(name)"
    // One thread writes one file, so that the name is free but for what a killed run left.
    temporary = "\(target).part"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .output(path: target, reason: String(cString: strerror(errno))) }
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(temporary) }
  }

  func write(_ bytes: some Sequence<UInt8>) throws(AuditError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Gives the file its name.
  func finish() throws(AuditError) {
    try flush()
    guard rename(temporary, target) == 0 else { throw failure }
    isFinished = true
  }

  private func flush() throws(AuditError) {
    var offset = 0
    while offset < buffer.count {
      let written = buffer[offset...].withUnsafeBytes { bytes in
        #if canImport(Glibc)
          Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
          Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw failure }
      offset += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private var failure: AuditError { .output(path: target, reason: String(cString: strerror(errno))) }
}
