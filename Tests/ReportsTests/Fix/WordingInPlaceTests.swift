import Compliance
import Documents
import Foundation
import Regulations
import Reports
import Testing

/// The wording of every rule satisfies the rule where `norma fix` puts it.
@Suite struct WordingInPlaceTests {
  /// The rules whose wording is a clause; the others ask for stamps, dates and repairs.
  static let rules: [String] = {
    guard let rules = try? ModelSource.knowledge.get().rules else { return [] }
    return rules.filter { rule in
      guard let text = rule.remedy?.text, text.hasSuffix(".") || text.hasSuffix(";") else { return false }
      switch rule.recognition {
      case .patterns, .parts, .citation: return true
      case .forbidden: return false
      case .detector(let name): return name.rawValue.hasSuffix("-duties") || name == .administratorNamed
      }
    }.map(\.id.rawValue)
  }()

  /// An order and a regulation with next to nothing in them.
  static let bare = """
    МБОУ «Средняя школа № 5» города Ольхова

    ПРИКАЗ

    03.09.2024 № 17
    О работе на платформе «Сферум»

    ПРИКАЗЫВАЮ:

    1. Утвердить Положение о работе на платформе «Сферум» (приложение 1).
    2. Разместить Положение в учительской.

    Директор школы                    Н. П. Ракитина

    Приложение 1
    к приказу от 03.09.2024 № 17

    ПОЛОЖЕНИЕ
    о работе на платформе «Сферум»

    1. Общие положения
    1.1. Положение описывает, как в школе работают на платформе «Сферум».
    1.2. Платформа помогает школе.

    2. Порядок работы
    2.1. Школа работает на платформе в течение учебного года.
    2.2. Уроки начинаются в восемь часов.

    """

  @Test func theWordingsAreManyAndKnown() {
    #expect(Self.rules.count > 80)
    #expect(Self.rules.contains("admin.uchitelskaya") && !Self.rules.contains("requisite.approval"))
  }

  @Test(arguments: rules)
  func aSentenceMeetsItsRuleInABareAct(id: String) throws {
    let before = try Trial.status(of: id, in: Self.bare)
    guard before == .missing else {
      // Some of it is there already: then there is nothing to insert.
      #expect([.met, .notApplicable, .partly].contains(before), "\(before)")
      return
    }
    // Names that only the school knows stay a finding.
    if id == "admin.named" { return #expect(try Trial.fix(Self.bare, only: id) == Self.bare) }
    let fixed = try Trial.fix(Self.bare, only: id)
    #expect(try Trial.status(of: id, in: fixed) == .met, "\(Trial.added(fixed, to: Self.bare))")
  }

  @Test(arguments: rules)
  func theWordingReplacesWhatWasTakenOut(id: String) throws {
    var text = try String(
      contentsOf: Repository.root.appending(path: "Fixtures/acts/school-complete.txt"), encoding: .utf8)
    // Takes out what meets the rule, clause by clause.
    for _ in 0..<12 {
      let result = try Trial.result(of: id, in: text)
      guard result.status != .missing, !result.places.isEmpty else { break }
      let lines = Set(result.places.compactMap(\.line))
      let all = text.split(separator: "\n", omittingEmptySubsequences: false)
      text = all.enumerated().filter { !lines.contains($0.offset + 1) }.map(\.element).joined(separator: "\n")
    }
    guard id != "admin.named", try Trial.status(of: id, in: text) == .missing else { return }
    let fixed = try Trial.fix(text, only: id)
    #expect(try Trial.status(of: id, in: fixed) == .met, "\(Trial.added(fixed, to: text))")
  }
}
