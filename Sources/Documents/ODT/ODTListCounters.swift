/// Where the counters of all lists of an OpenDocument file stand.
///
/// The rules are those of LibreOffice, found by comparing numbers; the format itself leaves them open.
struct ODTListCounters: Sendable {
  /// The counters of one list.
  private struct Counters {
    var counts: [Int: Int] = [:]
    /// The level right below a paragraph without a number, while nothing has been written there.
    var untouched: Int?
  }

  private var lists: [String: Counters] = [:]

  /// Counts a paragraph and gives its printed label; `nil` when there is nothing to print.
  mutating func label(of item: ODTListItem, in style: ODTListStyle) -> String? {
    var list = lists[item.list] ?? Counters()
    defer { lists[item.list] = list }
    let isCounted = item.isCounted && !item.isHeader
    // What only goes on with an item ends the lists in it, but not the one right below, which may go on.
    for deeper in list.counts.keys where deeper > item.level + (isCounted ? 0 : 1) { list.counts[deeper] = nil }
    guard isCounted else {
      if list.untouched == item.level, item.restarts { list.counts[item.level] = nil }
      list.untouched = item.level + 1
      return nil
    }
    list.untouched = nil
    for higher in 0..<item.level where list.counts[higher] == nil { list.counts[higher] = style[higher].start }
    let next = item.restarts ? nil : list.counts[item.level].map { $0 &+ 1 }
    let count = item.startValue ?? next ?? style[item.level].start
    list.counts[item.level] = count
    let counts = list.counts
    return style.label(level: item.level) { counts[$0] ?? 0 }
  }
}
