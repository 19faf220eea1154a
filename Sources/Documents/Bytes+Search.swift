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
