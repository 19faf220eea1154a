/// Hands out numbers that nothing in a part has yet, the lowest first.
struct FreeNumbers: Sendable {
  private var taken: Set<Int> = []
  private var candidate = 0

  /// The numbers that are not taken and that stand nowhere in the part behind the mark.
  init(taken ids: Set<String> = [], behind mark: String, in bytes: [UInt8]) {
    taken = Set(ids.compactMap { Int($0) })
    let name = Array(mark.utf8)
    var index = 0
    while let start = bytes.firstIndex(of: name, from: index) {
      index = start + name.count
      var number = 0
      var digits = 0
      while index < bytes.count, digits < 10, (0x30...0x39).contains(bytes[index]) {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
        digits += 1
      }
      if digits > 0 { taken.insert(number) }
    }
    skip()
  }

  mutating func next() -> Int {
    defer {
      candidate += 1
      skip()
    }
    return candidate
  }

  private mutating func skip() { while taken.contains(candidate) { candidate += 1 } }
}
