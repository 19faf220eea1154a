internal import Regulations
internal import Russian

/// Concepts that a pattern asks for together, as numbers and as bits, so that none is hashed where sentences are judged.
struct ConceptSet: Sendable, Hashable {
  /// The numbers of the concepts, in ascending order.
  let numbers: [Int]
  /// A bit for each concept of the lexicon up to the highest one here.
  private let bits: [UInt64]

  init(_ concepts: Set<ConceptID>) {
    numbers = concepts.map { Int($0.rawValue) }.sorted()
    var bits = [UInt64](repeating: 0, count: numbers.last.map { $0 / 64 + 1 } ?? 0)
    for number in numbers { bits[number / 64] |= 1 << UInt64(number % 64) }
    self.bits = bits
  }

  var isEmpty: Bool { numbers.isEmpty }

  static func == (left: ConceptSet, right: ConceptSet) -> Bool { left.numbers == right.numbers }
  func hash(into hasher: inout Hasher) { hasher.combine(numbers) }

  func contains(_ concept: ConceptID) -> Bool {
    let number = Int(concept.rawValue)
    return number / 64 < bits.count && bits[number / 64] >> UInt64(number % 64) & 1 == 1
  }

  func isDisjoint(with concepts: RoleSet) -> Bool { !concepts.contains { contains($0) } }
}
