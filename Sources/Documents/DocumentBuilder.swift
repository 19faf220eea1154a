/// Collects blocks and anchors for a reader and keeps both within ``ReadingLimits``.
public struct DocumentBuilder: Sendable {
  private let format: DocumentFormat
  private let limits: ReadingLimits
  private var text: [UInt8] = []
  private var blocks: [Block] = []
  private var sourceMap = SourceMap()
  private var blockStart = 0
  private var remarks: [Remark] = []
  private var lacksRemarks = false
  private var paragraphs: [Int] = []

  /// Where the start tag of the paragraph closes to which the next blocks belong; see ``Document/paragraphs``.
  var paragraph: Int?

  /// Starts an empty document.
  ///
  /// - Parameter expectedBytes: about how long the text will be; only to save time.
  public init(format: DocumentFormat, limits: ReadingLimits = .standard, expectedBytes: Int = 0) {
    self.format = format
    self.limits = limits
    text.reserveCapacity(expectedBytes)
  }

  /// The number that the block being collected will have, counted from 1.
  public var nextBlock: Int { blocks.count + 1 }

  /// The bytes of the block being collected.
  public var pending: ArraySlice<UInt8> { text[blockStart...] }

  /// Says where in the file the next byte of the text stands.
  public mutating func anchor(line: Int? = nil, column: Int? = nil, page: Int? = nil) {
    sourceMap.append(
      .init(
        offset: text.count, position: SourcePosition(line: line, column: column, page: page, block: nextBlock)))
  }

  /// Adds bytes of valid UTF-8 to the block being collected.
  public mutating func append(_ bytes: some Sequence<UInt8>) {
    text.append(contentsOf: bytes)
  }

  /// Keeps what stands between the marks of a comment, if it speaks to the program.
  mutating func comment(_ comment: ArraySlice<UInt8>, line: Int) {
    let position = SourcePosition(line: line, block: nextBlock)
    guard let remark = Remark(comment: comment, position: position) else { return }
    if remarks.count < Remark.most { remarks.append(remark) } else { lacksRemarks = true }
  }

  /// Takes back the last `count` bytes of the block being collected.
  public mutating func removeLast(_ count: Int) {
    text.removeLast(min(count, text.count - blockStart))
    sourceMap.removeAnchors(after: text.count)
  }

  /// Ends the block being collected; white space at its ends is dropped, and a block without text is not kept.
  ///
  /// - Throws: ``ReadingError/tooManyBlocks(limit:)``, ``ReadingError/tooMuchText(limit:)``.
  public mutating func endBlock(
    _ kind: Block.Kind, label: String? = nil, cell: TableCell? = nil
  ) throws(ReadingError) {
    var end = text.count
    while end > blockStart, text[end - 1].isBlank { end -= 1 }
    text.removeLast(text.count - end)
    sourceMap.removeAnchors(after: end)
    var start = blockStart
    while start < end, text[start].isBlank { start += 1 }
    guard start < end else {
      text.removeLast(text.count - blockStart)
      sourceMap.removeAnchors(after: text.count)
      return
    }
    guard blocks.count < limits.blocks else { throw .tooManyBlocks(limit: limits.blocks) }
    guard text.count < limits.textBytes else { throw .tooMuchText(limit: limits.textBytes) }
    blocks.append(Block(kind: kind, range: start..<end, label: label, cell: cell))
    if let paragraph { paragraphs.append(paragraph) }
    text.append(UInt8(ascii: "\n"))
    blockStart = text.count
  }

  /// Gives a block that was ended, counted from 1, another label.
  mutating func setLabel(_ label: String, ofBlock block: Int) {
    if blocks.indices.contains(block - 1) { blocks[block - 1].label = label }
  }

  /// The document of all blocks that were ended.
  public consuming func finish() -> Document {
    text.removeLast(text.count - blockStart)
    sourceMap.removeAnchors(after: text.count)
    sourceMap.divideLongStretches(of: text)
    var document = Document(format: format, text: text, blocks: blocks, sourceMap: sourceMap)
    document.remarks = remarks
    document.lacksRemarks = lacksRemarks
    document.paragraphs = paragraphs
    return document
  }
}

extension UInt8 {
  /// Space, tab or a line end.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
