/// The difference between a text and one with lines added to it, as `patch -p0` and `git apply -p0` take it.
public enum UnifiedDiff {
  private static let context = 3

  /// The difference; empty where there is none.
  ///
  /// - Parameters:
  ///   - path: the name of the file in the head of the difference.
  ///   - new: the text with lines added and none changed or taken away, but for an end put behind the last line.
  public static func between(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
    guard old != new else { return [] }
    let before = split(old)
    let lines = merged(before, split(new))
    let name = header(path)
    var result = Array("--- \(name)\n+++ \(name)\n".utf8)
    var index = 0
    var oldLine = 0
    var newLine = 0
    while index < lines.count {
      guard let change = lines[index...].firstIndex(where: { $0.isChange }) else { break }
      let start = max(index, change - context)
      for line in lines[index..<start] {
        oldLine += line.isAdded ? 0 : 1
        newLine += line.isRemoved ? 0 : 1
      }
      var end = change
      var kept = 0
      while end < lines.count, kept <= context * 2 {
        kept = lines[end].isChange ? 0 : kept + 1
        end += 1
      }
      end = max(end - max(kept - context, 0), change + 1)
      let hunk = lines[start..<end]
      let oldCount = hunk.count { !$0.isAdded }
      let newCount = hunk.count { !$0.isRemoved }
      result += Array(
        "@@ -\(oldCount == 0 ? oldLine : oldLine + 1),\(oldCount) +\(newLine + 1),\(newCount) @@\n".utf8)
      for line in hunk {
        result.append(UInt8(ascii: line.isAdded ? "+" : line.isRemoved ? "-" : " "))
        result += line.text
        if line.text.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
      }
      oldLine += oldCount
      newLine += newCount
      index = end
    }
    return result
  }

  /// A line of the difference.
  private struct Entry {
    var isAdded = false
    var isRemoved = false
    var text: ArraySlice<UInt8>
    var isChange: Bool { isAdded || isRemoved }
  }

  /// The lines of the old text are those of the new one in order, with others between them.
  private static func merged(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Entry] {
    var entries: [Entry] = []
    var next = 0
    for line in new {
      if next < old.count, old[next].elementsEqual(line) {
        entries.append(Entry(text: line))
        next += 1
      } else if next == old.count - 1, old[next].last != 0x0A, line.starts(with: old[next]) {
        // The last line, which had no end before.
        entries.append(Entry(isRemoved: true, text: old[next]))
        entries.append(Entry(isAdded: true, text: line))
        next += 1
      } else {
        entries.append(Entry(isAdded: true, text: line))
      }
    }
    return entries
  }

  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.firstIndex(of: 0x0A, from: start, to: bytes.count).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// The name of the file as both programs read it: none goes to files outside of the folder they run in.
  private static func header(_ path: String) -> String {
    let steps = path.split(separator: "/")
    let isOutside = path.hasPrefix("/") || steps.contains("..")
    let name = isOutside ? String(steps.last ?? "") : steps.filter { $0 != "." }.joined(separator: "/")
    let isPlain = !name.unicodeScalars.contains { $0.value < 0x20 || $0 == "\"" || $0 == "\\" || $0.value == 0x7F }
    // A tab ends a name with spaces.
    guard !isPlain else { return name.contains(" ") ? name + "\t" : name }
    var quoted = ""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: quoted += String(UnicodeScalar(byte))
      default:
        let octal = String(byte, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
    return "\"\(quoted)\""
  }
}
