extension ColumnRun {
  /// Whether the run is running text in two columns, to be read down the left one and then down the right one.
  func isProse(in text: [UInt8]) -> Bool {
    guard gutters.count == 1, rows.count >= 8 else { return false }
    let pairs = rows.count { $0[0] != nil && $0[1] != nil }
    guard pairs * 2 >= rows.count else { return false }
    return [0, 1].allSatisfy { column in
      let lines = rows.compactMap { $0[column] }
      let widest = lines.map(\.width).max() ?? 0
      let full = lines.count { $0.width * 10 >= widest * 7 }
      let goingOn = zip(lines, lines.dropFirst()).count { line, next in
        LineEnding(of: text, in: line.range).isOpen && LineOpening(of: text, in: next.range) == .lowercase
      }
      return widest >= 24 && full * 2 >= lines.count && goingOn * 5 >= lines.count
    }
  }

  /// The lines of text with pages of two columns put in the order of reading.
  static func unfolded(_ lines: [TextLine], in text: [UInt8]) -> [TextLine] {
    guard lines.contains(where: \.hasGap) else { return lines }
    var unfolded: [TextLine] = []
    unfolded.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      guard lines[index].hasGap, let run = ColumnRun(lines, from: index, in: text) else {
        unfolded.append(lines[index])
        index += 1
        continue
      }
      if run.isProse(in: text) {
        for column in [0, 1] { unfolded += run.rows.compactMap { $0[column] } }
      } else {
        unfolded += lines[index..<run.end]
      }
      index = run.end
    }
    return unfolded
  }
}
