import Documents
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    (
      "<html><body><div class='menu'>Главная</div><nav>Ещё</nav><h1>ПОЛОЖЕНИЕ<br>о школе</h1><p>1.1.\u{A0}Текст&nbsp;&laquo;А&raquo;</p><div id='footer'>Подвал</div></body></html>",
      ["H1 ПОЛОЖЕНИЕ о школе", "1.1. Текст «А»"]
    ),
    (
      "<html><body><form><p>ПРИКАЗ</p><p>\(String(repeating: "Назначить администратора. ", count: 20))</p></form></body></html>",
      ["ПРИКАЗ", String(repeating: "Назначить администратора. ", count: 19) + "Назначить администратора."]
    ),
    (
      "<body><ol start=3><li>три<ul><li>вложено</ul><li value=7>семь</ol><ol type=a><li>а</ol>",
      ["L0 {3.} три", "L1 {–} вложено", "L0 {7.} семь", "L0 {a.} а"]
    ),
    (
      "<body><table><tr><th>Роль<th>Срок<tr><td>УТВЕРЖДАЮ<br>Директор<td>май</table>",
      ["[0.0.0h] Роль", "[0.0.1h] Срок", "[0.1.0] УТВЕРЖДАЮ", "[0.1.0] Директор", "[0.1.1] май"]
    ),
    (
      "<body><p style='display: none'>скрыто</p><p hidden>и это</p><script>нет</script><!-- нет --><p>канал <a href='https://t.me/primer'>школы</a>, <a href='https://t.me/x'>t.me/x</a>",
      ["канал школы (https://t.me/primer), t.me/x"]
    ),
  ])
  func reads(page: String, blocks: [String]) throws {
    #expect(try outline(page, name: "akt.html") == blocks)
  }

  @Test func readsWindows1251() throws {
    let page = Array("<html><meta charset=windows-1251><body><p>".utf8) + [0xCF, 0xF0, 0xE8, 0xEA, 0xE0, 0xE7]
    #expect(outline(try DocumentReader().read(bytes: page, name: "akt.html")) == ["Приказ"])
  }

  @Test func knowsTheLines() throws {
    let page = "<html>\n<body>\n<p>раз\nи два</p>\n<p>\nтри</p>\n<table>\n<tr><td>четыре</td></tr></table>"
    let document = try DocumentReader().read(bytes: Array(page.utf8), name: "akt.html")
    #expect(
      document.blocks.map { document.sourceMap.position(of: $0.range.lowerBound, in: document.text)?.line } == [
        3, 6, 8,
      ])
  }
}
