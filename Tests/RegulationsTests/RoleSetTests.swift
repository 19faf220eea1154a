import Russian
import Testing

@testable import Regulations

@Suite struct RoleSetTests {
  private static let lists: [[UInt16]] = [
    [], [0], [7, 7], [9, 3], [5, 4, 3, 2], [1, 2, 3, 4, 5], [900, 0, 65_534, 12, 13, 12, 1, 0],
    [8, 7, 6, 5, 4, 3, 2, 1],
  ]

  @Test(arguments: lists) func holdsWhatASetHolds(numbers: [UInt16]) {
    let concepts = numbers.map { ConceptID(rawValue: $0) }
    let roles = RoleSet(concepts)
    let set = Set(concepts)
    #expect(Array(roles) == set.sorted())
    #expect(roles.count == set.count && roles.isEmpty == set.isEmpty && roles.lowest == set.min())
    for number in UInt16(0)...20 {
      #expect(roles.contains(ConceptID(rawValue: number)) == set.contains(ConceptID(rawValue: number)))
    }
    #expect(RoleSet(concepts.reversed()) == roles, "the order of adding does not matter")
  }

  @Test(arguments: lists, lists) func joins(left: [UInt16], right: [UInt16]) {
    let sets = [left, right].map { RoleSet($0.map { ConceptID(rawValue: $0) }) }
    #expect(Array(sets[0].union(sets[1])) == Set((left + right).map { ConceptID(rawValue: $0) }).sorted())
  }
}
