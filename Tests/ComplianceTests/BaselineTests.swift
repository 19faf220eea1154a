import Testing
import YAML

@testable import Compliance

/// What a baseline keeps, and what of a later document is new, unchanged or fixed.
@Suite struct BaselineTests {
  private static let weak = "Администратор при необходимости создаёт класс «Учительская»."
  private static let weaker = "Администратор по возможности создаёт класс «Учительская»."

  private func result(_ clauses: String...) throws -> RuleResult {
    let text = clauses.enumerated().map { "2.\($0.offset + 1). \($0.element)\n" }.joined()
    return try Trial.judge(try Trial.roomRule(), Trial.regulation() + text)
  }

  private func file(_ results: [RuleResult]) -> Baseline.File {
    .init(path: "акт.md", sha256: String(repeating: "0", count: 64), entries: results.flatMap(Baseline.entries))
  }

  /// How the second stands to the first, place by place, and how many faults are fixed.
  private func compare(_ before: RuleResult, _ after: RuleResult) -> (BaselineState?, [BaselineState?], fixed: Int) {
    let comparison = BaselineComparison(file([before]))
    var result = after
    comparison.mark(&result)
    return (result.baseline, result.places.map(\.baseline), comparison.fixed([result]).count)
  }

  @Test func anAbsenceIsKnownByItsRule() throws {
    let missing = try result("Чаты ведут учителя.")
    #expect(compare(missing, try result("Каналы ведут учителя.", "Дети учатся.")) == (.unchanged, [], 0))
    let partly = try result("Администратор создаёт группу.")
    #expect(partly.status == .partly)
    #expect(compare(missing, partly).0 == .unchanged, "less is lacking than before")
    #expect(compare(partly, missing).0 == .new, "more is lacking than before")
    #expect(compare(partly, partly).0 == .unchanged)
    #expect(compare(missing, try result("Администратор создаёт класс «Учительская».")) == (nil, [nil], 1))
  }

  @Test func faultsAreKnownByTheirWords() throws {
    let one = try result(Self.weak)
    #expect(compare(one, try result("Чаты ведут учителя.", Self.weak)) == (.unchanged, [.unchanged], 0))
    #expect(compare(one, try result(Self.weak, Self.weaker)) == (.new, [.unchanged, .new], 0))
    #expect(compare(one, try result(Self.weaker)) == (.new, [.new], 1))
    let both = try result(Self.weak, Self.weaker)
    #expect(compare(both, one) == (.unchanged, [.unchanged], 1))
    #expect(compare(both, try result(Self.weaker, Self.weak)) == (.unchanged, [.unchanged, .unchanged], 0))
  }

  @Test func equalFaultsAreCounted() throws {
    let one = try result(Self.weak)
    let two = try result(Self.weak, Self.weak)
    #expect(compare(one, two) == (.new, [.unchanged, .new], 0))
    #expect(compare(two, one) == (.unchanged, [.unchanged], 1))
  }

  @Test func whatGotWorseIsNotFixed() throws {
    let weakened = try result(Self.weak)
    let missing = try result("Чаты ведут учителя.")
    #expect(compare(weakened, missing) == (.new, [], 0))
    #expect(compare(missing, weakened) == (.unchanged, [.unchanged], 0))
  }

  @Test func withoutAFileAllIsNew() throws {
    var result = try result(Self.weak)
    BaselineComparison(nil).mark(&result)
    #expect(result.baseline == .new && result.counts)
  }

  @Test func whatIsSetAsideIsNotKept() throws {
    var result = try result(Self.weak, Self.weaker)
    let suppression = Suppression(kind: .inline, reason: "так", origin: "акт.md:1")
    result.places[0].suppression = suppression
    #expect(Baseline.entries(result).map(\.fingerprint) == [result.fingerprints[1]])
    let comparison = BaselineComparison(file([try self.result(Self.weaker)]))
    comparison.mark(&result)
    #expect(result.baseline == .unchanged, "a place that is set aside makes no finding new")
    result.suppression = suppression
    #expect(Baseline.entries(result).isEmpty)
  }

  @Test func aRuleThatWasNotAppliedIsNotFixed() throws {
    #expect(BaselineComparison(file([try result(Self.weak)])).fixed([]).isEmpty)
  }
}

/// A baseline as a file.
@Suite struct BaselineFileTests {
  private static let zeros = String(repeating: "0", count: 64)

  private static func baseline() throws -> Baseline {
    let rule = try #require(RuleID(rawValue: "admin.named"))
    return Baseline(files: [
      .init(
        path: "школа 2/\"акт\"\\.md", sha256: String(zeros.dropLast() + "f"),
        entries: [
          .init(rule: rule, status: .missing, fingerprint: nil, words: nil),
          .init(
            rule: rule, status: .violated, fingerprint: Fingerprint(value: 7),
            words: "слова \u{202E}\u{1B}[0m\u{0} \u{1F469}\u{200D}\u{1F3EB} # : {} \u{E0041}"),
        ]),
      .init(path: "а.md", sha256: zeros, entries: []),
    ])
  }

  @Test func whatIsWrittenIsRead() throws {
    let baseline = try Self.baseline()
    let bytes = BaselineWriter.bytes(baseline)
    #expect(try BaselineReader(file: "b.json").read(bytes) == baseline)
    #expect(BaselineWriter.bytes(try BaselineReader(file: "b.json").read(bytes)) == bytes)
  }

  @Test func aFindingIsALine() throws {
    let lines = String(decoding: BaselineWriter.bytes(try Self.baseline()), as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "{" && lines.last == "}")
    #expect(lines.count { $0.contains("\"rule\": \"admin.named\"") } == 2)
    #expect(lines.contains("        {\"rule\": \"admin.named\", \"status\": \"missing\"},"))
    #expect(lines.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E } })
  }

  @Test(.enabled(if: Python.readsSchemas, "needs python3-yaml and python3-jsonschema"))
  func itKeepsItsSchemaAndIsJSON() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: BaselineWriter.bytes(try Self.baseline()), as: UTF8.self)
    let file = try folder.write(text, to: "b.json")
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      Draft202012Validator.check_schema(schema)
      for error in Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2], encoding="utf-8"))):
          sys.exit(f"{list(error.absolute_path)}: {error.message[:300]}")
      """
    #expect(try Python.run(script, [Repository.path("docs/norma.baseline-1.schema.json"), file]) == "")
    let spoiled = try folder.write(text.replacing("\"status\"", with: "\"state\""), to: "spoiled.json")
    #expect(try Python.run(script, [Repository.path("docs/norma.baseline-1.schema.json"), spoiled]) != "")
  }

  @Test(arguments: [
    ("{}", 1, "нет обязательного ключа «schema»"),
    ("{\"schema\": \"norma.baseline/2\"}", 1, "запишите базовую линию заново"),
    ("{\"schema\": \"norma.baseline/1\",\n \"file\": []}", 2, "неизвестный ключ «file»"),
    ("{\"schema\": \"norma.baseline/1\",\n \"files\": [{\"path\": \"a\", \"sha256\": \"0\"}]}", 2, "64"),
    (
      "{\"schema\": \"norma.baseline/1\", \"files\": [\n{\"path\": \"a\", \"sha256\": \"\(zeros)\", \"findings\": [{\"rule\": \"x\", \"status\": \"missing\"}]}]}",
      2, "не имя правила"
    ),
    (
      "{\"schema\": \"norma.baseline/1\", \"files\": [\n{\"path\": \"a\", \"sha256\": \"\(zeros)\", \"findings\": [{\"rule\": \"x.y\", \"status\": \"met\"}]}]}",
      2, "допустимы: partly, weakened, missing, violated"
    ),
    (
      "{\"schema\": \"norma.baseline/1\", \"files\": [\n{\"path\": \"a\", \"sha256\": \"\(zeros)\", \"findings\": [{\"rule\": \"x.y\", \"status\": \"violated\", \"fingerprint\": \"7\"}]}]}",
      2, "16 шестнадцатеричных"
    ),
    (
      "{\"schema\": \"norma.baseline/1\", \"files\": [\n{\"path\": \"a\", \"sha256\": \"\(zeros)\"},\n{\"path\": \"a\", \"sha256\": \"\(zeros)\"}]}",
      3, "назван дважды"
    ), ("<<<<<<< HEAD", 1, "здесь нужны пары"),
  ])
  func aMistakeIsToldWithItsPlace(text: String, line: Int, message: String) {
    let error = #expect(throws: YAMLError.self) { try BaselineReader(file: "b.json").read(Array(text.utf8)) }
    #expect(error?.line == line && error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test func aRenamedFileIsKnownByItsContent() throws {
    let baseline = try Self.baseline()
    #expect(baseline.file("б.md", sha256: Self.zeros) { $0 == "а.md" }?.path == "а.md")
    #expect(baseline.file("б.md", sha256: Self.zeros) { _ in false } == nil, "a copy is another file")
    #expect(baseline.file("б.md", sha256: nil) { _ in true } == nil)
    #expect(baseline.file("а.md", sha256: nil) { _ in false }?.path == "а.md", "a changed file is known by its path")
  }

  @Test func whatTheRunDidNotLookAtStays() throws {
    let before = try Self.baseline()
    let other = "школа 2/\"акт\"\\.md"
    #expect(before.updated(with: []) { _ in false } == before)
    #expect(before.updated(with: []) { $0 == other }.files.map(\.path) == ["а.md"], "files that are gone are dropped")
    let document = Baseline.JudgedDocument(path: other, sha256: Self.zeros, results: [])
    let updated = before.updated(with: [document]) { _ in false }
    #expect(updated.files.last?.entries == before.files.last?.entries, "rules that were not applied stay")
    #expect(updated.files.last?.sha256 == Self.zeros)
  }
}
