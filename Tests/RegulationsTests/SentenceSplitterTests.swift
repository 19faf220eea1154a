import Russian
import Testing

@testable import Regulations

@Suite struct SentenceSplitterTests {
  private static func sentences(_ text: String) throws -> [String] {
    let index = try InventedAct.index(text)
    return SentenceSplitter(index).sentences(of: index.blockTokens[0]).map(index.string)
  }

  @Test(arguments: [
    ("Директор назначает. Администратор создаёт.", ["Директор назначает.", "Администратор создаёт."]),
    ("создаёт классы; рассылает ссылки; ведёт канал.", ["создаёт классы;", "рассылает ссылки;", "ведёт канал."]),
    ("Кто отвечает? Администратор!", ["Кто отвечает?", "Администратор!"]),
    (
      "По закону от 29 дек. 2012 г. № 273-ФЗ «Об образовании».",
      ["По закону от 29 дек. 2012 г. № 273-ФЗ «Об образовании»."]
    ),
    ("Назначить И. О. Ветрову. Срок – 1 год.", ["Назначить И. О. Ветрову.", "Срок – 1 год."]),
    ("Школа им. А. Н. Озерова создаёт классы.", ["Школа им. А. Н. Озерова создаёт классы."]),
    (
      "Сведения (ф.и.о.; телефон; адрес) вносит администратор.",
      ["Сведения (ф.и.о.; телефон; адрес) вносит администратор."]
    ),
    ("Адрес sferum.ru. вносится в карточку.", ["Адрес sferum.ru. вносится в карточку."]),
    ("Классов всего 12. Группы создаёт куратор.", ["Классов всего 12.", "Группы создаёт куратор."]),
    ("Без точки в конце", ["Без точки в конце"]),
  ])
  func splits(text: String, expected: [String]) throws {
    #expect(try Self.sentences(text) == expected)
  }

  @Test(arguments: [", ", " ", " - ", " ( ", " « "]) func boundsWhatNoFullStopEnds(joint: String) throws {
    let index = try InventedAct.index(
      Array(repeating: "Учитель создаёт чат", count: 3_000).joined(separator: joint))
    let all = 0..<index.tokens.count
    let sentences = SentenceSplitter(index).sentences(of: all)
    #expect(sentences.allSatisfy { $0.count <= SentenceSplitter.longestWithoutComma })
    #expect(sentences.flatMap { Array($0) } == Array(all), "nothing is left out or read twice")
    if joint == ", " { #expect(sentences.dropLast().allSatisfy { index.isMark($0.upperBound - 1, .comma) }) }
  }

  @Test func leavesLongSentencesWhole() throws {
    let index = try InventedAct.index(Array(repeating: "учитель создаёт чат", count: 240).joined(separator: ", "))
    #expect(SentenceSplitter(index).sentences(of: 0..<index.tokens.count) == [0..<index.tokens.count])
  }
}
