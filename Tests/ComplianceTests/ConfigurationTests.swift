import Regulations
import Testing
import YAML

@testable import Compliance

/// What a file `.norma.yaml` may say, and where it is looked for.
@Suite struct ConfigurationTests {
  private static func read(_ text: String) throws(YAMLError) -> Configuration {
    try ConfigurationReader(file: "школа/.norma.yaml", folder: FilePath("/край/школа")).read(Array(text.utf8))
  }

  @Test func allKeysAreRead() throws {
    let configuration = try Self.read(
      """
      packs: [правила, /общие/правила]
      organisation-type: college
      organisation:
        names: [ГБПОУ «ЛКТС», «ЛКТС»]
        former-names: Лесной техникум
      waivers: norma-waivers.yaml
      baseline: ../norma-baseline.json
      fail-on: warning
      rules:
        admin.*: {severity: note}
        admin.named: {severity: error}
        head.channel:
          enabled: false
          reason: канал ведёт учредитель

      """)
    #expect(configuration.packs.map(\.path.description) == ["/край/школа/правила", "/общие/правила"])
    #expect(configuration.packs.map(\.name) == ["школа/правила", "/общие/правила"])
    #expect(configuration.organisationType == .college && configuration.threshold == .warning)
    #expect(configuration.names == ["ГБПОУ «ЛКТС»", "«ЛКТС»", "Лесной техникум"])
    #expect(configuration.waivers.map(\.path.description) == ["/край/школа/norma-waivers.yaml"])
    #expect(configuration.baseline?.path.description == "/край/norma-baseline.json")
    #expect(configuration.severity(of: try rule("admin.named")) == .error)
    #expect(configuration.severity(of: try rule("admin.channels")) == .note)
    #expect(configuration.severity(of: try rule("head.channel")) == nil)
    #expect(
      configuration.suppression(of: try rule("head.channel"))
        == Suppression(kind: .configuration, reason: "канал ведёт учредитель", origin: "школа/.norma.yaml:12"))
    #expect(configuration.suppression(of: try rule("admin.named")) == nil)
  }

  @Test(arguments: [
    ("admin.*: {enabled: false, reason: нет администратора}", true),
    ("admin.*: {enabled: false, reason: нет администратора}\n  admin.named: {enabled: true}", false),
    ("admin.named: {enabled: true}\n  admin.*: {enabled: false, reason: нет администратора}", false),
    ("admin.*: {enabled: false, reason: нет администратора}\n  admin.named: {severity: note}", true),
    ("administrators.*: {enabled: false, reason: нет}", false),
  ])
  func aRuleOutweighsItsGroup(rules: String, isOff: Bool) throws {
    let configuration = try Self.read("rules:\n  \(rules)\n")
    #expect((configuration.suppression(of: try rule("admin.named")) != nil) == isOff)
  }

  @Test(arguments: [
    ("fail_on: error", 1, 1, "неизвестный ключ «fail_on»; допустимы: packs, rules, organisation-type,"),
    ("fail-on: fatal", 1, 10, "«fatal» не подходит; допустимы: error, warning, note, never"),
    ("packs: {a: b}", 1, 8, "нужно одно значение"), ("organisation-type: lyceum", 1, 20, "допустимы: school,"),
    ("organisation: {name: Школа}", 1, 16, "неизвестный ключ «name»; допустимы: names, former-names"),
    ("rules: [admin.named]", 1, 8, "здесь нужны пары"),
    ("rules:\n  admin: {enabled: true}", 2, 3, "«admin» не имя правила; нужен вид admin.uchitelskaya или admin.*"),
    ("rules:\n  admin.named: off", 2, 16, "здесь нужны пары"),
    ("rules:\n  admin.named: {enabled: maybe}", 2, 26, "нужно true или false"),
    ("rules:\n  admin.named: {enabled: false}", 2, 3, "правило выключено без причины"),
    ("rules:\n  admin.named: {reason: так}", 2, 3, "скажите enabled или severity"),
    ("rules:\n  admin.named: {severity: fatal}", 2, 27, "допустимы: note, warning, error"),
    ("rules:\n  admin.named: {enabled: false, reason: \" \"}", 2, 41, "пустая строка"),
    ("rules:\n  a.b: {enabled: true}\n  a.b: {enabled: true}", 3, 3, "повторён"),
    ("baseline: [a, b]", 1, 11, "нужно одно значение"), ("", 1, 1, "файл пуст"), ("- a", 1, 1, "здесь нужны пары"),
  ])
  func aMistakeIsToldWithItsPlace(text: String, line: Int, column: Int, message: String) {
    let error = #expect(throws: YAMLError.self) { try Self.read(text) }
    #expect(error?.line == line && error?.column == column && error?.file == "школа/.norma.yaml")
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test func tooManyEntriesAreRefused() {
    let names = (0...ConfigurationReader.most).map { "n\($0)" }.joined(separator: ", ")
    #expect(throws: YAMLError.self) { try Self.read("organisation: {names: [\(names)]}") }
    let long = String(repeating: "щ", count: ConfigurationReader.longestText + 1)
    #expect(throws: YAMLError.self) { try Self.read("organisation: {names: [\(long)]}") }
  }

  @Test(arguments: [("admin.named", true), ("admin.*", true), ("admin.nemed", false), ("adm.*", false)])
  func anUnknownRuleIsAMistake(name: String, isKnown: Bool) throws {
    let configuration = try Self.read("rules: {\"\(name)\": {severity: note}}")
    do {
      try configuration.validate(against: [try rule("admin.named")])
      #expect(isKnown)
    } catch let error as YAMLError {
      #expect(!isKnown && error.description.hasPrefix("школа/.norma.yaml:1:9: нет "))
    }
  }

  @Test func itIsLookedForUpToTheRepository() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".norma.yaml")
    try folder.write("", to: "край/.git/HEAD")
    try folder.write("", to: "край/школа/отдел/акт.md")
    try folder.write("", to: "вне/акт.md")
    func found(_ name: String) -> String? {
      var finder = ConfigurationFinder()
      let file = finder.configuration(of: FilePath(folder.path(name)).folder)
      #expect(finder.configuration(of: FilePath(folder.path(name)).folder) == file, "the second answer is the same")
      return file?.relative(to: FilePath(folder.path()))
    }
    #expect(found("вне/акт.md") == ".norma.yaml")
    #expect(found("край/школа/отдел/акт.md") == nil, "the folder with .git is the last")
    try folder.write("", to: "край/.norma.yaml")
    #expect(found("край/школа/отдел/акт.md") == "край/.norma.yaml")
    try folder.write("", to: "край/школа/.norma.yaml")
    #expect(found("край/школа/отдел/акт.md") == "край/школа/.norma.yaml")
    #expect(found("край/акт.md") == "край/.norma.yaml")
  }

  @Test func theWayUpIsBounded() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".norma.yaml")
    let deep = Array(repeating: "d", count: ConfigurationFinder.mostFolders).joined(separator: "/")
    try folder.write("", to: deep + "/акт.md")
    var finder = ConfigurationFinder()
    #expect(finder.configuration(of: FilePath(folder.path(deep))) == nil)
    #expect(finder.configuration(of: FilePath(folder.path(String(deep.dropLast(2))))) != nil)
  }

  private func rule(_ name: String) throws -> RuleID { try #require(RuleID(rawValue: name)) }
}
