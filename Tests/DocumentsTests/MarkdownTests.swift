import Documents
import Testing

@Suite struct MarkdownTests {
  static let sample = """
    Утверждаю:  
    Директор  
    **И. И. Выдуманный**

    ## **1. Общие положения**

    1\\.1. Школа sosh\\_0 ведёт _канал_ [школы](https://t.me/primer) и
    сайт <https://primer.example/>.

    - первый;
      - вложенный;

    5. пятый
    7. седьмой

    3) третий

    | Роль | Срок |
    |---|---|
    | учитель | май |

    Строка<br>другая<!-- нет -->

    <!-- нет -->
    """

  @Test func readsTheWholeSample() throws {
    #expect(
      try outline(Self.sample) == [
        "Утверждаю:", "Директор", "И. И. Выдуманный", "H2 1. Общие положения",
        "1.1. Школа sosh_0 ведёт канал школы (https://t.me/primer) и сайт https://primer.example/.",
        "L0 {–} первый;", "L1 {–} вложенный;", "L0 {5.} пятый", "L0 {7.} седьмой", "L0 {3)} третий",
        "[0.0.0h] Роль", "[0.0.1h] Срок", "[0.1.0] учитель", "[0.1.1] май", "Строка", "другая",
      ])
  }

  @Test func everyCharacterLeadsBackToTheFile() throws {
    let text = Self.sample.replacing("[школы](https://t.me/primer)", with: "школы [t.me/x](https://t.me/x)")
    let document = try DocumentReader().read(bytes: Array(text.utf8), name: "akt.md")
    #expect(misplaced(document, in: text) == [])
  }

  @Test(arguments: [
    ("# Заголовок\n\nТекст", "a.md", DocumentFormat.markdown), ("# Один\n\n# Два\n", "a.txt", .markdown),
    ("**ПРИКАЗ**\n\nТекст", "a.txt", .text), ("Текст", "a.md", .markdown),
  ])
  func isRecognised(text: String, name: String, format: DocumentFormat) throws {
    #expect(try DocumentReader().read(bytes: Array(text.utf8), name: name).format == format)
  }
}
