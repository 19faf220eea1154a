/// Where the counters of all lists of an OpenDocument file stand.
struct ODTListCounters: Sendable {
  private var counts: [String: [Int: Int]] = [:]

  /// Counts a paragraph and gives its printed label; `nil` when there is nothing to print.
  mutating func label(of item: ODTListItem, in style: ODTListStyle) -> String? {
    var counts = counts[item.list] ?? [:]
    defer { self.counts[item.list] = counts }
    guard item.isCounted, !item.isHeader else { return nil }
    for deeper in counts.keys where deeper > item.level { counts[deeper] = nil }
    for higher in 0..<item.level where counts[higher] == nil { counts[higher] = style[higher].start }
    let next = item.restarts ? nil : counts[item.level].map { $0 &+ 1 }
    counts[item.level] = item.startValue ?? next ?? style[item.level].start
    return style.label(level: item.level) { counts[$0] ?? 0 }
  }
}
