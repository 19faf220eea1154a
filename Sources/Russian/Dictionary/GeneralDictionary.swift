/// All words of the language in all their forms: tells whether a spelling is a real word, and nothing else of it.
///
/// Kept as 32 bits of each word's hash: 16 choose a bucket, 16 stand in it. One of 3,000 spellings that are no words
/// passes for one; 1.2 million forms take 2.6 MB, which are read faster than the dictionary's own 3.5 MB of text.
public struct GeneralDictionary: Sendable {
  /// Where each bucket begins in ``rests``, and where the last one ends.
  private let starts: [UInt32]
  /// The lower half of the fingerprints, bucket by bucket, in order.
  private let rests: [UInt16]

  private static let buckets = 1 << 16

  /// The number of forms with different fingerprints.
  public var count: Int { rests.count }

  /// A dictionary of the words that have these fingerprints.
  init(fingerprints: [UInt32]) {
    var starts: [UInt32] = []
    var rests: [UInt16] = []
    starts.reserveCapacity(GeneralDictionary.buckets + 1)
    rests.reserveCapacity(fingerprints.count)
    var last: UInt32?
    for fingerprint in fingerprints.sorted() where fingerprint != last {
      while starts.count <= Int(fingerprint >> 16) { starts.append(UInt32(rests.count)) }
      rests.append(UInt16(truncatingIfNeeded: fingerprint))
      last = fingerprint
    }
    while starts.count <= GeneralDictionary.buckets { starts.append(UInt32(rests.count)) }
    self.starts = starts
    self.rests = rests
  }

  /// Whether the language has a word of this hash.
  public func contains(_ hash: WordHash) -> Bool {
    let fingerprint = GeneralDictionary.fingerprint(of: hash)
    let bucket = Int(fingerprint >> 16)
    let rest = UInt16(truncatingIfNeeded: fingerprint)
    var place = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    while place < end, rests[place] < rest { place += 1 }
    return place < end && rests[place] == rest
  }

  /// What is kept of a word's hash.
  static func fingerprint(of hash: WordHash) -> UInt32 {
    UInt32(truncatingIfNeeded: hash.value &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }
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
