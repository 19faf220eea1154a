internal import CMalloc

/// What the allocator does with memory that a document has given back.
public enum FreedMemory {
  /// How many bytes are kept for the next document.
  ///
  /// The readers need some hundred kilobytes a document, and glibc hands memory back to the system (and faults it in
  /// again, page by page) from 128 KiB on.
  static let kept: CInt = 16 << 20

  /// Lets the allocator keep memory between documents; where there is no glibc, nothing happens.
  ///
  /// A program calls it once, before it reads: it holds for the whole process.
  public static func keep() {
    #if canImport(Glibc)
      _ = mallopt(M_TRIM_THRESHOLD, kept)
      _ = mallopt(M_MMAP_THRESHOLD, kept)
      _ = mallopt(M_TOP_PAD, 1 << 20)
    #endif
  }
}
