internal import ArgumentParser
internal import Compliance

/// `norma explain`: one rule in full.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Объяснить правило: чего оно требует, на чём основано, как исправить.")

  @Argument(help: ArgumentHelp("Имя правила, например admin.uchitelskaya.", valueName: "правило"))
  var rule: String

  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let knowledge = try options.knowledgeWithExamples()
    guard let found = knowledge.rules.first(where: { $0.id.rawValue == rule }) else {
      throw ValidationError("нет правила «\(rule)»; список правил: norma rules list")
    }
    var lines = [found.id.rawValue, found.title.russian, "", "Основание: \(found.basis.description)", ""]
    lines += ["Если не выполнено: \(found.message.russian)"]
    if let remedy = found.remedy { lines += ["Готовая формулировка: \(remedy.text)"] }
    for (title, meets) in [("Выполняют:", true), ("Не выполняют:", false)] {
      let examples = found.examples.filter { $0.meets == meets }
      guard !examples.isEmpty else { continue }
      lines += ["", title]
      for example in examples {
        lines += ["  • " + example.text.split(separator: "\n").joined(separator: "\n    ")]
      }
    }
    try StandardStreams.write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
