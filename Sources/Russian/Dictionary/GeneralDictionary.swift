/// All words of the language in all their forms: tells whether a spelling is a real word, and nothing else of it.
///
/// Kept as 48 bits of each word's hash: 16 choose a bucket, 32 stand in it, so that no spelling passes for a word by
/// chance; 1.4 million forms take 5.7 MB and are looked up where they were read.
public struct GeneralDictionary: Sendable {
  /// Where each bucket begins in ``rests``, and where the last one ends.
  private let starts: [UInt32]
  /// The lower bits of the fingerprints, bucket by bucket, in order.
  private let rests: [UInt32]

  private static let buckets = 1 << 16

  /// The number of forms with different fingerprints.
  public var count: Int { rests.count }

  /// A dictionary of the words that have these fingerprints.
  init(fingerprints: [UInt64]) {
    var starts: [UInt32] = []
    var rests: [UInt32] = []
    starts.reserveCapacity(GeneralDictionary.buckets + 1)
    rests.reserveCapacity(fingerprints.count)
    var last: UInt64?
    for fingerprint in fingerprints.sorted() where fingerprint != last {
      while starts.count <= Int(fingerprint >> 32) { starts.append(UInt32(rests.count)) }
      rests.append(UInt32(truncatingIfNeeded: fingerprint))
      last = fingerprint
    }
    while starts.count <= GeneralDictionary.buckets { starts.append(UInt32(rests.count)) }
    self.starts = starts
    self.rests = rests
  }

  /// Whether the language has a word of this hash.
  public func contains(_ hash: WordHash) -> Bool {
    let fingerprint = GeneralDictionary.fingerprint(of: hash)
    let bucket = Int(fingerprint >> 32)
    let rest = UInt32(truncatingIfNeeded: fingerprint)
    var place = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    while place < end, rests[place] < rest { place += 1 }
    return place < end && rests[place] == rest
  }

  /// What is kept of a word's hash.
  static func fingerprint(of hash: WordHash) -> UInt64 { (hash.value &* 0x9E37_79B9_7F4A_7C15) >> 16 }
}

extension GeneralDictionary {
  /// Writes the tables as they stand.
  public func write(to writer: inout ByteWriter) {
    writer.write(starts)
    writer.write(rests)
  }

  /// Reads tables that ``write(to:)`` wrote.
  ///
  /// - Throws: ``ByteReader/Truncated`` when the bytes are no whole dictionary.
  public init(from reader: inout ByteReader) throws(ByteReader.Truncated) {
    starts = try reader.numbers()
    rests = try reader.numbers()
    guard starts.count == GeneralDictionary.buckets + 1, starts.first == 0, starts.last == UInt32(rests.count),
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw .init() }
  }
}
