/// The lines of a text as its file has them, each with its end.
struct TextLines: Sendable {
  /// Each line with the bytes that end it; the last may have none.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// What ends a line: LF or CR LF, whichever the text begins with.
  let ending: [UInt8]

  init(_ bytes: [UInt8]) throws(RevisionError) {
    var start = 0
    while start < bytes.count {
      let end = bytes.firstIndex(of: 0x0A, from: start, to: bytes.count).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    for line in lines {
      guard let lone = line.firstIndex(of: 0x0D) else { continue }
      guard lone == line.endIndex - 2, line.last == 0x0A else { throw .lineEnds }
    }
    ending =
      lines.first.map { $0.count > 1 && $0.suffix(2).elementsEqual([0x0D, 0x0A]) } ?? false ? [0x0D, 0x0A] : [0x0A]
  }

  /// Whether a line, counted from 1, has nothing but blanks; lines beyond the last have nothing.
  func isBlank(_ number: Int) -> Bool {
    guard lines.indices.contains(number - 1) else { return true }
    return lines[number - 1].allSatisfy(\.isBlank)
  }

  /// A line, counted from 1, without its end.
  func text(_ number: Int) -> ArraySlice<UInt8> {
    guard lines.indices.contains(number - 1) else { return [] }
    return lines[number - 1].prefix { $0 != 0x0A && $0 != 0x0D }
  }
}
