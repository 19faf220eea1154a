internal import Russian

/// A number that is equal for equal patterns and for rules that ask the same, and hardly ever for others.
///
/// Patterns hold sets of concepts, which take long to hash; a sum over their members does as well.
struct QuestionKey: Hashable, Sendable {
  private var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ pattern: Pattern) { add(pattern) }

  /// The fingerprint of what a rule asks.
  init(_ rule: Rule) {
    for pattern in rule.conditions { add(pattern) }
    switch rule.recognition {
    case .patterns(let met, let partly):
      for pattern in met { add(pattern) }
      for pattern in partly { add(pattern) }
    case .forbidden(let forbidden, let exceptions, let unless):
      for pattern in forbidden + exceptions + unless { add(pattern) }
    case .parts(let parts):
      for part in parts { for pattern in part.patterns { add(pattern) } }
    case .citation(let numbers, let named):
      for number in numbers { for byte in number.utf8 { add(UInt64(byte)) } }
      for pattern in named { add(pattern) }
    case .detector(let name):
      for byte in name.rawValue.utf8 { add(UInt64(byte)) }
    }
  }

  private mutating func add(_ pattern: Pattern) {
    for concepts in [pattern.roles, pattern.actions, pattern.objects, pattern.without] { add(concepts) }
    for group in pattern.mentions { add(group) }
    add(pattern.isDenied ? 1 : 2)
  }

  private mutating func add(_ concepts: Set<ConceptID>) {
    var sum = UInt64(concepts.count)
    for concept in concepts { sum &+= (UInt64(concept.rawValue) &+ 1) &* 0xFF51_AFD7_ED55_8CCD }
    add(sum)
  }

  private mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0xC4CE_B9FE_1A85_EC53
    value ^= value >> 29
  }
}
