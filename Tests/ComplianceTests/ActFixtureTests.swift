import Compliance
import Foundation
import Testing

/// The invented acts of `Fixtures/acts` against their labels, made by hand.
@Suite struct ActFixtureTests {
  @Test(arguments: LabelledAct.all)
  func comesOutAsLabelled(_ act: LabelledAct) throws {
    let report = Checker(BuiltIn.knowledge, asOf: .ofTests).check(path: act.path)
    switch report.verdict {
    case .unreadable(let reason): Issue.record("\(act) is unreadable: \(reason)")
    case .outOfScope: #expect(act.isOutOfScope)
    case .checked: #expect(!act.isOutOfScope)
    }
    let statuses = Dictionary(uniqueKeysWithValues: report.results.map { ($0.rule.rawValue, $0.status.rawValue) })
    let rules = Set(BuiltIn.knowledge.rules.map(\.id.rawValue))
    let gaps = act.labels.filter { rules.contains($0.rule) }.compactMap { label -> KnownGap? in
      let got = statuses[label.rule] ?? "absent"
      guard got != label.status, got != label.also else { return nil }
      return KnownGap(document: act.name, rule: label.rule, label: label.status, got: got)
    }
    let known = try KnownGap.all().filter { $0.document == act.name }
    for gap in gaps where !known.contains(gap) { Issue.record("new disagreement: \(gap)") }
    for gap in known where !gaps.contains(gap) {
      Issue.record("\(gap) is no more: remove its line from Fixtures/acts/known-gaps.tsv")
    }
  }

  @Test(arguments: LabelledAct.all)
  func noRuleIsLabelledTwice(_ act: LabelledAct) {
    guard !act.isOutOfScope else { return }
    #expect(Set(act.labels.map(\.rule)).count == act.labels.count)
    for label in act.labels {
      #expect(Status(rawValue: label.status) != nil && (label.also.isEmpty || Status(rawValue: label.also) != nil))
    }
  }

  /// Acts were labelled as rules came; each rule must have been tried on some.
  @Test(arguments: BuiltIn.knowledge.rules.map(\.id.rawValue))
  func everyRuleIsTriedOnLabelledActs(_ rule: String) {
    #expect(LabelledAct.all.count { act in act.labels.contains { $0.rule == rule } } >= 5)
  }

  @Test func knownGapsAreOfActsThatAreThere() throws {
    let names = LabelledAct.all.map(\.name)
    let gaps = try KnownGap.all()
    #expect(gaps.allSatisfy { names.contains($0.document) })
    #expect(Set(gaps).count == gaps.count)
  }
}

/// An act with the status that each rule must have.
struct LabelledAct: Sendable, CustomStringConvertible {
  struct Label: Sendable {
    var rule: String
    var status: String
    /// A second status that is as good, or empty.
    var also: String
  }

  var name: String
  var path: String
  var isOutOfScope: Bool
  var labels: [Label]

  var description: String { name }

  /// The acts that have labels; an empty folder would prove nothing.
  static let all: [LabelledAct] = {
    let folder = Repository.root.appending(path: "Fixtures/acts")
    let ending = ".labels.tsv"
    let names = Repository.names(in: folder, ending: ending).map { String($0.dropLast(ending.count)) }
    precondition(!names.isEmpty, "no labelled acts in Fixtures/acts")
    return names.map { name in
      guard
        let file = Repository.names(in: folder, ending: "").first(where: {
          $0.hasPrefix(name + ".") && !$0.hasSuffix(ending)
        }),
        let text = try? String(contentsOf: folder.appending(path: name + ending), encoding: .utf8)
      else { preconditionFailure("no act beside \(name)\(ending)") }
      let rows = TSV.rows(text)
      return LabelledAct(
        name: name, path: folder.appending(path: file).path(percentEncoded: false),
        isOutOfScope: text.hasPrefix("#out-of-scope"),
        labels: rows.map { Label(rule: $0[0], status: $0[1], also: $0[2]) })
    }
  }()
}

/// A disagreement between label and program that is known and explained.
struct KnownGap: Hashable, CustomStringConvertible {
  var document: String
  var rule: String
  var label: String
  var got: String

  var description: String { "\(document): \(rule): label \(label), got \(got)" }

  static func all() throws -> [KnownGap] {
    let file = Repository.root.appending(path: "Fixtures/acts/known-gaps.tsv")
    return try TSV.rows(try String(contentsOf: file, encoding: .utf8)).map { row in
      try #require(row.count == 5 && !row[4].isEmpty, "every gap has a reason: \(row)")
      return KnownGap(document: row[0], rule: row[1], label: row[2], got: row[3])
    }
  }
}

/// Tables with a heading and tabs between the columns.
enum TSV {
  /// The rows below the heading; lines that begin with `#` are comments.
  static func rows(_ text: String) -> [[String]] {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
    return lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
