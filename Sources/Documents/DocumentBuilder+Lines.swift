extension DocumentBuilder {
  /// Writes a paragraph of a word processor: each line becomes a block, and the first one has the label.
  ///
  /// - Parameters:
  ///   - text: the paragraph with line feeds where its lines end; in headings they count as spaces.
  ///   - pages: from which offset in the text on which page, counted from 1.
  mutating func write(
    _ text: [UInt8], pages: [(offset: Int, page: Int)], kind: Block.Kind, label: String?, cell: TableCell?
  ) throws(ReadingError) {
    var text = text
    if case .heading = kind { text = text.map { $0 == 0x0A ? 0x20 : $0 } }
    var start = 0
    var first = true
    var pages = pages[...]
    var page: Int?
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      append(text[start..<end], pages: &pages, page: &page)
      let block = nextBlock
      let pieceKind: Block.Kind = if case .listItem = kind, !first { .paragraph } else { kind }
      try endBlock(pieceKind, label: first ? label : nil, cell: cell)
      if block != nextBlock { first = false }
      start = end + 1
    }
  }

  /// Adds a piece of a paragraph, anchored where a page begins in it; `pages` are those that still come.
  private mutating func append(
    _ piece: ArraySlice<UInt8>, pages: inout ArraySlice<(offset: Int, page: Int)>, page: inout Int?
  ) {
    while let next = pages.first, next.offset <= piece.startIndex {
      page = next.page
      pages.removeFirst()
    }
    anchor(page: page)
    var index = piece.startIndex
    while let next = pages.first, next.offset < piece.endIndex {
      append(piece[index..<next.offset])
      anchor(page: next.page)
      index = next.offset
      page = next.page
      pages.removeFirst()
    }
    append(piece[index...])
  }
}
