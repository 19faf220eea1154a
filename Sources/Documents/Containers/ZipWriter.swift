#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif
private import CLibZip

/// Puts parts together to a ZIP archive in memory; the same parts give the same bytes.
@safe enum ZipWriter {
  /// 1 January 1980, the first day that the format knows: the time of writing would make each archive another.
  private static let date: zip_uint16_t = 0x0021

  /// The archive with these parts in this order.
  static func archive(_ parts: [(name: String, bytes: [UInt8])]) throws(WordWritingError) -> [UInt8] {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
      throw .archive(reason: unsafe String(cString: zip_error_strerror(&error)))
    }
    // Closing the archive gives up its hold of the target, which is still to be read.
    unsafe zip_source_keep(target)
    defer { unsafe zip_source_free(target) }
    guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      unsafe zip_source_free(target)
      throw .archive(reason: unsafe String(cString: zip_error_strerror(&error)))
    }
    for part in parts {
      guard unsafe add(part.bytes, as: part.name, to: archive) else {
        let reason = unsafe String(cString: zip_strerror(archive))
        unsafe zip_discard(archive)
        throw .archive(reason: reason)
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      let reason = unsafe String(cString: zip_strerror(archive))
      unsafe zip_discard(archive)
      throw .archive(reason: reason)
    }
    return try unsafe content(of: target)
  }

  private static func add(_ bytes: [UInt8], as name: String, to archive: OpaquePointer) -> Bool {
    // libzip frees the copy with the source.
    guard let copy = unsafe malloc(max(bytes.count, 1)) else { return false }
    unsafe bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { unsafe copy.copyMemory(from: base, byteCount: buffer.count) }
    }
    guard let source = unsafe zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
      unsafe free(copy)
      return false
    }
    let index = unsafe zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      return false
    }
    let place = zip_uint64_t(index)
    return unsafe zip_file_set_dostime(archive, place, 0, date, 0) == 0
      && zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 6) == 0
      && zip_file_set_external_attributes(archive, place, 0, zip_uint8_t(ZIP_OPSYS_DOS), 0) == 0
  }

  private static func content(of source: OpaquePointer) throws(WordWritingError) -> [UInt8] {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else {
      throw .archive(reason: "архив не читается")
    }
    defer { unsafe zip_source_close(source) }
    let size = unsafe Int(clamping: status.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = unsafe zip_source_read(source, base + count, zip_uint64_t(size - count))
        if got <= 0 { break }
        count += Int(got)
      }
    }
    guard bytes.count == size else { throw .archive(reason: "архив оборван") }
    return bytes
  }
}
