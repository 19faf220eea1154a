import Documents
import Regulations
import Testing

@testable import Compliance

/// Comments by which an author sets rules aside: how they are read and what they cover.
@Suite struct InlineSuppressionTests {
  private static let room = "trial.rule"

  private func document(_ text: String) throws -> Document {
    try DocumentReader().read(bytes: Array(text.utf8), name: "акт.md")
  }

  private func read(_ comment: String, top: String = "") throws -> ([InlineSuppression], [SuppressionProblem]) {
    let reader = InlineSuppressionReader(
      known: Set(["trial.rule", "trial.other"].compactMap(RuleID.init)), file: "акт.md")
    return reader.read(try document("\(top)<!-- norma: \(comment) -->\n\nТекст.\n"))
  }

  @Test(arguments: [
    ("disable trial.rule -- так решено", 1), ("disable trial.rule — так решено", 1),
    ("отклонение trial.rule – так решено", 1), ("Отклонение trial.rule причина: так решено", 1),
    ("отклонение trial.rule причина так решено", 1), ("disable trial.rule: так решено", 1),
    ("disable trial.rule, trial.other — так решено", 2), ("disable trial.rule trial.other reason: так решено", 2),
    ("disable trial.rule,trial.other — причина: так решено", 2), ("disable trial.rule, trial.rule — так решено", 1),
    ("disable-file trial.rule — так решено", 1), ("отклонение-файла trial.rule — так решено", 1),
  ])
  func aCommentIsUnderstood(comment: String, count: Int) throws {
    let (suppressions, problems) = try read(comment)
    #expect(problems.isEmpty && suppressions.count == count)
    #expect(suppressions.allSatisfy { $0.reason == "так решено" && $0.origin == "акт.md:1" })
    let isForFile = comment.contains("-file") || comment.contains("-файла")
    #expect(suppressions.allSatisfy { $0.reach == (isForFile ? .file : .block(1)) })
  }

  @Test(
    arguments: [
      ("disable trial.rule", .missingReason, 0), ("disable trial.rule —", .missingReason, 0),
      ("disable trial.rule — причина:", .missingReason, 0), ("disable trial.rule так решено", .unknownRule, 0),
      ("disable trial.rul — так решено", .unknownRule, 0), ("disable trial.rule, x — так решено", .unknownRule, 1),
      ("disable — так решено", .malformed, 0), ("disabel trial.rule — так решено", .malformed, 0), ("", .malformed, 0),
      ("trial.rule — так решено", .malformed, 0),
    ] as [(String, SuppressionProblem.Kind, Int)])
  func aMistakeIsAProblem(comment: String, kind: SuppressionProblem.Kind, count: Int) throws {
    let (suppressions, problems) = try read(comment)
    #expect(problems.contains { $0.kind == kind && $0.origin == "акт.md:1" }, "\(problems)")
    #expect(suppressions.count == count)
    for problem in problems { #expect(problem.message.russian != problem.message.english) }
  }

  @Test func oneForTheFileStandsAtTheTop() throws {
    let (suppressions, problems) = try read("disable-file trial.rule — так решено", top: "Слово.\n\n")
    #expect(suppressions.isEmpty && problems.map(\.kind) == [.misplaced])
    #expect(try read("disable trial.rule — так решено", top: "Слово.\n\n").1.isEmpty)
  }

  @Test func oneThatIsTooLongIsAProblem() throws {
    let (suppressions, problems) = try read(
      "disable trial.rule — " + String(repeating: "щ", count: Remark.longest))
    #expect(suppressions.isEmpty && problems.map(\.kind) == [.malformed])
  }

  private static let mark = "<!-- norma: отклонение trial.rule — так решено -->\n\n"
  private static let first = "Администратор при необходимости создаёт класс «Учительская».\n\n"
  private static let second = "При необходимости администратор может создать класс «Учительская».\n\n"

  /// The clauses whose places are still open in a regulation with the given text of its second section.
  private func open(_ text: String, head: String = "") throws -> (clauses: [String], problems: Int) {
    let act =
      "\(head)# ПОЛОЖЕНИЕ о работе на платформе «Сферум»\n\n## 1. Общие положения\n\n1.1. Описан порядок.\n\n\(text)"
    let checker = Checker(BuiltIn.knowledge, rules: [try Trial.roomRule()], asOf: .ofTests, keepsModels: true)
    let report = checker.check(Array(act.utf8), name: "акт.md")
    let bundle = try #require(report.bundle)
    var result = try #require(report.results.first)
    let known = try #require(RuleID(rawValue: Self.room))
    let (inline, problems) = InlineSuppressionReader(known: [known], file: "акт.md").read(bundle.document)
    #expect(problems.isEmpty)
    var round = SuppressionRound(bundle, waivers: [], inline: inline) { _ in nil }
    round.apply(to: &result)
    let unused = InlineSuppression.unused(inline, used: round.usedInline, applied: [known])
    return (result.isOpen ? result.openPlaces.map(\.clause) : [], unused.count)
  }

  @Test(
    arguments: [
      ("\(mark)2.1. \(first)", [], 0), ("2.1. \(first)\(mark)2.2. \(second)", ["2.1"], 0),
      ("\(mark)2.1. \(first)2.2. \(second)", ["2.2"], 0), ("2.1. \(first)\(mark)", ["2.1"], 1),
      ("\(mark)2.1. Чаты ведут учителя.\n\n2.2. \(second)", ["2.2"], 1),
      ("\(mark)## 2. Порядок\n\n2.1. \(first)2.2. \(second)", [], 0),
      ("\(mark)## 2. Порядок\n\n2.1. \(first)## 3. Иное\n\n3.1. \(second)", ["3.1"], 0),
      ("\(mark)2.1. Администратор:\n\n- при необходимости создаёт класс «Учительская»;\n- ведёт каналы.\n\n", [], 0),
      (
        "2.1. Администратор:\n\n- ведёт каналы;\n\n\(mark)- при необходимости создаёт класс «Учительская».\n\n", [], 0
      ),
    ] as [(String, [String], Int)])
  func itCoversTheNextBlockAndWhatIsBelowIt(text: String, open clauses: [String], unused: Int) throws {
    let found = try open(text)
    #expect(found.clauses == clauses && found.problems == unused)
  }

  @Test func whatIsMissingIsSetAsideForTheFileOnly() throws {
    let text = "2.1. Чаты ведут учителя.\n\n"
    #expect(try open(text, head: Self.mark).clauses == [])
    #expect(try open(text, head: Self.mark).problems == 1, "before a block it sets nothing aside")
    let forFile = Self.mark.replacing("отклонение", with: "отклонение-файла")
    #expect(try open(text, head: forFile).problems == 0)
  }
}
