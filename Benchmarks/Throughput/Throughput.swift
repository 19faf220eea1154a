internal import Compliance
internal import Documents
internal import Regulations
internal import Russian

/// Prints the speed of each step of the way for one text, on one core: best of many rounds.
@main
enum Throughput {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 else {
      print("usage: norma-throughput FILE")
      return
    }
    let bytes = try SourceFile.read(path: arguments[1])
    let knowledge = try Knowledge.load(from: .ofProgram())
    let reader = DocumentReader()
    let document = try reader.read(bytes: bytes, name: arguments[1])
    let tokens = Tokenizer().tokens(of: document.text, in: 0..<document.text.count)
    let finder = MentionFinder(knowledge.lexicon)
    let parser = BundleParser(knowledge.lexicon)
    let bundle = parser.parse(document)
    guard let asOf = CalendarDate(iso: "2026-11-21") else { return }
    let engine = RuleEngine(knowledge.rules, lexicon: knowledge.lexicon, asOf: asOf)

    print(
      "text \(bytes.count) bytes, \(tokens.count) tokens, \(knowledge.lexicon.formCount) forms, \(knowledge.rules.count) rules"
    )
    report("read text", bytes.count) { try? reader.read(bytes: bytes, name: "act.txt").blocks.count }
    report("tokens", document.text.count) { Tokenizer().tokens(of: document.text, in: 0..<document.text.count).count }
    report("concepts", document.text.count) { finder.mentions(in: tokens).count }
    report("model, tokens and concepts included", document.text.count) { parser.parse(document).clauses.count }
    report("all rules", document.text.count) { engine.judge(bundle).count }
    report("load knowledge from cache", 0) { try? Knowledge.load(from: .ofProgram()).packs.count }
    report("compile knowledge", 0, rounds: 10) { try? Knowledge.compile(from: .ofProgram()).packs.count }
  }

  /// The best of several rounds, in milliseconds and, where bytes are given, in megabytes a second.
  private static func report(_ name: String, _ bytes: Int, rounds: Int = 200, _ work: () -> Int?) {
    let clock = ContinuousClock()
    var best = Duration.seconds(3600)
    var result: Int?
    for _ in 0..<rounds { best = min(best, clock.measure { result = work() }) }
    let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
    let speed = bytes > 0 ? "  \(Int(Double(bytes) / seconds / 1e6)) MB/s" : ""
    print("\(name): \((seconds * 1e6).rounded() / 1e3) ms\(speed)  (\(result ?? 0))")
  }
}
