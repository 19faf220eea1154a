import Compliance
import Documents
import Foundation
import Reports
import Testing

/// Drafts handed back: what is proposed repairs what was missing, and a second time changes nothing.
@Suite struct DraftFixerTests {
  static let drafts: [String] = {
    let folder = Repository.root.appending(path: "Fixtures/drafts").path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { "Fixtures/drafts/\($0)" } + [
      "Fixtures/acts/school-numbered.docx", "Fixtures/acts/additional-numbered.docx",
    ]
  }()

  /// Acts in text and Markdown: complete and short, narrative, with Roman numbers, without a regulation.
  static let texts = [
    "school-broken.txt", "a05-krivino.md", "kindergarten.md", "college-narrative.txt", "roman.txt", "order-only.txt",
    "n06.md", "school-complete.txt",
  ].map { "Fixtures/acts/\($0)" }

  private func bytes(_ path: String) throws -> [UInt8] {
    try SourceFile.read(path: Repository.root.appending(path: path).path(percentEncoded: false))
  }

  private func findings(_ draft: FixedDraft) -> [RuleID] { draft.report.results.filter(\.isOpen).map(\.rule) }

  @Test func thereAreDraftsOfEveryKind() {
    #expect(Self.drafts.count >= 9 && Self.texts.count > 5)
    for kind in [".docx", ".odt", ".fodt"] { #expect(Self.drafts.contains { $0.hasSuffix(kind) }) }
  }

  @Test(arguments: drafts)
  func proposalsRepairWhatWasMissing(path: String) throws {
    let draft = try Trial.fixer(only: Trial.sample).fix(bytes(path), name: path)
    #expect(draft.inserted.count > 3 && Set(draft.inserted).count == draft.inserted.count)
    #expect(Set(draft.inserted).isDisjoint(with: findings(draft)))
    // What stays missing is no clause.
    let left = draft.report.results.filter { $0.isOpen && $0.status == .missing }.map(\.rule.rawValue)
    #expect(left.allSatisfy { $0.hasPrefix("requisite.") || $0 == "admin.named" || $0 == "act.order-only" }, "\(left)")
    let again = try Trial.fixer(only: Trial.sample).fix(draft.bytes, name: path)
    #expect(again.bytes == draft.bytes && again.inserted.isEmpty)
    // Without proposals the file has all its comments already.
    #expect(try Trial.fixer(only: Trial.sample, inserts: false).fix(draft.bytes, name: path).bytes == draft.bytes)
  }

  @Test func allRulesTogetherLeaveNothingThatIsAClause() throws {
    let path = "Fixtures/drafts/typed.docx"
    let draft = try Trial.fixer().fix(bytes(path), name: path)
    #expect(draft.inserted.count > 50)
    #expect(findings(draft).allSatisfy { $0.rawValue.hasPrefix("requisite.") }, "\(findings(draft))")
    let again = try Trial.fixer().fix(draft.bytes, name: path)
    #expect(again.bytes == draft.bytes && again.inserted.isEmpty)
  }

  @Test(arguments: drafts)
  func commentsChangeNoWord(path: String) throws {
    let old = try bytes(path)
    let draft = try Trial.fixer(inserts: false).fix(old, name: path)
    #expect(draft.inserted.isEmpty && draft.bytes != old)
    let before = try DocumentReader().read(bytes: old, name: path)
    let after = try DocumentReader().read(bytes: draft.bytes, name: path)
    #expect(before.text == after.text && before.blocks == after.blocks)
    #expect(try Trial.fixer(inserts: false).fix(draft.bytes, name: path).bytes == draft.bytes)
    // In another language they are replaced, and back.
    let english = try Trial.fixer(inserts: false, language: .english).fix(draft.bytes, name: path)
    #expect(english.bytes != draft.bytes)
    #expect(try DocumentReader().read(bytes: english.bytes, name: path).text == before.text)
  }

  @Test(arguments: ["typed.docx", "typed.odt"])
  func proposalsMayComeAfterComments(name: String) throws {
    let path = "Fixtures/drafts/\(name)"
    let first = try Trial.fixer(only: Trial.sample, inserts: false).fix(bytes(path), name: path)
    let both = try Trial.fixer(only: Trial.sample).fix(first.bytes, name: path)
    let atOnce = try Trial.fixer(only: Trial.sample).fix(bytes(path), name: path)
    #expect(both.inserted == atOnce.inserted)
    #expect(try Trial.fixer(only: Trial.sample).fix(both.bytes, name: path).bytes == both.bytes)
  }

  @Test(arguments: texts)
  func textTakesProposalsOnly(path: String) throws {
    let old = try bytes(path)
    let fixer = try Trial.fixer(only: Trial.sample, inserts: false)
    let draft = try fixer.fix(old, name: path)
    #expect(Set(draft.inserted).isDisjoint(with: findings(draft)))
    #expect(try fixer.fix(draft.bytes, name: path).bytes == draft.bytes)
    if draft.inserted.isEmpty { #expect(draft.bytes == old) }
  }

  @Test func severityAndRulesDecideWhatIsTold() throws {
    let path = "Fixtures/drafts/typed.docx"
    let knowledge = try ModelSource.knowledge.get()
    let draft = try Trial.fixer(only: Trial.sample, severity: .error).fix(bytes(path), name: path)
    let severities = Dictionary(uniqueKeysWithValues: knowledge.rules.map { ($0.id, $0.severity) })
    #expect(draft.inserted.allSatisfy { severities[$0] == .error })
    let all = try Trial.fixer(only: Trial.sample).fix(bytes(path), name: path)
    #expect(draft.inserted.count < all.inserted.count)
    let one = try Trial.fixer(only: ["admin.invitations"]).fix(bytes(path), name: path)
    #expect(one.inserted.map(\.rawValue) == ["admin.invitations"])
  }

  @Test(arguments: [
    ("а.html", "<html><body><p>ПОЛОЖЕНИЕ о платформе «Сферум»</p></body></html>", FixError.format(.html)),
    ("а.docx", "PK\u{3}\u{4}", nil), ("а.txt", "", nil),
  ])
  func whatCannotBeFixedIsSaid(name: String, text: String, error: FixError?) throws {
    let fixer = try Trial.fixer()
    do throws(FixError) {
      _ = try fixer.fix(Array(text.utf8), name: name)
      Issue.record("nothing was thrown")
    } catch let failure {
      if let error { #expect(failure == error) }
      #expect("\(failure)".count > 10)
      if case .unreadable = failure { #expect(error == nil) }
    }
  }

  @Test func aFileAboutSomethingElseStaysAsItIs() throws {
    let text = Array("ПОЛОЖЕНИЕ\nо столовой\n\n1. Общие положения\n1.1. Столовая работает с восьми часов.\n".utf8)
    let draft = try Trial.fixer().fix(text, name: "a.txt")
    #expect(draft.bytes == text && draft.inserted.isEmpty)
  }
}
