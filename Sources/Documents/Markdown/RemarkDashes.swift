/// The dashes «--» within comments to the program, which end a comment for CommonMark where it stands in a line of text.
enum RemarkDashes {
  /// The text with « -» in their place, so that everything stays where it was.
  static func simplified(_ text: [UInt8]) -> [UInt8] {
    guard text.holds("<!--", rare: 1) else { return text }
    var result = text
    var index = 0
    while let open = text[index...].firstIndex(of: Array("<!--".utf8), from: index) {
      let start = open + 4
      let end = text.firstIndex(of: Array("-->".utf8), from: start) ?? text.count
      index = end
      guard Remark.addressLength(of: text[start..<end].drop(while: \.isBlank)) != nil else { continue }
      var place = start
      while place + 1 < end {
        guard text[place] == 0x2D, text[place + 1] == 0x2D else {
          place += 1
          continue
        }
        result[place] = 0x20
        place += 2
      }
    }
    return result
  }
}
