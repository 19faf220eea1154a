/// Adds paragraphs to a text file, as lines of their own.
struct TextRevision {
  private let document: Document
  private let bytes: [UInt8]
  private let lines: TextLines

  init(_ bytes: [UInt8], _ document: Document) throws(RevisionError) {
    // Byte for byte what was read, a mark of the encoding apart.
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .encoding(part: "текст") }
    self.bytes = bytes
    self.document = document
    lines = try TextLines(bytes)
  }

  /// The file with the insertions; a text that takes none is the same, byte for byte.
  func inserting(_ insertions: [DocumentRevision.Insertion]) throws(RevisionError) -> [UInt8] {
    guard !insertions.isEmpty else { return bytes }
    var added: [Int: [UInt8]] = [:]
    for insertion in insertions {
      let line = try lastLine(ofBlock: insertion.after)
      added[line, default: []] += paragraph(insertion, behind: line)
    }
    var result: [UInt8] = []
    for (index, line) in lines.lines.enumerated() {
      result += line
      guard let text = added[index + 1] else { continue }
      if line.last != 0x0A {
        // A file without an end behind its last line stays one.
        result += lines.ending + text.dropLast(lines.ending.count)
      } else {
        result += text
      }
    }
    return result
  }

  /// The last line of a block, or of the table it stands in, counted from 1.
  private func lastLine(ofBlock block: Int) throws(RevisionError) -> Int {
    guard document.blocks.indices.contains(block) else { throw .lostPlace(part: "текст") }
    var block = block
    if let table = document.blocks[block].cell?.table {
      while block + 1 < document.blocks.count, document.blocks[block + 1].cell?.table == table { block += 1 }
    }
    let end = document.blocks[block].range.upperBound - 1
    guard let line = document.sourceMap.position(of: end, in: document.text)?.line else {
      throw .lostPlace(part: "текст")
    }
    return line
  }

  private func firstLine(ofBlock block: Int) -> Int? {
    document.sourceMap.position(of: document.blocks[block].range.lowerBound, in: document.text)?.line
  }

  private func paragraph(_ insertion: DocumentRevision.Insertion, behind line: Int) -> [UInt8] {
    let model = insertion.like.flatMap(firstLine)
    let isItem = insertion.like.map { document.blocks[$0].label != nil } ?? false
    let marker = isItem ? model.flatMap(marker) : nil
    let indent = model.map { lines.text($0).prefix { $0 == 0x20 || $0 == 0x09 } } ?? []
    let text = (marker ?? Array(indent)) + Array(insertion.text.utf8) + lines.ending
    let isSpaced = marker == nil ? isSpaced(insertion, behind: line) : areItemsSpaced(insertion, behind: line)
    guard isSpaced else { return text }
    let goesOn = !lines.isBlank(line + 1)
    return lines.ending + text + (goesOn ? lines.ending : [])
  }

  /// Whether empty lines stand between paragraphs here; Markdown needs them.
  private func isSpaced(_ insertion: DocumentRevision.Insertion, behind line: Int) -> Bool {
    if document.format == .markdown { return true }
    guard let model = insertion.like.flatMap(firstLine), model > 1, lines.isBlank(model - 1) else { return false }
    return insertion.after + 1 >= document.blocks.count || lines.isBlank(line + 1)
  }

  /// Whether empty lines stand between the items of the list.
  private func areItemsSpaced(_ insertion: DocumentRevision.Insertion, behind line: Int) -> Bool {
    func isItem(_ block: Int) -> Bool {
      document.blocks.indices.contains(block) && document.blocks[block].label != nil
    }
    if let like = insertion.like, let model = firstLine(ofBlock: like), isItem(like - 1) {
      return lines.isBlank(model - 1)
    }
    return isItem(insertion.after + 1) && lines.isBlank(line + 1)
  }

  /// The bullet or number before an item of Markdown with the blanks around it; numbers grow by one.
  private func marker(ofLine line: Int) -> [UInt8]? {
    let text = Array(lines.text(line))
    var index = 0
    while index < text.count, text[index].isBlank { index += 1 }
    let start = index
    while index < text.count, (0x30...0x39).contains(text[index]) { index += 1 }
    let digits = text[start..<index]
    guard index < text.count else { return nil }
    index += 1
    while index < text.count, text[index].isBlank { index += 1 }
    guard !digits.isEmpty else { return Array(text[..<index]) }
    guard digits.count < 10, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    return text[..<start] + Array("\(number + 1)".utf8) + text[(start + digits.count)..<index]
  }
}
