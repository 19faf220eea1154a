@testable import Compliance
import Regulations
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
    // Rows of four words, of which the second is asked for.
    var rows = [UInt64](repeating: 0, count: 8)
    table.join(concepts(1, 129), into: &rows, at: 4)
    #expect(rows[..<4].allSatisfy { $0 == 0 })
    #expect((0..<200).filter { rows[4 + $0 / 64] >> UInt64($0 % 64) & 1 == 1 } == [0, 63, 64, 199])
  }

  @Test func asksForEachRowOnce() {
    var catalogue = RowCatalogue()
    let first = catalogue.row(of: concepts(3, 1), in: .naming)
    #expect(catalogue.row(of: concepts(1, 3), in: .naming) == first)
    #expect(catalogue.row(of: concepts(1, 3), in: .doing) != first)
    #expect(catalogue.row(of: concepts(1), in: .naming) != first)
    #expect(catalogue.rows.count == 3)
  }

  @Test func listsTheSentencesOfASet() {
    var odd = SentenceSet(count: 200)
    for sentence in [1, 63, 64, 199] { odd.insert(sentence) }
    var found = SentenceSet(count: 200)
    found.formUnion(odd)
    #expect(Array(found) == [1, 63, 64, 199] && found.contains(64) && !found.contains(65))
    found.subtract(odd)
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
