public import Russian

/// Concepts that name roles: who acts, or whom something is done to.
///
/// Nearly every sentence speaks of one or two. Up to four stand in the value itself, so that most sets need no memory of
/// their own and nothing is hashed to make them.
public struct RoleSet: Sendable, Hashable {
  /// The first four by number, each with one added and in 16 bits, the lowest first; 0 where none stands.
  private var first: UInt64 = 0
  /// All others, by number.
  private var others: [ConceptID]?

  /// Makes an empty set.
  public init() {}

  /// Makes the set of some concepts.
  public init(_ concepts: some Sequence<ConceptID>) {
    for concept in concepts { insert(concept) }
  }

  public var isEmpty: Bool { first == 0 }

  /// How many concepts it holds.
  public var count: Int { (64 - first.leadingZeroBitCount + 15) / 16 + (others?.count ?? 0) }

  /// Adds a concept.
  public mutating func insert(_ concept: ConceptID) {
    guard !contains(concept) else { return }
    var carried = UInt64(concept.rawValue) + 1
    for place in 0..<4 as Range<UInt64> {
      let known = first >> (place * 16) & 0xFFFF
      guard known == 0 || carried < known else { continue }
      first = first & ~(0xFFFF << (place * 16)) | carried << (place * 16)
      if known == 0 { return }
      carried = known
    }
    var others = others ?? []
    others.append(ConceptID(rawValue: UInt16(carried - 1)))
    self.others = others.sorted()
  }

  /// Adds the concepts of another set.
  public mutating func formUnion(_ other: RoleSet) {
    for concept in other { insert(concept) }
  }

  /// The concepts of both sets.
  public func union(_ other: RoleSet) -> RoleSet {
    var union = self
    union.formUnion(other)
    return union
  }

  /// Whether it holds a concept.
  public func contains(_ concept: ConceptID) -> Bool {
    var left = first
    while left != 0 {
      if left & 0xFFFF == UInt64(concept.rawValue) + 1 { return true }
      left >>= 16
    }
    return others?.contains(concept) ?? false
  }
}

extension RoleSet: Sequence {
  /// Walks over the concepts by number.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate var left: UInt64
    fileprivate var others: ArraySlice<ConceptID>

    public mutating func next() -> ConceptID? {
      guard left != 0 else { return others.popFirst() }
      defer { left >>= 16 }
      return ConceptID(rawValue: UInt16(left & 0xFFFF) - 1)
    }
  }

  public func makeIterator() -> Iterator { Iterator(left: first, others: others?[...] ?? []) }

  /// The concept of the lowest number.
  public var lowest: ConceptID? { isEmpty ? nil : ConceptID(rawValue: UInt16(first & 0xFFFF) - 1) }
}

extension RoleSet: ExpressibleByArrayLiteral {
  public init(arrayLiteral concepts: ConceptID...) { self.init(concepts) }
}
