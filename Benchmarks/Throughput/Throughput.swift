internal import Compliance
internal import Documents
internal import Regulations
internal import Russian

/// Prints how fast texts become models on one core, and the speed of each step for the first of them: best of many
/// rounds.
@main
enum Throughput {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    guard let first = files.first else {
      print("usage: norma-throughput FILE…")
      return
    }
    FreedMemory.keep()
    let knowledge = try Knowledge.load(from: .ofProgram())
    for file in files { try reportModel(of: file, knowledge) }
    try reportSteps(of: first, knowledge)
  }

  /// The whole way of a text, from the bytes of its file to the model.
  private static func reportModel(of file: String, _ knowledge: Knowledge) throws {
    let bytes = try SourceFile.read(path: file)
    let reader = DocumentReader()
    let parser = BundleParser(knowledge.lexicon)
    // The longer the text, the fewer rounds it takes until the best of them says something.
    let rounds = min(200, max(5, 40_000_000 / bytes.count))
    report("bytes to model, \(bytes.count) bytes", bytes.count, rounds: rounds) {
      (try? reader.read(bytes: bytes, name: file)).map { parser.parse($0).clauses.count }
    }
  }

  private static func reportSteps(of file: String, _ knowledge: Knowledge) throws {
    let bytes = try SourceFile.read(path: file)
    let reader = DocumentReader()
    let document = try reader.read(bytes: bytes, name: file)
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
    let speed = bytes > 0 ? "  \((Double(bytes) / seconds / 1e5).rounded() / 10) MB/s" : ""
    print("\(name): \((seconds * 1e6).rounded() / 1e3) ms\(speed)  (\(result ?? 0))")
  }
}
