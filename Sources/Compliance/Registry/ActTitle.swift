/// The title of an act for comparison: its words without endings.
struct ActTitle: Hashable, Sendable {
  private let stems: [FoldedWord]

  init(_ title: String) { stems = FoldedWord.words(of: title).map { $0.prefix(ActTitle.stemLength) } }

  private static let stemLength = 6

  /// Whether the title is long enough to tell one act from another.
  var isTelling: Bool { stems.count >= 3 && stems.contains { $0.count == Self.stemLength } }

  /// Whether one of the two titles is the beginning of the other.
  func begins(_ other: ActTitle) -> Bool { zip(stems, other.stems).allSatisfy(==) }

  /// Whether the titles are about the same: most words of the shorter one stand in the other.
  func sharesWords(with other: ActTitle) -> Bool {
    let own = Set(stems.filter { $0.count == Self.stemLength })
    let others = Set(other.stems.filter { $0.count == Self.stemLength })
    guard let fewest = [own.count, others.count].min(), fewest > 0 else { return false }
    return own.intersection(others).count * 2 >= fewest
  }
}
