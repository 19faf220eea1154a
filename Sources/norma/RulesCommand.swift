internal import ArgumentParser
internal import Compliance
internal import Reports

/// `norma rules`: what the packs hold and whether they are sound.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Правила: список, правило как данные, проверка файлов, проверка примеров.",
    subcommands: [List.self, Show.self, Validate.self, Test.self])

  /// `norma rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Перечислить правила.")
    @OptionGroup var options: KnowledgeOptions

    @Option(help: ArgumentHelp("Вид: text или json.", valueName: "вид"))
    var format: RuleList.Format = .text

    @Option(help: ArgumentHelp("Язык названий: ru или en.", valueName: "язык"))
    var lang: ReportLanguage = .russian

    func run() throws {
      try StandardStreams.write(RuleList(lang).render(options.knowledge().packs, as: format))
    }
  }

  /// `norma rules show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Показать правило так, как оно записано в наборе.")

    @Argument(help: ArgumentHelp("Имя правила, например admin.uchitelskaya.", valueName: "правило"))
    var rule: String

    @Option(help: ArgumentHelp("Вид: yaml или json.", valueName: "вид"))
    var format: RuleData.Format = .yaml

    @OptionGroup var options: KnowledgeOptions

    func run() throws {
      let knowledge = try options.knowledgeWithExamples()
      let found = try KnownRule.named(rule, in: knowledge)
      try StandardStreams.write(RuleData(knowledge.lexicon).render(found, as: format))
    }
  }

  /// `norma rules validate`.
  struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Проверить, что файлы правил написаны верно.")
    @OptionGroup var options: KnowledgeOptions

    func run() throws {
      let knowledge = try options.knowledgeWithExamples()
      if try options.hasDraftTemplates() { _ = try options.drafter() }
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
