/// The components of a clause number as a key: 3.1.5.
///
/// Up to four components of up to four digits, which is what acts have, take no memory of their own.
struct ClausePath: Hashable {
  private var packed: UInt64 = 0
  /// What does not go into ``packed``.
  private var rest: [Int] = []

  init(_ components: ArraySlice<Int>) {
    for (place, component) in components.enumerated() {
      // One is added, so that 1 and 1.0 are different keys.
      if place < 4, (0..<0xFFFF).contains(component) {
        packed |= UInt64(component + 1) << UInt64(place * 16)
      } else {
        rest = Array(components)
      }
    }
  }
}
