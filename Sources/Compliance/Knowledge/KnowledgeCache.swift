internal import Documents
internal import Russian

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Keeps compiled knowledge in a folder of the user, one file for each content of rules and lexicon.
///
/// A file that is damaged, or of another version, is ignored and written anew; a folder that cannot be written costs
/// time at every start and nothing else.
public struct KnowledgeCache: Sendable {
  private let folder: String

  /// Makes a cache in a folder, which need not exist.
  public init(folder: String) { self.folder = folder }

  /// The cache in `$XDG_CACHE_HOME/norma` or `~/.cache/norma`; `nil` when neither is known or `NORMA_CACHE` is `off`.
  public static var ofUser: KnowledgeCache? {
    if let off = getenv("NORMA_CACHE"), String(cString: off) == "off" { return nil }
    if let folder = getenv("XDG_CACHE_HOME"), folder.pointee != 0 {
      return KnowledgeCache(folder: String(cString: folder) + "/norma")
    }
    guard let home = getenv("HOME"), home.pointee != 0 else { return nil }
    return KnowledgeCache(folder: String(cString: home) + "/.cache/norma")
  }

  /// The digest of the content stands in the file before it, so that a damaged file is noticed.
  private static let digestLength = 64

  func knowledge(for sources: KnowledgeSources) -> Knowledge? {
    guard let bytes = try? SourceFile.read(path: path(of: sources)), bytes.count > Self.digestLength + 8 else {
      return nil
    }
    guard checksum(bytes[(Self.digestLength + 8)...]) == storedChecksum(bytes),
      String(decoding: bytes.prefix(Self.digestLength), as: UTF8.self) == sources.digest
    else { return nil }
    return try? KnowledgeArchive.knowledge(from: bytes, at: Self.digestLength + 8)
  }

  func store(_ knowledge: Knowledge, for sources: KnowledgeSources) {
    let content = KnowledgeArchive.bytes(of: knowledge)
    var writer = ByteWriter()
    writer.write(checksum(content[...]))
    let file = Array(sources.digest.utf8) + writer.bytes + content
    makeFolders()
    let temporary = path(of: sources) + ".\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let written = file.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    // A whole file appears at once under its name, whatever else is running.
    if written != file.count || rename(temporary, path(of: sources)) != 0 { unlink(temporary) }
    removeOldest()
  }

  /// How many files are kept: a few sets of rules and builds of the program side by side.
  private static let filesKept = 8

  private func removeOldest() {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    var files: [(path: String, changed: Int)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      var status = stat()
      guard name.hasSuffix(".knowledge"), stat(folder + "/" + name, &status) == 0 else { continue }
      #if canImport(Glibc)
        files.append((folder + "/" + name, status.st_mtim.tv_sec))
      #else
        files.append((folder + "/" + name, status.st_mtimespec.tv_sec))
      #endif
    }
    for file in files.sorted(by: { $0.changed > $1.changed }).dropFirst(Self.filesKept) { unlink(file.path) }
  }

  private func path(of sources: KnowledgeSources) -> String { folder + "/\(sources.digest.prefix(32)).knowledge" }

  private func storedChecksum(_ bytes: [UInt8]) -> UInt64? {
    var reader = ByteReader(bytes, at: Self.digestLength)
    return try? reader.number(UInt64.self)
  }

  /// Eight bytes at a time: it guards against damage, not against an attacker, who could write the rules as well.
  private func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15
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

  private func makeFolders() {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: true) {
      path += (path.isEmpty && !folder.hasPrefix("/") ? "" : "/") + part
      mkdir(path, 0o700)
    }
  }
}
