internal import ArgumentParser
internal import Compliance
internal import Reports

/// `norma explain`: one rule in full.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Объяснить правило: чего требует, на чём основано, как решается, примеры, как исправить.")

  @Argument(help: ArgumentHelp("Имя правила, например admin.uchitelskaya.", valueName: "правило"))
  var rule: String

  @OptionGroup var options: KnowledgeOptions

  @Option(help: ArgumentHelp("Язык заголовков: ru или en.", valueName: "язык"))
  var lang: ReportLanguage = .russian

  func run() throws {
    let knowledge = try options.knowledgeWithExamples()
    let found = try KnownRule.named(rule, in: knowledge)
    try StandardStreams.write(RuleExplanation(knowledge, lang).render(found))
  }
}
