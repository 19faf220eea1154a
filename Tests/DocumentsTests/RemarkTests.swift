import Testing

@testable import Documents

/// Comments that speak to the program, and where they stand.
@Suite struct RemarkTests {
  private func read(_ text: String, _ name: String) throws -> Document {
    try DocumentReader().read(bytes: Array(text.utf8), name: name)
  }

  /// The texts of the remarks with the words of the block that each stands in or before.
  private func remarks(_ text: String, _ name: String) throws -> [String] {
    let document = try read(text, name)
    return document.remarks.map { remark in
      let block = remark.position.block - 1
      let words = document.blocks.indices.contains(block) ? document.string(of: document.blocks[block]) : "∅"
      return "\(remark.position.line ?? 0) \(remark.text) → \(words)"
    }
  }

  @Test(arguments: [
    ("<!-- norma: один -->\n# Акт\n\nТекст.\n", ["1 один → Акт"]),
    ("# Акт\n\n<!-- norma:один -->\n\n1.1. Пункт.\n", ["3 один → 1.1. Пункт."]),
    ("1.1. Пункт.\n<!-- Норма: один -->\n1.2. Пункт.\n", ["2 один → 1.2. Пункт."]),
    ("1. Пункт.\n\n<!--\n  NORMA:\n  один,\n  два\n-->\n2. Другой.\n", ["3 один, два → Другой."]),
    ("- Пункт. <!-- norma: один -- два -->\n- Другой.\n", ["1 один - два → Пункт."]),
    ("Пункт со словом <!-- norma: один --> внутри.\n", ["1 один → Пункт со словом внутри."]),
    ("1.1. Пункт.\n\n<!-- norma: один -->\n", ["3 один → ∅"]),
    ("<!-- norma: один -->\n<!-- norma: два -->\nТекст.\n", ["1 один → Текст.", "2 два → Текст."]),
    ("<!-- обычный комментарий -->\nТекст о norma: один.\n", []),
    ("```\n<!-- norma: один -->\n```\n", []),
  ])
  func markdownKeepsThem(text: String, expected: [String]) throws {
    #expect(try remarks(text, "акт.md") == expected)
  }

  @Test(arguments: [
    ("<!-- norma: один -->\n<html><body><p>Текст.</p></body></html>", ["1 один → Текст."]),
    ("<html><head>\n<!-- norma: один -->\n</head><body><p>Текст.</p></body></html>", ["2 один → Текст."]),
    ("<html><body>\n<p>Раз.</p>\n<!-- norma: один -- два -->\n<p>Два.</p></body></html>", ["3 один -- два → Два."]),
    ("<html><body><ol><li>Раз.</li>\n<!-- норма: один -->\n<li>Два.</li></ol></body></html>", ["2 один → Два."]),
    (
      "<html><body><table><tr><td>Раз.</td></tr>\n<!-- norma: один -->\n<tr><!-- norma: два --><td>Два.</td></tr></table></body></html>",
      ["2 один → Два.", "3 два → Два."]
    ),
    ("<html><body><p>Раз, <!-- norma: один -->два.</p></body></html>", ["1 один → Раз, два."]),
    ("<html><body>\n<!-- norma:\nодин -->\n<p>Текст.</p></body></html>", ["2 один → Текст."]),
    ("<html><body><nav><!-- norma: один -->Меню</nav><p>Текст.</p></body></html>", []),
    ("<html><body><!-- обычный --><p>Текст.</p></body></html>", []),
  ])
  func pagesKeepThem(text: String, expected: [String]) throws {
    #expect(try remarks(text, "акт.html") == expected)
  }

  @Test func theTextIsTheSameWithAndWithoutThem() throws {
    let act = ["# Акт\n", "1.1. Пункт.\n", "1.2. Другой.\n"]
    let plain = try read(act.joined(separator: "\n"), "акт.md")
    let marked = try read(act.joined(separator: "\n<!-- norma: один -- два -->\n\n"), "акт.md")
    #expect(plain.text == marked.text && plain.blocks == marked.blocks)
    #expect(marked.remarks.count == 2)
  }

  @Test func aLongOneIsCutAtAWholeCharacter() throws {
    let remark = try #require(
      try read("<!-- norma: x\(String(repeating: "щ", count: 2_000)) -->\nТекст.\n", "акт.md").remarks.first)
    #expect(remark.isCut && remark.text.utf8.count <= Remark.longest)
    #expect(remark.text.allSatisfy { $0 == "x" || $0 == "щ" })
  }

  @Test func soManyAreKept() throws {
    let many = String(repeating: "<!-- norma: один -->\n", count: Remark.most)
    #expect(try read(many + "Текст.\n", "акт.md").lacksRemarks == false)
    let document = try read(many + "<!-- norma: два -->\nТекст.\n", "акт.md")
    #expect(document.remarks.count == Remark.most && document.lacksRemarks)
  }
}
