extension DocumentBuilder {
  /// Writes a paragraph of a word processor: each line becomes a block, and the first one has the label.
  ///
  /// - Parameters:
  ///   - text: the paragraph with line feeds where its lines end; in headings they count as spaces.
  ///   - page: the page on which the paragraph begins, counted from 1.
  ///   - turns: the pages that begin inside the paragraph.
  mutating func write(
    _ text: [UInt8], page: Int?, turns: [PageTurn], kind: Block.Kind, label: String?, cell: TableCell?
  ) throws(ReadingError) {
    var (kind, label, page, turns) = (kind, label, page, turns[...])
    let isHeading = if case .heading = kind { true } else { false }
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      append(text[start..<end], turns: &turns, page: &page)
      start = end + 1
      if isHeading, start <= text.count {
        append(CollectionOfOne(0x20))
        continue
      }
      let block = nextBlock
      try endBlock(kind, label: label, cell: cell)
      guard block != nextBlock else { continue }
      // What follows the first line of an item is a paragraph without a label.
      label = nil
      if case .listItem = kind { kind = .paragraph }
    }
  }

  /// Adds a piece of a paragraph, anchored where a page begins in it; `turns` are those that still come.
  private mutating func append(_ piece: ArraySlice<UInt8>, turns: inout ArraySlice<PageTurn>, page: inout Int?) {
    while let next = turns.first, next.offset <= piece.startIndex {
      page = next.page
      turns.removeFirst()
    }
    anchor(page: page)
    var index = piece.startIndex
    while let next = turns.first, next.offset < piece.endIndex {
      append(piece[index..<next.offset])
      anchor(page: next.page)
      index = next.offset
      page = next.page
      turns.removeFirst()
    }
    append(piece[index...])
  }
}
