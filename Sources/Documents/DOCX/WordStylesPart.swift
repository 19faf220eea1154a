/// The part that holds the styles; most of it says how tables look and which styles a menu shows.
enum WordStylesPart {
  /// The part without latent styles and table styles, as far as they are written in the usual way.
  ///
  /// It is only to save time: what is left out has no bearing on the text.
  static func trimmed(_ part: [UInt8]) -> [UInt8] {
    // In comments and the like, tags are not what they seem.
    guard part.count > 2048, !part.holds("<!", rare: 1) else { return part }
    var kept: [UInt8] = []
    kept.reserveCapacity(part.count)
    var start = 0
    func leaveOut(from: Int, to end: Int) {
      kept.append(contentsOf: part[start..<from])
      start = end
    }
    if let latent = part.place(of: "<w:latentStyles", rare: 9, from: 0),
      let end = part.place(of: "</w:latentStyles>", rare: 10, from: latent)
    {
      leaveOut(from: latent, to: end + 17)
    }
    var next = start
    while let style = part.place(of: "<w:style ", rare: 5, from: next) {
      let tagEnd = part[style...].firstIndex(of: UInt8(ascii: ">")) ?? part.count - 1
      next = tagEnd
      let tag = part[style..<tagEnd]
      guard tag.last != UInt8(ascii: "/"), tag.contains("w:type=\"table\""),
        let end = part.place(of: "</w:style>", rare: 6, from: tagEnd)
      else { continue }
      leaveOut(from: style, to: end + 10)
      next = start
    }
    leaveOut(from: part.count, to: part.count)
    return kept
  }
}
