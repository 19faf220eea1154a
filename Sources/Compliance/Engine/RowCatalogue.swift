/// The rows of sentences that the patterns of an engine ask for: those of each group of concepts once, however many
/// patterns name it.
struct RowCatalogue: Sendable {
  /// In which way sentences hold the concepts of a row; see ``SentenceIndex``.
  enum Table: Hashable, Sendable {
    case naming, namingThemselves, doing, speakingOf
  }

  /// A row: the sentences that hold one of the concepts in one way.
  struct Row: Hashable, Sendable {
    var concepts: ConceptSet
    var table: Table
  }

  private(set) var rows: [Row] = []
  private var numbers: [Row: Int] = [:]

  /// The number of a row, a new one where no pattern has asked for it yet.
  mutating func row(of concepts: ConceptSet, in table: Table) -> Int {
    let row = Row(concepts: concepts, table: table)
    if let known = numbers[row] { return known }
    numbers[row] = rows.count
    rows.append(row)
    return rows.count - 1
  }
}
