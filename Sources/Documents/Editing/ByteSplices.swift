/// Changes to a sequence of bytes, each at an offset of the original; all other bytes stay as they are.
struct ByteSplices: Sendable {
  private struct Splice {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  private var splices: [Splice] = []

  var isEmpty: Bool { splices.isEmpty }

  /// Puts bytes in at an offset, behind what was put in there before.
  mutating func insert(_ text: String, at offset: Int) {
    splices.append(Splice(range: offset..<offset, bytes: Array(text.utf8)))
  }

  /// Puts other bytes in the place of a range, which no other change may touch.
  mutating func replace(_ range: Range<Int>, with text: String) {
    splices.append(Splice(range: range, bytes: Array(text.utf8)))
  }

  mutating func remove(_ range: Range<Int>) { replace(range, with: "") }

  /// The bytes with all changes.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    // A stable order: of changes at one offset the first that was asked for comes first.
    let order = splices.indices.sorted {
      (splices[$0].range.lowerBound, $0) < (splices[$1].range.lowerBound, $1)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + splices.reduce(0) { $0 + $1.bytes.count })
    var done = 0
    for index in order {
      let splice = splices[index]
      if splice.range.lowerBound > done { result += bytes[done..<splice.range.lowerBound] }
      result += splice.bytes
      done = max(done, splice.range.upperBound)
    }
    return result + bytes[done...]
  }
}
