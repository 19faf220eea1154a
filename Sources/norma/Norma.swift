internal import Russian
internal import ArgumentParser
internal import Compliance
internal import Regulations

@main
struct Norma: ParsableCommand {
  @Argument var paths: [String] = []
  @Option var asOf = "2026-11-21"
  @Option var format = "json"
  @Flag var dump = false

  func run() throws {
    let paths = self.paths.filter { $0 != "check" && $0 != "model" }
    let folder = try RulesFolder.ofProgram()
    let knowledge = try Knowledge.load(from: folder)
    let checker = Checker(knowledge, asOf: CalendarDate(iso: asOf)!)
    if dump {
      let b = try checker.model(path: paths[0])
      for (i, a) in b.acts.enumerated() { print("ACT", i, a.kind, a.isOwn, a.blocks, a.title, a.number ?? "-", a.date?.description ?? "-") }
      print("REQ", b.requisites)
      print("QUALITY", b.quality.source, b.quality.repairs.map { "\(b.string(of: $0.token..<$0.token+1))->\($0.replacement)" })
      for c in b.citations { print("CITE", c.number, c.date.map { "\($0.day).\($0.month).\($0.year)" } ?? "-") }
      for (i, c) in b.clauses.enumerated() {
        print("CLAUSE", i, c.kind, "[\(b.label(ofClause: i))]", "p=\(c.parent ?? -1)", b.string(of: c.tokens).prefix(100))
        for s in b.sentences where s.clause == i {
          print("   S", s.holders.map { knowledge.lexicon[$0].name }, s.isDefinition ? "DEF" : "", s.isProhibition ? "PROH" : "", s.qualifier.map { "Q:" + b.string(of: $0) } ?? "", "|", s.mentions.map { knowledge.lexicon[b.mentions[$0].concept].name + (b.isGoverned[$0] ? "*" : "") }.joined(separator: " "))
          for p in s.propositions { let q = b.propositions[p]; print("      P", q.voice, q.isNegated ? "NOT" : "", q.actions.map { knowledge.lexicon[b.mentions[$0].concept].name + ":" + b.string(of: b.mentions[$0].tokens) }, "by", q.holders.map { knowledge.lexicon[$0].name }, "patients", q.patients.map { knowledge.lexicon[$0].name }, "args", b.string(of: q.arguments).prefix(80)) }
        }
      }
      return
    }
    if self.paths.first == "model" { print("{}"); return }
    let r = checker.check(path: paths[0])
    var v = "checked"
    var reason = ""
    if case .outOfScope(let x) = r.verdict { v = "out-of-scope"; reason = x }
    if case .unreadable(let x) = r.verdict { v = "unreadable"; reason = x }
    let res = r.results.map { "{\"rule\":\"\($0.rule)\",\"status\":\"\($0.status.rawValue)\"}" }.joined(separator: ",\n")
    print("{\"documents\":[{\"verdict\":\"\(v)\",\"reason\":\"\(reason.replacing("\"", with: "'"))\",\"results\":[\(res)]}]}")
  }
}
