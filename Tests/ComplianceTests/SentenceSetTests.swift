@testable import Compliance
import Russian
import Testing

/// The bits by which the engine knows where to look.
@Suite struct SentenceSetTests {
  private func concepts(_ numbers: UInt16...) -> ConceptSet { ConceptSet(Set(numbers.map { ConceptID(rawValue: $0) })) }

  @Test func countsTheSentencesThatHoldAnyConceptOfASet() {
    var table = SentenceTable(concepts: 130, sentences: 200)
    for (sentence, concept) in [(0, 1), (63, 129), (64, 1), (199, 129), (5, 2)] {
      table.insert(sentence, holding: ConceptID(rawValue: UInt16(concept)))
    }
    var found = SentenceSet(count: 200)
    found.formUnion(holding: concepts(1, 129), in: table)
    #expect(Array(found) == [0, 63, 64, 199])
    var odd = SentenceSet(count: 200)
    for sentence in stride(from: 1, to: 200, by: 2) { odd.insert(sentence) }
    found.formIntersection(odd)
    #expect(Array(found) == [63, 199])
    odd.formIntersection(holding: concepts(2), in: table)
    #expect(Array(odd) == [5])
    found.subtract(found)
    #expect(Array(found).isEmpty)
  }

  @Test func knowsTheConceptsOfASet() {
    let set = concepts(3, 64, 200)
    #expect(set.numbers == [3, 64, 200])
    #expect(set.contains(ConceptID(rawValue: 64)) && !set.contains(ConceptID(rawValue: 65)))
    #expect(!set.contains(ConceptID(rawValue: 900)))
    #expect(set.isDisjoint(with: [ConceptID(rawValue: 4)]) && !set.isDisjoint(with: [ConceptID(rawValue: 200)]))
    #expect(ConceptSet([]).isEmpty)
  }
}
