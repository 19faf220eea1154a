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
  /// Whether `needle` stands somewhere in a long array: Horspool's search, which skips most bytes.
  func holds(_ needle: StaticString) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard length > 0, length < 256 else { return length == 0 }
    return needle.withUTF8Buffer { wanted in
      var skips = [Int](repeating: length, count: 256)
      for index in 0..<(length - 1) { unsafe skips[Int(wanted[index])] = length - 1 - index }
      var end = length - 1
      while end < count {
        var back = 0
        while back < length, unsafe self[end - back] == wanted[length - 1 - back] { back += 1 }
        if back == length { return true }
        end += skips[Int(self[end])]
      }
      return false
    }
  }
}
