/// Tells most words apart from a few sought ones without looking them up.
struct HashFilter {
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ hashes: some Sequence<UInt64>) {
    for hash in hashes { bits[Int(hash >> 6 & 63)] |= 1 << (hash & 63) }
  }

  /// Whether a hash may be one of those sought; never wrong where it says no.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool { bits[Int(hash >> 6 & 63)] & (1 << (hash & 63)) != 0 }
}
