internal import Compliance
internal import Documents
internal import Foundation
internal import Mutations
internal import Regulations

/// Mutates the compliant documents, judges the labelled ones, and writes the page about both.
///
/// It ends with an error where a mutant survives that is not known to, or a known one does no more.
@main
enum Accuracy {
  static func main() {
    do {
      try run()
    } catch {
      print(error)
      exit(2)
    }
  }

  private static func run() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let lists = arguments.first == "--list"
    if lists { arguments.removeFirst() }
    guard arguments.count == 4 else {
      print("usage: norma-accuracy [--list] MUTATIONS-FOLDER KEYWORDS LABELS-FOLDER PAGE")
      exit(2)
    }
    let knowledge = try Knowledge.load(from: .ofProgram())
    guard let asOf = CalendarDate(iso: "2026-11-21") else { exit(2) }
    let checker = Checker(knowledge, asOf: asOf)

    let run = try MutationRun(folder: URL(filePath: arguments[0]), judge: MutationJudge(knowledge, checker: checker))
    if lists {
      for survivor in run.survivors { print(survivor) }
    }
    print(
      "\(run.outcomes.count) mutants of \(run.fixtures.count) documents, \(run.survivors.count) not as they must be")
    for fault in run.faults { print("unchanged: \(fault)") }
    for survivor in run.new { print("new: \(survivor)") }
    for survivor in run.gone { print("no more, take its line out of known-survivors.tsv: \(survivor)") }

    let baseline = try KeywordBaseline(SourceFile.read(path: arguments[1]), name: arguments[1])
    let labelled = try LabelledDocument.all(in: URL(filePath: arguments[2]))
    if labelled.isEmpty { print("no labelled documents in \(arguments[2]); the page keeps what it says of them") }
    let page = AccuracyPage(
      run: run,
      evaluation: labelled.isEmpty ? nil : try Evaluation(labelled, checker: checker, baseline: baseline))
    let place = URL(filePath: arguments[3])
    let old = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
    try page.text(replacing: old).write(to: place, atomically: true, encoding: .utf8)
    exit(run.faults.isEmpty && run.new.isEmpty && run.gone.isEmpty ? 0 : 1)
  }
}
