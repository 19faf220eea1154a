import Documents
import Testing

@Suite struct ParallelTests {
  @Test func readersAgreeWhenTheyRunAtTheSameTime() async throws {
    let files: [(String, [UInt8])] = [
      ("a.txt", Array(PlainTextTests.wrapped.utf8)), ("a.md", Array(MarkdownTests.sample.utf8)),
      ("a.html", Array("<html><body><h1>ПРИКАЗ</h1><ol><li>раз<li>два</ol>".utf8)), ("a.docx", HostileTests.word),
    ]
    let expected = try files.map { try DocumentReader().read(bytes: $0.1, name: $0.0) }
    try await withThrowingTaskGroup(of: (Int, Document).self) { group in
      for round in 0..<200 {
        let (name, bytes) = files[round % files.count]
        group.addTask { (round % files.count, try DocumentReader().read(bytes: bytes, name: name)) }
      }
      for try await (index, document) in group { #expect(document == expected[index]) }
    }
  }
}
