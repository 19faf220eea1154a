internal import Compliance
internal import Documents

/// A draft as a Word document: numbers are counted by Word, placeholders are highlighted.
struct DraftWordRenderer {
  func document(_ draft: Draft) -> WordDocument {
    var document = WordDocument(title: draft.title)
    for (number, act) in draft.acts.enumerated() {
      let blocks = act.blocks.flatMap { self.blocks($0, list: number) }
      document.blocks += number == 0 ? blocks : onNewPage(blocks)
    }
    return document
  }

  private func blocks(_ block: Draft.Block, list: Int) -> [WordDocument.Block] {
    switch block {
    case .title(let text): [paragraph(.title, text)]
    case .centred(let text): [paragraph(.centred, text, spaceBefore: 6)]
    case .sides(let left, let right):
      [
        .paragraph(
          .init(
            .plain, runs(left) + [WordDocument.Run("\t")] + runs(right), endsAtRightMargin: true, spaceBefore: 18))
      ]
    case .stamps(let stamps): [.table(table(stamps)), .paragraph(.init(.plain))]
    case .paragraph(let text): [paragraph(.normal, text, spaceBefore: 12)]
    case .section(_, let title):
      [.paragraph(.init(.heading, runs(title), numbering: .section(list: list), keepsWithNext: true))]
    case .clause(let number, let text):
      [
        .paragraph(
          .init(
            .normal, runs(text), numbering: number.count == 1 ? .order(list: list) : .clause(list: list),
            keepsWithNext: text.plain.hasSuffix(":")))
      ]
    case .item(let text): [.paragraph(.init(.normal, runs(text), numbering: .dash))]
    case .sheet(let columns, let rows): [.paragraph(.init(.plain)), .table(table(columns, rows: rows))]
    }
  }

  /// A page that begins with a table has an empty line above it: only paragraphs can break pages.
  private func onNewPage(_ blocks: [WordDocument.Block]) -> [WordDocument.Block] {
    guard case .paragraph(var first) = blocks.first else {
      return [.paragraph(.init(.plain, startsPage: true))] + blocks
    }
    first.startsPage = true
    return [.paragraph(first)] + blocks.dropFirst()
  }

  private func paragraph(
    _ style: WordDocument.Paragraph.Style, _ text: DraftText, spaceBefore: Int = 0
  ) -> WordDocument.Block {
    .paragraph(.init(style, runs(text), spaceBefore: spaceBefore))
  }

  private func runs(_ text: DraftText) -> [WordDocument.Run] {
    text.pieces.map { WordDocument.Run($0.text, isHighlighted: $0.isPlaceholder) }
  }

  /// Stamps stand in two columns; one alone stands at the left.
  private func table(_ stamps: [[DraftText]]) -> WordDocument.Table {
    let columns = stamps + Array(repeating: [], count: max(0, 2 - stamps.count))
    return WordDocument.Table(
      columns: columns.map { _ in 1 },
      rows: [columns.map { lines in lines.map { .init(.plain, runs($0)) } }], isBordered: false)
  }

  /// Narrow columns for numbers, dates and signatures, whose heads are short.
  private func table(_ heads: [DraftText], rows: Int) -> WordDocument.Table {
    let empty = heads.indices.map { _ in [WordDocument.Paragraph]() }
    let numbered = (1...max(rows, 1)).map { number in
      [[WordDocument.Paragraph(.plain, [WordDocument.Run("\(number)")])]] + empty.dropFirst()
    }
    return WordDocument.Table(
      columns: heads.map { max(2, min($0.plain.count, 14)) },
      rows: [heads.map { [.init(.plain, runs($0))] }] + numbered, isBordered: true, hasHeader: true, rowHeight: 24)
  }
}
