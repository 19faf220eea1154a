/// Leads from an offset in ``Document/text`` back to the file it was read from.
///
/// Readers record an anchor wherever the text stops running parallel to the file: at each block, at each joined line,
/// after each entity. Between anchors a place is counted in Unicode scalars, never found by searching.
public struct SourceMap: Sendable, Hashable {
  /// From ``offset`` on, the text stands in the file as printed, starting at this place.
  public struct Anchor: Sendable, Hashable {
    /// Offset in ``Document/text``, in bytes.
    public var offset: Int
    /// The place in the file that corresponds to ``offset``.
    public var position: SourcePosition

    /// Makes an anchor: the byte at `offset` of the text stands at `position` of the file.
    public init(offset: Int, position: SourcePosition) {
      self.offset = offset
      self.position = position
    }
  }

  /// Sorted by offset, without two of the same offset.
  public private(set) var anchors: [Anchor]

  /// Makes a map from anchors in ascending order of offset.
  public init(anchors: [Anchor] = []) {
    self.anchors = anchors
  }

  /// Adds an anchor behind all others; one at the same offset as the last replaces it.
  public mutating func append(_ anchor: Anchor) {
    if let last = anchors.last, last.offset == anchor.offset {
      anchors[anchors.count - 1] = anchor
    } else {
      anchors.append(anchor)
    }
  }

  /// Forgets the anchors behind `offset`, because the text there was taken back.
  mutating func removeAnchors(after offset: Int) {
    while let last = anchors.last, last.offset > offset { anchors.removeLast() }
  }

  /// How many bytes lie between two anchors at most, where columns are counted.
  private static let longestStretch = 4096

  /// Adds anchors in lines so long that counting columns from their beginning would take long for each place.
  mutating func divideLongStretches(of text: [UInt8]) {
    let isLong = anchors.indices.contains {
      end(ofStretch: $0, in: text) - anchors[$0].offset > SourceMap.longestStretch
    }
    guard isLong else { return }
    var divided: [Anchor] = []
    for index in anchors.indices {
      var anchor = anchors[index]
      divided.append(anchor)
      guard let column = anchor.position.column else { continue }
      var scalars = 0
      for offset in anchor.offset..<max(anchor.offset, end(ofStretch: index, in: text))
      where text[offset] & 0xC0 != 0x80 {
        if offset - anchor.offset >= SourceMap.longestStretch {
          anchor.offset = offset
          anchor.position.column = column + scalars
          divided.append(anchor)
        }
        scalars += 1
      }
    }
    anchors = divided
  }

  private func end(ofStretch index: Int, in text: [UInt8]) -> Int {
    index + 1 < anchors.count ? anchors[index + 1].offset : text.count
  }

  /// The place in the file of the byte at `offset` of `text`.
  ///
  /// - Complexity: logarithmic in the anchors plus linear in the distance to the anchor before `offset`, which documents
  ///   keep below 4 KB.
  public func position(of offset: Int, in text: [UInt8]) -> SourcePosition? {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let anchor = anchors[low - 1]
    var position = anchor.position
    guard let column = position.column, anchor.offset < offset, offset <= text.count else { return position }
    var scalars = 0
    for index in anchor.offset..<offset where text[index] & 0xC0 != 0x80 { scalars += 1 }
    position.column = column + scalars
    return position
  }
}

/// A place in a file.
public struct SourcePosition: Sendable, Hashable {
  /// The line in the file, counted from 1; `nil` for formats without lines of their own (see ``DocumentFormat/hasLines``).
  public var line: Int?
  /// The column in the line, counted from 1 in Unicode scalars; `nil` where only the line is known.
  public var column: Int?
  /// The page, counted from 1, where the format knows pages.
  public var page: Int?
  /// The block of the document, counted from 1.
  public var block: Int

  /// Makes a place; lines, columns, pages and blocks count from 1.
  public init(line: Int? = nil, column: Int? = nil, page: Int? = nil, block: Int) {
    self.line = line
    self.column = column
    self.page = page
    self.block = block
  }
}
