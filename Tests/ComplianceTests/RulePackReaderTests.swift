import Regulations
import Russian
import Testing
import YAML

@testable import Compliance

@Suite struct RulePackReaderTests {
  private static let met = "met: [{action: create}]"

  /// The keys of a rule with one line too many or another in place of the usual one, and the whole message.
  @Test(arguments: [
    (
      "sevrity: note", "severity",
      "пакет.yaml:12:5: неизвестный ключ «sevrity»; допустимы: id, title, severity, scope, for, since, until, when, beside, obligatory, basis, met, partly, parts, forbidden, except, unless, cites, detector, message, remedy, examples"
    ),
    (
      "severity: fatal", "severity",
      "пакет.yaml:12:15: «severity»: «fatal» не подходит; допустимы: note, warning, error"
    ),
    ("scope: school", "scope", "пакет.yaml:12:12: «scope»: «school» не подходит; допустимы: bundle, regulation, order"),
    ("", "title", "пакет.yaml:6:5: нет обязательного ключа «title»"),
    ("", "severity", "пакет.yaml:6:5: правило «trial.rule»: нужны ключи «severity» и «scope»"),
    ("title: Название", "title", "пакет.yaml:12:12: здесь нужны пары «ключ: значение», а стоит одно значение"),
    ("title: {ru: Название}", "title", "пакет.yaml:12:12: нет обязательного ключа «en»"),
    ("message: {ru: a, en: b, de: c}", "message", "пакет.yaml:12:29: неизвестный ключ «de»; допустимы: ru, en"),
    ("basis: {source: [a, b]}", "basis", "пакет.yaml:12:21: «source»: нужно одно значение, а стоит список"),
    (
      "for: [school, lyceum]", "",
      "пакет.yaml:13:10: «for»: «lyceum» не подходит; допустимы: school, kindergarten, college, additional"
    ),
    ("since: 01.09.2024", "", "пакет.yaml:13:12: «since»: «01.09.2024» не дата; нужен вид 2024-09-01"),
    (
      "until: \"2025-02-01\"\n    since: \"2025-02-02\"", "",
      "пакет.yaml:13:12: правило «trial.rule»: «until» раньше, чем «since»: 2025-02-01 и 2025-02-02; такое правило не применялось бы никогда"
    ),
    ("since: 2025-02-29", "", "пакет.yaml:13:12: «since»: «2025-02-29» не дата; нужен вид 2024-09-01"),
    ("obligatory: maybe", "", "пакет.yaml:13:17: «obligatory»: нужно true или false, а стоит «maybe»"),
    ("partly: {action: create}", "", "пакет.yaml:13:13: «partly»: нужен список, а стоит набор пар «ключ: значение»"),
    (
      "partly: [{role: administrator}]", "",
      "пакет.yaml:13:14: в образце нужен хотя бы один из ключей: action, mentions"
    ),
    (
      "partly: [{action: create, actor: head}]", "",
      "пакет.yaml:13:31: неизвестный ключ «actor»; допустимы: role, action, object, mentions, without, denied, act, decisive, lacks"
    ),
    (
      "partly: [{action: create, act: letter}]", "",
      "пакет.yaml:13:36: «act»: «letter» не подходит; допустимы: order, regulation"
    ),
    ("partly: [{mentions: [{chat: 1}]}]", "", "пакет.yaml:13:26: «mentions»: нужно имя понятия или список имён"),
    ("partly: [{mentions: [[chat, [class]]]}]", "", "пакет.yaml:13:33: «mentions»: внутри группы нужны имена понятий"),
    ("except: [{action: create}]", "", "пакет.yaml:13:5: ключ «except» не действует вместе с «met»; оставьте один"),
    (
      "forbidden: [{action: create}]", "",
      "пакет.yaml:12:5: ключ «met» не действует вместе с «forbidden»; оставьте один"
    ),
    ("detector: approval", "", "пакет.yaml:12:5: ключ «met» не действует вместе с «detector»; оставьте один"),
    (
      "detector: magic", "",
      "пакет.yaml:13:15: «detector»: «magic» не подходит; допустимы: "
        + DetectorName.allCases.map(\.rawValue).joined(separator: ", ")
    ),
    ("remedy: {text: x, after: [admin]}", "", "пакет.yaml:13:30: «after»: «admin» не имя правила"),
    ("examples: {meets: [{a: b}]}", "", "пакет.yaml:13:24: «meets»: нужен список текстов"),
  ])
  func saysWhereTheMistakeIs(line: String, replacing: String, message: String) {
    let pack = Trial.pack([Self.met] + (line.isEmpty ? [] : [line]), omitting: replacing)
    #expect(mistake(in: pack) == message)
  }

  @Test(arguments: ["admin", "Admin.appointed", "admin.назначен", "admin.a.b", ".a", "admin appointed"])
  func refusesABadIdentifier(id: String) {
    #expect(
      mistake(in: Trial.pack([Self.met], id: id))
        == "пакет.yaml:6:9: «id»: «\(id)» не подходит; нужны два слова латиницей через точку, например admin.appointed")
  }

  @Test func refusesARuleThatRecognisesNothing() {
    #expect(
      mistake(in: Trial.pack([]))
        == "пакет.yaml:6:5: правило «trial.rule» ничем не распознаётся; нужен один из ключей: met, parts, cites, forbidden, detector"
    )
  }

  @Test func refusesTheSameRuleTwice() throws {
    let rule = Trial.pack([Self.met])
    let again = rule.split(separator: "\n").drop { $0 != "rules:" }.dropFirst().joined(separator: "\n")
    #expect(mistake(in: rule + again) == "пакет.yaml:14:5: правило «trial.rule» уже определено")
  }

  @Test(arguments: [
    ("met: [{action: creat}]", "«action»: в словаре нет понятия «creat»; есть: ", "create"),
    ("met: [{action: administrator}]", "«action»: понятие «administrator» другого рода; есть: ", "create"),
    ("met: [{action: create, object: chatroom}]", "«object»: в словаре нет понятия «chatroom»; есть: ", "uchitelskaya"),
    ("met: [{action: create, role: admin}]", "«role»: в словаре нет понятия «admin»; есть: ", "administrator"),
    ("met: [{mentions: [chat, [class, clas]]}]", "«mentions»: в словаре нет понятия «clas»; есть: ", "class"),
  ])
  func refusesAnUnknownConceptAndNamesTheKnownOnes(line: String, message: String, known: String) throws {
    let found = mistake(in: Trial.pack([line]))
    #expect(found.hasPrefix("пакет.yaml:12:"))
    let list = try #require(found.split(separator: message).last)
    #expect(found.contains(message) && list.split(separator: ", ").contains(Substring(known)))
  }

  @Test(arguments: [
    ("pack: a\nversion: 1\ntitle: b\nauthority: c\nrule: []", "1:1", "нет обязательного ключа «rules»"),
    (
      "pack: a\nversion: 1\ntitle: b\nauthority: c\ndate: вчера\nrules: []", "5:7",
      "«date»: «вчера» не дата; нужен вид 2024-09-01"
    ),
    ("version: 1\ntitle: b\nauthority: c\nrules: []", "1:1", "нет обязательного ключа «pack»"),
    (
      "pack: a\nversion: 1\ntitle: b\nauthority: c\nrules: {a: b}", "5:8",
      "«rules»: нужен список, а стоит набор пар «ключ: значение»"
    ),
    ("- pack", "1:1", "здесь нужны пары «ключ: значение», а стоит список"),
  ])
  func refusesABadPack(pack: String, place: String, message: String) {
    let expected =
      pack.contains("rule: []")
      ? "пакет.yaml:5:1: неизвестный ключ «rule»; допустимы: pack, version, title, authority, date, rules"
      : "пакет.yaml:\(place): \(message)"
    #expect(mistake(in: pack) == expected)
  }

  @Test func readsEverythingThatARuleMayHold() throws {
    let rule = try Trial.rule(
      "for: [school, college]", "since: \"2024-09-01\"", "obligatory: да",
      "met: [{role: administrator, action: [create, submit], object: chat, mentions: [class, [student, parent]], without: channel, act: order, decisive: true}]",
      "partly: [{mentions: [chat], lacks: нет действия}]", "remedy: {text: Слова, after: [admin.appointed]}",
      "examples: {meets: [a], misses: [b, c]}")
    #expect(rule.organisationTypes == [.school, .college])
    #expect(rule.since?.description == "2024-09-01")
    #expect(rule.isObligatory)
    #expect(rule.remedy?.after.map(\.rawValue) == ["admin.appointed"])
    #expect(rule.examples.map(\.meets) == [true, false, false])
    guard case .patterns(let met, let partly) = rule.recognition, let pattern = met.first else {
      Issue.record("patterns were expected, not \(rule.recognition)")
      return
    }
    #expect(pattern.actions.count == 2 && pattern.objects.count == 1 && pattern.without.count == 1)
    #expect(pattern.mentions.map(\.count) == [1, 2])
    #expect(pattern.act == .order && pattern.isDecisive)
    #expect(partly.first?.lacks == "нет действия")
  }

  private func mistake(in pack: String) -> String {
    do throws(YAMLError) {
      _ = try RulePackReader(BuiltIn.knowledge.lexicon, file: "пакет.yaml").read(Array(pack.utf8))
      return "no mistake"
    } catch {
      return "\(error)"
    }
  }
}
