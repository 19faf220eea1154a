internal import Russian

/// A closed class of words, such as the prepositions, that is asked about for nearly every token of a text.
///
/// The hashes of words are well mixed already, so that they find their place without being hashed again, and one look at
/// a single number turns away most words that do not belong.
package struct WordClass: Sendable {
  /// A bit for the lowest six bits of each hash.
  private let sieve: UInt64
  /// Open addressing: the hashes, and 0 where a place is free; their count is a power of two.
  private let places: [UInt64]

  /// The class of the words that stand in `words`, divided by spaces.
  package init(_ words: String) {
    // By bytes, since hundreds of such words are read at every start of the program.
    self.init(Array(words.utf8).split(separator: UInt8(ascii: " ")).compactMap { WordHash(utf8: $0)?.value })
  }

  /// The class of the words of several classes, which is asked first where most words belong to none of them.
  init(joining classes: [WordClass]) { self.init(classes.flatMap(\.hashes)) }

  /// The hashes of its words.
  var hashes: [UInt64] { places.filter { $0 != 0 } }

  private init(_ hashes: [UInt64]) {
    var sieve: UInt64 = 0
    var count = 4
    while count < hashes.count * 4 { count *= 2 }
    var places = [UInt64](repeating: 0, count: count)
    for hash in hashes {
      sieve |= 1 << (hash & 63)
      var place = WordClass.place(of: hash, in: count)
      while places[place] != 0, places[place] != hash { place = (place + 1) & (count - 1) }
      places[place] = hash
    }
    self.sieve = sieve
    self.places = places
  }

  /// Whether the word with this hash belongs to the class.
  @inline(__always)
  package func contains(_ hash: UInt64) -> Bool { sieve >> (hash & 63) & 1 == 1 && holds(hash) }

  private func holds(_ hash: UInt64) -> Bool {
    var place = WordClass.place(of: hash, in: places.count)
    while places[place] != 0 {
      if places[place] == hash { return true }
      place = (place + 1) & (places.count - 1)
    }
    return false
  }

  /// Where a hash is looked for first; bits that the sieve does not look at.
  @inline(__always)
  private static func place(of hash: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 6 ^ hash >> 32) & (count - 1)
  }
}
