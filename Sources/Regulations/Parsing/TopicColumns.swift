internal import Documents
internal import Russian

/// The columns of tables whose cells name topics, «Направление», and so nobody who acts.
struct TopicColumns {
  private let index: TextIndex
  /// Of each table the columns whose heading names neither roles nor who acts.
  private let columns: [Int: Set<Int>]

  init(_ index: TextIndex) {
    self.index = index
    var columns: [Int: Set<Int>] = [:]
    for (block, tokens) in index.blockTokens.enumerated() {
      guard let cell = index.document.blocks[block].cell, cell.row == 0, !tokens.isEmpty,
        tokens.contains(where: { index.tokens[$0].kind == .word }),
        !tokens.contains(where: { index.isWord($0, TopicColumns.actors) }),
        !index.mentions(in: tokens).contains(where: { index.vocabulary.isRole(index.mentions[$0]) })
      else { continue }
      columns[cell.table, default: []].insert(cell.column)
    }
    self.columns = columns
  }

  /// Whether a block is a cell of such a column.
  func holds(block: Int) -> Bool {
    guard !columns.isEmpty, let cell = index.document.blocks[block].cell, cell.row > 0 else { return false }
    return columns[cell.table]?.contains(cell.column) ?? false
  }

  private static let actors = ActWords.hashes(
    "кто кому роль роли участник участники исполнитель исполнители ответственный ответственные должность должности пользователь пользователи категория лицо лица работник субъект фио"
  )
}
