internal import Documents
internal import Russian

/// The lines outside the clauses of an act as people read them: each column of stamps laid side by side as a whole.
struct FrameLines {
  /// The columns and stretches of lines, each a sequence of token ranges.
  let streams: [[Range<Int>]]

  /// The lines of each act.
  static func ofActs(_ index: TextIndex, _ clauses: [Clause], _ acts: [Act]) -> [FrameLines] {
    // One walk over the clauses: a walk for each act makes a file of many acts quadratic.
    var frames = [[Int]](repeating: [], count: acts.count)
    for clause in clauses.indices where mayStandInFrame(clauses[clause], index) {
      frames[clauses[clause].act].append(clause)
    }
    return frames.map { FrameLines(index, clauses, $0) }
  }

  /// - Parameter frames: the clauses of one act that may stand in a frame.
  private init(_ index: TextIndex, _ clauses: [Clause], _ frames: [Int]) {
    var streams: [[Range<Int>]] = []
    var plain: [Range<Int>] = []
    var columns: [(column: Int, lines: [Range<Int>])] = []
    var table: Int?
    func endTable() {
      streams += columns.map(\.lines)
      columns = []
      table = nil
    }
    for clause in frames.map({ clauses[$0] }) {
      let lines = FrameLines.lines(of: clause.tokens, index)
      guard let cell = index.document.blocks[clause.block].cell else {
        endTable()
        plain += lines
        continue
      }
      if !plain.isEmpty { streams.append(plain) }
      plain = []
      if table != cell.table { endTable() }
      table = cell.table
      if let known = columns.firstIndex(where: { $0.column == cell.column }) {
        columns[known].lines += lines
      } else {
        columns.append((cell.column, lines))
      }
    }
    if !plain.isEmpty { streams.append(plain) }
    endTable()
    self.streams = streams
  }

  /// Frames, and the stamps that some acts print behind their last clause.
  private static func mayStandInFrame(_ clause: Clause, _ index: TextIndex) -> Bool {
    if clause.kind == .frame { return true }
    guard clause.kind == .paragraph || clause.kind == .cell, let first = clause.tokens.first else { return false }
    return clause.tokens.count <= 40 && index.tokens[first].flags.contains(.allCapitals)
      && (index.isWord(first, ActWords.approved) || index.isWord(first, ActWords.otherStamps))
  }

  /// The lines of a block that keeps its line breaks.
  private static func lines(of tokens: Range<Int>, _ index: TextIndex) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = tokens.lowerBound
    for token in tokens where index.isMark(token, .lineFeed) {
      if token > start { lines.append(start..<token) }
      start = token + 1
    }
    if start < tokens.upperBound { lines.append(start..<tokens.upperBound) }
    return lines
  }
}
