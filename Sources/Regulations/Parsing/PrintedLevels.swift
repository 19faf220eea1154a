internal import Documents

/// Completes the numbers of lists within lists that print the last level only: «1.» below «2.» is the clause 2.1.
///
/// Pages and Markdown print nested lists so, and Word does unless the list says otherwise.
struct PrintedLevels {
  /// The numbers that are open, outermost first.
  private var open: [(depth: Int, components: [Int])] = []

  /// The number of a clause with those of the lists around it, when it prints only its own.
  ///
  /// - Parameters:
  ///   - components: as printed.
  ///   - kind: the kind of its block, whose number the format printed.
  mutating func whole(_ components: [Int], of kind: Block.Kind) -> [Int] {
    let depth: Int
    switch kind {
    case .listItem(let level): depth = level
    case .heading(let level): depth = level - 1
    default: return components
    }
    open.removeAll { $0.depth >= depth }
    var whole = components
    if components.count == 1, let outer = open.last { whole = outer.components + components }
    open.append((depth, whole))
    return whole
  }
}
