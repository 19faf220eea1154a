internal import Compliance
internal import Documents
internal import Regulations
internal import Russian

/// Prints how fast texts become models on one core, and the speed of each step for the first of them: best of many
/// rounds.
///
/// With `--rounds N` the texts become models N times each and nothing else is done, for profilers and for tools that
/// count instructions: the difference between two counts of rounds is free of what is set up once.
@main
enum Throughput {
  static func main() throws {
    var files = CommandLine.arguments.dropFirst()
    var rounds: Int?
    if files.first == "--rounds" {
      rounds = files.dropFirst().first.flatMap { Int($0) }
      files = files.dropFirst(2)
    }
    guard let first = files.first else {
      print("usage: norma-throughput [--rounds N] FILE…")
      return
    }
    FreedMemory.keep()
    let knowledge = try Knowledge.load(from: .ofProgram())
    for file in files { try reportModel(of: file, knowledge, rounds: rounds) }
    if rounds == nil { try reportSteps(of: first, knowledge) }
  }

  /// The whole way of a text, from the bytes of its file to the model.
  private static func reportModel(of file: String, _ knowledge: Knowledge, rounds: Int?) throws {
    let bytes = try SourceFile.read(path: file)
    let reader = DocumentReader()
    let parser = BundleParser(knowledge.lexicon)
    // The longer the text, the fewer rounds it takes until the best of them says something.
    let rounds = rounds ?? min(200, max(5, 40_000_000 / bytes.count))
    Stopwatch.report("bytes to model, \(bytes.count) bytes", bytes.count, rounds: rounds) {
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

    print(
      "text \(bytes.count) bytes, \(tokens.count) tokens, \(knowledge.lexicon.formCount) forms, \(knowledge.rules.count) rules"
    )
    Stopwatch.report("read text", bytes.count) { try? reader.read(bytes: bytes, name: "act.txt").blocks.count }
    Stopwatch.report("tokens", document.text.count) {
      Tokenizer().tokens(of: document.text, in: 0..<document.text.count).count
    }
    Stopwatch.report("concepts", document.text.count) { finder.mentions(in: tokens).count }
    Stopwatch.report("model, tokens and concepts included", document.text.count) {
      parser.parse(document).clauses.count
    }
    RuleBenchmark(knowledge: knowledge, asOf: asOf).run(bundle)
    Stopwatch.report("load knowledge from cache", 0) { try? Knowledge.load(from: .ofProgram()).packs.count }
    Stopwatch.report("compile knowledge", 0, rounds: 10) { try? Knowledge.compile(from: .ofProgram()).packs.count }
  }
}
