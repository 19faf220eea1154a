/// Printed numbers of clauses, so far as a text without a clause needs them.
enum ClauseNumbers {
  /// The lines with the numbers behind a removed clause closed up.
  ///
  /// - Parameters:
  ///   - removed: the line that stood at `position`.
  ///   - position: the number of the first line behind it.
  static func closingGap(in lines: [Substring], behind removed: Substring, at position: Int) -> [String] {
    if let number = clauseNumber(of: removed) { return closingGap(in: lines, behind: number.path, at: position) }
    if let number = itemNumber(of: removed) { return closingGap(in: lines, behind: number.value, at: position) }
    return lines.map(String.init)
  }

  /// «2.4» after «2.3» is gone becomes «2.3», and «2.4.1» becomes «2.3.1».
  private static func closingGap(in lines: [Substring], behind removed: [Int], at position: Int) -> [String] {
    let level = removed.count - 1
    var isOpen = true
    return lines.enumerated().map { offset, line in
      guard offset >= position, isOpen, let printed = clauseNumber(of: line) else { return String(line) }
      guard printed.path.count > level, printed.path[..<level] == removed[..<level],
        printed.path[level] > removed[level]
      else {
        // Another section begins.
        if printed.path.count <= removed.count, printed.path != removed { isOpen = false }
        return String(line)
      }
      var path = printed.path
      path[level] -= 1
      return path.map(String.init).joined(separator: ".") + "." + line[printed.rest...]
    }
  }

  /// «4)» after «3)» is gone becomes «3)», to the end of the list.
  private static func closingGap(in lines: [Substring], behind removed: Int, at position: Int) -> [String] {
    var expected = removed + 1
    return lines.enumerated().map { offset, line in
      guard offset >= position, let printed = itemNumber(of: line), printed.value == expected else {
        if offset >= position { expected = .max }
        return String(line)
      }
      expected += 1
      return "\(printed.value - 1))" + line[printed.rest...]
    }
  }

  /// The number that a clause begins with, and where the rest begins behind its full stop.
  private static func clauseNumber(of line: Substring) -> (path: [Int], rest: Substring.Index)? {
    guard let match = line.prefixMatch(of: #/((?:\d+\.)+) /#) else { return nil }
    let path = match.output.1.split(separator: ".").compactMap { Int($0) }
    return path.isEmpty ? nil : (path, match.output.1.endIndex)
  }

  /// The number that an item begins with, and where the rest begins behind its bracket.
  private static func itemNumber(of line: Substring) -> (value: Int, rest: Substring.Index)? {
    guard let match = line.prefixMatch(of: #/(\d+)\) /#), let value = Int(match.output.1) else { return nil }
    return (value, line.index(after: match.output.1.endIndex))
  }
}
