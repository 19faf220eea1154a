#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif
private import CLibZip

extension ZipContainer {
  /// The archive with other contents of some parts; libzip copies all other entries as they are packed.
  ///
  /// - Parameters:
  ///   - archive: an archive that was read before.
  ///   - like: the part whose date new parts get, so that the result does not depend on the hour.
  static func archive(
    _ archive: [UInt8], replacing parts: [PartReplacement], datedLike like: String
  ) throws(RevisionError) -> [UInt8] {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let copy = unsafe memory(of: archive) else { throw outOfMemory }
    guard let source = unsafe zip_source_buffer_create(copy, zip_uint64_t(archive.count), 1, &error) else {
      unsafe free(copy)
      throw outOfMemory
    }
    // Kept beyond the archive, which it gets the result from.
    unsafe zip_source_keep(source)
    defer { unsafe zip_source_free(source) }
    guard let opened = unsafe zip_open_from_source(source, 0, &error) else {
      let reason = unsafe String(cString: zip_error_strerror(&error))
      unsafe zip_source_free(source)
      throw .notWritten(reason: reason)
    }
    do {
      let model = unsafe zip_name_locate(opened, like, 0)
      let date = model < 0 ? nil : unsafe date(of: zip_uint64_t(model), in: opened)
      for part in parts {
        guard unsafe put(part, into: opened, mtime: date ?? earliest) else {
          let reason = unsafe String(cString: zip_strerror(opened))
          unsafe zip_discard(opened)
          throw .notWritten(reason: reason)
        }
      }
    }
    guard unsafe zip_close(opened) == 0 else {
      let reason = unsafe String(cString: zip_strerror(opened))
      unsafe zip_discard(opened)
      throw .notWritten(reason: reason)
    }
    guard let bytes = unsafe content(of: source) else { throw outOfMemory }
    return bytes
  }

  /// The first day that ZIP knows: 1 January 1980.
  private static let earliest: time_t = 315_532_800

  private static var outOfMemory: RevisionError { .notWritten(reason: "мало памяти") }

  /// Replaces a part or adds it; the name decides by letter as ``part(_:closedByZero:)`` does.
  private static func put(_ part: PartReplacement, into archive: OpaquePointer, mtime: time_t) -> Bool {
    guard let copy = unsafe memory(of: part.bytes) else { return false }
    guard let source = unsafe zip_source_buffer(archive, copy, zip_uint64_t(part.bytes.count), 1) else {
      unsafe free(copy)
      return false
    }
    var index = unsafe zip_name_locate(archive, part.name, 0)
    if index < 0 { index = unsafe zip_name_locate(archive, part.name, zip_flags_t(ZIP_FL_NOCASE)) }
    if index >= 0 {
      let date = unsafe date(of: zip_uint64_t(index), in: archive) ?? mtime
      guard unsafe zip_file_replace(archive, zip_uint64_t(index), source, 0) == 0 else {
        unsafe zip_source_free(source)
        return false
      }
      return unsafe zip_file_set_mtime(archive, zip_uint64_t(index), date, 0) == 0
    }
    index = unsafe zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      return false
    }
    return unsafe zip_file_set_mtime(archive, zip_uint64_t(index), mtime, 0) == 0
  }

  private static func date(of index: zip_uint64_t, in archive: OpaquePointer) -> time_t? {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, index, 0, &status) == 0,
      unsafe (status.valid & zip_uint64_t(ZIP_STAT_MTIME)) != 0
    else { return nil }
    return unsafe status.mtime
  }

  private static func memory(of bytes: [UInt8]) -> UnsafeMutableRawPointer? {
    guard let copy = unsafe malloc(max(bytes.count, 1)) else { return nil }
    unsafe bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { unsafe copy.copyMemory(from: base, byteCount: buffer.count) }
    }
    return unsafe copy
  }

  private static func content(of source: OpaquePointer) -> [UInt8]? {
    guard unsafe zip_source_open(source) == 0 else { return nil }
    defer { unsafe zip_source_close(source) }
    guard unsafe zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
    let size = unsafe Int(zip_source_tell(source))
    guard size > 0, unsafe zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = unsafe zip_source_read(source, base + count, zip_uint64_t(size - count))
        if got <= 0 { break }
        count += Int(got)
      }
    }
    return bytes.count == size ? bytes : nil
  }
}
