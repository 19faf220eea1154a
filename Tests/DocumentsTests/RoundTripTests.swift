import Documents
import Testing

/// One invented regulation in every format gives the same clauses with the same numbers.
@Suite struct RoundTripTests {
  /// The depth of each paragraph, counted from 0, and its text without its number; `nil` is a line without one.
  static let regulation: [(depth: Int?, text: String)] = [
    (nil, "ПОЛОЖЕНИЕ о платформе «Сферум» в МАОУ «Лицей № 0 г. Небывалова»"),
    (0, "Общие положения"),
    (1, "Положение определяет, как лицей работает на платформе, и действует с 1 сентября."),
    (1, "В положении применяются такие понятия:"),
    (2, "учебный профиль – часть мессенджера, отведённая под уроки;"),
    (2, "администратор – работник лицея, назначенный приказом директора."),
    (0, "Администратор"),
    (1, "Администратор ведёт список классов, групп и кружков 5–11 классов."),
    (1, "Администратор не вправе:"),
    (2, "передавать пароль другим лицам;"),
    (2, "открывать доступ посторонним."),
    (1, "Срок проверки заявок – три рабочих дня."),
    (0, "Заключительные положения"),
    (1, "Изменения вносит педагогический совет."),
  ]

  static let numbered: [String] = {
    var counts = [0, 0, 0]
    return regulation.map { depth, text in
      guard let depth else { return text }
      counts[depth] += 1
      for deeper in (depth + 1)..<max(3, depth + 1) { counts[deeper] = 0 }
      let numbers = counts[...depth].map { "\($0)." }
      return (depth == 2 ? "\(counts[2]))" : numbers.joined()) + " " + text
    }
  }()

  static let files: [(name: String, bytes: [UInt8])] = {
    let typed = zip(regulation, numbered)
    func text(_ lines: [String], _ separator: String) -> [UInt8] {
      Array((lines.joined(separator: separator) + "\n").utf8)
    }
    let levels =
      WordFixture.level(0, "decimal", "%1.") + WordFixture.level(1, "decimal", "%1.%2.")
      + WordFixture.level(2, "decimal", "%3)")
    let heading = "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/></w:style>"
    let automatic = regulation.map { WordFixture.item($0.depth == nil ? 0 : 1, $0.depth ?? 0, $0.text) }
    let plain = typed.map { line, text in
      "<w:p>\(line.depth == 0 ? "<w:pPr><w:pStyle w:val='H'/></w:pPr>" : "")<w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    return [
      ("lines.txt", text(numbered, "\n")),
      ("paragraphs.txt", text(numbered, "\n\n")),
      ("regulation.md", text(typed.map { $0.0.depth == 0 ? "## \($0.1)" : $0.1.replacing(")", with: "\\)") }, "\n\n")),
      (
        "regulation.html",
        text(
          ["<html><body>"] + typed.map { $0.0.depth == 0 ? "<h2>\($0.1)</h2>" : "<p>\($0.1)</p>" } + ["</body></html>"],
          "\n")
      ),
      (
        "automatic.docx",
        WordFixture.document(automatic.joined(), numbering: WordFixture.list(1, levels))
      ),
      ("typed.docx", WordFixture.document(plain.joined(), styles: heading)),
    ]
  }()

  @Test(arguments: files)
  func keepsClausesAndNumbers(name: String, bytes: [UInt8]) throws {
    let document = try DocumentReader().read(bytes: bytes, name: name)
    let clauses = document.blocks.map { block in
      (block.label.map { "\($0) " } ?? "") + document.string(of: block)
    }
    #expect(clauses == Self.numbered)
  }
}
