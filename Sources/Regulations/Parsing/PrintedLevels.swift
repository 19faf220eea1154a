internal import Documents

/// Completes the numbers of lists within lists that print the last level only: «1.» below «2.» is the clause 2.1.
///
/// Pages and Markdown print nested lists so, and Word does unless the list says otherwise.
struct PrintedLevels {
  private struct Level {
    var depth: Int
    /// The whole number; `nil` for bullets and letters, below which numbers count for themselves.
    var components: [Int]?
    var isHeading: Bool
  }

  /// The headings and items that are open, outermost first.
  private var open: [Level] = []

  /// Takes the next block and gives the components of its number, with those of the lists around it when it prints only
  /// its own; `nil` when it has no number of digits.
  mutating func components(of block: Block, _ number: ClauseNumber?) -> [Int]? {
    let printed: [Int]? = if case .number(let components)? = number?.kind { components } else { nil }
    // Lists in cells count for themselves.
    guard block.cell == nil else { return printed }
    let isHeading: Bool
    let depth: Int
    switch block.kind {
    case .listItem(let level) where block.label != nil: (isHeading, depth) = (false, level)
    case .heading(let level) where block.label != nil: (isHeading, depth) = (true, level - 1)
    case .heading:
      open = []
      return printed
    default:
      // A number typed by hand ends what the format counts.
      if printed != nil { open = [] }
      return printed
    }
    open.removeAll { isHeading ? !$0.isHeading || $0.depth >= depth : !$0.isHeading && $0.depth >= depth }
    var whole = printed
    if let own = printed, own.count == 1, let outer = open.last, outer.depth < depth, let above = outer.components {
      whole = above + own
    }
    open.append(Level(depth: depth, components: whole, isHeading: isHeading))
    return whole
  }
}
