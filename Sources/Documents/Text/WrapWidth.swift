/// Finds out at which width a text was broken into lines.
enum WrapWidth {
  /// The width in Unicode scalars, or `nil` when each line of the text is a paragraph of its own.
  ///
  /// Only lines count whose sentence goes on in the next line; a text with few of them was not broken.
  ///
  /// - Parameter isLaidOut: whether the lines are those of printed pages, so that a single broken line tells the width.
  static func measured(_ lines: [TextLine], in text: [UInt8], isLaidOut: Bool = false) -> Int? {
    var widths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard next.blankBefore == 0, (35...200).contains(line.width) else { continue }
      let ending = LineEnding(of: text, in: line.range)
      switch ending {
      case .sentence, .semicolon, .colon: continue
      default: break
      }
      let opening = LineOpening(of: text, in: next.range)
      guard opening == .lowercase || (ending == .hyphen && opening == .uppercase) else { continue }
      widths.append(line.width)
    }
    let isBroken = widths.count >= 3 && widths.count * 8 >= lines.count
    guard isBroken || isLaidOut && !widths.isEmpty else { return nil }
    widths.sort()
    let width = widths[widths.count * 17 / 20]
    let longer = lines.count { $0.width * 4 > width * 5 }
    return longer * 10 <= lines.count ? width : nil
  }
}
