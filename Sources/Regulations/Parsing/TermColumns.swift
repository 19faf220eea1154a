internal import Documents
internal import Russian

/// The columns of tables that say by when or how often: «Срок», «Периодичность».
struct TermColumns {
  private let index: TextIndex
  /// Of each table the column of its terms.
  private let columns: [Int: Int]

  init(_ index: TextIndex) {
    self.index = index
    var columns: [Int: Int] = [:]
    for (block, tokens) in index.blockTokens.enumerated() {
      guard let cell = index.document.blocks[block].cell, cell.row == 0 || cell.isHeader, tokens.count <= 6,
        tokens.contains(where: { index.isWord($0, TermColumns.headings) })
      else { continue }
      columns[cell.table] = cell.column
    }
    self.columns = columns
  }

  /// The words of the term in the row of a block, or `nil` outside such tables.
  func term(besideBlock block: Int) -> Range<Int>? {
    guard !columns.isEmpty, let cell = index.document.blocks[block].cell, let column = columns[cell.table],
      cell.column < column
    else { return nil }
    for next in block + 1..<index.blockTokens.count {
      guard let other = index.document.blocks[next].cell, other.table == cell.table, other.row == cell.row else {
        return nil
      }
      if other.column == column { return index.blockTokens[next].isEmpty ? nil : index.blockTokens[next] }
    }
    return nil
  }

  private static let headings = ActWords.hashes("срок сроки периодичность когда")
}
