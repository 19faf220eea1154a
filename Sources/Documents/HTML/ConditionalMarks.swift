/// The marks such as `<![if !supportLists]>` with which Word divides what only some browsers show.
enum ConditionalMarks {
  /// The page without the marks; what stands between them stays, and so do the lines.
  static func removed(from text: [UInt8]) -> [UInt8] {
    guard text.contains("<![if") || text.contains("<![endif]>") else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == 0x3C, let end = end(of: text[index...]) {
        result += text[index..<end].filter { $0 == 0x0A }
        index = end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// Where the mark at the start of `text` ends, or `nil` when none stands there.
  private static func end(of text: ArraySlice<UInt8>) -> Int? {
    let closing = Array("<![endif]>".utf8)
    if text.starts(with: closing) { return text.startIndex + closing.count }
    guard text.starts(with: "<![if".utf8), let end = text.prefix(200).firstIndex(of: 0x3E) else { return nil }
    return end + 1
  }
}
