/// Copies parts of decoded text into a document, without what a reader does not see, and anchors each part.
struct TextWriter: Sendable {
  private let text: [UInt8]
  private let remains: MarkdownRemains
  private var builder: DocumentBuilder

  /// Starts a document of plain text.
  init(text: [UInt8], remains: MarkdownRemains, limits: ReadingLimits) {
    self.text = text
    self.remains = remains
    builder = DocumentBuilder(format: .text, limits: limits, expectedBytes: text.count + text.count / 8)
  }

  /// Adds `range` of the text, which stands on `line`, to the block being collected.
  ///
  /// Every space becomes U+0020 and runs of them become one; invisible characters and remains of Markdown are dropped.
  mutating func append(_ range: Range<Int>, of line: TextLine) {
    var column = line.column
    for index in line.range.lowerBound..<range.lowerBound where text[index] & 0xC0 != 0x80 { column += 1 }
    builder.anchor(line: line.number, column: column, page: line.page)
    if line.isPlain {
      builder.append(text[range])
      return
    }
    var index = range.lowerBound
    var runStart = index
    var afterSpace = false
    while index < range.upperBound {
      let byte = text[index]
      // Plain letters, digits and marks: nothing to do but count.
      if byte > 0x20, byte < 0x80 ? !Self.isSpecial(byte) : byte == 0xD0 || byte == 0xD1 {
        column += 1
        index += byte < 0x80 ? 1 : 2
        afterSpace = false
        continue
      }
      let (scalar, length) = Scalars.at(index, in: text)
      if scalar == 0x20, !afterSpace {
        column += 1
        index += 1
        afterSpace = true
        continue
      }
      let dropped: Int
      if Scalars.isSpace(scalar) {
        if !afterSpace {
          builder.append(text[runStart..<index])
          builder.append(CollectionOfOne(0x20))
          afterSpace = true
          index += length
          column += 1
          runStart = index
          builder.anchor(line: line.number, column: column, page: line.page)
          continue
        }
        dropped = length
      } else if Scalars.isInvisible(scalar) {
        dropped = length
      } else {
        dropped = remain(at: index, in: range)
        if dropped == 0 {
          column += 1
          index += length
          afterSpace = false
          continue
        }
      }
      builder.append(text[runStart..<index])
      if byte == 0x5D, dropped == 1, !afterSpace { builder.append(CollectionOfOne(0x20)) }
      for position in index..<(index + dropped) where text[position] & 0xC0 != 0x80 { column += 1 }
      index += dropped
      runStart = index
      builder.anchor(line: line.number, column: column, page: line.page)
    }
    builder.append(text[runStart..<range.upperBound])
  }

  /// Puts the next line to the block being collected: after a space, after the hyphen, or in its place.
  mutating func append(_ joint: LineJoining.Joint) {
    switch joint {
    case .space: builder.append(CollectionOfOne(0x20))
    case .keepHyphen: break
    case .dropHyphen:
      while let last = builder.pending.last, last & 0xC0 == 0x80 { builder.removeLast(1) }
      builder.removeLast(1)
    }
  }

  /// Ends the block being collected.
  mutating func endBlock(cell: TableCell? = nil) throws(ReadingError) {
    try builder.endBlock(.paragraph, cell: cell)
  }

  /// The document of all blocks that were ended.
  consuming func finish() -> Document { builder.finish() }

  /// Whether an ASCII byte may begin a remain of Markdown.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x3C, 0x3E, 0x5B, 0x5D, 0x7F: true
    default: false
    }
  }

  /// How many bytes at `index` are Markdown and not text: «**», the brackets of «<https://…>» and of «[text](address)».
  private func remain(at index: Int, in range: Range<Int>) -> Int {
    // Bounded, so that a line full of brackets is not walked through again for each of them.
    let rest = text[index..<min(index + 1024, range.upperBound)]
    let before = text[max(index - 1024, range.lowerBound)..<index]
    switch text[index] {
    case 0x2A: return remains.hasBold && rest.starts(with: [0x2A, 0x2A]) ? 2 : 0
    case 0x3C: return rest.starts(with: "<http".utf8) && rest.contains(0x3E) ? 1 : 0
    case 0x3E:
      guard let open = before.lastIndex(of: 0x3C) else { return 0 }
      let inside = text[(open + 1)..<index]
      return inside.starts(with: "http".utf8) && !inside.contains(0x20) ? 1 : 0
    case 0x5B:
      guard let middle = rest.firstIndex(of: Array("](http".utf8), from: index) else { return 0 }
      return text[(index + 1)..<middle].contains(0x5B) ? 0 : 1
    case 0x5D:
      // «[text](address)»: the address was printed as the text already, or it stays in round brackets.
      guard rest.starts(with: "](http".utf8), let close = rest.firstIndex(of: 0x29),
        let open = before.lastIndex(of: 0x5B)
      else { return 0 }
      let address = text[(index + 2)..<close]
      let shown = text[(open + 1)..<index].filter { $0 != 0x20 && $0 != 0x5C }
      return shown.elementsEqual(address.filter { $0 != 0x5C }) ? close + 1 - index : 1
    default: return 0
    }
  }
}
