internal import ArgumentParser
internal import Compliance

/// `norma rules`: what the packs hold and whether they are sound.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Правила: список, проверка файлов, проверка примеров.",
    subcommands: [List.self, Validate.self, Test.self])

  /// `norma rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Перечислить правила.")
    @OptionGroup var options: KnowledgeOptions

    func run() throws {
      var text = ""
      for pack in try options.knowledge().packs {
        text += "\(pack.id) \(pack.version) — \(pack.title)\n"
        for rule in pack.rules {
          let id = rule.id.rawValue
          text += "  \(id)\(String(repeating: " ", count: max(1, 34 - id.count)))\(rule.severity.rawValue)"
          text += "\(String(repeating: " ", count: 9 - rule.severity.rawValue.count))\(rule.title.russian)\n"
        }
      }
      try StandardStreams.write(Array(text.utf8))
    }
  }

  /// `norma rules validate`.
  struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Проверить, что файлы правил написаны верно.")
    @OptionGroup var options: KnowledgeOptions

    func run() throws {
      let knowledge = try options.knowledgeWithExamples()
      try StandardStreams.write(
        Array(
          "Файлы верны: наборов правил \(knowledge.packs.count), правил \(knowledge.rules.count), актов в реестре \(knowledge.acts.acts.count).\n"
            .utf8))
    }
  }

  /// `norma rules test`.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Проверить правила на их собственных примерах.")
    @OptionGroup var options: KnowledgeOptions

    func run() throws {
      let knowledge = try options.knowledgeWithExamples()
      let proof = ExampleProof(knowledge, asOf: try options.day())
      let failures = knowledge.rules.flatMap(proof.failures(of:))
      for failure in failures { StandardStreams.writeError("\(failure)") }
      let examples = knowledge.rules.reduce(0) { $0 + $1.examples.count }
      try StandardStreams.write(
        Array("Правил \(knowledge.rules.count), примеров \(examples), не сошлось \(failures.count).\n".utf8))
      if !failures.isEmpty { throw Outcome.badUsage.exitCode }
    }
  }
}
