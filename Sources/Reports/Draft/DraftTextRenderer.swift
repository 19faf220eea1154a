internal import Compliance

/// A draft as plain text with typed numbers; a form feed begins each act.
struct DraftTextRenderer {
  func text(_ draft: Draft) -> String {
    draft.acts.map { act in
      act.blocks.map { lines($0).map(\.printable).joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }
    .joined(separator: "\n\u{0C}\n")
  }

  private func lines(_ block: Draft.Block) -> [String] {
    switch block {
    case .title(let text), .centred(let text), .paragraph(let text): [text.plain]
    case .sides(let left, let right): [left.plain + String(repeating: " ", count: 20) + right.plain]
    case .stamps(let stamps):
      Array(stamps.filter { !$0.isEmpty }.map { $0.map(\.plain) }.joined(separator: [""]))
    case .section(let number, let title): ["\(number). \(title.plain)"]
    case .clause(let number, let text): [number.map(String.init).joined(separator: ".") + ". " + text.plain]
    case .item(let text): ["– " + text.plain]
    case .sheet(let heads, let rows):
      [heads.map(\.plain).joined(separator: " | ")]
        + (1...max(rows, 1)).map { "\($0)" + String(repeating: " |", count: heads.count - 1) }
    }
  }
}
