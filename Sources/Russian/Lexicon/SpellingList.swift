/// The spellings of a lexicon in folded letter codes, by length and then in order of the alphabet.
struct SpellingList: Sendable, Hashable {
  /// The letters of all spellings one behind the other.
  let letters: [UInt8]
  /// Where the spellings of each length begin in ``letters``, and where the longest end.
  let starts: [UInt32]

  /// A list of nothing.
  init() { self.init([]) }

  /// A list of spellings, which are all different.
  init(_ spellings: [[UInt8]]) {
    var letters: [UInt8] = []
    var starts: [UInt32] = []
    let sorted = spellings.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
    for spelling in sorted {
      while starts.count <= spelling.count { starts.append(UInt32(letters.count)) }
      letters += spelling
    }
    starts.append(UInt32(letters.count))
    self.letters = letters
    self.starts = starts
  }

  /// A list read back from a compiled lexicon; `nil` when these are no parts of one.
  init?(letters: [UInt8], starts: [UInt32]) {
    guard starts.last == UInt32(letters.count) else { return nil }
    for (length, (start, end)) in zip(starts, starts.dropFirst()).enumerated() {
      guard start <= end, length == 0 ? start == end : (end - start) % UInt32(length) == 0 else { return nil }
    }
    self.letters = letters
    self.starts = starts
  }

  /// Where the letters of all spellings of a length stand in ``letters``.
  func range(ofLength length: Int) -> Range<Int> {
    guard length >= 1, length + 1 < starts.count else { return 0..<0 }
    return Int(starts[length])..<Int(starts[length + 1])
  }
}
