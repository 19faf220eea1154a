/// Lines one below the other that are divided by the same empty columns: stamps side by side, a table, a page of two
/// columns.
struct ColumnRun: Sendable {
  /// The line behind the run.
  private(set) var end: Int
  /// The empty columns between two columns of text, from left to right.
  private(set) var gutters: [Range<Int>]
  /// The lines of the run cut at the gutters: for each line, a part for each column, `nil` where it has none.
  private(set) var rows: [[TextLine?]] = []

  /// The longest run: a page has 70 lines, and a longer table may be cut in two.
  private static let rowLimit = 200

  /// The narrowest gap that begins a run; inside one, two spaces are enough.
  private static let firstGap = 4

  /// The run that begins at line `start`, or `nil` when none does.
  init?(_ lines: [TextLine], from start: Int, in text: [UInt8]) {
    guard lines[start].hasGap, lines[start].width <= 200 else { return nil }
    let first = LineSegment.segments(of: lines[start], in: text)
    end = start + 1
    gutters = zip(first, first.dropFirst()).map { $0.columns.upperBound..<$1.columns.lowerBound }
      .filter { $0.count >= Self.firstGap }
    guard !gutters.isEmpty, first.count != 2 || !Self.isLabel(text[first[0].range]) else { return nil }
    let left = lines[start].column
    var rightStarts = gutters.map { $0.upperBound...$0.upperBound }
    var segments = [first]
    while end < lines.count, segments.count < Self.rowLimit, lines[end].width <= 200, lines[end].blankBefore <= 2,
      lines[end].tabs == 0
    {
      let line = lines[end]
      let own = LineSegment.segments(of: line, in: text)
      let narrowed = Self.narrow(gutters, by: own)
      let crossed = narrowed.filter { gutter in
        own.contains { $0.columns.lowerBound < gutter.lowerBound }
          && own.contains { $0.columns.lowerBound >= gutter.upperBound }
      }
      guard !narrowed.isEmpty else { break }
      if crossed.isEmpty {
        guard narrowed.count == gutters.count, line.blankBefore == 0 || line.column >= gutters[0].upperBound else {
          break
        }
        // Text under one column alone stands where that column stands; anything else is a line of its own.
        if line.column >= narrowed[0].upperBound {
          guard rightStarts.contains(where: { $0.lowerBound - 1 <= line.column }), line.blankBefore <= 1 else { break }
          let starts = rightStarts.last { $0.lowerBound - 1 <= line.column } ?? 0...0
          // Columns that are not flush on the left are centred, and their lines may begin far behind the first.
          let isFlush = starts.count <= 2
          guard line.column <= starts.upperBound + (line.blankBefore > 0 ? 1 : isFlush ? 4 : 24) else { break }
        } else if line.column != left, abs(line.column - left) > 1 {
          guard line.column + line.width <= narrowed[0].lowerBound, line.column - left <= 4 else { break }
        }
      }
      if narrowed.count < gutters.count { rightStarts = narrowed.map { $0.upperBound...$0.upperBound } }
      gutters = narrowed
      for (index, gutter) in gutters.enumerated() {
        let next = index + 1 < gutters.count ? gutters[index + 1].lowerBound : Int.max
        for segment in own where (gutter.upperBound..<next).contains(segment.columns.lowerBound) {
          let start = segment.columns.lowerBound
          rightStarts[index] = min(rightStarts[index].lowerBound, start)...max(rightStarts[index].upperBound, start)
          break
        }
      }
      segments.append(own)
      end += 1
      if segments.count == 2, isSignatures(zip(lines[start..<end], segments).map { cut($0, $1) }, in: text) {
        return nil
      }
    }
    rows = zip(lines[start..<end], segments).map { cut($0, $1) }
    dropTail(in: text)
    guard rows.count(where: { $0.dropFirst().contains { $0 != nil } }) >= 2, !isList(in: text) else { return nil }
  }

  /// The gutters that a line leaves empty, narrowed to what it leaves of them.
  private static func narrow(_ gutters: [Range<Int>], by segments: [LineSegment]) -> [Range<Int>] {
    gutters.compactMap { gutter in
      var rest = gutter
      for segment in segments where segment.columns.overlaps(rest) {
        if segment.columns.lowerBound <= rest.lowerBound {
          rest = min(segment.columns.upperBound, rest.upperBound)..<rest.upperBound
        } else {
          rest = rest.lowerBound..<segment.columns.lowerBound
        }
      }
      return rest.count >= 2 ? rest : nil
    }
  }

  /// Whether the text is the label of an item and nothing else: «3.1.», «1.1», «IV.», «а)», «–».
  private static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 12 else { return false }
    let isClosed = text.last == 0x2E || text.last == 0x29
    if text.allSatisfy({ Scalars.isDigit(UInt32($0)) || $0 == 0x2E || $0 == 0x29 }) {
      return isClosed || text.contains(0x2E)
    }
    if isClosed, text.dropLast().allSatisfy({ [0x49, 0x56, 0x58].contains($0) }) { return true }
    let (scalar, length) = Scalars.at(0, in: Array(text))
    if length == text.count { return Scalars.isBullet(scalar) || Scalars.isDash(scalar) }
    return Scalars.isLetter(scalar) && length + 1 == text.count && text.last == 0x29
  }

  /// Whether the run is a list whose labels stand far from their texts.
  private func isList(in text: [UInt8]) -> Bool {
    guard gutters.count == 1 else { return false }
    let left = rows.compactMap { $0[0] }
    return left.count { Self.isLabel(text[$0.range]) } * 2 > left.count
  }

  /// The parts of a line, one for each column.
  private func cut(_ line: TextLine, _ segments: [LineSegment]) -> [TextLine?] {
    var parts = [TextLine?](repeating: nil, count: gutters.count + 1)
    for segment in segments {
      let column = gutters.count { $0.upperBound <= segment.columns.lowerBound }
      if let part = parts[column] {
        parts[column]?.range = part.range.lowerBound..<segment.range.upperBound
        parts[column]?.width = segment.columns.upperBound - part.column
      } else {
        var part = line
        part.range = segment.range
        part.column = segment.columns.lowerBound
        part.width = segment.columns.count
        part.hasGap = false
        parts[column] = part
      }
    }
    return parts
  }

  /// Whether each of the rows is a position with the name of its holder, to be read across.
  private func isSignatures(_ rows: [[TextLine?]], in text: [UInt8]) -> Bool {
    gutters.count == 1
      && rows.allSatisfy { row in
        guard row[0] != nil, let name = row[1], name.width <= 40 else { return false }
        return Self.hasInitial(text[name.range])
      }
  }

  /// Whether an upper-case letter and a dot stand at one of the ends.
  private static func hasInitial(_ name: ArraySlice<UInt8>) -> Bool {
    let text = Array(name)
    let dots = text.indices.filter { text[$0] == 0x2E }
    return dots.contains { dot in
      guard let (letter, length) = Scalars.before(dot, in: text, from: 0), Scalars.isUppercase(letter) else {
        return false
      }
      let start = dot - length
      return start == 0 || text[start - 1] == 0x20 || text[start - 1] == 0x2E
    }
  }

  /// Whether the line is a word in capitals, such as «ПОЛОЖЕНИЕ», and no signature or date.
  private static func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars.map(\.value)
    return scalars.count { Scalars.isUppercase($0) } >= 5
      && scalars.allSatisfy { Scalars.isUppercase($0) || Scalars.isSpace($0) }
  }

  /// Gives back the lines at the end that stand under the left column by chance: the first clauses under stamps.
  private mutating func dropTail(in text: [UInt8]) {
    let lastPair = rows.lastIndex { $0.dropFirst().contains { $0 != nil } } ?? 0
    let tail = rows[(lastPair + 1)...].firstIndex { row in
      guard let part = row[0] else { return false }
      return LineOpening(of: text, in: part.range).isItem || part.column > (rows[0][0]?.column ?? 0) + 1
        || Self.isTitle(text[part.range])
    }
    guard let tail else { return }
    end -= rows.count - tail
    rows.removeSubrange(tail...)
  }
}
