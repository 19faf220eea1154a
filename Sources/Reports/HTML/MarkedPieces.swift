/// Cuts a block of text where marks begin and end.
struct MarkedPieces {
  /// A stretch of text under the same marks.
  struct Piece: Hashable {
    var range: Range<Int>
    /// The highest look of the marks over it, `nil` without marks.
    var look: TextMark.Look?
    /// The marks that begin here, as indices.
    var opening: [Int]
  }

  /// The pieces of `block`, in order, without a gap; marks reach beyond it or not.
  static func pieces(of block: Range<Int>, _ marks: [TextMark]) -> [Piece] {
    var cuts: Set<Int> = [block.lowerBound, block.upperBound]
    var opening: [Int: [Int]] = [:]
    var changes: [Int: [(look: TextMark.Look, by: Int)]] = [:]
    for (index, mark) in marks.enumerated() {
      let range = mark.range.clamped(to: block)
      guard !range.isEmpty else { continue }
      cuts.insert(range.lowerBound)
      cuts.insert(range.upperBound)
      if mark.range.lowerBound == range.lowerBound { opening[range.lowerBound, default: []].append(index) }
      changes[range.lowerBound, default: []].append((mark.look, 1))
      changes[range.upperBound, default: []].append((mark.look, -1))
    }
    let sorted = cuts.sorted()
    var over = [Int](repeating: 0, count: TextMark.Look.allCases.count)
    return zip(sorted, sorted.dropFirst()).map { start, end in
      for change in changes[start] ?? [] { over[change.look.rawValue] += change.by }
      let highest = over.lastIndex { $0 > 0 }
      return Piece(
        range: start..<end, look: highest.flatMap(TextMark.Look.init(rawValue:)), opening: opening[start] ?? [])
    }
  }
}
