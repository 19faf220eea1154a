/// The settings between two lines «---» that site generators expect at the top of a Markdown file.
enum FrontMatter {
  /// The text with blanks in place of the settings, so that all lines stay where they were.
  static func blanked(_ text: [UInt8]) -> [UInt8] {
    guard text.starts(with: "---".utf8) else { return text }
    var start = 0
    var count = 0
    while start < min(text.count, 8192) {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = text[start..<end].prefix { $0 != 0x0D }
      if line.elementsEqual("---".utf8) {
        count += 1
        if count == 2 { return text[..<end].map { $0 == 0x0A ? $0 : 0x20 } + text[end...] }
      } else if count == 0 || !isSetting(line) {
        return text
      }
      start = end + 1
    }
    return text
  }

  /// Whether the line is «key: value», goes on with the value of the line before, or is a remark.
  private static func isSetting(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if first == 0x20 || first == 0x2D || first == 0x23 { return true }
    let key = line.prefix { Scalars.isLetter(UInt32($0)) || $0 == 0x5F || $0 == 0x2D }
    return !key.isEmpty && line.dropFirst(key.count).first == 0x3A
  }
}
