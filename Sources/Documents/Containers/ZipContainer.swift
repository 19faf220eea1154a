#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif
private import CLibZip

/// Owns an opened ZIP archive in memory and hands out its parts as bytes.
@safe struct ZipContainer: ~Copyable {
  private let archive: OpaquePointer
  private let limits: ReadingLimits

  /// Whether the bytes begin as a ZIP archive does.
  static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Opens a copy of `bytes`.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let copy = unsafe malloc(max(bytes.count, 1)) else { throw .damagedContainer(reason: "мало памяти") }
    unsafe bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { unsafe copy.copyMemory(from: base, byteCount: buffer.count) }
    }
    guard let source = unsafe zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      unsafe free(copy)
      throw .damagedContainer(reason: "мало памяти")
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw .damagedContainer(reason: unsafe String(cString: zip_error_strerror(&error)))
    }
    let count = unsafe Int(zip_get_num_entries(archive, 0))
    guard count <= limits.containerEntries else {
      unsafe zip_discard(archive)
      throw .tooManyEntries(count: count, limit: limits.containerEntries)
    }
    unsafe self.archive = archive
    self.limits = limits
  }

  deinit { unsafe zip_discard(archive) }

  /// Whether the archive has a part of this name.
  borrowing func has(_ name: String) -> Bool { index(of: name) != nil }

  /// The place of a part; letter case counts only where two names differ in nothing else.
  private borrowing func index(of name: String) -> zip_uint64_t? {
    let exact = unsafe zip_name_locate(archive, name, 0)
    if exact >= 0 { return zip_uint64_t(exact) }
    let similar = unsafe zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    return similar >= 0 ? zip_uint64_t(similar) : nil
  }

  /// The unpacked bytes of a part, or `nil` when the archive has none of this name.
  ///
  /// - Parameter closedByZero: whether a zero is to stand behind the part, as ``XMLEvents`` wants it.
  borrowing func part(_ name: String, closedByZero: Bool = false) throws(ReadingError) -> [UInt8]? {
    guard let index = index(of: name) else { return nil }
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, index, 0, &status) == 0 else {
      throw .damagedContainer(reason: "нет сведений о части «\(name)»")
    }
    let size = unsafe Int(clamping: status.size)
    let packed = unsafe max(Int(clamping: status.comp_size), 1)
    guard size <= limits.partBytes, size < 1 << 20 || size / packed <= limits.expansionRatio else {
      throw .expandsTooMuch(part: name, limit: min(limits.partBytes, packed * limits.expansionRatio))
    }
    guard let file = unsafe zip_fopen_index(archive, index, 0) else {
      throw .damagedContainer(reason: "часть «\(name)» не открывается")
    }
    defer { unsafe zip_fclose(file) }
    // One byte more than announced, to notice a part that is longer than it says.
    var failed = false
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size, let base = buffer.baseAddress {
        let got = unsafe zip_fread(file, base + count, zip_uint64_t(size + 1 - count))
        if got < 0 { failed = true }
        if got <= 0 { break }
        count += Int(got)
      }
    }
    guard !failed, bytes.count == size else { throw .damagedContainer(reason: "часть «\(name)» оборвана") }
    if closedByZero { bytes.append(0) }
    return bytes
  }
}
