import Testing

@testable import YAML

@Suite struct MappingTests {
  private static func mapping(_ source: String) throws(YAMLError) -> YAMLMapping {
    try YAMLMapping(YAMLNode.parse(Array(source.utf8), name: "r.yaml"), file: "r.yaml")
  }

  @Test func givesTypedValues() throws {
    let map = try Self.mapping("t: текст\none: а\nmany: [а, б]\nyes: true\nn: 7\nsub: {x: 1}\nempty:\nmaps: [{a: 1}]\n")
    #expect(try map.string("t") == "текст")
    #expect(try map.strings("one") == ["а"])
    #expect(try map.strings("many") == ["а", "б"])
    #expect(try map.bool("yes") == true)
    #expect(try map.int("n") == 7)
    #expect(try map.mapping("sub").int("x") == 1)
    #expect(try map.optionalString("empty") == nil)
    #expect(try map.optionalStrings("absent") == [])
    #expect(try map.mappings("maps").count == 1)
    #expect(try map.choice("t", of: ["текст"]) == "текст")
  }

  typealias Read = @Sendable (YAMLMapping) throws -> Void

  static let mistakes: [(String, Read, String)] = [
    ("a: 1", { _ = try $0.string("b") }, "r.yaml:1:1: нет обязательного ключа «b»"),
    ("a:\n", { _ = try $0.string("a") }, "r.yaml:1:1: нет обязательного ключа «a»"),
    ("a: [1]", { _ = try $0.string("a") }, "r.yaml:1:4: «a»: нужно одно значение, а стоит список"),
    (
      "a: {b: 1}", { _ = try $0.strings("a") },
      "r.yaml:1:4: «a»: нужно одно значение, а стоит набор пар «ключ: значение»"
    ),
    ("a: maybe", { _ = try $0.bool("a") }, "r.yaml:1:4: «a»: нужно true или false, а стоит «maybe»"),
    ("a: x", { _ = try $0.int("a") }, "r.yaml:1:4: «a»: нужно целое число, а стоит «x»"),
    ("a: 9", { _ = try $0.int("a", in: 0...5) }, "r.yaml:1:4: «a»: 9 не подходит; нужно число от 0 до 5"),
    ("a: x", { _ = try $0.sequence("a") }, "r.yaml:1:4: «a»: нужен список, а стоит одно значение"),
    ("a: x", { _ = try $0.mapping("a") }, "r.yaml:1:4: здесь нужны пары «ключ: значение», а стоит одно значение"),
    ("a: x", { _ = try $0.choice("a", of: ["да", "нет"]) }, "r.yaml:1:4: «a»: «x» не подходит; допустимы: да, нет"),
    (
      "action: 1\nactoin: 2", { try $0.rejectUnknownKeys(allowed: ["action", "object"]) },
      "r.yaml:2:1: неизвестный ключ «actoin»; допустимы: action, object"
    ),
  ]

  @Test(arguments: mistakes)
  func saysWhatIsWrongAndWhatIsAllowed(source: String, read: Read, message: String) throws {
    let map = try Self.mapping(source)
    let error = #expect(throws: YAMLError.self) { try read(map) }
    #expect(error.map { "\($0)" } == message)
  }
}
