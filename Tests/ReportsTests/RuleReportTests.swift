import Compliance
import Foundation
import Regulations
import Testing

@testable import Reports

/// Rules as data, as a list and explained.
@Suite struct RuleReportTests {
  private func rules() throws -> [Rule] { try ModelSource.knowledge.get().rules }

  private func rule(_ id: String) throws -> Rule { try #require(try rules().first { $0.id.rawValue == id }) }

  @Test func whatIsShownReadsAsTheSameRule() throws {
    let knowledge = try ModelSource.knowledge.get()
    let reader = RulePackReader(knowledge.lexicon, file: "shown.yaml", fewestExamples: 2)
    for rule in knowledge.rules {
      let shown = String(decoding: RuleData(knowledge.lexicon).render(rule, as: .yaml), as: UTF8.self)
      let pack = "pack: shown\nversion: \"1\"\ntitle: a\nauthority: b\nrules:\n" + shown
      var read = try #require(try reader.read(Array(pack.utf8)).rules.first)
      // Only lines are another matter.
      read.line = rule.line
      read.remedy?.line = rule.remedy?.line ?? 0
      #expect(read.examples.map(\.text) == rule.examples.map(\.text))
      read.examples = rule.examples
      #expect(read == rule, "\(rule.id)")
    }
  }

  @Test func jsonHoldsTheSameAsYAML() throws {
    let knowledge = try ModelSource.knowledge.get()
    for rule in knowledge.rules {
      let json = RuleData(knowledge.lexicon).render(rule, as: .json)
      let fields = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
      #expect(fields["id"] as? String == rule.id.rawValue)
      #expect((fields["examples"] as? [String: [String]])?["meets"]?.count == rule.examples.count { $0.meets })
    }
  }

  @Test(arguments: ["admin.uchitelskaya", "basis.273-fz", "consistency.numbering", "requisite.approval"])
  func explanation(id: String) throws {
    let knowledge = try ModelSource.knowledge.get()
    let rule = try rule(id)
    for language in ReportLanguage.allCases {
      try expectGolden(
        RuleExplanation(knowledge, language).render(rule), "explain/\(id).\(language.rawValue).txt")
    }
  }

  @Test func everyRuleIsExplainedInFull() throws {
    let knowledge = try ModelSource.knowledge.get()
    let explanation = RuleExplanation(knowledge, .russian)
    for rule in knowledge.rules {
      let text = String(decoding: explanation.render(rule), as: UTF8.self)
      for example in rule.examples {
        let first = try #require(example.text.split(separator: "\n").first)
        #expect(text.contains("  • \(first)\n"), "\(rule.id)")
      }
      #expect(text.contains(rule.basis.source) && text.contains(rule.message.russian), "\(rule.id)")
      #expect(rule.remedy.map { text.contains($0.text) } ?? true, "\(rule.id)")
      for status in RuleExplanation.statuses(of: rule) { #expect(text.contains("(\(status.rawValue)) — ")) }
    }
  }

  /// What is told of the answers of a rule must hold for every act that the repository has.
  @Test(arguments: ModelSource.acts)
  func noRuleGivesAnAnswerThatIsNotTold(source: ModelSource) throws {
    let knowledge = try ModelSource.knowledge.get()
    let day = try #require(CalendarDate(iso: "2026-11-21"))
    let path = Repository.root.appending(path: source.path).path(percentEncoded: false)
    for (rule, result) in zip(knowledge.rules, Checker(knowledge, asOf: day).check(path: path).results) {
      #expect(rule.id == result.rule)
      #expect(RuleExplanation.statuses(of: rule).contains(result.status), "\(rule.id): \(result.status)")
    }
  }

  @Test func theListHasALineForEachRule() throws {
    let knowledge = try ModelSource.knowledge.get()
    let text = String(decoding: RuleList(.russian).render(knowledge.packs, as: .text), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == knowledge.packs.count + knowledge.rules.count)
    for rule in knowledge.rules {
      #expect(
        lines.contains {
          $0.hasPrefix("  \(rule.id) ") && $0.contains(" \(rule.severity.rawValue) ")
            && $0.hasSuffix(rule.title.russian)
        })
    }
  }
}
