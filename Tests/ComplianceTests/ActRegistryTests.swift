import Foundation
import Testing
import YAML

@testable import Compliance
@testable import Regulations

@Suite struct ActRegistryTests {
  private static let acts = BuiltIn.knowledge.acts

  private static func date(_ text: String) throws -> PrintedDate {
    let parts = text.split(separator: ".").compactMap { Int($0) }
    return PrintedDate(tokens: 0..<1, day: parts[0], month: parts[1], year: parts[2])
  }

  /// «id», with «!» where the date differs and «~» where the number does.
  private static func shown(_ kind: Citation.Kind?, _ issuer: String, _ number: String, _ date: String) throws -> String
  {
    let printed = date.isEmpty ? nil : try Self.date(date)
    guard let found = acts.resolve(Citation(kind: kind, issuer: issuer, number: number, date: printed)) else {
      return "–"
    }
    return found.act.id + (found.numberAgrees ? "" : "~") + (found.dateAgrees == false ? "!" : "")
  }

  static let citations: [(Citation.Kind?, String, String, String, String)] = [
    (.law, "", "273-ФЗ", "29.12.2012", "fz-273"),
    (.law, "", "273-ФЗ", "", "fz-273"),
    (.law, "", "273-ФЗ", "29.11.2012", "fz-273!"),
    (.law, "РФ", "273", "29.12.2012", "fz-273~"),
    (.law, "", "197-ФЗ", "30.12.2001", "tk"),
    (.resolution, "Правительства РФ", "1241", "", "pp-1241"),
    (.resolution, "Правительства РФ", "1241", "13.07.2023", "pp-1241!"),
    (.resolution, "Правительства РФ", "582", "", "pp-582"),
    (.order, "Министерства просвещения Российской Федерации", "582", "", "mp-582"),
    (.order, "Минпросвещения России", "115", "22.03.2021", "mp-115"),
    (.order, "", "115", "22.03.2021", "mp-115"),
    (.order, "", "115", "12.09.2024", "–"),
    (.order, "директора школы", "115", "12.09.2024", "–"),
    (.order, "", "115", "", "–"),
    (.order, "Министерства просвещения РФ", "653", "02.12.2019", "mp-649~"),
    (.order, "Министерства просвещения РФ", "653", "02.08.2022", "mp-653"),
    (.order, "Минпросвещения России", "286", "31.05.2022", "fgos-noo!"),
    (.letter, "Минпросвещения России", "04-423", "37.07.2023", "l-04-423!"),
    (.letter, "Минпросвещения России", "ВГ-1011/08", "12.05.2020", "l-vb-1011~"),
    (.directive, "Минпросвещения России", "210-Р", "01.09.2021", "mp-r210~"),
    (.standard, "", "7.0.97-2025", "", "gost-2025"),
    (.letter, "", "04-424", "", "–"),
    (.order, "Рособрнадзора", "816", "23.08.2017", "–"),
  ]

  @Test(arguments: citations)
  func findsTheActThatACitationMeans(
    kind: Citation.Kind?, issuer: String, number: String, date: String, expected: String
  ) throws {
    #expect(try Self.shown(kind, issuer, number, date) == expected)
  }

  static let days: [(String, String, RegisteredAct.Status)] = [
    ("pp-1678", "2023-10-10", .notIssued), ("pp-1678", "2024-08-31", .notYetInForce),
    ("pp-1678", "2024-09-01", .inForce), ("mon-816", "2024-08-31", .inForce),
    ("mon-816", "2024-09-01", .ended(replacedBy: ["pp-1678"])), ("pp-2040", "2023-01-01", .ended(replacedBy: [])),
    ("mp-649", "2024-01-01", .unknown), ("fz-152", "2020-01-01", .inForce),
  ]

  @Test(arguments: days)
  func knowsWhenAnActIsInForce(id: String, day: String, status: RegisteredAct.Status) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(Self.acts[id]?.status(on: date) == status)
  }

  @Test func lettersDoNotBind() {
    #expect(Self.acts["l-04-423"]?.isBinding == false && Self.acts["fz-273"]?.isBinding == true)
  }

  @Test func everySuccessorBeginsWhenItsPredecessorEnds() {
    for act in Self.acts.acts {
      for successor in act.replacedBy.compactMap({ Self.acts[$0] }) {
        #expect((successor.since ?? successor.date) == act.until, "\(act.id) and \(successor.id)")
      }
    }
  }

  private static func act(_ line: String = "", number: String = "\"77\"") -> String {
    """
    acts:
      - id: local-77
        kind: order
        date: "2024-02-01"
        number: \(number)
        title: О чатах
        confidence: high
        \(line)

    """
  }

  static let mistakes = [
    ("sinse: x", "acts.yaml:8:5: неизвестный ключ «sinse»; допустимы: id, kind, issuer, date"),
    ("since: \"2024-9-1\"", "acts.yaml:8:12: «since»: «2024-9-1» не дата; нужен вид 2024-09-01"),
    ("issuer: nobody", "acts.yaml:8:13: «issuer»: «nobody» – нет такого органа в «issuers»"),
    ("replaced-by: local-78", "acts.yaml:8:18: «replaced-by»: «local-78» – нет такого акта"),
    ("variants: [без номера]", "acts.yaml:8:15: «variants»: «без номера» не номер акта; нужен вид 273-ФЗ"),
    ("misquoted: [{}]", "acts.yaml:8:17: в «misquoted» нужен хотя бы один из ключей: number, date"),
    ("force: never", "acts.yaml:8:12: «force»: «never» не подходит; допустимы: unknown"),
  ]

  @Test(arguments: mistakes)
  func aMistakeSaysWhereItIs(line: String, message: String) throws {
    let error = #expect(throws: YAMLError.self) {
      try ActRegistryReader(file: "acts.yaml").read(Array(Self.act(line).utf8))
    }
    #expect("\(try #require(error))".hasPrefix(message), "\(String(describing: error))")
  }

  @Test func aFolderAddsAndReplacesActs() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.act()
        + "  - {id: fz-152, kind: law, date: \"2006-07-27\", number: 152-ФЗ, title: Другое, confidence: low}\n",
      to: "rules/acts.yaml")
    let cache = KnowledgeCache(folder: folder.path("cache"))
    let added = [RulesFolder(path: folder.path("rules"))]
    for _ in 0..<2 {
      let knowledge = try Knowledge.load(from: BuiltIn.folder, adding: added, cache: cache)
      #expect(knowledge.acts["local-77"]?.title == "О чатах")
      #expect(knowledge.acts["fz-152"]?.title == "Другое")
      #expect(knowledge.acts.acts.count == Self.acts.acts.count + 1)
      #expect(knowledge.packs.count == BuiltIn.knowledge.packs.count, "the registry is no pack")
    }
  }

  @Test func whatIsKeptIsWhatWasRead() throws {
    let folder = try TemporaryFolder()
    let cache = KnowledgeCache(folder: folder.path())
    _ = try Knowledge.load(from: BuiltIn.folder, cache: cache)
    let kept = try #require(cache.knowledge(for: KnowledgeSources(BuiltIn.folder, [])))
    #expect(kept.acts == Self.acts)
  }
}
