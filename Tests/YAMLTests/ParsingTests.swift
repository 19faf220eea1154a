import Testing

@testable import YAML

@Suite struct ParsingTests {
  @Test func keepsValuesOrderAndPlaces() throws {
    let node = try YAMLNode.parse(Array("имя: да\nсписок: [а, \"1\"]\n".utf8), name: "a.yaml")
    let map = try YAMLMapping(node, file: "a.yaml")
    #expect(map.keys == ["имя", "список"])
    #expect(map.node("имя") == YAMLNode(value: .scalar("да", quoted: false), position: .init(line: 1, column: 6)))
    let items = try map.sequence("список")
    #expect(items.map(\.value) == [.scalar("а", quoted: false), .scalar("1", quoted: true)])
    #expect(items.map(\.position) == [.init(line: 2, column: 10), .init(line: 2, column: 13)])
  }

  @Test(arguments: [
    ("", "a.yaml:1:1: файл пуст"),
    ("a: 1\nb: 2\na: 3\n", "a.yaml:3:1: ключ «a» повторён: впервые он задан в строке 1, снова в строке 3"),
    ("a: &x 1\n", "a.yaml:1:4: якоря (&имя) здесь не разрешены; напишите значение полностью"),
    ("a: *x\n", "a.yaml:1:4: ссылки (*имя) здесь не разрешены; напишите значение полностью"),
    ("a: !int 1\n", "a.yaml:1:4: теги (!имя) здесь не разрешены; напишите значение полностью"),
    ("a: 1\n---\nb: 2\n", "a.yaml:2:1: в файле больше одного документа YAML; оставьте один"),
    ("? [a]\n: 1\n", "a.yaml:1:3: ключ должен быть простым значением"),
    (
      "a: [1\nb: 2\n",
      "a.yaml:2:2: ошибка разметки YAML: did not find expected ',' or ']'"
    ),
    (String(repeating: "[", count: 70), "a.yaml:1:65: вложенность больше 64 уровней"),
  ])
  func saysWhereTheMistakeIs(source: String, message: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLNode.parse(Array(source.utf8), name: "a.yaml") }
    #expect(error.map { "\($0)" } == message)
  }
}
