internal import Compliance

/// A draft as Markdown with typed numbers.
struct DraftMarkdownRenderer {
  func text(_ draft: Draft) -> String {
    draft.acts.map(text).joined(separator: "\n---\n\n")
  }

  private func text(_ act: Draft.Act) -> String {
    var text = ""
    var isList = false
    for (position, block) in act.blocks.enumerated() {
      if case .item(let item) = block {
        text += "- \(item.plain.markdownInline)\n"
        isList = true
        continue
      }
      if isList { text += "\n" }
      isList = false
      text += lines(block, isFirst: position == 0) + "\n"
    }
    return text
  }

  private func lines(_ block: Draft.Block, isFirst: Bool) -> String {
    switch block {
    case .title(let title): "# \(title.plain.markdownInline)\n"
    case .centred(let text), .paragraph(let text): text.plain.markdown + "\n"
    case .sides(let left, let right): (left.plain + " " + right.plain).markdown + "\n"
    case .stamps(let stamps):
      stamps.filter { !$0.isEmpty }.map { lines in
        lines.map(\.plain.markdown).joined(separator: "\\\n") + "\n"
      }.joined(separator: "\n")
    case .section(let number, let title): "## \(number). \(title.plain.markdownInline)\n"
    case .clause(let number, let text):
      number.map(String.init).joined(separator: ".") + ". " + text.plain.markdownInline + "\n"
    case .item: ""
    case .sheet(let heads, let rows): table(heads, rows: rows)
    }
  }

  private func table(_ heads: [DraftText], rows: Int) -> String {
    var lines = ["| " + heads.map(\.plain.markdownInline).joined(separator: " | ") + " |"]
    lines.append("|" + heads.map { _ in " --- |" }.joined())
    for number in 1...max(rows, 1) { lines.append("| \(number) |" + heads.dropFirst().map { _ in "  |" }.joined()) }
    return lines.joined(separator: "\n") + "\n"
  }
}
