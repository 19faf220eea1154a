#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

extension Collection<UInt8> where Index == Int {
  /// Whether the bytes of `needle` stand somewhere in the collection.
  func contains(_ needle: String) -> Bool { contains(Array(needle.utf8)) }

  /// Whether `needle` stands somewhere in the collection.
  func contains(_ needle: [UInt8]) -> Bool { firstIndex(of: needle, from: startIndex) != nil }

  /// Where `needle` first stands at or after `from`.
  func firstIndex(of needle: some Collection<UInt8>, from: Int) -> Int? {
    guard let first = needle.first else { return from }
    let count = needle.count
    var index = from
    let last = endIndex - count
    while index <= last {
      if self[index] == first, self[index..<(index + count)].elementsEqual(needle) { return index }
      index += 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether `needle` stands somewhere in a long array; see ``place(of:rare:from:)``.
  func holds(_ needle: StaticString, rare: Int) -> Bool { place(of: needle, rare: rare, from: 0) != nil }

  /// Where `needle` first stands in a long array, at or after `from`.
  ///
  /// - Parameter rare: the place in `needle` of a byte that is rare in the array; the C library finds it at once.
  func place(of needle: StaticString, rare: Int, from: Int) -> Int? {
    unsafe withUnsafeBytes { text in
      guard let base = text.baseAddress, rare < needle.utf8CodeUnitCount else { return nil }
      let wanted = unsafe UnsafeRawBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
      let end = text.count - (wanted.count - rare - 1)
      var from = from + rare
      while from < end, let hit = unsafe memchr(base + from, Int32(unsafe wanted[rare]), end - from) {
        let start = unsafe hit - UnsafeMutableRawPointer(mutating: base) - rare
        if unsafe memcmp(base + start, needle.utf8Start, wanted.count) == 0 { return start }
        from = start + rare + 1
      }
      return nil
    }
  }
}
